import type { Ingredient } from '#core/ingredient/ingredient.ts';
import type { RichText } from '#core/recipe/rich-text.ts';
import type { Use } from '#core/recipe/recipe.ts';
import { clauseStart } from '#core/text/clause.ts';
import { eachWord } from '#core/text/letters.ts';
import { hanUses } from './uses-han.ts';
import { soughtOf, wordStem } from './use-names.ts';
import type { Sought } from './use-names.ts';
import { adding, breaks, maySetAside, sameAs, settingAside, shapes } from './use-words.ts';

/** A place in a step that names something, before it is known which of two gingers it is. */
export interface Mention {
  readonly sought: Sought;
  readonly start: number;
  readonly end: number;
}

const bindingGap = /^[\s’']*$/;
const mostCandidates = 24;

/** For each step, the ingredients that it names, each once. The first time a thing is named it is added; afterwards it is already in. */
export function findUses(
  ingredients: readonly Ingredient[],
  steps: readonly RichText[],
  language: string,
): readonly (readonly Use[])[] {
  if (language === 'zh' || language === 'ja') return hanUses(ingredients, steps);
  const byWord = wordIndex(soughtOf(ingredients, language));
  const given = new Map<Sought, number>();
  const stems = stemmer(language);
  return steps.map((step) => usesOf(step, mentionsIn(step, byWord, stems), given));
}

type WordIndex = ReadonlyMap<string, readonly Sought[]>;

function wordIndex(all: readonly Sought[]): WordIndex {
  const index = new Map<string, Sought[]>();
  for (const sought of all) {
    for (const stem of sought.words) {
      const known = index.get(stem);
      if (!known) index.set(stem, [sought]);
      // A list of thousands of salts must not make every step look at each of them.
      else if (known.length < mostCandidates) known.push(sought);
    }
  }
  return index;
}

interface Word {
  readonly lower: string;
  /** More than one where another word stands for it: "scallion" is "green onion". */
  readonly stems: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** What a word is worth: null where it ends a run. */
type Stems = (word: string) => Pick<Word, 'lower' | 'stems'> | null;

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
    const lower = word.toLowerCase();
    const other = sameAs.get(lower);
    const stem = breaks.has(lower)
      ? null
      : {
          lower,
          stems: other ? other.split(' ').map((part) => wordStem(part, language)) : [wordStem(lower, language)],
        };
    known.set(word, stem);
    return stem;
  };
  stemmers.set(language, stems);
  return stems;
}

function mentionsIn(step: RichText, index: WordIndex, stems: Stems): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const run of runsOf(step.text, stems)) {
    for (let at = 0; at < run.length; at += 1) {
      const best = bestAt(run, at, index);
      if (!best) continue;
      mentions.push({ sought: best.sought, start: run[at]!.start, end: run[best.last]!.end });
      at = best.last;
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
    if (word !== null) run.push({ lower: word.lower, stems: word.stems, start, end });
  });
  if (run.length > 0) runs.push(run);
  return runs;
}

const isBound = (text: string, from: number, to: number): boolean =>
  (to - from === 1 && text[from] === ' ') || bindingGap.test(text.slice(from, to));

function bestAt(
  run: readonly Word[],
  at: number,
  index: WordIndex,
): { readonly sought: Sought; readonly last: number } | null {
  let best: { sought: Sought; last: number; score: number } | null = null;
  for (const stem of run[at]!.stems) {
    for (const sought of index.get(stem) ?? []) {
      const found = overlap(run, at, sought);
      if (!found) continue;
      const score = found.matched * 10 - (sought.words.size - found.matched);
      if (!best || score > best.score) best = { sought, last: found.last, score };
    }
  }
  return best;
}

function overlap(
  run: readonly Word[],
  at: number,
  sought: Sought,
): { readonly matched: number; readonly last: number } | null {
  const matched = new Set<string>();
  let last = at;
  for (let next = at; next < Math.min(run.length, at + 6); next += 1) {
    const word = run[next]!;
    const hits = word.stems.filter((stem) => sought.words.has(stem));
    if (hits.length === 0 && !shapes.has(word.lower)) break;
    for (const hit of hits) matched.add(hit);
    if (hits.length > 0 || matched.has(sought.head)) last = next;
  }
  if (!matched.has(sought.head)) return null;
  return sought.isGeneral && matched.size === 1 && sought.words.size > 1 ? null : { matched: matched.size, last };
}

/** One use for each ingredient, at its boldest mention; the next of two equal ones where something is added in a later step. */
function usesOf(step: RichText, mentions: readonly Mention[], given: Map<Sought, number>): readonly Use[] {
  if (mentions.length === 0) return [];
  const bySought = new Map<Sought, Mention[]>();
  const setsAside = maySetAside.test(step.text);
  for (const mention of mentions) {
    if (
      setsAside &&
      settingAside.test(step.text.slice(Math.max(0, mention.start - 60), mention.start)) &&
      !given.has(mention.sought)
    )
      continue;
    const known = bySought.get(mention.sought);
    if (known) known.push(mention);
    else bySought.set(mention.sought, [mention]);
  }
  const uses = [...bySought].map(([sought, places]) => useOf(step, sought, places, given));
  const once = new Set<number>();
  return uses.filter((use) => once.size !== once.add(use.ingredient).size).sort((a, b) => a.start - b.start);
}

function useOf(step: RichText, sought: Sought, places: readonly Mention[], given: Map<Sought, number>): Use {
  const bold = places.find((place) =>
    step.marks.some((mark) => mark.kind === 'strong' && mark.start <= place.start && mark.end >= place.end),
  );
  const added = places.find((place) => isAdded(step.text, place.start));
  const place = bold ?? added ?? places[0]!;
  const count = given.get(sought) ?? 0;
  const isNext = count === 0 || (count < sought.ingredients.length && (bold ?? added) !== undefined);
  if (isNext) given.set(sought, count + 1);
  const ingredient = sought.ingredients[isNext ? count : count - 1]!;
  return {
    ingredient,
    start: place.start,
    end: place.end,
    adds: isNext,
    certain: true,
    share: isNext ? { kind: 'all' } : null,
  };
}

const isAdded = (text: string, at: number): boolean => adding.test(text.slice(clauseStart(text, at, '.;!?\n'), at));
