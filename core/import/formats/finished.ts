import { t } from '#core/words/words.ts';
import { guessLanguage } from '#core/recipe/language.ts';
import { emptyImport, type ImportDoubt, type ImportedRecipe } from '../imported-recipe.ts';

/** A recipe of which all was read that its file states: what it lacks is marked, and its language guessed where none is stated. */
export function finished(parts: Partial<ImportedRecipe>): ImportedRecipe {
  const recipe = { ...emptyImport, ...parts };
  const doubts = new Set<ImportDoubt>(recipe.doubts);
  if (recipe.title === '') doubts.add('no-title');
  if (recipe.ingredients.length === 0) doubts.add('no-ingredients');
  if (recipe.steps.length === 0) doubts.add('no-steps');
  if (recipe.language !== null) return { ...recipe, doubts: [...doubts] };
  const text = sampleOf(recipe);
  if (text === '') return { ...recipe, doubts: [...doubts] };
  return { ...recipe, language: guessLanguage(text), doubts: [...doubts, 'language-guessed'] };
}

/** As much as the guess looks at. */
function sampleOf(recipe: ImportedRecipe): string {
  let text = '';
  for (const line of [...recipe.steps, ...recipe.ingredients]) {
    if (text.length > 2000) break;
    text += `${line.text.slice(0, 2000)}\n`;
  }
  return text;
}

/** Names of tags from a list, each once, in its order. */
export const tagsOf = (names: readonly unknown[]): readonly string[] => {
  const texts = names.filter((name) => typeof name === 'string').map((name) => name.replace(/\s+/g, ' ').trim());
  return [...new Set(texts.filter((name) => name !== ''))];
};

/** One line of a title that may have been written over several. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const orNull = (text: string): string | null => (text === '' ? null : text);

/** Recipes of a list in which some entries are broken (null): those are told as a loss of the recipe before them, or of the first. */
export function withoutBroken(list: readonly (ImportedRecipe | null)[]): readonly ImportedRecipe[] {
  const found: ImportedRecipe[] = [];
  const told = { field: t('app-files.broken-recipe'), detail: t('app-files.left-out') };
  let isWaiting = false;
  for (const recipe of list) {
    const before = found.at(-1);
    if (recipe !== null) found.push(isWaiting ? { ...recipe, lost: [...recipe.lost, told] } : recipe);
    else if (before && !before.lost.includes(told))
      found[found.length - 1] = { ...before, lost: [...before.lost, told] };
    isWaiting = recipe === null && found.length === 0;
  }
  return found;
}
