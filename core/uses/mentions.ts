import { ofKind } from './kinds.ts';
import { fitAt } from './name-fit.ts';
import type { Fit, Word, WordForm } from './name-fit.ts';
import type { Sought } from './use-names.ts';
import { runsReader } from './use-runs.ts';
import type { StepRuns, StepTraits } from './use-runs.ts';
import { weak } from './use-words.ts';
import { compounds } from './compounds.ts';
import { lastBefore } from './use-rising.ts';

/** What a mention may mean: lines of the list with one name. */
export interface Thing {
  readonly ingredients: readonly number[];
}

/** A place in a step that names something, before it is known which of two gingers it is. */
export interface Mention {
  /** More than one where the words fit several equally: "peppers", "the spices". */
  readonly among: readonly Thing[];
  /** The lines of all of them that are told apart; one may stand there more than once. */
  readonly lines: readonly number[];
  readonly start: number;
  readonly end: number;
  readonly certain: boolean;
  readonly isPlural: boolean;
  /** "the onion mixture", "the soup": names it only if it is in already, or only until it is. */
  readonly only: 'given' | 'new' | null;
  /** "Add it to the onions", "over the pasta": what something else is put to. */
  readonly isTarget: boolean;
  /** The clause says before it that something is put in. */
  readonly isAdded: boolean;
  /** The mark of several lines: all of them are meant, each time. */
  readonly isMarked?: true;
}

/** A mention before it is known what its clause does with it. */
export type NamedPlace = Omit<Mention, 'lines' | 'isTarget' | 'isAdded'>;

export interface StepReading extends Pick<StepRuns, 'traits' | 'around'> {
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
}

export interface Finder {
  readonly all: readonly Sought[];
  readonly byWord: ReadonlyMap<string, readonly Sought[]>;
  /** Of the kinds asked for so far. */
  readonly kinds: Map<string, readonly Sought[]>;
  readonly runsOf: (text: string) => StepRuns;
  /** The listed words inside a written-together word: "zwiebel" of "Zwiebelringe". */
  readonly inside: (word: WordForm) => readonly string[];
}

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
  return { all, byWord, kinds: new Map(), runsOf: runsReader(language), inside: compounds(byWord, language) };
}

/** Every place of a step that names something of the list, and what else its words say. */
export function readStepWords(text: string, finder: Finder): StepReading {
  const mentions: Mention[] = [];
  const { runs, traits, around } = finder.runsOf(text);
  for (const { words, isTarget } of runs) {
    let free = 0;
    for (let at = 0; at < words.length; at += 1) {
      const found = mentionAt(text, words, at, finder);
      if (!found) continue;
      if (found.mention) {
        // What the word before it names already stays with that.
        const start = at > free ? nameStart(words, at) : words[at]!.start;
        mentions.push(mentionOf({ ...found.mention, start }, isTarget && at < 2, traits));
      }
      at = found.last;
      free = at + 1;
    }
  }
  return { mentions, traits, around };
}

export const mentionOf = (place: NamedPlace, isTarget: boolean, traits: StepTraits): Mention => ({
  ...place,
  lines: linesOf(place.among),
  isTarget,
  isAdded: !isTarget && addsAt(place.start, traits),
});

/** Lines with one name that are told apart; a list of thousands of salts stays quick. */
const mostOfOneName = 24;

// Not flatMap: it takes longer for lists of lists than all that is asked of the lines.
function linesOf(among: readonly Thing[]): readonly number[] {
  const lines: number[] = [];
  for (const { ingredients } of among) lines.push(...ingredients.slice(0, mostOfOneName));
  return lines;
}

/** Whether the clause that `at` is in says before it that something is put in. */
const addsAt = (at: number, { adding, clauses }: StepTraits): boolean => {
  const from = lastBefore(adding, at);
  return from >= 0 && from >= at - reach && from >= lastBefore(clauses, at + 1);
};

/** A verb reaches over a long enumeration, not over a paragraph without full stops. */
const reach = 120;

interface Found {
  readonly mention: NamedPlace | null;
  /** The last word of the run that is spoken for. */
  readonly last: number;
}

/** "Cream the butter" adds no cream. */
const asVerb: ReadonlySet<string> = new Set(['cream', 'ice', 'shell', 'stem', 'core', 'dress', 'sauce', 'spice']);
const verbObject = /^\s+(?:the|together|butter|until|your|it)\b/i;

