import { t } from '#core/words/words.ts';
import type { Loss } from '../imported-recipe.ts';

/** A number of stars as one of 1 to 5. Nought is none; what had to be rounded or brought to another scale is told. */
export function ratingOf(
  value: number | null,
  best = 5,
): { readonly rating: number | null; readonly lost: readonly Loss[] } {
  if (value === null || !(value > 0) || !(best > 0)) return { rating: null, lost: [] };
  const rating = Math.min(5, Math.max(1, Math.round((value / best) * 5)));
  const isSame = rating === value && best === 5;
  const from = best === 5 ? String(value) : t('app-files.rating-of', { value: String(value), best: String(best) });
  return {
    rating,
    lost: isSame
      ? []
      : [{ field: t('app-files.lost-rating'), detail: t('app-files.rating-became', { from, to: rating }) }],
  };
}
