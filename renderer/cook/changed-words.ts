import type { CookChanges } from '#core/cooking/cook-changes.ts';
import type { LineChange } from '#core/text/list-changes.ts';
import { listWords } from '#core/words/formats.ts';
import { t } from '#core/words/words.ts';

/** Longer lines are counted, not said: the bar is one line. */
const longestSaid = 60;

/** What changed in one sentence: the line itself where it is one short line, else how many. */
export function changedWords({ ingredients, steps }: CookChanges): string {
  const [first] = ingredients;
  if (first !== undefined && ingredients.length === 1 && steps.length === 0 && isShort(first)) return lineWords(first);
  const counts = [
    ...(ingredients.length > 0 ? [t('cook.changed-ingredients', { count: ingredients.length })] : []),
    ...(steps.length > 0 ? [t('cook.changed-steps', { count: steps.length })] : []),
  ];
  return t('cook.changed', { what: listWords(counts) });
}

const isShort = ({ before, after }: LineChange): boolean => (before ?? '').length + (after ?? '').length <= longestSaid;

function lineWords({ before, after }: LineChange): string {
  if (before === null) return t('cook.changed-added', { line: after ?? '' });
  return after === null ? t('cook.changed-gone', { line: before }) : t('cook.changed-line', { before, after });
}
