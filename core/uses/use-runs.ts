import { eachWord } from '#core/text/letters.ts';
import { remembered } from '#core/text/remember.ts';
import type { Span } from '#core/text/span.ts';
import { aroundPlaces } from './around.ts';
import type { Around } from './around.ts';
import { isKindWord } from './kinds.ts';
import type { Word, WordForm } from './name-fit.ts';
import { folded, stemsOf, wordStem } from './use-names.ts';
import { traitsOf } from './use-traits.ts';
import type { Traits } from './use-traits.ts';
import { breaks, targets, writtenBreaks } from './use-words.ts';

/** What a word is worth. */
export interface Worth extends Traits, WordForm {
  /** It ends a run. */
  readonly isBreak: boolean;
  readonly isTarget: boolean;
}

type Stems = (word: string) => Worth;

const stemmers = new Map<string, Stems>();
const mostWords = 20_000;

/** Kept for each language: recipes say the same words over and over. */
function stemmer(language: string): Stems {
  const kept = stemmers.get(language);
  if (kept) return kept;
  const known = new Map<string, Worth>();
  const stems: Stems = (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (known.size > mostWords) known.clear();
    const worth = worthOf(word, language);
    known.set(word, worth);
    return worth;
  };
  stemmers.set(language, stems);
  return stems;
}

function worthOf(word: string, language: string): Worth {
  const lower = folded(word);
  const stems = stemsOf(word, language);
  return {
    ...traitsOf(word, language),
    lower,
    stems,
    isKind: stems.some(isKindWord),
    isPlural: lower.endsWith('s') && wordStem(lower, language) !== lower,
    isBreak: breaks.has(lower) || writtenBreaks.get(language)?.has(word.toLowerCase()) === true,
    isTarget: targets.has(lower),
  };
}

/** What the words of a step say together; positions go up. */
export interface StepTraits {
  /** Where something is said to be put in. */
  readonly adding: readonly number[];
  /** Where it may be said how much. */
  readonly telling: readonly number[];
  readonly numbers: readonly number[];
  /** Where clauses begin, but the first. */
  readonly clauses: readonly number[];
  /** Where it is advised to do something else another time. */
  readonly advising: readonly number[];
  readonly excepts: boolean;
  readonly isMany: boolean;
}

/** Words that stand together. */
export interface Run {
  readonly words: readonly Word[];
  /** Something is put to it, onto it or over it. */
  readonly isTarget: boolean;
}

/** A step in words. */
export interface StepRuns {
  readonly traits: StepTraits;
  readonly runs: readonly Run[];
  readonly around: (place: Span) => Around;
}

const readers = new Map<string, (text: string) => StepRuns>();

/** Reads steps of a language. What their words say needs no list of ingredients: it is remembered by the text. */
export function runsReader(language: string): (text: string) => StepRuns {
  const known = readers.get(language);
  if (known) return known;
  const stems = stemmer(language);
  const read = remembered((text) => runsOf(text, stems), 500);
  readers.set(language, read);
  return read;
}

/** A run ends at punctuation and at small words, so no name is put together over a comma. */
function runsOf(text: string, stems: Stems): StepRuns {
  const words: PlacedWord[] = [];
  eachWord(text, (start, end) => words.push({ is: stems(text.slice(start, end)), start, end }));
  const runs: { readonly words: Word[]; readonly isTarget: boolean }[] = [];
  const adding: number[] = [];
  const telling: number[] = [];
  const numbers: number[] = [];
  const clauses: number[] = [];
  const advising: number[] = [];
  let [excepts, isMany] = [false, false];
  let run: Word[] | null = null;
  let before: PlacedWord | null = null;
  let leads = false;
  for (const word of words) {
    const { is, start } = word;
    const last: Worth | null = before !== null && isBound(text, before.end, start) ? before.is : null;
    if (last === null) readGap(text, before?.end ?? 0, start, numbers, clauses);
    if (last !== null && last.addsWith !== null && last.addsWith === is.lower) adding.push(before!.start);
    if (!is.isPlain) {
      if (is.adds) adding.push(start);
      if (is.tells) telling.push(start);
      if (is.isNumber) numbers.push(start);
      if (is.advises) advising.push(start);
      excepts ||= is.excepts;
      isMany ||= is.isMany;
    }
    if (is.isBreak) {
      leads = leadsOn(is, last, leads);
      run = null;
    } else {
      if (run === null || last === null) runs.push({ words: (run = []), isTarget: leads && last !== null });
      run.push(word);
      leads = false;
    }
    before = word;
  }
  readGap(text, before?.end ?? 0, text.length, numbers, clauses);
  const traits = { adding, telling, numbers, clauses, advising, excepts, isMany };
  return { traits, runs, around: aroundPlaces(text, traits) };
}

interface PlacedWord extends Word {
  readonly is: Worth;
}

/** "over the" leads to what something is put on; but "pour over the milk" puts the milk in. */
const leadsOn = (word: Worth, last: Worth | null, leads: boolean): boolean =>
  (word.isTarget && last?.adds !== true) || (leads && last?.isBreak === true);

const binding = " ’'\t\n\u00a0";

function isBound(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return true;
  for (let at = from; at < to; at += 1) if (!binding.includes(text[at]!)) return false;
  return true;
}

const fractions = '½⅓⅔¼¾⅛';

const ends = '.;!?\n。；！？';

/** Numbers and the ends of clauses between two words. The full stop of "1.5" ends nothing. */
export function readGap(text: string, from: number, to: number, numbers: number[], clauses: number[]): void {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80 ? isDigit(code) : fractions.includes(text[at]!)) numbers.push(at);
    else if (ends.includes(text[at]!) && !(code === 0x2e && isDigit(text.charCodeAt(at + 1)))) clauses.push(at + 1);
  }
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
