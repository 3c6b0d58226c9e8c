import { quoted, tokensOf, type Token } from './tokens.ts';

/** A field of the query with a name of the library as its value, as a press writes it: `tag:"soup"`, for `tag:soup` finds soups too. */
export const namedTerm = (field: 'folder' | 'tag' | 'source', name: string): string => `${field}:${quoted(name)}`;

/** What the chip for recipes under half an hour writes. */
export const quickTerm = 'is:quick';

/** Also as somebody types it: `tag:soup` for `tag:"soup"`. */
export const hasTerm = (query: string, term: string): boolean => {
  const asked = meaningOf(term);
  return tokensOf(query).some((token) => meantBy(token) === asked);
};

/** The query with this field, or without it where it has it already. */
export function withTerm(query: string, term: string): string {
  const asked = meaningOf(term);
  const tokens = tokensOf(query);
  const others = tokens.filter((token) => meantBy(token) !== asked);
  const written = others.map(({ span }) => query.slice(span.start, span.end));
  return (others.length < tokens.length ? written : [...written, term]).join(' ');
}

/** The deepest of these folders that a press in the sidebar has written into the query; '' for none. Parents come before their children. */
export const folderIn = (query: string, folders: readonly string[]): string =>
  folders.findLast((folder) => hasTerm(query, namedTerm('folder', folder))) ?? '';

const meaningOf = (term: string): string => tokensOf(term).map(meantBy).join(' ');
const meantBy = ({ negated, field, operator, value }: Token): string =>
  `${negated ? '-' : ''}${field ?? ''}:${operator}${value}`;
