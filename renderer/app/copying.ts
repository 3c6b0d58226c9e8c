import type { CopyKind } from '#core/contract/exporting.ts';
import { addressOfRecipe } from '#core/library/recipe-address.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { failureWords } from '#core/words/failure-words.ts';
import { t } from '#core/words/words.ts';
import type { Hobside } from './hobside.svelte.ts';

type Needs = Pick<Hobside, 'commands' | 'kitchen' | 'list' | 'router' | 'toast'>;

const kinds = {
  'copy-rich': 'rich',
  'copy-text': 'text',
  'copy-markdown': 'markdown',
  'copy-ingredients': 'ingredients',
} as const satisfies Record<string, CopyKind>;

/** The recipe that is open, or the one that is chosen in the list, goes onto the clipboard; offered where there is one. */
export function answerCopies(needs: Needs): void {
  const { commands } = needs;
  const isThere = (): boolean => recipeToCopy(needs) !== null;
  const withIt = (copy: (id: RecipeId) => Promise<void>) => (): void => {
    const id = recipeToCopy(needs);
    if (id !== null) void copy(id);
  };
  for (const [command, as] of Object.entries(kinds) as [keyof typeof kinds, CopyKind][])
    commands.on(
      command,
      withIt((id) => copyRecipe(needs, id, as)),
      isThere,
    );
  commands.on(
    'copy-link',
    withIt((id) => copyLink(needs, id)),
    isThere,
  );
}

function recipeToCopy({ list, router: { current } }: Needs): RecipeId | null {
  if (current.view === 'recipe') return current.id;
  return current.view === 'library' ? (list.chosen?.id ?? null) : null;
}

async function copyRecipe({ kitchen, router, toast }: Needs, id: RecipeId, as: CopyKind): Promise<void> {
  const copied = await kitchen.ask('export:copy', { id, as, scale: router.scaleOf(id) });
  if (!copied.ok) return void toast(failureWords(copied.failure));
  const { text, html } = copied.value;
  if (text === '') return void toast(t('copied.no-ingredients'));
  const blobs = Object.entries({ 'text/plain': text, ...(html === '' ? {} : { 'text/html': html }) });
  const item = Object.fromEntries(blobs.map(([type, words]) => [type, new Blob([words], { type })]));
  await navigator.clipboard.write([new ClipboardItem(item)]);
  toast(t(as === 'ingredients' ? 'copied.ingredients' : 'export.copied'));
}

async function copyLink({ toast }: Needs, id: RecipeId): Promise<void> {
  await navigator.clipboard.writeText(addressOfRecipe(id));
  toast(t('copied.link'));
}
