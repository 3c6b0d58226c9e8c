import { changeForm } from '#core/form/change.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { allIngredients, allSteps, type Recipe } from '#core/recipe/recipe.ts';

/**
 * The text (LF line ends) with a title: where the form writes one, else as a heading above all of it. Nothing else is changed, and
 * the rest reads as before; null where neither does.
 */
export function withWrittenTitle(text: string, fileName: string, title: string): string | null {
  const before = readRecipe(text, fileName);
  const isRight = (written: string): boolean => {
    const after = readRecipe(written, fileName);
    return after.title.span !== null && after.title.value === title && saysTheSame(before, after);
  };
  return [byForm(text, fileName, title), `# ${title}\n\n${text}`].find((one) => one !== null && isRight(one)) ?? null;
}

/** The title is mostly the one that is shown already, from the file's name: to the form that would be no change, so another goes before it. */
function byForm(text: string, fileName: string, title: string): string | null {
  const other = changeForm(text, fileName, { kind: 'field', field: 'title', text: `${title} again` });
  if (!other.ok) return null;
  const written = changeForm(other.text, fileName, { kind: 'field', field: 'title', text: title });
  return written.ok ? written.text : null;
}

function saysTheSame(before: Recipe, after: Recipe): boolean {
  const said = (recipe: Recipe): string =>
    JSON.stringify([
      allIngredients(recipe).map(({ text }) => text),
      allSteps(recipe).map(({ content }) => content.text),
      recipe.tags.map(({ value }) => value),
      recipe.needsALook.map(({ code }) => code),
    ]);
  return said(before) === said(after);
}
