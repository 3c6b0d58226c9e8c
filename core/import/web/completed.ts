import type { PageElement } from './element.ts';
import { structuredRecipes } from './structure.ts';
import type { FoundRecipe, WebLine } from './web-recipe.ts';

/** The data of a page often lacks the groups that its reader sees, and has all steps in one text: the lines of the page mend both where they are the same words. */
export function completedByPage(found: FoundRecipe, page: PageElement): FoundRecipe {
  const needsGroups = found.ingredients.length > 1 && found.ingredients.every(({ group }) => group === null);
  const needsSteps = found.steps.length === 1;
  const [seen] = needsGroups || needsSteps ? structuredRecipes(page) : [];
  if (!seen) return found;
  return {
    ...found,
    ingredients: needsGroups ? withGroups(found.ingredients, seen.ingredients) : found.ingredients,
    steps: needsSteps && sameWords(found.steps, seen.steps) ? seen.steps : found.steps,
  };
}

function withGroups(lines: readonly WebLine[], seen: readonly WebLine[]): readonly WebLine[] {
  const isSame =
    lines.length === seen.length && lines.every((line, at) => letters(line.text) === letters(seen[at]!.text));
  return isSame ? lines.map((line, at) => ({ ...line, group: seen[at]!.group })) : lines;
}

const sameWords = (one: readonly WebLine[], other: readonly WebLine[]): boolean =>
  letters(one.map(({ text }) => text).join('')) === letters(other.map(({ text }) => text).join(''));
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
