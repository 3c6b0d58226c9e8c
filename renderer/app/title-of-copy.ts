import type { Kitchen } from '#core/contract/contract.ts';
import { changeForm } from '#core/form/change.ts';
import { nameOf } from '#core/library/names.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { copyTitle } from '#core/manner/copy-title.ts';

/** Gives a copy a title of its own, by the bytes of its title alone. Where the form can't write the title, or the file can't be saved, it stays as it is. */
export async function giveOwnTitle(kitchen: Kitchen, id: RecipeId, isTaken: (title: string) => boolean): Promise<void> {
  const opened = await kitchen.ask('recipe:open', { id });
  if (!opened.ok || opened.value.file.readOnly !== null) return;
  const { file, recipe } = opened.value;
  const text = copyTitle(recipe.title.value, isTaken);
  const outcome = changeForm(file.text, nameOf(id), { kind: 'field', field: 'title', text });
  if (outcome.ok) await kitchen.ask('recipe:save', { id, baseVersion: file.version, text: outcome.text });
}
