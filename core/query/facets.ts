import { folderCounts, sourceCounts, tagCounts } from '#core/library/filter.ts';
import type { RecipeSummary } from '#core/library/summary.ts';
import { fitting } from './matches.ts';
import { parseQuery } from './parse.ts';
import { isListFilter } from './query.ts';
import { hasTerm, namedTerm } from './terms.ts';
import { tokensOf } from './tokens.ts';

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
  return fitting(recipes, filters, () => unasked, 0).length;
}

type Counted = readonly { readonly name: string; readonly count: number }[];

/** The names that most recipes have, and those that the query has already. */
function namedFacets(
  field: 'folder' | 'tag' | 'source',
  counted: Counted,
  { recipes, query }: { readonly recipes: readonly RecipeSummary[]; readonly query: string },
): readonly Facet[] {
  const first = counted.slice(0, mostValues).map(({ name, count }) => ({ term: namedTerm(field, name), name, count }));
  const others = pressed(query, field).filter((name) => first.every(({ term }) => term !== namedTerm(field, name)));
  const alsoOn = others.map((name) => {
    const term = namedTerm(field, name);
    return { term, name, count: countOf(term, recipes) };
  });
  return [...first, ...alsoOn];
}

/**
 * What can be pressed to narrow these recipes further, with counts; what is true of none of them is left out, unless the
 * query has it: where nothing matches any more, it must be there to be pressed off.
 */
export function facetsOf(recipes: readonly RecipeSummary[], query = ''): ReadonlyMap<FacetGroup, readonly Facet[]> {
  const named = (field: 'folder' | 'tag' | 'source', counted: Counted): readonly Facet[] =>
    namedFacets(field, counted, { recipes, query });
  const own = (...terms: readonly string[]): readonly Facet[] =>
    terms.map((term) => ({ term, name: null, count: countOf(term, recipes) }));
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
      .map(([group, facets]) => [group, facets.filter(({ term, count }) => count > 0 || hasTerm(query, term))] as const)
      .filter(([, facets]) => facets.length > 0),
  );
}

/** Names that the query asks for by a field, as a press writes them. */
function pressed(query: string, field: 'folder' | 'tag' | 'source'): readonly string[] {
  const names = tokensOf(query)
    .filter((token) => token.field === field)
    .map(({ value }) => value);
  return [...new Set(names)].filter((name) => hasTerm(query, namedTerm(field, name)));
}
