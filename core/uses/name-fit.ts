import type { Sought } from './use-names.ts';
import {
  cuts,
  describing,
  joins,
  madeOf,
  mixtures,
  otherThings,
  ownThings,
  shapes,
  silentHeads,
  turned,
  weak,
} from './use-words.ts';

/** What a word is worth, wherever it stands. */
export interface WordForm {
  /** In lower case, without accents. */
  readonly lower: string;
  /** More than one where another word stands for it: "scallion" is "green onion". */
  readonly stems: readonly string[];
  readonly isPlural: boolean;
  /** It may name a kind of things: "cheese", "herbs". */
  readonly isKind: boolean;
}

/** A word of a step. */
export interface Word {
  readonly is: WordForm;
  readonly start: number;
  readonly end: number;
}

/** How well the words of a step fit a name. */
export interface Fit {
  readonly sought: Sought;
  readonly last: number;
  readonly score: number;
  readonly certain: boolean;
  /** The step says the head and no more, and the name says more: others may be meant as well. */
  readonly isLoose: boolean;
  readonly only: 'given' | 'new' | null;
  /** The words name another thing, made of this one: "tomato sauce". */
  readonly isOther: boolean;
}

const reach = 6;
const leftWords: ReadonlySet<string> = new Set(['remaining', 'leftover', 'rest', 'whole']);
/** Written together with what is in it: "die Sahnemischung". */
const mixtureEnd = /(?:mischung|masse|teig|mengsel|beslag|deeg|blandning|blandningen|smet|smeten|degen)$/;

/** `inside` is the listed word inside a written-together first word. */
export function fitAt(run: readonly Word[], at: number, sought: Sought, inside: string | null): Fit | null {
  const matched = new Set<string>();
  let last = at;
  for (let next = at; next < Math.min(run.length, at + reach); next += 1) {
    const word = run[next]!;
    const hits = next === at && inside !== null ? [inside] : word.is.stems.filter((stem) => sought.words.has(stem));
    for (const hit of hits) matched.add(hit);
    const isShape = shapes.has(word.is.lower);
    if (hits.length === 0 && !isShape && !describing.has(word.is.lower) && !joins.has(word.is.lower)) break;
    if (hits.length > 0 || (isShape && matched.has(sought.head))) last = next;
  }
  // "Pour over the sauce", not "soy sauce".
  const isLone =
    sought.isLone === true &&
    matched.has(sought.head) &&
    matched.size === 1 &&
    !run[at]!.is.isPlural &&
    (at === 0 || leftWords.has(run[at - 1]!.is.lower));
  const score = scoreOf(matched, sought, isLone);
  const pepper = pepperScore(run, at, last, sought);
  if (score === null || pepper === null || isTurned(run[at - 1], sought)) return null;
  if (run[last + 1] && turnedAfter.get(sought.head)?.has(run[last + 1]!.is.lower)) return null;
  if (isFresh(run[at - 1], sought) && !matched.has(sought.head)) return null;
  const after = run[last + 1]?.is.stems.at(-1) ?? '';
  const isMixture =
    (mixtures.has(after) && !sought.words.has(after)) || (inside !== null && mixtureEnd.test(run[at]!.is.lower));
  const isOther = otherThings.has(after) && !sought.words.has(after);
  const hasHead = matched.has(sought.head);
  return {
    sought,
    last,
    score: score + pepper,
    certain:
      !isMixture && !isLone && (hasHead || silentHeads.has(sought.head) || [...matched].some((stem) => cuts.has(stem))),
    only: isMixture ? 'given' : isLone || (sought.isDish && matched.size === 1 && sought.words.size > 1) ? 'new' : null,
    isLoose: hasHead && matched.size === 1 && sought.strong.size + sought.words.size > 2,
    isOther,
  };
}

/** Words that the name has and the step hasn't count against it, more where they make it another thing. */
function scoreOf(matched: ReadonlySet<string>, sought: Sought, isLone: boolean): number | null {
  const hasHead = matched.has(sought.head);
  if (hasHead && sought.isGeneral && !isLone && matched.size === 1 && sought.words.size > 1) return null;
  if (!hasHead && ![...matched].some((stem) => isEnough(stem, sought))) return null;
  const turns = turned.get(sought.head);
  // The eggs of a step are the listed eggs before they are the egg noodles.
  let score = (hasHead ? 10 : 2) + (matched.size === sought.words.size ? 1 : 0);
  for (const stem of sought.words) {
    const isWeak = !sought.strong.has(stem);
    if (stem === sought.head) continue;
    if (matched.has(stem)) score += isWeak ? 2 : 6;
    else
      score -= hasHead && sought.head !== 'pepper' && turns?.has(stem) ? 3 : shapes.has(stem) ? 0.1 : isWeak ? 0.3 : 1;
  }
  return score;
}

/** Whether a word of a name stands for it without the head: "Worcestershire" does, the "beef" of a stock and "red" don't. */
function isEnough(stem: string, sought: Sought): boolean {
  if (cuts.has(stem)) return true;
  if (!sought.strong.has(stem) || weak.has(stem)) return false;
  return !(madeOf.has(sought.head) && ownThings.has(stem));
}

/** "Coconut milk" is not the milk of the list. */
function isTurned(before: Word | undefined, sought: Sought): boolean {
  const turns = turned.get(sought.head);
  if (!before || !turns) return false;
  return before.is.stems.some((stem) => turns.has(stem) && !sought.words.has(stem)) || turns.has(before.is.lower);
}

/** Romance languages say it after the thing: the "huile neutre" is not the sesame oil. */
const turnedAfter: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['huile', new Set(['neutre'])],
  ['aceit', new Set(['neutro'])],
  ['ol', new Set(['neutro'])],
]);

/** "Fresh coriander" is not the coriander powder of the list. */
const isFresh = (before: Word | undefined, { head }: Sought): boolean =>
  before !== undefined && dried.has(head) && freshWords.has(before.is.lower);
const dried: ReadonlySet<string> = new Set(['powder', 'poudre', 'pulver', 'polvo', 'polvere']);
const freshWords: ReadonlySet<string> = new Set(['fresh', 'freshly', 'frische', 'frischer', 'frischen']);

const spicePeppers: ReadonlySet<string> = new Set([
  'pepper',
  'black',
  'white',
  'ground',
  'lemon',
  'peppercorn',
  'cracked',
]);
const vegetableColours: ReadonlySet<string> = new Set(['red', 'green', 'yellow', 'orange', 'bell', 'sweet']);

/** English has one word for two things: "pepper" is ground, "peppers" and "a green pepper" are chopped. Null where it can't be this one. */
function pepperScore(run: readonly Word[], at: number, last: number, sought: Sought): number | null {
  if (sought.head !== 'pepper') return 0;
  const isSpice = [...sought.words].every((word) => spicePeppers.has(word));
  const first = run[at]!.is.lower;
  const before = run[at - 1]?.is.lower ?? '';
  if (run[last]!.is.isPlural || vegetableColours.has(first) || vegetableColours.has(before)) return isSpice ? null : 0;
  if (isSpice) return 0;
  return ['black', 'white', 'ground', 'cracked'].some((one) => one === first || one === before) ? null : -5;
}
