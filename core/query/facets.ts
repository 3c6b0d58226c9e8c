import { folderCounts, sourceCounts, tagCounts } from '#core/library/filter.ts';
import type { RecipeSummary } from '#core/library/summary.ts';
import { matches } from './matches.ts';
import { parseQuery } from './parse.ts';
import { isListFilter } from './query.ts';
import { namedTerm } from './terms.ts';

/** One press that narrows the list: a field of the query, and how many of the recipes it is true of. */
export interface Facet {
  readonly term: string;
  /** What the press says: a name of the library ("soup"), or null where the term itself has words of its own. */
  readonly name: string | null;
  readonly count: number;
}

export type FacetGroup = 'time' | 'rating' | 'traits' | 'tags' | 'folders' | 'sources';

/** Values of a group that are offered; the others are found by typing them. */
const mostValues = 8;

/** Fields that ask what the profile knows of a recipe are no facets. */
const unasked = { favourite: false, cooked: null };

/** As the query itself would find them. */
function countOf(term: string, recipes: readonly RecipeSummary[]): number {
  const filters = parseQuery(term).filters.filter(isListFilter);
  return recipes.filter((recipe) => filters.every((filter) => matches(filter, recipe, () => unasked, 0))).length;
}

/** What can be pressed to narrow these recipes further, with counts; what is true of none of them is left out. */
export function facetsOf(recipes: readonly RecipeSummary[]): ReadonlyMap<FacetGroup, readonly Facet[]> {
  const own = (...terms: readonly string[]): readonly Facet[] =>
    terms.map((term) => ({ term, name: null, count: countOf(term, recipes) }));
  const named = (
    field: 'folder' | 'tag' | 'source',
    counted: readonly { readonly name: string; readonly count: number }[],
  ) => counted.slice(0, mostValues).map(({ name, count }) => ({ term: namedTerm(field, name), name, count }));
  const topFolders = folderCounts(recipes).filter(({ depth }) => depth === 0);
  const groups: readonly (readonly [FacetGroup, readonly Facet[]])[] = [
    ['time', own('time:<=30', 'time:30-60')],
    ['rating', own('rating:5', 'rating:>=4')],
    ['traits', own('has:photo', 'needs:look')],
    [
      'tags',
      named(
        'tag',
        tagCounts(recipes).map(({ tag, count }) => ({ name: tag, count })),
      ),
    ],
    [
      'folders',
      named(
        'folder',
        topFolders.map(({ folder, count }) => ({ name: folder, count })),
      ),
    ],
    ['sources', named('source', sourceCounts(recipes))],
  ];
  return new Map(
    groups
      .map(([group, facets]) => [group, facets.filter(({ count }) => count > 0)] as const)
      .filter(([, facets]) => facets.length > 0),
  );
}
