import { fold } from '#core/search/folded.ts';
import type { Span } from '#core/text/span.ts';
import { fieldOf, likeField, traitNames, traitOf } from './fields.ts';
import type { FieldName, Filter, Query, QueryError } from './query.ts';
import { tokensOf, type Token } from './tokens.ts';
import { cookedOf, numbersOf } from './values.ts';
import { withQuestion } from './with-question.ts';

interface Gathered {
  readonly words: string[];
  readonly phrases: string[];
  readonly filters: Filter[];
  readonly errors: QueryError[];
  withIngredients: string[] | null;
}

/**
 * Understands what was typed into the search field (docs/search.md). Never throws: what is not understood is among the
 * errors, and the rest is looked for all the same. `cursor` is where the cook is typing: what only has to be gone on with
 * there is no error.
 */
export function parseQuery(text: string, cursor: number | null = null): Query {
  const gathered: Gathered = { words: [], phrases: [], filters: [], errors: [], withIngredients: null };
  const question = withQuestion(tokensOf(text));
  if (question.ingredients !== null) gathered.withIngredients = [...question.ingredients];
  for (const token of question.rest) {
    const isTyped = cursor !== null && cursor >= token.span.start && cursor <= token.span.end;
    if (token.field === null) readWords(token, gathered);
    else readField(token, token.field, isTyped, gathered);
  }
  const { words, ...found } = gathered;
  return { ...found, words: words.join(' ') };
}

function readWords({ value, quoted, negated, span }: Token, into: Gathered): void {
  // A question mark alone asks what fields there are.
  if (value.trim() === '' || (!quoted && /^[?:：]$/.test(value))) return;
  if (negated) into.filters.push({ field: 'words', value: fold(value), negated, span });
  else if (quoted) into.phrases.push(value.trim());
  else into.words.push(value);
}

function readField(token: Token, name: string, isTyped: boolean, into: Gathered): void {
  const field = fieldOf(name);
  const { span, value } = token;
  if (field === null) {
    const meant = likeField(name);
    // "Chili: the best": a title that was pasted has colons, too.
    if (meant === null && value === '') into.words.push(name);
    else into.errors.push({ code: 'unknown-field', detail: name, span, meant });
    return;
  }
  if (value.trim() === '') {
    if (!isTyped) into.errors.push({ code: 'no-value', detail: name, field, span });
    return;
  }
  if (field === 'with') return readWith(token, into);
  const filter = filterOf(field, token);
  if (filter !== null) into.filters.push(filter);
  else if (!isTyped || !goesOn(field, value)) into.errors.push({ code: 'unknown-value', detail: value, field, span });
}

/** "-with:milk,nuts" can only be meant as without them. */
function readWith({ value, negated, span }: Token, into: Gathered): void {
  const items = splitList(value);
  if (!negated) into.withIngredients = [...(into.withIngredients ?? []), ...items];
  else into.filters.push(...items.map((item) => ({ field: 'ingredient', value: fold(item), negated, span }) as const));
}

const splitList = (value: string): string[] =>
  value
    .split(/[,，、;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function filterOf(field: Exclude<FieldName, 'with'>, token: Token): Filter | null {
  const { negated, operator, value, closed } = token;
  const asked: { readonly negated: boolean; readonly span: Span } = { negated, span: token.span };
  switch (field) {
    case 'tag':
    case 'folder':
    case 'source':
      return { field, value: fold(value.trim()), whole: closed, ...asked };
    case 'ingredient':
      return { field, value: fold(value.trim()), ...asked };
    case 'time':
    case 'servings':
    case 'rating': {
      const range = numbersOf(field, operator, value.trim());
      return range && { field, range, ...asked };
    }
    case 'cooked': {
      const when = cookedOf(operator, value);
      return when && { field, when, ...asked };
    }
    default: {
      const trait = traitOf(field, value.trim());
      return trait && { field, trait, ...asked };
    }
  }
}

/** True where more typing can make a value of it: "fav", "1h", "2026-". */
function goesOn(field: FieldName, value: string): boolean {
  const typed = value.trim().toLowerCase();
  if (field === 'is' || field === 'has' || field === 'needs') {
    return traitNames[field].some(([, ...names]) => names.some((name) => name.startsWith(typed)));
  }
  if (field === 'cooked') return 'never'.startsWith(typed) || /^\d[\d.-]*\s*[a-z]*$/.test(typed);
  return /^\d[\d.,:–-]*\s*(?:[hm]|mi|hou?|hour|minut?e?|sta?r?|[\d.,]*)?[-–.]*$/.test(typed);
}
