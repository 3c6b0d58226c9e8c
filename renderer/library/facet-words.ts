import type { Facet } from '#core/query/facets.ts';
import { t } from '#core/words/words.ts';

const own: Readonly<Record<string, string>> = {
  'time:<=30': t('library.narrow-half-hour'),
  'time:30-60': t('library.narrow-hour'),
  'rating:5': t('library.narrow-five-stars'),
  'rating:>=4': t('library.narrow-four-stars'),
  'has:photo': t('library.narrow-photo'),
  'needs:look': t('library.needs-a-look'),
};

/** What a press says: the library's own name for a value, or words for a field that has none. */
export const facetWords = ({ term, name }: Facet): string => name ?? own[term] ?? term;
