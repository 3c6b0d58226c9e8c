import { asList, isObject, own, type Json, type JsonObject } from './loose-json.ts';

const wholeKeys =
  'displayText display text raw rawText original originalText originalString formatted formattedText fullText line label ingredientText description_html'.split(
    ' ',
  );
const amountKeys = 'amount quantity qty measure value displayAmount amountText'.split(' ');
const unitKeys = 'unit units unitName unitText measurement uom'.split(' ');
const nameKeys = 'name ingredient ingredientName ingredient_name title food product item'.split(' ');
const noteKeys = 'note notes comment preparation suffix postText description'.split(' ');
const stepKeys =
  'text description instruction instructions step body content html value stepText stepDescription direction displayText'.split(
    ' ',
  );
const innerLists = /^(?:ingredients?|items|list|lines|children|ingredient_?list|entries)$/i;
const innerSteps = /^(?:steps?|instructions?|directions?|items|list|parts|children|entries)$/i;
const deepest = 5;

/** Ingredients of a program's state as schema.org has them: texts, and lists in groups. */
export function stateIngredients(value: Json, depth = 0): Json {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return asList(value).map((one) => stateIngredients(one, depth + 1));
  if (!isObject(value)) return typeof value === 'string' ? value : '';
  const inside = Object.entries(value).find(([key, one]) => innerLists.test(key) && Array.isArray(one))?.[1];
  const name = wordIn(value, nameKeys);
  if (inside !== undefined)
    return {
      name: name || wordIn(value, ['heading', 'header', 'label', 'group', 'section']),
      itemListElement: stateIngredients(inside, depth + 1),
    };
  const whole = wholeKeys.map((key) => own(value, key)).find((one) => typeof one === 'string' && one.trim() !== '');
  if (whole !== undefined && name === '') return whole;
  const parts = [wordIn(value, amountKeys), wordIn(value, unitKeys), name];
  // The whole line says more than its parts, unless it is only one of them.
  if (typeof whole === 'string' && parts.every((part) => whole.includes(part))) return whole;
  const isKeyed =
    name === '' && Object.values(value).every((one) => typeof one === 'object' || typeof one === 'string');
  if (isKeyed) return stateIngredients(Object.values(value), depth + 1);
  return [...parts, wordIn(value, noteKeys)].filter((one) => one !== '').join(' ');
}

/** The first of the names that holds a word, also as the name of a thing. */
function wordIn(item: JsonObject, keys: readonly string[]): string {
  for (const key of keys) {
    const value = own(item, key);
    const inner = ['name', 'label', 'title', 'displayText', 'text', 'value', 'singular'];
    const word = isObject(value) ? inner.map((one) => own(value, one)).find((one) => isWord(one)) : value;
    if (isWord(word)) return String(word);
  }
  return '';
}
const isWord = (value: Json | undefined): value is string | number =>
  (typeof value === 'string' && value.trim() !== '') || (typeof value === 'number' && value !== 0);

/** Steps of a program's state as schema.org has them. */
export function stateSteps(value: Json, depth = 0): Json {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return asList(value).map((one) => stateSteps(one, depth + 1));
  if (!isObject(value)) return typeof value === 'string' ? value : [];
  const inside = Object.entries(value).find(([key, one]) => innerSteps.test(key) && typeof one === 'object')?.[1];
  const text = wordIn(value, stepKeys);
  const title = wordIn(value, ['name', 'title', 'heading', 'header']);
  if (inside !== undefined && inside !== null && asList(inside).length > 0 && !isSaid(text))
    return { '@type': 'HowToSection', name: title, itemListElement: stateSteps(inside, depth + 1) };
  if (isSaid(text)) return { '@type': 'HowToStep', name: title, text };
  return isSaid(title) ? title : [];
}
const isSaid = (text: string): boolean => /\p{L}{2}|\p{Script=Han}/u.test(text);
