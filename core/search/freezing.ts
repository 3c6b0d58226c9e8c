import { frozenTexts, type Documents, type DocumentRow, type FrozenTexts } from './documents.ts';
import { allFields } from './fields.ts';
import { documentOf, FrozenTerms, packed, type FreshTerms, type Postings } from './postings.ts';

/** An index as it is kept: nothing in it changes any more. */
export interface Frozen {
  readonly rows: readonly DocumentRow[];
  readonly texts: FrozenTexts;
  readonly terms: FrozenTerms;
}

/** Terms that are taken over between two pauses: a few milliseconds of work. */
const atOnce = 1_000;

/** Documents that are still there, numbered anew, with frozen and fresh terms merged. Pauses often: nothing may change meanwhile. */
export function* freezing(documents: Documents, frozen: FrozenTerms, fresh: FreshTerms): Generator<void, Frozen> {
  const rows: DocumentRow[] = [];
  const numberOf = new Int32Array(documents.end).fill(-1);
  for (let number = 0; number < documents.end; number += 1) {
    const row = documents.row(number);
    if (row !== null) numberOf[number] = rows.push(row) - 1;
  }
  const texts: string[] = [];
  for (const text of frozenTexts(textsOf(documents))) {
    texts.push(text);
    yield;
  }
  const words: string[] = [];
  const starts: number[] = [0];
  const postings = new Growing();
  for (const word of merged(frozen.words, fresh.sorted())) {
    const before = postings.length;
    addAnew(postings, numberOf, frozen.exactly(word), fresh.exactly(word));
    if (postings.length > before) {
      words.push(word);
      starts.push(postings.length);
    }
    if (words.length % atOnce === 0) yield;
  }
  return { rows, texts, terms: new FrozenTerms(words, Uint32Array.from(starts), postings.taken()) };
}

function* textsOf(documents: Documents): Generator<string> {
  for (let number = 0; number < documents.end; number += 1)
    if (documents.row(number) !== null) yield documents.text(number);
}

/** Postings of one word under the new numbers, ascending, one for each document. */
function addAnew(to: Growing, numberOf: Int32Array, frozen: Postings | null, fresh: Postings | null): void {
  const masks = new Map<number, number>();
  for (const postings of [frozen, fresh])
    for (const posting of postings ?? []) {
      const number = numberOf[documentOf(posting)] ?? -1;
      if (number >= 0) masks.set(number, (masks.get(number) ?? 0) | (posting & allFields));
    }
  for (const [number, mask] of [...masks].sort(([one], [other]) => one - other)) to.add(packed(number, mask));
}

function* merged(one: readonly string[], other: readonly string[]): Generator<string> {
  let [left, right] = [0, 0];
  while (left < one.length || right < other.length) {
    const [next, also] = [one[left], other[right]];
    if (also === undefined || (next !== undefined && next <= also)) {
      if (next === also) right += 1;
      left += 1;
      yield next ?? '';
    } else {
      right += 1;
      yield also;
    }
  }
}

/** Numbers of which it is not known how many there will be. */
class Growing {
  #values = new Uint32Array(2 ** 16);
  length = 0;

  add(value: number): void {
    if (this.length === this.#values.length) {
      const more = new Uint32Array(this.length * 2);
      more.set(this.#values);
      this.#values = more;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }

  taken(): Uint32Array {
    return this.#values.slice(0, this.length);
  }
}
