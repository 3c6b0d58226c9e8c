import type { WantedKey } from '#core/form/set-keys.ts';
import { dayOf } from './entry.ts';
import type { CookLogEntry } from './entry.ts';

const ratingKey = /^rating$/i;
const dayKey = /^(?:last[-_ ]?cooked|last[-_ ]?made)$/i;

/** What of a cook is written into the recipe's own file. */
export type LoggedCook = Pick<CookLogEntry, 'rating' | 'cookedAt'>;

/** What a cook may want in the recipe's own file. A cook who gave no rating leaves the one that is there. */
export const fileKeys = ({ rating, cookedAt }: LoggedCook): readonly WantedKey[] => [
  ...(rating === null ? [] : [{ known: ratingKey, key: 'rating', value: String(rating) }]),
  { known: dayKey, key: 'lastcooked', value: dayOf(cookedAt) },
];
