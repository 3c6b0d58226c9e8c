import { attribute, below, hasClass, textOf, type PageElement } from './element.ts';
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

export const microformatRecipes = (elements: readonly PageElement[]): readonly FoundRecipe[] =>
  elements.filter((element) => hasClass(element, 'h-recipe') || hasClass(element, 'hrecipe')).map(recipeIn);

function recipeIn(root: PageElement): FoundRecipe {
  const found = Object.create(null) as Record<string, Json[]>;
  for (const element of below(root)) {
    if (attribute(element, 'class') === '') continue;
    for (const [name, classes] of Object.entries(names)) {
      const said = classes.findIndex((one) => hasClass(element, one));
      if (said < 0) continue;
      // "instructions" holds each "instruction": once is enough.
      if (said === 2 && [...below(element)].some((one) => hasClass(one, 'instruction'))) continue;
      (found[name] ??= []).push(valueOf(element, name));
    }
  }
  const [title] = found['name'] ?? [];
  // The person who wrote it has a name in the same class, inside the author.
  return schemaRecipe({ ...found, name: title ?? '' }, new Map());
}

function valueOf(element: PageElement, name: string): Json {
  // "<span class=value-title title=PT10M>": the time for programs beside the one for people.
  const stated = [element, ...below(element)].find(
    (one) => hasClass(one, 'value-title') && attribute(one, 'title') !== '',
  );
  if (stated) return attribute(stated, 'title');
  if (name === 'image' || name === 'recipeInstructions') return markedValue(element);
  if (element.tag === 'time' || element.tag === 'data') return markedValue(element);
  return textOf(element).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
