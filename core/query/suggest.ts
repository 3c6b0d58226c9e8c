import { fold, indexWords } from '#core/search/folded.ts';
import { fieldNames, fieldOf, likeField, traitNames } from './fields.ts';
import type { FieldName } from './query.ts';
import { quote, quoted, tokensOf, type Token } from './tokens.ts';

export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** What the library knows, asked for only when it is needed: most counted first. */
export interface SuggestFacts {
  tags(): readonly Counted[];
  folders(): readonly Counted[];
  sources(): readonly Counted[];
}

export interface Suggestion {
  readonly kind: 'field' | 'value';
  readonly field: FieldName;
  /** What is to be written: "time:" or "tag:Sichuan". */
  readonly written: string;
  /** How many recipes have it; null where that is not counted. */
  readonly count: number | null;
  /** The query once it is taken, and where the cook types on. */
  readonly text: string;
  readonly cursor: number;
}

const most = 8;
/** A word of one letter begins too many things. */
const leastTyped = 2;

const usual: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  time: ['<15', '<30', '<60', '>60', '30-60'],
  servings: ['2', '4', '>=4', '>=6'],
  rating: ['>=4', '5', '>=3', '<3'],
  cooked: ['never', '<30d', '>30d', '>6m'],
};

/** What can be written where the cook types: fields, then values of a field. None in a word that begins no field. */
export function suggest(text: string, cursor: number, facts: SuggestFacts): readonly Suggestion[] {
  const token = tokensOf(text).find(({ span }) => span.start < cursor && cursor <= span.end);
  if (token === undefined) return [];
  if (token.field === null) return token.quoted ? [] : fieldsFor(token).map((field) => asField(text, token, field));
  const field = fieldOf(token.field);
  if (field !== null) return valuesFor(field, token, facts).map((value) => asValue(text, token, field, value));
  const meant = likeField(token.field);
  return meant === null ? [] : [asField(text, token, meant)];
}

function fieldsFor({ value }: Token): readonly FieldName[] {
  const all = Object.keys(fieldNames) as FieldName[];
  if (value === '?' || value === ':') return all.slice(0, most);
  if (value.length < leastTyped) return [];
  const typed = value.toLowerCase();
  return all.filter((field) => fieldNames[field].some((name) => name.startsWith(typed))).slice(0, most);
}

function valuesFor(field: FieldName, token: Token, facts: SuggestFacts): readonly Counted[] {
  const typed = fold(token.value.trim());
  switch (field) {
    case 'tag':
      return offered(facts.tags(), typed, (name) => name.startsWith(typed));
    case 'folder':
      return offered(facts.folders(), typed, (name) => `/${name}`.includes(`/${typed}`));
    case 'source':
      return offered(facts.sources(), typed, (name) => indexWords(name).some((word) => word.startsWith(typed)));
    case 'is':
    case 'has':
    case 'needs':
      return plain(traitNames[field].map(([trait, first]) => first ?? trait)).filter(
        ({ name }) => name.startsWith(typed) && name !== typed,
      );
    default: {
      const written = `${token.operator}${token.value}`;
      return plain(usual[field] ?? []).filter(({ name }) => name.startsWith(written) && name !== written);
    }
  }
}

const plain = (names: readonly string[]): readonly Counted[] => names.map((name) => ({ name, count: -1 }));

/** A value that is written out already needs no more typing. */
function offered(known: readonly Counted[], typed: string, fits: (folded: string) => boolean): readonly Counted[] {
  const found: Counted[] = [];
  for (const one of known) {
    const folded = fold(one.name);
    if (one.name.trim() !== '' && folded !== typed && (typed === '' || fits(folded))) found.push(one);
    if (found.length === most) break;
  }
  return found;
}

function asField(text: string, token: Token, field: FieldName): Suggestion {
  const written = `${fieldNames[field][0] ?? field}:`;
  const start = token.span.start + (token.negated ? 1 : 0);
  const before = `${text.slice(0, start)}${written}`;
  // The value of a field that was misspelt stays.
  const after = token.field === null ? text.slice(token.span.end) : text.slice(start + token.field.length + 1);
  const value = token.field === null ? 0 : token.span.end - (start + token.field.length + 1);
  return { kind: 'field', field, written, count: null, text: `${before}${after}`, cursor: before.length + value };
}

function asValue(text: string, token: Token, field: FieldName, { name, count }: Counted): Suggestion {
  const start = token.span.start + (token.negated ? 1 : 0);
  const isSigned = count < 0;
  // Unquoted, a tag or folder that was chosen would find those too that only begin so.
  const asValueOf = field === 'tag' || field === 'folder' ? quoted : quote;
  const written = `${token.field ?? field}:${isSigned ? name : asValueOf(name)}`;
  const after = text.slice(token.span.end).replace(/^\s+/, '');
  const before = `${text.slice(0, start)}${written} `;
  return { kind: 'value', field, written, count: isSigned ? null : count, text: before + after, cursor: before.length };
}
