import type { RichText } from '#core/recipe/rich-text.ts';
import { eachWord } from '#core/text/letters.ts';
import { ofKind } from './kinds.ts';
import { fitAt } from './name-fit.ts';
import type { Fit, Word } from './name-fit.ts';
import { folded, stemsOf, wordStem } from './use-names.ts';
import type { Sought } from './use-names.ts';
import { breaks } from './use-words.ts';
import { compounds } from './compounds.ts';

/** What a mention may mean: lines of the list with one name. */
export interface Thing {
  readonly ingredients: readonly number[];
}

/** A place in a step that names something, before it is known which of two gingers it is. */
export interface Mention {
  /** More than one where the words fit several equally: "peppers", "the spices". */
  readonly among: readonly Thing[];
  readonly start: number;
  readonly end: number;
  readonly certain: boolean;
  readonly isPlural: boolean;
  /** "the onion mixture", "the soup": names it only if it is in already, or only until it is. */
  readonly only: 'given' | 'new' | null;
}

export interface Finder {
  readonly all: readonly Sought[];
  readonly byWord: ReadonlyMap<string, readonly Sought[]>;
  /** Of the kinds asked for so far. */
  readonly kinds: Map<string, readonly Sought[]>;
  readonly stems: Stems;
  /** The listed words inside a written-together word: "zwiebel" of "Zwiebelringe". */
  readonly inside: (word: Word) => readonly string[];
}

const bindingGap = /^[\s’']*$/;
const mostCandidates = 24;

export function finderFor(all: readonly Sought[], language: string): Finder {
  const byWord = new Map<string, Sought[]>();
  for (const sought of all) {
    for (const stem of sought.words) {
      const known = byWord.get(stem);
      if (!known) byWord.set(stem, [sought]);
      // A list of thousands of salts must not make every step look at each of them.
      else if (known.length < mostCandidates) known.push(sought);
    }
  }
  return { all, byWord, kinds: new Map(), stems: stemmer(language), inside: compounds(byWord, language) };
}

/** What a word is worth: null where it ends a run. */
type Stems = (word: string) => Pick<Word, 'lower' | 'stems' | 'isPlural'> | null;

const stemmers = new Map<string, Stems>();
const mostWords = 10_000;

/** Kept for each language: recipes say the same words over and over. */
function stemmer(language: string): Stems {
  const kept = stemmers.get(language);
  if (kept) return kept;
  const known = new Map<string, ReturnType<Stems>>();
  const stems: Stems = (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (known.size > mostWords) known.clear();
    const lower = folded(word);
    const isPlural = lower.endsWith('s') && wordStem(lower, language) !== lower;
    const stem = breaks.has(lower) ? null : { lower, stems: stemsOf(word, language), isPlural };
    known.set(word, stem);
    return stem;
  };
  stemmers.set(language, stems);
  return stems;
}

/** Every place of a step that names something of the list, in the order of the text. */
export function mentionsIn(step: RichText, finder: Finder): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const run of runsOf(step.text, finder.stems)) {
    for (let at = 0; at < run.length; at += 1) {
      const found = mentionAt(step.text, run, at, finder);
      if (!found) continue;
      if (found.mention) mentions.push(found.mention);
      at = found.last;
    }
  }
  return mentions;
}

/** Words that stand together: a run ends at punctuation and at small words, so no name is put together over a comma. */
function runsOf(text: string, stems: Stems): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  let last = 0;
  eachWord(text, (start, end) => {
    const word = stems(text.slice(start, end));
    if (run.length > 0 && (word === null || !isBound(text, last, start))) {
      runs.push(run);
      run = [];
    }
    last = end;
    if (word !== null) run.push({ lower: word.lower, stems: word.stems, isPlural: word.isPlural, start, end });
  });
  if (run.length > 0) runs.push(run);
  return runs;
}

const isBound = (text: string, from: number, to: number): boolean =>
  (to - from === 1 && text[from] === ' ') || bindingGap.test(text.slice(from, to));

