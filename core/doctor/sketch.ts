import { foldedText, indexWords } from '#core/search/folded.ts';

/**
 * What is kept of a text to find others nearly like it: the least hash of its runs of words under each of 32 mixings (MinHash).
 * The share of equal numbers in two sketches is about the share of runs that both texts have.
 */
export type Sketch = readonly number[];

const mixings = 32;
const runLength = 3;
/** A text of fewer runs is like many others: "boil the egg". */
const fewestRuns = 12;
/** Of 32: nine tenths of the runs are the same. */
const mostlyEqual = 28;

/** Null for a text that is too short to be told from others. */
export function sketchOf(text: string): Sketch | null {
  const words = indexWords(foldedText(text));
  const runs = new Set<number>();
  for (let at = 0; at + runLength <= words.length; at += 1) runs.add(hashOf(words, at));
  if (runs.size < fewestRuns) return null;
  const least = new Array<number>(mixings).fill(0xffffffff);
  for (const run of runs)
    for (let each = 0; each < mixings; each += 1) {
      const mixed = mix(run, each);
      if (mixed < least[each]!) least[each] = mixed;
    }
  return least;
}

function hashOf(words: readonly string[], at: number): number {
  let hash = 0x811c9dc5;
  for (let each = at; each < at + runLength; each += 1) {
    const word = words[each]!;
    for (let letter = 0; letter < word.length; letter += 1)
      hash = Math.imul(hash ^ word.charCodeAt(letter), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  return hash >>> 0;
}

/** The last part of MurmurHash3, with another beginning for each mixing. */
function mix(run: number, mixing: number): number {
  let mixed = run ^ Math.imul(mixing + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

export function nearlySame(one: Sketch, other: Sketch): boolean {
  let equal = 0;
  for (let at = 0; at < mixings; at += 1) if (one[at] === other[at]) equal += 1;
  return equal >= mostlyEqual;
}

const bandLength = 4;
/** A thousand copies of one template share a band: each is compared with the first few of them that differ. */
const mostCompared = 8;

/** Texts that are nearly the same as one that came before, in time that grows with the number of texts, not with that of pairs. */
export class Alike {
  readonly #bands = new Map<string, (readonly [key: string, sketch: Sketch])[]>();

  /** The key of an earlier text that this one is nearly the same as; null for one of its own kind, which later ones are compared with. */
  add(key: string, sketch: Sketch): string | null {
    const keys = bandsOf(sketch);
    const earlier = keys.flatMap((band) => this.#bands.get(band) ?? []).find(([, other]) => nearlySame(sketch, other));
    if (earlier !== undefined) return earlier[0];
    for (const band of keys) {
      const same = this.#bands.get(band);
      if (same === undefined) this.#bands.set(band, [[key, sketch]]);
      else if (same.length < mostCompared) same.push([key, sketch]);
    }
    return null;
  }
}

function bandsOf(sketch: Sketch): readonly string[] {
  const keys: string[] = [];
  for (let at = 0; at < mixings; at += bandLength) keys.push(`${at}:${sketch.slice(at, at + bandLength).join(',')}`);
  return keys;
}
