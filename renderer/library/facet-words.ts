import type { Facet } from '#core/query/facets.ts';
import { t, type WordKey } from '#core/words/words.ts';

const own: Readonly<Record<string, WordKey>> = {
  'time:<=30': 'library.narrow-half-hour',
  'time:30-60': 'library.narrow-hour',
  'rating:5': 'library.narrow-five-stars',
  'rating:>=4': 'library.narrow-four-stars',
  'has:photo': 'library.narrow-photo',
  'needs:look': 'library.needs-a-look',
};

/** What a press says: the library's own name for a value, or words for a field that has none. */
export const facetWords = ({ term, name }: Facet): string => name ?? (own[term] === undefined ? term : t(own[term]));
