import type { Span } from '#core/text/span.ts';

interface Asked {
  /** True where a dash stood before it: what does not fit. */
  readonly negated: boolean;
  /** Of the query, with dash and field. */
  readonly span: Span;
}

/** Values are folded: lower case, no accents. */
export interface TextFilter extends Asked {
  readonly field: 'tag' | 'folder' | 'source';
  readonly value: string;
  /** In quotation marks: the whole name, a folder's from the top of the library; else its beginning. */
  readonly whole: boolean;
}

/** Words of ingredient lines, or of the whole recipe. `words` is only ever negated: what is looked for is in `words` of the query. */
export interface WordFilter extends Asked {
  readonly field: 'ingredient' | 'words';
  readonly value: string;
}

/** From `low` to `high`, both of them within it unless `above` or `below` say so. No end is an infinite number. */
export interface Range {
  readonly low: number;
  readonly high: number;
  /** True where `low` itself does not fit. */
  readonly above: boolean;
  /** True where `high` itself does not fit. */
  readonly below: boolean;
}

/** Minutes, servings, stars. */
export interface NumberFilter extends Asked {
  readonly field: 'time' | 'servings' | 'rating';
  readonly range: Range;
}

/** The last cook: never, on days (counted from 1970, see daysOf), or so many days ago. */
export interface CookedFilter extends Asked {
  readonly field: 'cooked';
  readonly when: { readonly kind: 'never' } | { readonly kind: 'day' | 'ago'; readonly range: Range };
}

export type Trait =
  'favourite' | 'quick' | 'photo' | 'time' | 'servings' | 'source' | 'rating' | 'tags' | 'steps' | 'look';

export interface TraitFilter extends Asked {
  readonly field: 'is' | 'has' | 'needs';
  readonly trait: Trait;
}

/** Answered from what the list knows of a recipe (see matches). */
export type ListFilter = TextFilter | NumberFilter | CookedFilter | TraitFilter;
export type Filter = ListFilter | WordFilter;
export type FieldName = Exclude<Filter['field'], 'words'> | 'with';

/**
 * What is wrong: no such field (`detail` is what was written, `meant` the field that is like it), nothing after the field
 * (`detail` is the field), a value that the field does not know (`detail` is the value, `field` the field).
 */
export type QueryError = { readonly span: Span; readonly detail: string } & (
  | { readonly code: 'unknown-field'; readonly meant: FieldName | null }
  | { readonly code: 'no-value'; readonly field: FieldName }
  | { readonly code: 'unknown-value'; readonly field: FieldName }
);

/** What a cook asks of the library. */
export interface Query {
  /** Free words, as written, with one space between them; '' for none. */
  readonly words: string;
  /** What stood in quotation marks: words that follow each other. */
  readonly phrases: readonly string[];
  readonly filters: readonly Filter[];
  /** What is in the kitchen, where the question is what can be cooked with it. */
  readonly withIngredients: readonly string[] | null;
  readonly errors: readonly QueryError[];
}

/** True where the words of recipes have to be looked at: the list alone can't answer. */
export const asksForWords = ({ words, phrases, filters, withIngredients }: Query): boolean =>
  words !== '' ||
  phrases.length > 0 ||
  withIngredients !== null ||
  filters.some(({ field }) => field === 'ingredient' || field === 'words');

/** True where words must not be in what is found. */
export const shunsWords = ({ filters }: Query): boolean =>
  filters.some(({ field, negated }) => negated && (field === 'ingredient' || field === 'words'));

export const isListFilter = (filter: Filter): filter is ListFilter =>
  filter.field !== 'ingredient' && filter.field !== 'words';
