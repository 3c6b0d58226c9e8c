import type { Amount } from '#core/ingredient/ingredient.ts';
import { foodsOf, isPart, takesAdjective } from './counted-foods.ts';
import type { Foods } from './counted-foods.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Between a number and what it counts. */
const passed = set(
  'of the your these those remaining more other additional extra d de du des del di della dei von vom van av da do',
);
/** What else steps count: it ends the search. */
const otherThings = set(
  'time times minute minutes min mins hour hours second seconds day days side sides batch batches bowl bowls pan pans plate plates pot pots dish dishes ' +
    'layer layers part parts tray trays sheet sheets rack racks step steps way ways turn turns fold folds inch inches cm mm degrees percent ' +
    'person people serving servings portion portions stage stages hand hands finger fingers fork forks towel towels ball balls ' +
    'ingredient ingredients skewer skewers muffin cup cups rows row corners ends inches third thirds recipe recipes',
);
/** "2 spoons of the water", "two table spoons of salt": measures that are no unit of ours. */
const measuring = set('spoon spoons spoonfuls ladle ladles ladlefuls mug mugs');
/** A thing ends before these: "2 onions in", "1 egg and", "2 lemons until". */
const boundaries = set(
  'in into to with and or on onto over for from at by until till then so as but per plus if when while which that are is has have one each ' +
    'und mit in zu auf et avec dans y con en e con in com em en met in och med i',
);
/** "1 egg beaten", "2 onions finely chopped" */
const participle = /(?:ed|en|ly|ing|cut|e[rt])$/;
const word = /\s{0,3}\(?(\p{L}[\p{L}\p{M}’']*(?:-\p{L}[\p{L}\p{M}’']*){0,3})/uy;
const ideograph = /[\u3040-\u30ff\u4e00-\u9fff]/u;

/** What comes by the piece, whatever the recipe lists. */
const piecewise = foodsOf([]);

/** Units that only food is counted in. */
const foodUnits = set('clove pinch dash drop handful knob sprig stalk ear spear grind shake stem scoop bulb krm');

/** Whether what an amount counts is a food of the recipe, or food in any. */
export function countsFood(text: string, amount: Amount, end: number, foods: Foods): boolean {
  const { start, unit } = amount;
  if (ideograph.test(text.slice(start, end + 2)) || ideograph.test(text.slice(Math.max(0, start - 2), start)))
    return countsHanFood(text, amount, end, foods);
  if (unit !== null && foodUnits.has(unit)) return true;
  // "half the onions", "1/3 rice" are parts of what was scaled already; "1/2 onion" is an amount. "One of the eggs" is any.
  const isPartOfAll = unit === null && (isFraction(amount) || /^one$/i.test(text.slice(start, end)));
  if (isPartOfAll && /^\s(?:of|the|your|my|these|this|that|all)\s/i.test(text.slice(end, end + 7))) return false;
  const { isFood, isStuff, isKind } = unit === null && isFraction(amount) ? piecewise : foods;
  return isFoodPhrase(text, end, unit === null ? isFood : isStuff, isKind);
}

const isFraction = ({ quantity }: Amount): boolean =>
  quantity !== null && quantity.max.numerator < quantity.max.denominator;

/** "finely chopped garlic cloves", "red onions, diced": a food within four words, and nothing else that it belongs to. */
function isFoodPhrase(text: string, end: number, isFood: Foods['isFood'], isKind: Foods['isKind']): boolean {
  let at = end;
  let kind = false;
  for (let count = 0; count < 6; count += 1) {
    word.lastIndex = at;
    const match = word.exec(text);
    if (match === null) return false;
    const name = match[1]!.toLowerCase();
    at = word.lastIndex;
    if (passed.has(name)) continue;
    if (measuring.has(name)) return /^\sof\s/i.test(text.slice(at, at + 4));
    if (otherThings.has(name) || boundaries.has(name)) return false;
    if (kind && isPart(name)) return true;
    if (isFood(name) && endsHere(text, at, name)) return true;
    kind = isKind(name);
  }
  return false;
}

/** "Add one potato cake": the potato only says what cake. */
function endsHere(text: string, at: number, name: string): boolean {
  word.lastIndex = at;
  const next = word.exec(text)?.[1]?.toLowerCase();
  if (next === undefined || boundaries.has(next) || passed.has(next)) return true;
  if (otherThings.has(next)) return false;
  return isPart(next) || participle.test(next) || /[^s]s$/.test(name) || takesAdjective(name);
}

/** "2 个干辣椒" has its food behind it, "鸡蛋 2 个" and "姜片（3-4 片）" before it, 大さじ2 its spoon. */
function countsHanFood(text: string, { start }: Amount, end: number, foods: Foods): boolean {
  const after = text.slice(end, end + 8).replace(/^\s?的?/u, '');
  const before = text.slice(Math.max(0, start - 10), start).replace(/\s?[（(]?\s?$/u, '');
  return foods.beginsWithFood(after) || foods.endsWithFood(before) || /[大小]さじ$|カップ$/u.test(before);
}
