import type { OutgoingRecipe } from '#core/export/outgoing-recipe.ts';
import type { Layout } from './print-sizes.ts';

/** Letters of the directions that a column of a page has room for. */
const longestBeside = 2_600;
const mostBeside = 26;
const fewestBeside = 3;

/**
 * Ingredients in a column beside the directions help where both stand on one page: the eye goes across. A long list beside
 * few steps, or few lines beside pages of steps, would leave most of the paper white.
 */
export function isBeside(
  { ingredients, steps }: Pick<OutgoingRecipe, 'ingredients' | 'steps'>,
  layout: Layout,
): boolean {
  if (layout === 'fridge' || steps.length === 0) return false;
  if (layout === 'card') return ingredients.length >= fewestBeside;
  const letters = steps.reduce((sum, { text }) => sum + text.length + 40, 0);
  const lines = ingredients.reduce((sum, { text }) => sum + Math.ceil(text.length / 30), 0);
  return ingredients.length >= fewestBeside && lines <= mostBeside && letters <= longestBeside;
}
