import { folderCounts, sourceCounts, tagCounts } from '#core/library/filter.ts';
import type { RecipeSummary } from '#core/library/summary.ts';
import { quote, tokensOf } from './tokens.ts';

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

const minutes = (recipe: RecipeSummary): number | null =>
  recipe.totalSeconds === null || recipe.atLeast ? null : recipe.totalSeconds / 60;

/** Fields with words of their own, and what they are true of: the same as the query says (core/query/matches.ts). */
const ownTerms: Readonly<Record<string, (recipe: RecipeSummary) => boolean>> = {
  'time:<=30': (recipe) => (minutes(recipe) ?? Infinity) <= 30,
  'time:30-60': (recipe) => (minutes(recipe) ?? 0) >= 30 && (minutes(recipe) ?? Infinity) <= 60,
  'rating:5': ({ rating }) => rating === 5,
  'rating:>=4': ({ rating }) => (rating ?? 0) >= 4,
  'has:photo': ({ image }) => image !== null,
  'needs:look': ({ look }) => look !== null,
};

/** What can be pressed to narrow these recipes further, with counts; what is true of none of them is left out. */
export function facetsOf(recipes: readonly RecipeSummary[]): ReadonlyMap<FacetGroup, readonly Facet[]> {
  const own = (...terms: readonly string[]): readonly Facet[] =>
    terms.map((term) => ({ term, name: null, count: recipes.filter((recipe) => ownTerms[term]?.(recipe)).length }));
  const named = (field: string, counted: readonly { readonly name: string; readonly count: number }[]) =>
    counted.slice(0, mostValues).map(({ name, count }) => ({ term: `${field}:${quote(name)}`, name, count }));
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

export const hasTerm = (query: string, term: string): boolean => termsOf(query).includes(term);

/** The query with this field, or without it where it has it already. */
export function withTerm(query: string, term: string): string {
  const terms = termsOf(query);
  return (terms.includes(term) ? terms.filter((one) => one !== term) : [...terms, term]).join(' ');
}

const termsOf = (query: string): readonly string[] =>
  tokensOf(query).map(({ span }) => query.slice(span.start, span.end));
