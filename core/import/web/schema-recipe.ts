import { readAnnouncement } from '#core/recipe/meaning/headings.ts';
import { isMeasured } from '#core/recipe/meaning/measured.ts';
import { secondsOf } from './duration.ts';
import { stepsOf } from './instructions.ts';
import { asList, isNumberedList, isObject, own, readLooseJson, type Json, type JsonObject } from './loose-json.ts';
import { ingredientText, plainLines, plainText } from './plain-text.ts';
import { isPageAddress } from './page-address.ts';
import { once } from './same-lines.ts';
import { nothingFound, type FoundRecipe, type WebLine } from './web-recipe.ts';

/** What an `@id` stands for in the page. */
export type ById = ReadonlyMap<string, JsonObject>;

/** A recipe from the names of schema.org, whether they came from JSON-LD, microdata or RDFa. */
export function schemaRecipe(written: JsonObject, byId: ById): FoundRecipe {
  const node = withUsualNames(written);
  const text = (...keys: string[]): string =>
    keys.map((key) => textsIn(own(node, key), byId)[0] ?? '').find((one) => one !== '') ?? '';
  return {
    ...nothingFound,
    title: text('name', 'headline', 'title'),
    ingredients: ingredientsOf(node),
    steps: stepsOf(own(node, 'recipeInstructions') ?? own(node, 'instructions') ?? own(node, 'step')),
    yield: yieldOf(own(node, 'recipeYield') ?? own(node, 'yield')),
    times: {
      prep: timeOf(own(node, 'prepTime')),
      cook: timeOf(own(node, 'cookTime') ?? own(node, 'performTime')),
      total: timeOf(own(node, 'totalTime') ?? own(node, 'duration')),
    },
    image: imageOf(own(node, 'image') ?? own(node, 'photo') ?? own(node, 'thumbnailUrl'), byId, 0),
    author: authorOf(own(node, 'author') ?? own(node, 'creator'), byId),
    link: linkOf(node),
    language: text('inLanguage') || null,
    description: text('description', 'summary') || null,
    keywords: keywordsOf(node, byId),
    nutrition: nutritionOf(own(node, 'nutrition')),
    rating: ratingOf(own(node, 'aggregateRating')),
  };
}

const usual = new Map<string, string>(
  'name recipeIngredient recipeInstructions recipeYield prepTime cookTime totalTime image author'
    .split(' ')
    .flatMap((name) => [name, `${name}s`].map((one) => [one.toLowerCase(), name] as const))
    .concat([['recipeinstruction', 'recipeInstructions']]),
);

/** "RecipeIngredient", "recipeinstruction": names that nearly are those of schema.org stand for them where those say nothing. */
function withUsualNames(node: JsonObject): JsonObject {
  const found: Record<string, Json> = {};
  for (const [key, value] of Object.entries(node)) {
    const name = usual.get(key.toLowerCase());
    if (name !== undefined && name !== key && asList(own(node, name)).length === 0) found[name] = value;
  }
  return Object.keys(found).length === 0 ? node : { ...node, ...found };
}

function resolved(value: Json, byId: ById): Json {
  const id = own(value, '@id');
  return isObject(value) && typeof id === 'string' && Object.keys(value).length <= 2 ? (byId.get(id) ?? value) : value;
}

/** Texts of a value: of an object its name. */
function textsIn(value: Json | undefined, byId: ById): readonly string[] {
  return asList(value)
    .map((one) => resolved(one, byId))
    .map((one) => (isObject(one) ? (own(one, 'name') ?? own(one, '@value') ?? own(one, 'alternateName') ?? '') : one))
    .map((one) => (Array.isArray(one) ? firstOf(one) : one))
    .map((one) => (typeof one === 'string' || typeof one === 'number' ? plainText(String(one)) : ''))
    .filter((one) => one !== '');
}

function ingredientsOf(node: JsonObject): readonly WebLine[] {
  const fields = ['recipeIngredient', 'ingredients', 'recipeIngredients', 'ingredient', 'supply'];
  for (const field of fields) {
    const found: WebLine[] = [];
    addIngredients(own(node, field), null, found, 0);
    const [first] = found;
    const isTitled = first !== undefined && found.length > 1 && isIngredientsTitle(first.text);
    if (found.length > 0) return once(isTitled ? found.slice(1) : found);
  }
  return [];
}

/** "Ingredients" above the list, inside what is marked as the list. */
const isIngredientsTitle = (text: string): boolean => {
  const said = text.length < 40 ? readAnnouncement(text, true) : null;
  return said?.meaning === 'ingredients' && said.group === null;
};

