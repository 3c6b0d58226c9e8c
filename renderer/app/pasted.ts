import { longestPasted } from '#core/contract/importing.ts';
import { recipeOfAddress } from '#core/library/recipe-address.ts';
import { isTyping } from '../kitchen/typing.ts';
import type { Hobside } from './hobside.svelte.ts';

/** What is on the clipboard, as an event of the page tells it. */
export type Pasted = Pick<ClipboardEvent, 'defaultPrevented' | 'target'> & {
  readonly clipboardData: Pick<DataTransfer, 'getData' | 'files'> | null;
};

type Needs = Pick<Hobside, 'go' | 'importing' | 'kitchen' | 'library' | 'overlay' | 'router'>;

/**
 * Pasted over the list or a recipe's page: files are read for an import, a text or the address of a page stands in the field of
 * the import to be looked at first, and our own link opens its recipe. True where it was one of these.
 */
export function takePasted(hobside: Needs, { defaultPrevented, target, clipboardData }: Pasted): boolean {
  const { library, overlay, router } = hobside;
  const { view } = router.current;
  if (defaultPrevented || overlay !== null || clipboardData === null || isTyping(target)) return false;
  if ((view !== 'library' && view !== 'recipe') || library.status.state !== 'open') return false;
  const paths = [...clipboardData.files].map((file) => hobside.kitchen.droppedPath(file)).filter((path) => path !== '');
  const text = clipboardData.getData('text/plain').slice(0, longestPasted);
  const recipe = recipeOfAddress(text.trim());
  if (paths.length > 0) hobside.importing(paths);
  else if (recipe !== null && library.summaryOf(recipe) !== null) hobside.go.recipe(recipe);
  else if (text.trim() !== '') hobside.importing([], true, text);
  else return false;
  return true;
}
