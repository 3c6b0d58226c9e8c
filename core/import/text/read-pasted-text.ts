import type { ImportedRecipe } from '#core/import/imported-recipe.ts';
import { linesOfText } from './lines-of-text.ts';
import { isPage, recipeOfPage, textOfPage } from './pasted-page.ts';
import { recipeOfLines } from './read-recipe.ts';
import { splitRecipes } from './split-recipes.ts';

/**
 * The recipes of any text: a blog's, a letter's, a scan's, a message, plain Markdown; the source of a page is read as a page.
 * None for a text without a letter; one that is all rubbish is a recipe of nothing but what was left out. No line is lost: what has no place in a recipe is in its notes, and what is certainly
 * rubbish of a page in what it tells as left out. Never throws.
 */
export function readPastedText(text: string): readonly ImportedRecipe[] {
  if (isPage(text)) {
    const recipe = recipeOfPage(text);
    return recipe === null ? readText(textOfPage(text)) : [recipe];
  }
  return readText(text);
}

function readText(text: string): readonly ImportedRecipe[] {
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const { lines, subject, lost } = linesOfText(text);
  if (lines.length === 0 && subject === '' && lost.length === 0) return [];
  return splitRecipes(lines).map((own, index) => {
    const recipe = recipeOfLines(own, index === 0 ? subject : '');
    return index === 0 ? { ...recipe, lost: [...lost, ...recipe.lost] } : recipe;
  });
}
