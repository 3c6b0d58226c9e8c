import { allBelow, attribute, hasClass, textOf, type PageElement } from './element.ts';
import { markedValue } from './item-scopes.ts';
import type { Json } from './loose-json.ts';
import { schemaRecipe } from './schema-recipe.ts';
import type { FoundRecipe } from './web-recipe.ts';

/** Names of classes in h-recipe and in the older hRecipe, by the names of schema.org. */
const names: Readonly<Record<string, readonly string[]>> = {
  name: ['p-name', 'fn'],
  recipeIngredient: ['p-ingredient', 'ingredient'],
  recipeInstructions: ['e-instructions', 'instruction', 'instructions'],
  recipeYield: ['p-yield', 'yield'],
  totalTime: ['dt-duration', 'duration'],
  prepTime: ['preptime', 'prepTime'],
  cookTime: ['cooktime', 'cookTime'],
  author: ['p-author', 'author'],
  image: ['u-photo', 'photo'],
  description: ['p-summary', 'summary'],
};

const mostRecipes = 20;
const mostValues = 500;
const isRoot = (element: PageElement): boolean => hasClass(element, 'h-recipe') || hasClass(element, 'hrecipe');

export const microformatRecipes = (elements: readonly PageElement[]): readonly FoundRecipe[] =>
  elements.filter(isRoot).slice(0, mostRecipes).map(recipeIn);

function recipeIn(root: PageElement): FoundRecipe {
  const found = Object.create(null) as Record<string, Json[]>;
  let count = 0;
  const visit = (element: PageElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string' || count > mostValues) continue;
      const name = attribute(child, 'class') === '' ? null : nameOf(child);
      // The person who wrote it has a name in the same class, inside the author: what has a meaning is taken as a whole.
      if (name === null) visit(child);
      else {
        count += 1;
        (found[name] ??= []).push(valueOf(child, name));
      }
    }
  };
  visit(root);
  return schemaRecipe({ ...found, name: found['name']?.[0] ?? '' }, new Map());
}

/** The name of schema.org for it. "instructions" that hold each "instruction" are none. */
function nameOf(element: PageElement): string | null {
  const [name, classes] = Object.entries(names).find(([, all]) => all.some((one) => hasClass(element, one))) ?? [];
  if (name === undefined || classes === undefined) return null;
  const holdsEach = name === 'recipeInstructions' && allBelow(element).some((one) => hasClass(one, 'instruction'));
  return holdsEach ? null : name;
}

function valueOf(element: PageElement, name: string): Json {
  // "<span class=value-title title=PT10M>": the time for programs beside the one for people.
  const stated = [element, ...allBelow(element).slice(0, 20)].find(
    (one) => hasClass(one, 'value-title') && attribute(one, 'title') !== '',
  );
  if (stated) return attribute(stated, 'title');
  if (name === 'image' || name === 'recipeInstructions') return markedValue(element);
  if (element.tag === 'time' || element.tag === 'data') return markedValue(element);
  return textOf(element).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