/** "Roast until tender" is done to anything; "slice the roast" is done to it. */
const roastAsVerb = /(?:^|[.;:!?,\n]\s*|(?<!\p{L})(?:and|then|to|or)\s)$/iu;
/** "The mince" is meat; "finely mince and add" is done to anything. */
const minceAsNoun = /(?:the|beef|pork|lamb|turkey|chicken|veal|your|of|all|soya?) $/i;

function mentionAt(text: string, run: readonly Word[], at: number, finder: Finder): Found | null {
  const word = run[at]!;
  if (asVerb.has(word.is.lower) && verbObject.test(text.slice(word.end, word.end + 12))) return null;
  if (word.is.lower === 'roast' && roastAsVerb.test(text.slice(Math.max(0, word.start - 8), word.start))) return null;
  if (word.is.lower === 'mince' && !minceAsNoun.test(text.slice(Math.max(0, word.start - 12), word.start))) return null;
  const fits = bestFits(run, at, finder);
  const best = word.is.lower === 'pepper' ? fits.filter((fit) => !isSeasoning(text, word, fit)) : fits;
  if (best.length > 0) return found(run, at, best);
  return word.is.isKind ? kindAt(run, at, finder) : null;
}

const salted = /\bsalt\s*(?:,|&|\/|\+|and)?\s*(?:and\s+)?(?:(?:freshly|ground|fresh)\s+)*$/i;

/** The pepper of "salt and pepper" is not the bell pepper of the list. */
const isSeasoning = (text: string, { start }: Word, { sought }: Fit): boolean =>
  sought.words.size > 1 && !sought.words.has('black') && salted.test(text.slice(Math.max(0, start - 30), start));

/** They say what is done far more often than of what kind a thing is: "brown meat", "mix spices". */
const asVerbs: ReadonlySet<string> = new Set([
  'brown',
  'mix',
  'sour',
  'season',
  'seasoned',
  'rolled',
  'baby',
  'star',
  'bell',
  'bean',
  'big',
  'shot',
]);

/** "Cooking wine", not "wine": the words that the cook sees together. */
function nameStart(run: readonly Word[], at: number): number {
  const before = run[at - 1];
  return before && weak.has(before.is.lower) && !asVerbs.has(before.is.lower) ? before.start : run[at]!.start;
}

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
      isPlural: run[first.last]!.is.isPlural,
      only: first.only,
    },
  };
}

const noFits: readonly Fit[] = [];

function isListed(stems: readonly string[], { byWord }: Finder): boolean {
  for (const stem of stems) if (byWord.has(stem)) return true;
  return false;
}

/** Those that fit best, all equally well. */
function bestFits(run: readonly Word[], at: number, finder: Finder): readonly Fit[] {
  const word = run[at]!;
  let stems = word.is.stems;
  let isInside = false;
  if (!isListed(stems, finder)) {
    stems = finder.inside(word.is);
    isInside = true;
  }
  if (stems.length === 0) return noFits;
  const fits: Fit[] = [];
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

/** More of one kind are no kind that a step means, but a list of twelve spices is. */
const mostOfKind = 16;
function kindAt(run: readonly Word[], at: number, finder: Finder): Found | null {
  const word = run[at]!;
  for (const stem of word.is.stems) {
    // One pepper is ground, several are chopped; "still green" is a colour, "greens" are leaves.
    if ((stem === 'pepper' || stem === 'green') && !word.is.isPlural) continue;
    let all = finder.kinds.get(stem);
    if (!all) finder.kinds.set(stem, (all = ofKind(stem, finder.all)));
    if (all.length === 0 || all.length > mostOfKind) continue;
    const first = fitAt(
      run,
      at,
      {
        ...all[0]!,
        words: new Set([stem]),
        strong: new Set([stem]),
        head: stem === 'pepper' ? '' : stem,
        isGeneral: false,
      },
      null,
    );
    if (!first || first.isOther) return null;
    return {
      last: at,
      mention: {
        among: all,
        start: run[at]!.start,
        end: word.end,
        certain: all.length === 1,
        isPlural: true,
        only: first.only ?? (all.length > 1 ? 'new' : null),
      },
    };
  }
  return null;
}
