import { allBelow, attribute, hasClass, linesOf, readPage, type PageElement } from '#core/import/web/element.ts';
import type { Json } from '#core/import/web/loose-json.ts';
import type { FileToImport, ImportFormat } from '../format.ts';
import type { ImportedPicture, ImportedRecipe } from '../imported-recipe.ts';
import { fileBeside } from './beside.ts';
import { Fields, timesOf } from './fields.ts';
import { finished, oneLine, orNull, tagsOf } from './finished.ts';
import { groupedLines } from './grouped-lines.ts';
import { endsWith, holds } from './json.ts';
import { outermost } from './outermost.ts';
import { ratingOf } from './rating.ts';
import { sourceOf } from './source.ts';

/** Recipe Keeper's export: recipes.html with all recipes, each part of them marked by its name, and the pictures beside it. */
export const recipeKeeper: ImportFormat = {
  id: 'recipe-keeper',
  name: 'Recipe Keeper',
  basis:
    'mealie-recipes/mealie mealie/services/migrations/recipekeeper.py, TandoorRecipes/recipes and julianpoy/RecipeSage, which read it; the vendor documents none',
  accepts: (file) => endsWith(file, '.html', '.htm') && holds(file, 'recipe-details', 'recipeDirections'),
  recipes: (file) =>
    outermost(readPage(file.text), (element) => hasClass(element, 'recipe-details')).map((element) =>
      recipeOf(element, file),
    ),
};

/** Those of which a recipe has several. */
const lists = new Set(['recipeCourse', 'recipeCategory', 'recipeCollection']);

function recipeOf(recipe: PageElement, file: FileToImport): ImportedRecipe {
  const elements = allBelow(recipe);
  const fields = new Fields(valuesOf(elements));
  const { rating, lost } = ratingOf(fields.number('recipeRating'));
  const parts = {
    title: oneLine(fields.text('name')),
    ingredients: groupedLines(fields.text('recipeIngredients'), 'ingredients'),
    steps: groupedLines(fields.text('recipeDirections'), 'steps'),
    yield: orNull(oneLine(fields.text('recipeYield'))),
    times: timesOf(fields, ['prepTime'], ['cookTime'], ['totalTime']),
    pictures: picturesIn(elements, file),
    ...sourceOf(addressIn(elements), fields.text('recipeSource')),
    tags: tagsOf([...lists].flatMap((name) => fields.list(name))),
    nutrition: nutritionOf(fields, elements),
    rating,
    favourite: fields.flag('recipeIsFavourite'),
  };
  const notes = [
    ...fields
      .text('recipeNotes')
      .split('\n')
      .filter((line) => line !== ''),
  ];
  fields.ignore('recipeId', 'recipeShareId', 'recipeImage');
  return finished({ ...parts, lost: [...lost, ...fields.lost()], notes: [...notes, ...fields.notes] });
}

/** What each marked element says: for programs where it does, else the lines that a reader sees. */
function valuesOf(elements: readonly PageElement[]): Readonly<Record<string, Json>> {
  const found = new Map<string, string[]>();
  for (const element of elements) {
    const name = attribute(element, 'itemprop');
    // Pictures are found by where they lie.
    if (name === '' || element.tag === 'img' || /^photo\d*$/.test(name)) continue;
    const value = element.tag === 'meta' ? attribute(element, 'content') : linesOf(element).join('\n');
    const others = found.get(name);
    if (others) others.push(value);
    else found.set(name, [value]);
  }
  return Object.fromEntries(
    [...found].map(([name, values]) => [name, lists.has(name) ? values : values.join('\n').trim()]),
  );
}

const addressIn = (elements: readonly PageElement[]): string => {
  const source = elements.find((element) => attribute(element, 'itemprop') === 'recipeSource');
  const link = source === undefined ? undefined : allBelow(source).find(({ tag }) => tag === 'a');
  return link === undefined ? '' : attribute(link, 'href');
};

function picturesIn(elements: readonly PageElement[], file: FileToImport): readonly ImportedPicture[] {
  const named = elements
    .filter(({ tag, attributes }) => tag === 'img' || /^(?:photo\d*|recipeImage)$/.test(attributes['itemprop'] ?? ''))
    .map((element) => attribute(element, 'src') || attribute(element, 'content'));
  return [...new Set(named)].flatMap((one) => (one === '' ? [] : (fileBeside(file, one) ?? [])));
}

/** "recipeNutTotalFat" is called "Total Fat", as the app's screen does. */
function nutritionOf(fields: Fields, elements: readonly PageElement[]): Readonly<Record<string, string>> {
  const names = new Set(
    elements.map((element) => attribute(element, 'itemprop')).filter((name) => /^recipeNut\w/.test(name)),
  );
  const pairs = [...names].map((name) => {
    const words = name.slice('recipeNut'.length).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
    return [words, oneLine(fields.text(name))] as const;
  });
  return Object.fromEntries(pairs.filter(([, text]) => text !== '' && text !== '0'));
}
