/**
 * `node build/train/density.mjs` writes core/ingredient/density-table.ts: grams in a cup, by the names that cooks use,
 * from the USDA National Nutrient Database SR (public domain).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sharedData } from '../accuracy/shared-data.mjs';
import { checkout } from '../setup/places.mjs';
import { say } from '../setup/say.mjs';
import { pantry } from './density-names.mjs';
import { produce } from './density-produce-names.mjs';

const target = path.join(checkout, 'core/ingredient/density-table.ts');

/** Food groups with what recipes measure by the cup; baby food, fast food, meals and soups are left out. */
const groups = new Set(['0100', '0200', '0400', '0900', '1100', '1200', '1600', '1800', '1900', '2000']);
const cups = { cup: 1, tbsp: 1 / 16, tablespoon: 1 / 16, tsp: 1 / 48, teaspoon: 1 / 48 };
/** Ways to cut that change what a cup holds. The first that a food has is its plain weight. */
const cuts =
  'chopped|sliced|slivered|slices|diced|shredded|grated|not packed|unpacked|packed|mashed|crushed|cubes|cubed|melted|whole|whipped|halves|ground|pureed|crumbled|pieces|crumbs|sifted|unsifted|fluid|leaves';

/** @param {string} file */
const rows = (file) =>
  readFileSync(path.join(sharedData, 'usda', file), 'latin1')
    .split(/\r?\n/)
    .map((line) => line.split('^').map((field) => field.replace(/^~|~$/g, '')));

/** @typedef {{ plain: number | null, cut: Map<string, number> }} Weights */
/** @typedef {{ id: string, group: string, text: string, weights: Weights }} Food */

/** @returns {Food[]} */
function foods() {
  /** @type {Map<string, Weights>} */
  const weights = new Map();
  for (const [id = '', , amount = '1', measure = '', grams = ''] of rows('WEIGHT.txt')) {
    const unit = /^(cup|tbsp|tsp|tablespoon|teaspoon)s?\b(.*)$/.exec(measure.toLowerCase());
    if (!unit || /in shell|hulls|NLEA|brownulated/i.test(unit[2] ?? '')) continue;
    const size = cups[/** @type {keyof typeof cups} */ (unit[1])];
    const perCup = Number(grams) / Number(amount) / size;
    const known = weights.get(id) ?? { plain: null, cut: new Map() };
    weights.set(id, known);
    const words = [...(unit[2] ?? '').matchAll(new RegExp(`\\b(?:${cuts})\\b`, 'g'))].map((found) => found[0]);
    for (const word of words) if (!known.cut.has(word)) known.cut.set(word, perCup);
    // A teaspoon is weighed to a tenth of a gram: a cup says more.
    if (words.length === 0 && (known.plain === null || unit[1] === 'cup')) known.plain = perCup;
  }
  return rows('FOOD_DES.txt').flatMap(([id = '', group = '', text = '']) => {
    const found = weights.get(id);
    return found ? [{ id, group, text, weights: found }] : [];
  });
}

const dropped =
  /^(?:raw|canned|fresh|fluid|unprepared|regular|plain|mature seeds|(?:un)?enriched|bleached|unbleached|with(?:out)? (?:added )?salt.*|salted|unsalted|salad or cooking|all (?:types|varieties|areas|commercial varieties).*|year round average|commercial.*|unsweetened|sweetened|pasteurized|with skin|drained|solids and liquids|drained solids|.* added|dry form|bottled|dried|natural|common|with rind|not .*|not packed|uncooked|includes .*|types? .*|prepared|dry|whole|mature|long.*|home.prepared|vegetable|.*milkfat.*|kernels|ready.to.(?:serve|eat).*|european|english|tropical|hass|cultivated|packed in.*)$/;
const family = new Set([
  'spices',
  'nuts',
  'seeds',
  'leavening agents',
  'beverages',
  'sweets',
  'desserts',
  'cereals',
  'snacks',
  'toppings',
  'tomato products',
  'sauce',
  'babyfood',
  'baking chocolate',
]);
const unwanted =
  /[A-Z]{3,}|baby|imitation|industrial|reduced|low |lowfat|nonfat|fat free|light|diet|prepared with|mix\b|commodity|substitute|formulated|dressing|infant|with added|fortified|without|frozen|concentrate|low-|juice pack|syrup pack|water pack|syrup,|sodium/;

