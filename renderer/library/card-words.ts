import type { SearchHit } from '#core/library/search-hit.ts';
import type { RecipeId, RecipeSummary } from '#core/library/summary.ts';
import { durationWords } from '#core/words/time-words.ts';
import { rowWords } from '#core/words/formats.ts';
import { t } from '#core/words/words.ts';
import { lookSentence } from '#core/words/look-message.ts';

/** "at least 1 h 46 min", "40 min", or '' when no time is known. */
export function totalWords({ totalSeconds, atLeast }: RecipeSummary): string {
  if (totalSeconds === null) return '';
  const time = durationWords(totalSeconds);
  return atLeast ? t('library.at-least', { time }) : time;
}

/** What stands in the line below a title: time and first tag. */
export const metaWords = (recipe: RecipeSummary): readonly string[] =>
  [totalWords(recipe), recipe.tags[0] ?? ''].filter((part) => part !== '');

/** Why it needs a look; '' when it doesn't. */
export const lookWords = (recipe: RecipeSummary): string => (recipe.look === null ? '' : lookSentence(recipe.look));

interface Match {
  readonly where: string;
  readonly words: string;
  /** True where the words stand in the recipe. */
  readonly marked: boolean;
}

/** What has to be bought first, or that nothing has. */
function missingWords({ missing, names }: NonNullable<SearchHit['kitchen']>): Match {
  if (missing === 0) return { where: t('library.nothing-missing'), words: '', marked: false };
  const named = rowWords(names);
  return {
    where: t('library.missing', { count: missing }),
    words: missing > names.length ? t('library.missing-more', { names: named }) : named,
    marked: false,
  };
}

/** Where a search matched, when the title of the recipe with this `id` doesn't show it. The matched words themselves follow it. */
export function matchWords(hit: SearchHit | null, id: RecipeId): Match | null {
  if (hit?.kitchen) return missingWords(hit.kitchen);
  if (hit === null) return null;
  if (hit.id !== id) return { where: t('library.matched-version'), words: rowWords(hit.terms), marked: true };
  if (hit.field === 'title') return null;
  return { where: t(`library.matched-${hit.field}`), words: rowWords(hit.terms), marked: true };
}
