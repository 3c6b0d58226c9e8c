import { t } from '#core/words/words.ts';
import { ImportError, type ImportFormat } from '../format.ts';
import type { ImportedPicture, ImportedRecipe, Loss } from '../imported-recipe.ts';
import { asList, isObject, own, type Json } from '#core/import/web/loose-json.ts';
import { amountText } from './amount-text.ts';
import { pictureBeside } from './beside.ts';
import { Fields } from './fields.ts';
import { finished, oneLine, orNull, tagsOf } from './finished.ts';
import { markedHeading, withGroups } from './grouped-lines.ts';
import { endsWith, holds, jsonOf } from './json.ts';
import { sourceOf } from './source.ts';

/** A recipe of Tandoor's export: a zip of a zip for each recipe, in which its picture lies beside it. */
export const tandoor: ImportFormat = {
  id: 'tandoor',
  name: 'Tandoor',
  basis:
    'TandoorRecipes/recipes cookbook/integration/default.py, RecipeExportSerializer in cookbook/serializer.py, docs/features/templating.md',
  accepts: (file) => endsWith(file, '.json') && holds(file, '"working_time"', '"steps"', '"keywords"'),
  recipes(file) {
    const data = jsonOf(file);
    if (!isObject(data))
      throw new ImportError('This file holds no recipe of Tandoor. Export your recipes there once more.');
    return [recipeOf(new Fields(data), pictureBeside(file, '', ['image']))];
  },
};

function recipeOf(fields: Fields, pictures: readonly ImportedPicture[]): ImportedRecipe {
  const steps = inOrder(fields.list('steps'));
  const parts = {
    title: oneLine(fields.text('name')),
    ingredients: withGroups(steps.flatMap(ingredientLines), 'ingredients'),
    steps: withGroups(steps.flatMap(stepLines), 'steps'),
    yield: yieldOf(fields),
    // What Tandoor's own importers put there: the work, and the time in pot or oven.
    times: { prep: minutes(fields.number('working_time')), cook: minutes(fields.number('waiting_time')), total: null },
    pictures,
    ...sourceOf(fields.text('source_url')),
    description: orNull(fields.text('description')),
    tags: tagsOf(fields.list('keywords').map((one) => (isObject(one) ? own(one, 'name') : one))),
    nutrition: nutritionOf(fields.value('nutrition')),
  };
  fields.ignore('internal', 'id', 'created_by', 'created_at', 'updated_at');
  return finished({
    ...parts,
    lost: [...stepTimes(steps), ...fields.lost({ properties: 'Properties' })],
    notes: fields.notes,
  });
}

function yieldOf(fields: Fields): string | null {
  const servings = amountText(fields.number('servings'), false);
  return orNull([servings, fields.text('servings_text')].filter((one) => one !== '').join(' '));
}

const nutrientUnits: readonly (readonly [key: string, unit: string])[] = [
  ['calories', 'kcal'],
  ['carbohydrates', 'g'],
  ['fats', 'g'],
  ['proteins', 'g'],
];

function nutritionOf(value: Json | undefined): Readonly<Record<string, string>> {
  const found = nutrientUnits.map(([key, unit]) => {
    const amount = amountText(numberOf(own(value, key)), false);
    return [key, amount === '' ? '' : `${amount} ${unit}`] as const;
  });
  return Object.fromEntries(found.filter(([, text]) => text !== ''));
}

const inOrder = (list: readonly Json[]): readonly Json[] =>
  [...list].sort((one, other) => placeOf(one) - placeOf(other));
const placeOf = (value: Json): number => numberOf(own(value, 'order')) ?? 0;

/** Decimals are written as texts. */
function numberOf(value: Json | undefined): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

const minutes = (count: number | null): number | null =>
  count === null || count <= 0 || count > 1e6 ? null : Math.round(count * 60);

interface Line {
  readonly text: string;
  readonly heading: string | null;
}

/** A step is a part of the dish: it has a name and ingredients of its own. */
function ingredientLines(step: Json): readonly Line[] {
  const ingredients = inOrder(asList(own(step, 'ingredients')));
  const lines = ingredients.map((one): Line => {
    const note = oneLine(textOf(own(one, 'note')));
    return own(one, 'is_header') === true ? { text: '', heading: note } : { text: ingredientText(one), heading: null };
  });
  return lines.length === 0 ? [] : [{ text: '', heading: oneLine(textOf(own(step, 'name'))) }, ...lines];
}

function ingredientText(one: Json): string {
  const amount = own(one, 'no_amount') === true ? null : numberOf(own(one, 'amount'));
  const isMany = amount !== null && amount > 1;
  const [unit, food] = [nameOf(own(one, 'unit'), isMany), nameOf(own(one, 'food'), isMany)];
  const line = [amountText(amount, true), amount === null || amount === 0 ? '' : unit, food]
    .filter((part) => part !== '')
    .join(' ');
  const note = oneLine(textOf(own(one, 'note')));
  return [line, note].filter((part) => part !== '').join(', ');
}

function nameOf(value: Json | undefined, isMany: boolean): string {
  if (typeof value === 'string') return oneLine(value);
  const plural = oneLine(textOf(own(value, 'plural_name')));
  return (isMany && plural) || oneLine(textOf(own(value, 'name')));
}

function stepLines(step: Json): readonly Line[] {
  const ingredients = inOrder(asList(own(step, 'ingredients')));
  const lines = filledIn(textOf(own(step, 'instruction')), ingredients)
    .split(/\r\n?|\n/)
    .map((line): Line => ({ text: line.trim(), heading: markedHeading(line.trim()) }));
  if (lines.every(({ text }) => text === '')) return [];
  return [{ text: '', heading: oneLine(textOf(own(step, 'name'))) }, ...lines];
}

/** Instructions may name their ingredients by number: "{{ ingredients[0] }}", "{{ ingredients[0].amount }}". Other templates stay as they are written. */
const filledIn = (instruction: string, ingredients: readonly Json[]): string =>
  instruction.replace(
    /\{\{ {0,3}ingredients\[(\d{1,3})\](?:\.(amount|unit|food|note))? {0,3}\}\}/g,
    (whole, at: string, part: string | undefined) => {
      const one = ingredients[Number(at)];
      if (one === undefined) return whole;
      if (part === undefined) return ingredientText(one);
      if (part === 'amount') return amountText(numberOf(own(one, 'amount')), true);
      return part === 'note' ? oneLine(textOf(own(one, 'note'))) : nameOf(own(one, part), false);
    },
  );

/** Each step has a clock of its own, in minutes. */
function stepTimes(steps: readonly Json[]): readonly Loss[] {
  return steps.flatMap((step, at) => {
    const time = numberOf(own(step, 'time')) ?? 0;
    const name = oneLine(textOf(own(step, 'name'))) || t('app-files.nth-step', { number: at + 1 });
    return time > 0
      ? [
          {
            field: t('app-files.step-time'),
            detail: t('app-files.time-of', { step: name.slice(0, 80), minutes: time }),
          },
        ]
      : [];
  });
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
