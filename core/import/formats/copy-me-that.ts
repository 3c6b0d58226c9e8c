import {
  allBelow,
  attribute,
  hasClass,
  linesOf,
  readPage,
  textOf,
  type PageElement,
} from '#core/import/web/element.ts';
import type { FileToImport, ImportFormat } from '../format.ts';
import type { ImportedLine, ImportedPicture, ImportedRecipe } from '../imported-recipe.ts';
import { fileBeside } from './beside.ts';
import { Fields } from './fields.ts';
import { finished, orNull, tagsOf } from './finished.ts';
import { withGroups } from './grouped-lines.ts';
import { endsWith, holds } from './json.ts';
import { outermost } from './outermost.ts';
import { ratingOf } from './rating.ts';
import { isAddress, sourceOf } from './source.ts';

/** Copy Me That's export: recipes.html with all recipes, and the pictures in a folder beside it. */
export const copyMeThat: ImportFormat = {
  id: 'copy-me-that',
  name: 'Copy Me That',
  basis:
    'mealie-recipes/mealie mealie/services/migrations/copymethat.py, TandoorRecipes/recipes and julianpoy/RecipeSage, which read it; the vendor documents none',
  accepts: (file) =>
    endsWith(file, '.html', '.htm') &&
    holds(file, 'recipeInstructions', 'recipeIngredient', 'original_link') &&
    /class ?= ?["']?recipe["'\s>]/.test(file.text),
  recipes: (file) =>
    outermost(readPage(file.text), (element) => element.tag === 'div' && hasClass(element, 'recipe')).map((element) =>
      recipeOf(element, file),
    ),
};

function recipeOf(recipe: PageElement, file: FileToImport): ImportedRecipe {
  const elements = allBelow(recipe);
  const part = (name: string): PageElement | undefined => elements.find((element) => isCalled(element, name));
  const text = (name: string): string => textIn(part(name));
  const original = part('original_link');
  const link = original === undefined ? '' : attribute(original, 'href') || textOf(original);
  const { rating, lost } = ratingOf(Number(text('ratingValue').replace(',', '.')) || 0);
  const others = othersIn(recipe, elements);
  return finished({
    title: text('name'),
    ingredients: listIn(part('recipeIngredients'), 'ingredients'),
    steps: listIn(part('recipeInstructions'), 'steps'),
    yield: orNull(text('recipeYield') || text('servings').replace(/^servings:\s*/i, '')),
    pictures: picturesIn(elements, file),
    ...sourceOf(link),
    description: orNull(linesIn(part('description')).join('\n')),
    tags: tagsOf(
      elements
        .filter((one) => hasClass(one, 'recipeCategory'))
        .map(textOf)
        .filter((tag) => !/^tags:$/i.test(tag)),
    ),
    rating,
    favourite: part('starred') !== undefined,
    lost: [...lost, ...others.lost()],
    notes: [...childrenOf(part('recipeNotes')).flatMap((note) => linesOf(note)), ...others.notes],
  });
}

/** Newer exports have classes where older ones have the same id in every recipe. */
const isCalled = (element: PageElement, name: string): boolean =>
  attribute(element, 'id') === name || hasClass(element, name);
const childrenOf = (element: PageElement | undefined): readonly PageElement[] =>
  element === undefined ? [] : element.children.filter((child) => typeof child !== 'string');
const linesIn = (element: PageElement | undefined): readonly string[] =>
  element === undefined ? [] : linesOf(element);
const textIn = (element: PageElement | undefined): string => linesIn(element).join(' ');

function listIn(list: PageElement | undefined, kind: 'ingredients' | 'steps'): readonly ImportedLine[] {
  const lines = childrenOf(list).flatMap(
    (item): readonly { readonly text: string; readonly heading: string | null }[] => {
      const isHeading = hasClass(item, 'recipeIngredient_subheader') || hasClass(item, 'instruction_subheader');
      if (isHeading) return [{ text: '', heading: textOf(item).replace(/[:：]+$/, '') }];
      const texts = linesOf(item);
      return (kind === 'ingredients' ? [texts.join(' ')] : texts).map((text) => ({ text, heading: null }));
    },
  );
  return withGroups(lines, kind);
}

function picturesIn(elements: readonly PageElement[], file: FileToImport): readonly ImportedPicture[] {
  const named = elements.filter(({ tag }) => tag === 'img').map((element) => attribute(element, 'src'));
  return [...new Set(named)].flatMap((one): readonly ImportedPicture[] => {
    if (isAddress(one)) return [{ kind: 'address', address: one }];
    return one === '' ? [] : [fileBeside(file, one)].filter((found) => found !== null);
  });
}

const carried = new Set(
  'name link original_link description servings recipeYield categories recipeIngredient_header recipeIngredients recipeInstructions_header recipeInstructions recipeNotes_header recipeNotes extra_info rating ratingValue starred'.split(
    ' ',
  ),
);

/** Parts with a name of their own that have no place here: "I made this", and what the site comes to add. */
function othersIn(recipe: PageElement, elements: readonly PageElement[]): Fields {
  const found = new Map<string, string>();
  for (const element of elements) {
    const name = attribute(element, 'id');
    if (name !== '' && !carried.has(name) && !found.has(name) && !isInList(element, recipe))
      found.set(name, linesOf(element).join('\n'));
  }
  return new Fields(Object.fromEntries(found));
}

function isInList(element: PageElement, recipe: PageElement): boolean {
  for (let above = element.parent; above !== null && above !== recipe; above = above.parent)
    if (/^recipe(?:Ingredients|Instructions|Notes)$/.test(attribute(above, 'id'))) return true;
  return false;
}
