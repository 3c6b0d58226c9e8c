import { quote, tokensOf } from './tokens.ts';

/** A field of the query with a name of the library as its value, as a press writes it: `folder:"Slow food"`. */
export const namedTerm = (field: 'folder' | 'tag' | 'source', name: string): string => `${field}:${quote(name)}`;

/** What the chip for recipes under half an hour writes. */
export const quickTerm = 'is:quick';

export const hasTerm = (query: string, term: string): boolean => termsOf(query).includes(term);

/** The query with this field, or without it where it has it already. */
export function withTerm(query: string, term: string): string {
  const terms = termsOf(query);
  return (terms.includes(term) ? terms.filter((one) => one !== term) : [...terms, term]).join(' ');
}

/** The deepest of these folders that a press in the sidebar has written into the query; '' for none. Parents come before their children. */
export const folderIn = (query: string, folders: readonly string[]): string =>
  folders.findLast((folder) => hasTerm(query, namedTerm('folder', folder))) ?? '';

const termsOf = (query: string): readonly string[] =>
  tokensOf(query).map(({ span }) => query.slice(span.start, span.end));
