import type { Span } from '#core/text/span.ts';
import { isExcepted } from './collectives.ts';
import { signalAt } from './share-signals.ts';
import type { ShareSignal } from './share-signals.ts';
import { countBefore, lastBefore } from './use-rising.ts';
import type { StepTraits } from './use-runs.ts';
import { isBoth, isCut, isForeseen, isPreparing, isStateOf, madeState } from './use-states.ts';

/**
 * What the words around a named thing say of it. It follows from the text of the step alone: each is found out when it is
 * first asked for, and known as long as the reading of that text is remembered.
 */
export class Around {
  readonly #text: string;
  readonly #place: Span;
  readonly #traits: StepTraits;
  #signal: ShareSignal | undefined;
  #signalOfReserved: ShareSignal | undefined;
  #isState: boolean | undefined;
  #isAdvised: boolean | undefined;
  #isForeseen: boolean | undefined;
  #isPreparing: boolean | undefined;
  #isBoth: boolean | undefined;
  #isCut: boolean | undefined;
  #isExcepted: boolean | undefined;
  #madeState: string | null | undefined;
  #wordBefore: string | null | undefined;

  constructor(text: string, place: Span, traits: StepTraits) {
    this.#text = text;
    this.#place = place;
    this.#traits = traits;
  }

  /** How much is meant. `isReserved`: the list calls the thing reserved, so that the word tells nothing here. */
  signal(isReserved: boolean): ShareSignal {
    return isReserved ? (this.#signalOfReserved ??= this.#read(true)) : (this.#signal ??= this.#read(false));
  }

  #read(isReserved: boolean): ShareSignal {
    const { telling: words, numbers, clauses } = this.#traits;
    const from = lastBefore(clauses, this.#place.start + 1);
    return signalAt(this.#text, this.#place, from, { words, numbers }, isReserved);
  }

  get isState(): boolean {
    return (this.#isState ??= isStateOf(this.#text, this.#place));
  }

  /** "You can vary the vegetables": whatever is named in such a sentence goes in nowhere. */
  get isAdvised(): boolean {
    return (this.#isAdvised ??= isAdvisedAt(this.#text, this.#place.start, this.#traits));
  }

  get isForeseen(): boolean {
    return (this.#isForeseen ??= isForeseen(this.#text, this.#place.start));
  }

  get isPreparing(): boolean {
    return (this.#isPreparing ??= isPreparing(this.#text, this.#place));
  }

  get isBoth(): boolean {
    return (this.#isBoth ??= isBoth(this.#text, this.#place.start));
  }

  get isCut(): boolean {
    return (this.#isCut ??= isCut(this.#text, this.#place.start));
  }

  get isExcepted(): boolean {
    return (this.#isExcepted ??= isExcepted(this.#text, this.#place.start));
  }

  /** The state that a step before has brought it to, in lower case; null where none is told. */
  get madeState(): string | null {
    if (this.#madeState === undefined) this.#madeState = madeState(this.#text, this.#place);
    return this.#madeState;
  }

  /** In lower case; null for a word that tells nothing of a line. */
  get wordBefore(): string | null {
    if (this.#wordBefore === undefined) this.#wordBefore = wordBefore(this.#text, this.#place.start);
    return this.#wordBefore;
  }
}

const lastWord = /([\p{L}-]{3,})\s+$/u;
const small: ReadonlySet<string> = new Set(['the', 'and', 'with', 'add', 'your', 'into', 'some', 'more', 'for']);

function wordBefore(text: string, start: number): string | null {
  const word = lastWord.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase();
  return word !== undefined && !small.has(word) ? word : null;
}

const isAdvisedAt = (text: string, at: number, { advising, clauses }: StepTraits): boolean =>
  advising.length > 0 &&
  lastBefore(advising, clauses[countBefore(clauses, at + 1)] ?? text.length) >=
    Math.max(0, lastBefore(clauses, at + 1));

/** The words around a place of a text, found out once for each place. */
export function aroundPlaces(text: string, traits: StepTraits): (place: Span) => Around {
  const known = new Map<number, Around>();
  return (place) => {
    const key = place.start * (text.length + 1) + place.end;
    let around = known.get(key);
    if (!around) known.set(key, (around = new Around(text, place, traits)));
    return around;
  };
}
