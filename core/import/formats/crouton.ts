import { ImportError, type ImportFormat } from '../format.ts';
import type { ImportedRecipe } from '../imported-recipe.ts';
import { isObject, own, type Json } from '#core/import/web/loose-json.ts';
import { amountText } from './amount-text.ts';
import { picturesOf } from './base64.ts';
import { Fields } from './fields.ts';
import { finished, oneLine, tagsOf } from './finished.ts';
import { paragraphsOf, withGroups } from './grouped-lines.ts';
import { endsWith, jsonOf } from './json.ts';
import { nutritionIn } from './nutrition-text.ts';
import { ratingOf } from './rating.ts';
import { sourceOf } from './source.ts';

/** Units as Crouton names them, as people write them. */
const units: ReadonlyMap<string, string> = new Map([
  ['ITEM', ''],
  ['TABLESPOON', 'tbsp'],
  ['TEASPOON', 'tsp'],
  ['CUP', 'cup'],
  ['MILLS', 'ml'],
  ['CENTILITER', 'cl'],
  ['DECILITER', 'dl'],
  ['LITRES', 'l'],
  ['FLUID_OUNCE', 'fl oz'],
  ['GRAMS', 'g'],
  ['KGS', 'kg'],
  ['POUND', 'lb'],
  ['OUNCE', 'oz'],
  ['PINCH', 'pinch'],
  ['BUNCH', 'bunch'],
  ['BOTTLE', 'bottle'],
  ['CAN', 'can'],
  ['PACKET', 'packet'],
]);
const metric = new Set(['MILLS', 'CENTILITER', 'DECILITER', 'LITRES', 'GRAMS', 'KGS']);

/** A recipe of Crouton: JSON. */
export const crouton: ImportFormat = {
  id: 'crouton',
  name: 'Crouton',
  basis:
    'https://gist.github.com/LukeChannings/11ba3649bcb9b9086e3e271c7c3e950d (schema of .crumb) and jphastings/mela-recipes crouton/; the vendor documents none',
  accepts: (file) => endsWith(file, '.crumb'),
  recipes(file) {
    const data = jsonOf(file);
    if (!isObject(data) || (own(data, 'name') === undefined && own(data, 'ingredients') === undefined))
      throw new ImportError('This file holds no recipe of Crouton. Export your recipes there once more.');
    return [recipeOf(new Fields(data))];
  },
};

const names = {
  defaultScale: 'Scale',
  isPublicRecipe: 'Public recipe',
  folderIDs: 'Folders',
};

function recipeOf(fields: Fields): ImportedRecipe {
  const nutrition = nutritionIn(fields.text('neutritionalInfo', 'nutritionalInfo'));
  const { pictures, lost: lostPictures } = picturesOf(fields.list('images'));
  const { rating, lost: lostRating } = ratingOf(fields.number('rating'));
  const parts = {
    title: oneLine(fields.text('name')),
    ingredients: withGroups(inOrder(fields.list('ingredients')).map(ingredientLine), 'ingredients'),
    steps: withGroups(inOrder(fields.list('steps')).flatMap(stepLines), 'steps'),
    yield: amountText(fields.number('serves'), false) || null,
    times: { prep: minutes(fields.number('duration')), cook: minutes(fields.number('cookingDuration')), total: null },
    pictures,
    ...sourceOf(fields.text('webLink'), fields.text('sourceName')),
    tags: tagsOf(fields.list('tags').map((tag) => (isObject(tag) ? own(tag, 'name') : tag))),
    nutrition: nutrition.nutrition,
    rating,
  };
  const notes = [...paragraphsOf(fields.text('notes')), ...nutrition.notes];
  if (fields.number('defaultScale') !== 1) fields.lose('Scale', fields.value('defaultScale'));
  // The picture of the site, and the name of the device that sent the file.
  fields.ignore('uuid', 'senderName', 'sourceImage', 'householdID', 'creatorID');
  return finished({
    ...parts,
    lost: [...lostPictures, ...lostRating, ...fields.lost(names)],
    notes: [...notes, ...fields.notes],
  });
}

const inOrder = (list: readonly Json[]): readonly Json[] =>
  [...list].sort((one, other) => placeOf(one) - placeOf(other));
const placeOf = (value: Json): number => {
  const place = own(value, 'order');
  return typeof place === 'number' ? place : 0;
};

const minutes = (count: number | null): number | null =>
  count === null || count <= 0 || count > 1e6 ? null : Math.round(count * 60);

function ingredientLine(value: Json): { readonly text: string; readonly heading: string | null } {
  if (typeof value === 'string') return { text: oneLine(value), heading: null };
  const name = oneLine(textOf(own(own(value, 'ingredient'), 'name')));
  const quantity = own(value, 'quantity');
  const unit = textOf(own(quantity, 'quantityType'));
  if (unit === 'SECTION') return { text: '', heading: name };
  const amounts = [own(quantity, 'amount'), own(quantity, 'secondaryAmount')]
    .map((one) => amountText(typeof one === 'number' ? one : null, !metric.has(unit)))
    .filter((one) => one !== '');
  const word =
    amounts.length === 0 && unit !== 'PINCH' ? '' : (units.get(unit) ?? unit.replaceAll('_', ' ').toLowerCase());
  return { text: [amounts.join('–'), word, name].filter((one) => one !== '').join(' '), heading: null };
}

function stepLines(value: Json): readonly { readonly text: string; readonly heading: string | null }[] {
  const text = typeof value === 'string' ? value : textOf(own(value, 'step'));
  if (own(value, 'isSection') === true) return [{ text: '', heading: oneLine(text) }];
  return text.split(/\r\n?|\n/).map((line) => ({ text: line.trim(), heading: null }));
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
