import { isObject, own, type Json, type JsonObject } from '#core/import/web/loose-json.ts';
import { named } from '#core/import/web/numerals.ts';
import { amountText } from './amount-text.ts';
import { markedHeading } from './grouped-lines.ts';

/** A line, or the heading above those that follow. */
interface Line {
  readonly text: string;
  readonly heading: string | null;
}

/** An object with its keys as Mealie's exports have them: its web interface writes "recipeIngredient" and "orgURL". */
export function snakeCased(value: Json | undefined): JsonObject {
  const found = Object.create(null) as Record<string, Json>;
  if (isObject(value))
    for (const [key, one] of Object.entries(value))
      found[key.length > 80 ? key : key.replace(/([a-z\d])([A-Z]+)/g, '$1_$2').toLowerCase()] = one;
  return found;
}

/** Ingredients, put together as Mealie shows them; `isNoteOnly` where a recipe has amounts switched off. */
export function ingredientLines(list: readonly Json[], isNoteOnly: boolean): readonly Line[] {
  return list.flatMap((one) => {
    if (typeof one === 'string') return [{ text: oneLine(one), heading: null }];
    const ingredient = snakeCased(one);
    const title = text(own(ingredient, 'title'));
    const line = { text: shown(ingredient, isNoteOnly), heading: null };
    return title === '' ? [line] : [{ text: '', heading: title }, line];
  });
}

function shown(ingredient: JsonObject, isNoteOnly: boolean): string {
  const note = text(own(ingredient, 'note'));
  const food = foodOf(ingredient);
  const unit = snakeCased(own(ingredient, 'unit'));
  const unitWord = typeof own(ingredient, 'unit') === 'string' ? text(own(ingredient, 'unit')) : '';
  const written = own(ingredient, 'quantity');
  const quantity = typeof written === 'number' ? written : Number(text(written));
  const isOff = isNoteOnly || own(ingredient, 'disable_amount') === true || own(ingredient, 'is_food') === false;
  if (isOff && note !== '') return note;
  const amount = amountText(quantity, own(unit, 'fraction') !== false);
  const unitText = unitWord || unitName(unit, quantity);
  if (food === '' && unitText === '') {
    const display = text(own(ingredient, 'display'));
    // The number 1 stands with ingredients that were typed as a whole ("2 tbsp oil"), unless Mealie shows it too.
    const isShown = quantity !== 1 || display === `1 ${note}`;
    return [isShown ? amount : '', note || text(own(ingredient, 'original_text'))]
      .filter((one) => one !== '')
      .join(' ');
  }
  return [amount, amount === '' && food !== '' ? '' : unitText, food, note].filter((one) => one !== '').join(' ');
}

function foodOf(ingredient: JsonObject): string {
  const recipe = text(own(own(ingredient, 'referenced_recipe'), 'name'));
  if (recipe !== '') return `[[${recipe}]]`;
  const food = own(ingredient, 'food');
  return typeof food === 'string' ? oneLine(food) : text(own(food, 'name'));
}

function unitName(unit: JsonObject, quantity: number): string {
  const [name, plural] = [text(own(unit, 'name')), text(own(unit, 'plural_name'))];
  const short = own(unit, 'use_abbreviation') === true ? text(own(unit, 'abbreviation')) : '';
  return short || (quantity > 1 ? plural || name : name);
}

/** Steps: one text, a list of texts, or objects of a section's title, a name of the step and its text. */
export function stepLines(list: readonly Json[]): readonly Line[] {
  return list.flatMap((one) => {
    if (typeof one === 'string') return linesIn(one);
    const title = text(own(one, 'title'));
    const name = text(own(one, 'summary'));
    const all = withName(name, linesIn(body(own(one, 'text'))));
    return title === '' ? all : [{ text: '', heading: title }, ...all];
  });
}

function withName(name: string, lines: readonly Line[]): readonly Line[] {
  const [first, ...rest] = lines;
  if (first?.heading === null) return [{ text: named(name, first.text), heading: null }, ...rest];
  return name === '' ? lines : [{ text: name, heading: null }, ...lines];
}

const linesIn = (written: string): readonly Line[] =>
  written
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line, heading: markedHeading(line) }));

const body = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const text = (value: Json | undefined): string => oneLine(body(value));
const oneLine = (written: string): string => written.replace(/\s+/g, ' ').trim();
