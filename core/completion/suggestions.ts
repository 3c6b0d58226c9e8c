import { readLine } from '#core/ingredient/line.ts';
import { fold } from '#core/search/folded.ts';
import type { LibraryWord, LibraryWords } from './library-words.ts';

export interface Suggestion {
  readonly kind: 'tag' | 'unit' | 'name';
  readonly text: string;
}

/** What may stand at the end of a text, in place of what is typed there from `from` on. */
export interface Suggestions {
  readonly from: number;
  readonly options: readonly Suggestion[];
}

export interface Wanted {
  /** Asked for by a key: what is offered need not be begun, and may be all that is typed. */
  readonly asked: boolean;
  readonly most: number;
}

const lastWord = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*$/u;
const lastLetters = /\p{L}[\p{L}\p{M}'’.-]*$/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Behind these an ingredient line speaks of something else than the ingredient. */
const afterName = /[,;:(（，；：、]/;
const mostWordsBack = 4;

/** Tags that begin as the typed one does, then those that hold it; none that the recipe has. */
export function tagSuggestions(
  known: readonly string[],
  own: readonly string[],
  typed: string,
  { asked, most }: Wanted,
): readonly string[] {
  const sought = fold(typed.trim());
  if (sought === '' && !asked) return [];
  const has = new Set(own.map(fold));
  const free = known.map((text) => ({ text, folded: fold(text) })).filter(({ folded }) => !has.has(folded));
  const found = ranked(free, sought);
  return !asked && isWhole(typed.trim(), found) ? [] : found.slice(0, most);
}

/**
 * How an ingredient line may go on whose text up to the cursor is `head`: units behind a number, names where the
 * ingredient is named. Words of the line's language first; others only where it has none.
 */
export function ingredientSuggestions(
  head: string,
  words: Pick<LibraryWords, 'names' | 'units'>,
  language: string,
  wanted: Wanted,
): Suggestions | null {
  const typed = lastLetters.exec(head)?.[0] ?? '';
  const start = head.length - typed.length;
  const before = readLine(head.slice(0, start));
  const last = before.amounts.at(-1);
  const isUnit = last?.quantity != null && last.unit === null && last.end >= head.slice(0, start).trimEnd().length;
  const units = isUnit && (typed !== '' || wanted.asked) ? matches(words.units, typed, language, false) : [];
  const named = isNamedAlready(head, before.name, last?.start)
    ? null
    : names(head, start, last?.end ?? 0, words, language, wanted);
  if (units.length === 0) return named;
  const options = [
    ...units.map((text): Suggestion => ({ kind: 'unit', text })),
    ...(named?.from === start ? named.options : []),
  ];
  if (!wanted.asked && units.includes(typed)) return null;
  return { from: start, options: options.slice(0, wanted.most) };
}

/** What is typed is a word of the library, and a list of longer ones would only be in the way. */
const isWhole = (typed: string, found: readonly string[]): boolean => found.some((text) => fold(text) === fold(typed));

/** "Flour, 300 g": the name stands before the amount. */
const isNamedAlready = (head: string, name: string, amountStart: number | undefined): boolean =>
  amountStart !== undefined &&
  amountStart > 0 &&
  /\p{L}/u.test(name) &&
  head.indexOf(name) + name.length <= amountStart;

function names(
  head: string,
  start: number,
  from: number,
  words: Pick<LibraryWords, 'names'>,
  language: string,
  { asked, most }: Wanted,
): Suggestions | null {
  const area = head.slice(from);
  if (afterName.test(area)) return null;
  for (const at of starts(head, from, start)) {
    const typed = head.slice(at);
    if (!asked && typed.length < (unspaced.test(typed) ? 1 : 2)) return null;
    const found = matches(words.names, typed, language, true);
    if (!asked && isWhole(typed, found)) return null;
    const options = found.slice(0, most).map((text): Suggestion => ({ kind: 'name', text }));
    if (options.length > 0) return { from: at, options };
  }
  return null;
}

/** Where a name of several words may have begun: the earliest first, the word at the cursor last. */
function starts(head: string, from: number, start: number): readonly number[] {
  const found = [start];
  let at = start;
  while (found.length < mostWordsBack) {
    const word = lastWord.exec(head.slice(from, at).trimEnd());
    if (!word || /\d/.test(word[0])) break;
    at = from + word.index;
    found.unshift(at);
  }
  return found;
}

function matches(words: readonly LibraryWord[], typed: string, language: string, inside: boolean): readonly string[] {
  const sought = fold(typed);
  const own = words.filter((word) => word.language === language);
  const found = searched(own, sought, inside);
  return found.length > 0 ? found : [...new Set(searched(words, sought, inside))];
}

function searched(words: readonly LibraryWord[], sought: string, inside: boolean): readonly string[] {
  const folded = words.map(({ text }) => ({ text, folded: fold(text) }));
  return ranked(inside ? folded : folded.filter((word) => word.folded.startsWith(sought)), sought);
}

interface Folded {
  readonly text: string;
  readonly folded: string;
}

/** Those that begin so, then those in which a word begins so; otherwise in the order in which they came. */
function ranked(words: readonly Folded[], sought: string): readonly string[] {
  const first = words.filter(({ folded }) => folded.startsWith(sought));
  const isInside = unspaced.test(sought)
    ? ({ folded }: Folded): boolean => folded.includes(sought)
    : ({ folded }: Folded): boolean => folded.includes(` ${sought}`) || folded.includes(`-${sought}`);
  return [...first, ...words.filter((word) => !word.folded.startsWith(sought) && isInside(word))].map(
    ({ text }) => text,
  );
}
