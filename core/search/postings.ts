import { fieldBits } from './fields.ts';

/** Documents in which a term stands, ascending, each with the fields as lowest bits: document << fieldBits | fields. */
export type Postings = Uint32Array | readonly number[];

export const packed = (document: number, mask: number): number => document * 2 ** fieldBits + mask;
export const documentOf = (posting: number): number => posting >>> fieldBits;

/** First place in sorted words that is not before `word`. */
function lowerBound(words: readonly string[], word: string): number {
  let [from, to] = [0, words.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((words[middle] ?? '') < word) from = middle + 1;
    else to = middle;
  }
  return from;
}

export interface Term {
  readonly term: string;
  readonly postings: Postings;
}

/** What can be asked of a set of terms, frozen or fresh. */
export interface Terms {
  exactly(word: string): Postings | null;
  /** Those that begin with `start`, in the order of their characters. */
  beginning(start: string): Iterable<Term>;
}

/** Terms that no longer change: sorted, with all postings in one array, so that a start needs no more than to read them. */
export class FrozenTerms implements Terms {
  readonly words: readonly string[];
  /** Where the postings of each word begin, and at last where they end. */
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;

  constructor(words: readonly string[], starts: Uint32Array, postings: Uint32Array) {
    this.words = words;
    this.starts = starts;
    this.postings = postings;
  }

  exactly(word: string): Postings | null {
    const at = lowerBound(this.words, word);
    return this.words[at] === word ? this.#at(at) : null;
  }

  *beginning(start: string): Generator<Term> {
    for (let at = lowerBound(this.words, start); at < this.words.length; at += 1) {
      const term = this.words[at] ?? '';
      if (!term.startsWith(start)) return;
      yield { term, postings: this.#at(at) };
    }
  }

  #at(index: number): Uint32Array {
    return this.postings.subarray(this.starts[index], this.starts[index + 1]);
  }
}

/** Terms of what was added since the last freezing. */
export class FreshTerms implements Terms {
  readonly #postings = new Map<string, number[]>();
  #sorted: string[] | null = null;

  add(term: string, posting: number): void {
    const known = this.#postings.get(term);
    if (known !== undefined) known.push(posting);
    else {
      this.#postings.set(term, [posting]);
      this.#sorted = null;
    }
  }

  sorted(): readonly string[] {
    this.#sorted ??= [...this.#postings.keys()].sort();
    return this.#sorted;
  }

  exactly(word: string): Postings | null {
    return this.#postings.get(word) ?? null;
  }

  *beginning(start: string): Generator<Term> {
    const words = this.sorted();
    for (let at = lowerBound(words, start); at < words.length; at += 1) {
      const term = words[at] ?? '';
      if (!term.startsWith(start)) return;
      yield { term, postings: this.#postings.get(term) ?? [] };
    }
  }
}
