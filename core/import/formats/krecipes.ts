import { t } from '#core/words/words.ts';
import { attribute, type PageElement } from '#core/import/web/element.ts';
import type { ImportFormat } from '../format.ts';
import type { ImportedRecipe, Loss } from '../imported-recipe.ts';
import { amountText } from './amount-text.ts';
import { picturesOf } from './base64.ts';
import { Fields, timesOf } from './fields.ts';
import { finished, oneLine, orNull, tagsOf } from './finished.ts';
import { groupedLines, withGroups } from './grouped-lines.ts';
import { ingredientOf } from './ingredient-parts.ts';
import { endsWith } from './json.ts';
import { krecipesRatings } from './krecipes-ratings.ts';
import { shortened } from './spoken.ts';
import { childOf, childrenOf, isXmlOf, lineIn, othersIn, rawText, rootOf, valuesOf } from './xml.ts';

const roots = ['krecipes', 'krecipes-recipe'];

/** Krecipes: all recipes in one file, which a .kre is the archive of. */
export const krecipes: ImportFormat = {
  id: 'krecipes',
  name: 'Krecipes',
  basis: 'KDE/krecipes src/exporters/kreexporter.cpp, src/importers/kreimporter.cpp, data/samples-en_US.kreml',
  accepts: (file) => endsWith(file, '.kreml', '.kre') || isXmlOf(file, ...roots),
  recipes(file) {
    const root = rootOf(file, roots, 'This file holds no recipe of Krecipes. Export your recipes there once more.');
    // The first versions wrote one recipe a file.
    if (root.tag === 'krecipes-recipe') return [recipeOf(root, new Map())];
    const above = new Map<string, string>();
    for (const structure of childrenOf(root, 'krecipes-category-structure')) gatherAbove(structure, above);
    return childrenOf(root, 'krecipes-recipe').map((recipe) => recipeOf(recipe, above));
  },
};

const partsOfRecipe = [
  'krecipes-description',
  'krecipes-ingredients',
  'krecipes-instructions',
  'krecipes-properties',
  'krecipes-ratings',
];

function recipeOf(recipe: PageElement, above: ReadonlyMap<string, string>): ImportedRecipe {
  const told = childrenOf(recipe, 'krecipes-description');
  const fields = fieldsOf(recipe, told);
  const photos = below(told, 'pictures').flatMap((one) => childrenOf(one));
  const { pictures, lost: lostPictures } = picturesOf(photos.map((photo) => rawText(photo).trim()));
  const tags = tagsOf(
    below(told, 'category')
      .flatMap((one) => childrenOf(one))
      .map(rawText),
  );
  const lists = childrenOf(recipe, 'krecipes-ingredients');
  const { rating, lost: lostRatings, notes } = krecipesRatings(below([recipe], 'krecipes-ratings'));
  const parts = {
    title: oneLine(fields.text('title')),
    ingredients: withGroups(lists.flatMap(linesOf), 'ingredients'),
    steps: groupedLines(below([recipe], 'krecipes-instructions').map(rawText).join('\n'), 'steps'),
    yield: yieldOf(below(told, 'yield'), fields),
    times: timesOf(fields, ['preparation-time'], [], []),
    pictures,
    author: orNull(tagsOf(below(told, 'author').map(rawText)).join(', ')),
    tags,
    nutrition: propertiesOf(below([recipe], 'krecipes-properties')),
    rating,
  };
  const others = [fields, ...lists.flatMap(othersOf)];
  return finished({
    ...parts,
    lost: [
      ...lostPictures,
      ...lostRatings,
      ...tags.flatMap((tag) => orderOf(tag, above)),
      ...others.flatMap((one) => one.lost()),
    ],
    notes: [...notes, ...others.flatMap((one) => one.notes)],
  });
}

/** What is read as it stands: all but the parts that have parts of their own. */
function fieldsOf(recipe: PageElement, told: readonly PageElement[]): Fields {
  const values = [
    valuesOf(recipe, ...partsOfRecipe),
    ...told.map((one) => valuesOf(one, 'author', 'pictures', 'category', 'yield')),
  ];
  return new Fields(Object.fromEntries(values.flatMap((one) => Object.entries(one))));
}

const below = (elements: readonly PageElement[], tag: string): readonly PageElement[] =>
  elements.flatMap((element) => childrenOf(element, tag));

