import { attribute, type PageElement } from './element.ts';
import { asList, isObject, own, readLooseJson, type Json, type JsonObject } from './loose-json.ts';
import { schemaRecipe } from './schema-recipe.ts';
import type { FoundRecipe } from './web-recipe.ts';

const deepest = 24;
const most = 60;
const ingredientKey = /^(?:recipe)?_?ingredients?_?(?:list|groups|sections|lines|blocks)?$/i;
const stepKey =
  /^(?:recipe)?_?(?:instructions?|steps?|methods?|directions?|preparations?|(?:preparation|method|cooking)_?(?:steps?|method|instructions?))$/i;
const titleKey = /^(?:name|title|recipe_?(?:name|title)|headline)$/i;

/** Recipes in the state that a page's own program starts from: objects that have a title, ingredients and steps, whatever their names. */
export function embeddedRecipes(elements: readonly PageElement[]): readonly FoundRecipe[] {
  const found: FoundRecipe[] = [];
  for (const element of elements) {
    if (element.tag !== 'script' || /ld\+json/i.test(attribute(element, 'type'))) continue;
    const script = element.children.filter((child) => typeof child === 'string').join('');
    if (!/ingredient/i.test(script)) continue;
    for (const value of valuesIn(script, attribute(element, 'type'))) gather(value, found, 0);
  }
  return found;
}

/** JSON by itself, or set to a name as a whole. */
function valuesIn(script: string, type: string): readonly Json[] {
  if (/json/i.test(type) || /^\s*[[{]/.test(script)) return readLooseJson(script);
  const start = /^[^{[("'`]{0,200}=\s*(?=[[{])/.exec(script)?.[0].length;
  return start === undefined ? [] : readLooseJson(script.slice(start)).slice(0, 1);
}

function gather(value: Json, found: FoundRecipe[], depth: number): void {
  if (depth > deepest || found.length >= most || typeof value !== 'object' || value === null) return;
  if (!isObject(value)) {
    for (const item of asList(value)) gather(item, found, depth + 1);
    return;
  }
  const recipe = recipeOf(value);
  if (recipe) found.push(recipe);
  else for (const inside of Object.values(value)) gather(inside, found, depth + 1);
}

const under = (value: JsonObject, key: RegExp): Json | undefined =>
  Object.entries(value).find(
    ([name, one]) => key.test(name) && one !== null && (typeof one !== 'object' || asList(one).length > 0),
  )?.[1];

function recipeOf(value: JsonObject): FoundRecipe | null {
  const title = under(value, titleKey);
  const ingredients = asList(under(value, ingredientKey));
  const steps = under(value, stepKey);
  if (typeof title !== 'string' || ingredients.length < 2 || steps === undefined) return null;
  const recipeIngredient = ingredients.map(ingredientOf).filter((one) => one !== '');
  const recipe = schemaRecipe(
    { ...value, name: title, recipeIngredient, recipeInstructions: stepsIn(steps, 0) },
    new Map(),
  );
  return recipe.ingredients.length > 1 && recipe.steps.length > 0 ? recipe : null;
}

const textKeys = [
  'displayText',
  'display',
  'text',
  'raw',
  'rawText',
  'original',
  'originalText',
  'formatted',
  'line',
  'label',
];
const amountKeys = ['amount', 'quantity', 'qty', 'measure', 'value'];
const unitKeys = ['unit', 'units', 'unitName', 'measurement'];
const nameKeys = ['name', 'ingredient', 'title', 'food', 'product', 'item'];

function ingredientOf(item: Json): Json {
  if (!isObject(item)) return typeof item === 'string' ? item : '';
  const inside = under(item, /^(?:ingredients?|items|list|lines)$/i);
  const name = wordIn(item, nameKeys);
  if (Array.isArray(inside)) return { name, itemListElement: asList(inside).map(ingredientOf) };
  const whole = textKeys.map((key) => own(item, key)).find((one) => typeof one === 'string' && one.trim() !== '');
  if (whole !== undefined) return whole;
  return [wordIn(item, amountKeys), wordIn(item, unitKeys), name].filter((one) => one !== '').join(' ');
}

/** The first of the names that holds a word, also as the name of a thing. */
function wordIn(item: JsonObject, keys: readonly string[]): string {
  for (const key of keys) {
    const value = own(item, key);
    const word = isObject(value) ? (own(value, 'name') ?? own(value, 'label') ?? own(value, 'title')) : value;
    if ((typeof word === 'string' && word.trim() !== '') || typeof word === 'number') return String(word);
  }
  return '';
}

function stepsIn(value: Json, depth: number): Json {
  if (depth > 5) return [];
  if (Array.isArray(value)) return asList(value).map((one) => stepsIn(one, depth + 1));
  if (!isObject(value)) return typeof value === 'string' ? value : [];
  const inside = under(value, /^(?:steps?|instructions?|items|list|parts)$/i);
  const text = wordIn(value, [
    'text',
    'description',
    'instruction',
    'instructions',
    'step',
    'body',
    'content',
    'html',
    'value',
  ]);
  if (text === '' && inside !== undefined && typeof inside === 'object')
    return {
      '@type': 'HowToSection',
      name: wordIn(value, ['name', 'title']),
      itemListElement: stepsIn(inside, depth + 1),
    };
  return text;
}