function addIngredients(value: Json | undefined, group: string | null, found: WebLine[], depth: number): void {
  const items = asList(value).filter((item) => typeof item !== 'string' || /\S/.test(item));
  if (depth > 5) return;
  const isAlone = items.length === 1;
  for (const item of items) {
    if (typeof item === 'string' && /^\s*\[\s*["{]/.test(item))
      addIngredients(readLooseJson(item), group, found, depth + 1);
    else if (typeof item === 'string') addTexts(item, isAlone && depth === 0, group, found);
    else if (Array.isArray(item)) addIngredients(item, group, found, depth + 1);
    else if (isObject(item)) addIngredientObject(item, group, found, depth);
  }
}

function addTexts(item: string, isAlone: boolean, group: string | null, found: WebLine[]): void {
  const lines = plainLines(item);
  // One text for all of them has a line for each; in a list of many, a line break is only how the template was set.
  const texts = isAlone ? (lines.length > 1 ? lines : apart(lines[0] ?? '')) : [lines.join(' ')];
  for (const text of texts.map(ingredientText)) if (text !== '') found.push({ text, group });
}

/** "200 g flour, 2 eggs, salt" in one text: at each comma where only the last parts name no amount, else where an amount follows. */
const apart = (line: string): readonly string[] => {
  const all = line.split(/\s*[,;]\s+(?![^()]{0,80}\))/);
  const last = all.findLastIndex(isMeasured);
  if (last > 0 && all.length > 2 && last + 1 >= all.length / 2 && all.slice(0, last).every(isMeasured)) return all;
  const parts = line.split(/\s*[,;]\s+(?=[\d½¼¾])/);
  return parts.length > 2 ? parts : [line];
};

function addIngredientObject(item: JsonObject, group: string | null, found: WebLine[], depth: number): void {
  const inside = own(item, 'itemListElement') ?? own(item, 'recipeIngredient') ?? own(item, 'ingredients');
  const name = plainText(firstOf(own(item, 'name') ?? own(item, 'text') ?? own(item, '@value') ?? own(item, 'item')));
  if (asList(inside).length > 0) return addIngredients(inside, name || group, found, depth + 1);
  if (isNumberedList(item)) return addIngredients(Object.values(item), group, found, depth + 1);
  const amount = own(item, 'amount') ?? own(item, 'quantity') ?? own(item, 'value') ?? own(item, 'requiredQuantity');
  const unit = firstOf(own(item, 'unit') ?? own(item, 'unitText'));
  const measured = isObject(amount)
    ? `${firstOf(own(amount, 'value'))} ${firstOf(own(amount, 'unitText') ?? own(amount, 'unitCode'))}`
    : `${firstOf(amount)} ${unit}`;
  const text = ingredientText(plainText(`${measured} ${name}`));
  if (text !== '') found.push({ text, group });
}

const firstOf = (value: Json | undefined): string => {
  const [first] = asList(value);
  return typeof first === 'string' || typeof first === 'number' ? String(first) : '';
};

/** Of ["4", "4 servings"] the one that says more. */
function yieldOf(value: Json | undefined): string | null {
  const texts = asList(value)
    .map((one) =>
      isObject(one) ? `${firstOf(own(one, 'value'))} ${firstOf(own(one, 'unitText') ?? own(one, 'name'))}` : one,
    )
    .map((one) => (typeof one === 'string' || typeof one === 'number' ? plainText(String(one)) : ''))
    .filter((one) => /[\p{L}\p{N}]/u.test(one) && !/^(?:null|undefined|NaN)$/.test(one));
  return (
    texts.find((one) => /\d/.test(one) && /\p{L}/u.test(one)) ?? texts.find((one) => /\d/.test(one)) ?? texts[0] ?? null
  );
}

function timeOf(value: Json | undefined): number | null {
  const [first] = asList(value);
  if (isObject(first)) {
    const most =
      own(first, 'maxValue') ??
      own(first, '@value') ??
      own(first, 'value') ??
      own(first, 'name') ??
      own(first, 'minValue');
    return secondsOf(firstOf(most));
  }
  return secondsOf(plainText(firstOf(first)));
}

function imageOf(value: Json | undefined, byId: ById, depth: number): string | null {
  if (depth > 4) return null;
  for (const one of asList(value).map((item) => resolved(item, byId))) {
    if (typeof one === 'string' && one.trim() !== '' && !/^data:/i.test(one)) return plainText(one);
    const inside =
      own(one, 'url') ?? own(one, 'contentUrl') ?? own(one, '@id') ?? own(one, 'thumbnailUrl') ?? own(one, '@list');
    const found = inside === undefined ? null : imageOf(inside, byId, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function authorOf(value: Json | undefined, byId: ById): string | null {
  const names = textsIn(value, byId).filter((name) => !/^https?:\/\//i.test(name));
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}

/** Only a whole address: what is relative to a page says nothing once the page is saved. */
function linkOf(node: JsonObject): string | null {
  const page = own(node, 'mainEntityOfPage');
  const stated = [own(node, 'url'), own(page, '@id'), own(page, 'url'), page].map(firstOf).map((one) => one.trim());
  return stated.find(isPageAddress) ?? null;
}

function keywordsOf(node: JsonObject, byId: ById): readonly string[] {
  const fields = ['keywords', 'recipeCategory', 'recipeCuisine'];
  const texts = fields.flatMap((field) => textsIn(own(node, field), byId)).flatMap((text) => text.split(/\s*[,;]\s*/));
  return [...new Set(texts.filter((text) => text !== '' && text.length < 80))];
}

function nutritionOf(value: Json | undefined): Readonly<Record<string, string>> {
  const [first] = asList(value);
  if (!isObject(first)) return {};
  const pairs = Object.entries(first).filter(([key]) => /^\w+(?:Content|Size)$|^calories$/.test(key));
  return Object.fromEntries(
    pairs.map(([key, one]) => [key, plainText(firstOf(one))]).filter(([, text]) => text !== ''),
  );
}

function ratingOf(value: Json | undefined): FoundRecipe['rating'] {
  const [first] = asList(value);
  const number = (...keys: string[]): number =>
    Number(keys.map((key) => firstOf(own(first, key))).find((one) => one !== '') ?? 'none');
  const score = number('ratingValue');
  const count = number('ratingCount', 'reviewCount');
  return Number.isFinite(score) && score > 0 ? { value: score, count: Number.isFinite(count) ? count : null } : null;
}