/** Before version 0.9 it states for how many the recipe is, since then what it makes. */
function yieldOf(elements: readonly PageElement[], fields: Fields): string | null {
  const made = elements.map((one) => {
    const rest = rawText({ ...one, children: one.children.filter((child) => typeof child === 'string') });
    return oneLine([amountOf(one, false), lineIn(one, 'type'), rest].join(' '));
  });
  const whole = made.filter((one) => one !== '').join(', ');
  if (whole !== '') return whole;
  const servings = oneLine(fields.text('serving'));
  return orNull(/^\d+$/.test(servings) ? (Number(servings) > 0 ? `${servings} servings` : '') : servings);
}

/** "2" or "2-3"; nought is how it writes that none is stated. */
function amountOf(element: PageElement, asFraction: boolean): string {
  const amount = childOf(element, 'amount');
  if (amount === null) return '';
  const ends = ['min', 'max'].map((tag) => numberOf(lineIn(amount, tag), asFraction)).filter((end) => end !== '');
  return ends.length > 0 ? ends.join('-') : numberOf(oneLine(rawText(amount)), asFraction);
}

/** A number is written as the country does if the cook so chose: "1.500" may be many, and "0,5" stays as it is. */
function numberOf(text: string, asFraction: boolean): string {
  const isPlain = /^\d{1,6}(?:\.\d{1,9})?$/.test(text) && !/^[1-9]\d{0,2}\.\d{3}$/.test(text);
  return isPlain ? amountText(Number(text), asFraction) : text;
}

interface Line {
  readonly text: string;
  readonly heading: string | null;
}

function linesOf(list: PageElement): readonly Line[] {
  return childrenOf(list).flatMap((one): readonly Line[] => {
    if (one.tag !== 'ingredient-group') return one.tag === 'ingredient' ? [{ text: lineOf(one), heading: null }] : [];
    // What follows a group is under none.
    return [{ text: '', heading: oneLine(attribute(one, 'name')) }, ...linesOf(one), { text: '', heading: '' }];
  });
}

function lineOf(ingredient: PageElement): string {
  return ingredientOf({
    amount: amountOf(ingredient, true),
    unit: lineIn(ingredient, 'unit'),
    name: lineIn(ingredient, 'name'),
    preparation: lineIn(ingredient, 'prep').replace(/,(?=\S)/g, ', '),
    instead: below(childrenOf(ingredient, 'substitutes'), 'ingredient').map(lineOf),
    optional: false,
  });
}

/** What stands in the list and is read by none of the above. */
function othersOf(list: PageElement): readonly Fields[] {
  const ingredients = childrenOf(list, 'ingredient');
  return [
    ...othersIn([list], 'ingredient', 'ingredient-group'),
    ...othersIn(ingredients, 'amount', 'unit', 'name', 'prep', 'substitutes'),
    ...[...childrenOf(list, 'ingredient-group'), ...below(ingredients, 'substitutes')].flatMap(othersOf),
  ];
}

/** What it works out of its tables of nutrients, by the names that these have. */
function propertiesOf(lists: readonly PageElement[]): Readonly<Record<string, string>> {
  const pairs = below(lists, 'property').map((property) => {
    const amount = amountOf(property, false);
    return [lineIn(property, 'name'), amount === '' ? '' : `${amount} ${lineIn(property, 'units')}`.trim()] as const;
  });
  return Object.fromEntries(pairs.filter(([name, text]) => name !== '' && text !== ''));
}

/** Which category stands above each. */
function gatherAbove(element: PageElement, above: Map<string, string>): void {
  for (const category of childrenOf(element, 'category')) {
    const name = oneLine(attribute(category, 'name'));
    const parent = oneLine(attribute(element, 'name'));
    if (parent !== '' && !above.has(name)) above.set(name, parent);
    gatherAbove(category, above);
  }
}

/** A category becomes a tag, and tags stand under none. */
function orderOf(tag: string, above: ReadonlyMap<string, string>): readonly Loss[] {
  const path = [tag];
  for (let parent = above.get(tag); parent !== undefined && path.length < 8; parent = above.get(parent))
    path.unshift(parent);
  return path.length === 1 ? [] : [{ field: t('app-files.category-order'), detail: shortened(path.join(' / ')) }];
}