/** What is left of a description that does not name the food any more, or names what no recipe measures. */
const noName =
  /\b(?:with|and|or|made|from|pack|flesh|human|filled|tops|only|producer|immature|unheated|heated|type|variety|varieties|style|recipe|freshly|stored|rinsed|meatless|pods|young|fish oil|buffalo|sheep|drippings|extender|dessert|refrigerated|composite|frying|unpeeled|unblanched|parts?|solids)\b|^(?:squares|brick|dock|sauce|paste|puree|strawberry|blue|swiss|egg|cooked egg|eppaw|poi|beans|pimento|oheloberries|a juice)$/;

/** The names that a cook may use for a USDA description, the fullest first: "Cheese, fontina" is fontina cheese and fontina. @param {string} text */
function names(text) {
  const bare = text.toLowerCase().replace(/\s*\([^)]*\)/g, '');
  const cooked = /\bcooked\b/.test(bare) ? 'cooked ' : '';
  const parts = bare
    .split(/,\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !dropped.test(part) && !/cooked|boiled|baked|steamed|microwaved/.test(part));
  const head = parts[0] ?? '';
  if (parts.length > 3 || parts.length === 0) return [];
  const rest = parts.slice(1).reverse();
  if (family.has(head)) return rest.length === 0 ? [] : [cooked + rest.join(' ')];
  const whole = cooked + [...rest, head].join(' ');
  const aliases = head === 'cheese' && rest.length === 1 && rest[0] ? [rest[0]] : [];
  return [whole, ...aliases];
}

/** @param {Weights} weights */
function entry({ plain, cut }) {
  const first = plain ?? [...cut.values()][0];
  if (first === undefined || first < 4 || first > 420) return null;
  const others = [...cut].filter(([, grams]) => Math.round(grams) !== Math.round(first));
  return [Math.round(first), ...others.map(([word, grams]) => `${word} ${Math.round(grams)}`)].join(',');
}

function table() {
  const all = foods();
  const byId = new Map(all.map((food) => [food.id, food]));
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const [id, spoken, cut] of [...pantry, ...produce]) {
    const food = byId.get(id);
    if (!food) throw new Error(`${id} (${spoken}) is not in the USDA files`);
    const grams = cut ? (cut === 'plain' ? (food.weights.plain ?? undefined) : food.weights.cut.get(cut)) : undefined;
    if (cut && grams === undefined) throw new Error(`${id} (${spoken}) has no weight ${cut}`);
    const line = entry(grams === undefined ? food.weights : { plain: grams, cut: food.weights.cut });
    if (line === null) throw new Error(`${id} (${spoken}) has no weight`);
    for (const name of spoken.split('|')) found.set(name, line);
  }
  // The plainest description of a food comes first: "Carrots, raw" before "Carrots, canned, regular pack, drained solids".
  const plainest = all.filter(({ group, text }) => groups.has(group) && !unwanted.test(text));
  plainest.sort(
    (one, other) => one.text.split(',').length - other.text.split(',').length || one.id.localeCompare(other.id),
  );
  plainest.sort((one, other) => Number(/, raw/.test(other.text)) - Number(/, raw/.test(one.text)));
  for (const food of plainest) {
    const line = entry(food.weights);
    if (line === null) continue;
    for (const name of names(food.text)) {
      if (!found.has(name) && !noName.test(name) && /^[\p{L}' -]+$/u.test(name) && name.length <= 32)
        found.set(name, line);
    }
  }
  return found;
}

const found = table();
const lines = [...found]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([name, weights]) => `${name}:${weights}`);
writeFileSync(
  target,
  `/** Made by build/train/density.mjs from USDA SR (public domain). Name, grams in a cup, and grams in a cup when cut in a way; ${lines.length} names. */\nexport const densityTable =\n  ${JSON.stringify(lines.join(';')).replaceAll('"', "'").replace(/^'|'$/g, '"')};\n`,
);
say(`${lines.length} names in ${path.relative(checkout, target)}`);