interface Found {
  readonly mention: Mention | null;
  /** The last word of the run that is spoken for. */
  readonly last: number;
}

/** "Cream the butter" adds no cream. */
const asVerb: ReadonlySet<string> = new Set(['cream', 'ice', 'shell', 'stem', 'core', 'dress', 'sauce', 'spice']);
const verbObject = /^\s+(?:the|together|butter|until|your|it)\b/i;

function mentionAt(text: string, run: readonly Word[], at: number, finder: Finder): Found | null {
  const word = run[at]!;
  if (asVerb.has(word.lower) && verbObject.test(text.slice(word.end, word.end + 12))) return null;
  const best = bestFits(run, at, finder).filter((fit) => !isSeasoning(text, word, fit));
  if (best.length > 0) return found(run, at, best);
  return kindAt(run, at, finder);
}

const salted = /\bsalt\s*(?:,|&|\/|\+|and)?\s*(?:and\s+)?(?:(?:freshly|ground|fresh)\s+)*$/i;

/** The pepper of "salt and pepper" is not the bell pepper of the list. */
const isSeasoning = (text: string, { lower, start }: Word, { sought }: Fit): boolean =>
  lower === 'pepper' &&
  sought.words.size > 1 &&
  !sought.words.has('black') &&
  salted.test(text.slice(Math.max(0, start - 30), start));

function found(run: readonly Word[], at: number, best: readonly Fit[]): Found {
  const first = best[0]!;
  if (first.isOther) return { mention: null, last: first.last };
  return {
    last: first.last,
    mention: {
      among: best.map((fit) => fit.sought),
      start: run[at]!.start,
      end: run[first.last]!.end,
      certain: first.certain,
      isPlural: run[first.last]!.isPlural,
      only: first.only,
    },
  };
}

/** Those that fit best, all equally well. */
function bestFits(run: readonly Word[], at: number, finder: Finder): readonly Fit[] {
  const fits: Fit[] = [];
  const word = run[at]!;
  let stems = word.stems;
  let isInside = false;
  if (!stems.some((stem) => finder.byWord.has(stem))) {
    stems = finder.inside(word);
    isInside = true;
  }
  const seen = new Set<Sought>();
  for (const stem of stems) {
    for (const sought of finder.byWord.get(stem) ?? []) {
      if (seen.has(sought)) continue;
      seen.add(sought);
      const fit = fitAt(run, at, sought, isInside ? stem : null);
      if (fit) fits.push(fit);
    }
  }
  return nearest(fits);
}

/** "Oil" is as near to "olive oil" as to "vegetable oil", whatever the words left out. */
const near = 1.6;

function nearest(fits: readonly Fit[]): readonly Fit[] {
  const [first] = fits;
  if (!first || fits.length === 1) return fits;
  const best = fits.reduce((one, other) => (other.score > one.score ? other : one), first);
  const others = fits.filter(
    (fit) =>
      fit !== best && (fit.score === best.score || (best.isLoose && fit.isLoose && best.score - fit.score < near)),
  );
  return [best, ...others];
}

const mostOfKind = 8;

function kindAt(run: readonly Word[], at: number, finder: Finder): Found | null {
  const word = run[at]!;
  for (const stem of word.stems) {
    let all = finder.kinds.get(stem);
    if (!all) finder.kinds.set(stem, (all = ofKind(stem, finder.all)));
    if (all.length === 0 || all.length > mostOfKind) continue;
    const first = fitAt(
      run,
      at,
      { ...all[0]!, words: new Set([stem]), strong: new Set([stem]), head: stem, isGeneral: false },
      null,
    );
    if (!first || first.isOther) return null;
    return {
      last: at,
      mention: {
        among: all,
        start: word.start,
        end: word.end,
        certain: all.length === 1,
        isPlural: true,
        only: first.only ?? (all.length > 1 ? 'new' : null),
      },
    };
  }
  return null;
}
