import { foldedLines } from './folded.ts';

/** Where words stand in a recipe, the most telling place first. */
export const searchFields = ['title', 'tags', 'ingredients', 'source', 'text', 'notes'] as const;
export type SearchField = (typeof searchFields)[number];

/** Known as soon as a file is listed; the other fields follow once its steps and notes are looked into. */
export const nearFields = ['title', 'tags', 'ingredients', 'source'] as const satisfies readonly SearchField[];
export const farFields = ['text', 'notes'] as const satisfies readonly SearchField[];

/** Folded texts of some fields (see foldedLines). */
export type FoldedFields = Readonly<Partial<Record<SearchField, string>>>;

/** One bit a field, as postings hold them. */
export const bitOf: Readonly<Record<SearchField, number>> = {
  title: 1,
  tags: 2,
  ingredients: 4,
  source: 8,
  text: 16,
  notes: 32,
};
export const fieldBits = searchFields.length;
export const allFields = 2 ** fieldBits - 1;

export const foldFields = (fields: Readonly<Partial<Record<SearchField, string>>>): FoldedFields =>
  Object.fromEntries(Object.entries(fields).map(([field, text]) => [field, foldedLines(text)]));

export const maskOf = (fields: readonly SearchField[]): number =>
  fields.reduce((mask, field) => mask | bitOf[field], 0);

/** The most telling field of a mask. */
export const firstField = (mask: number): SearchField => searchFields.find((field) => mask & bitOf[field]) ?? 'text';
