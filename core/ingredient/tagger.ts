import { mix, wordHash, gaps } from './tagger-tokens.ts';
import type { Tokens } from './tagger-tokens.ts';

/** What a word of a line is. */
export const tags = { other: 0, name: 1, preparation: 2, note: 3, size: 4, unit: 5, amount: 6 } as const;
export const tagCount = 7;

/** Learned weights: where the row of a feature begins in `values`, or -1 for a feature that says nothing. */
export interface Weights {
  rowOf(feature: number): number;
  readonly values: ArrayLike<number>;
}

const edge = wordHash('<edge>');
const of = wordHash('of');
const or = wordHash('or');
const and = wordHash('and');
const plus = wordHash('plus');
const forWord = wordHash('for');

/** How a word ends, as a hash: "chopped" and "minced" look alike. */
function endingHash(text: string, end: number, start: number, length: number): number {
  let hash = 91 + length;
  for (let at = Math.max(start, end - length); at < end; at += 1) {
    const code = text.charCodeAt(at);
    hash = mix(hash, code >= 65 && code <= 90 ? code + 32 : code);
  }
  return hash;
}

/** Where each word stands: its segment between commas, its distance from an amount, what was said before it. */
interface Place {
  readonly segment: number;
  readonly inSegment: number;
  readonly afterAmount: number;
  readonly seen: number;
  readonly firstOfSegment: number;
}

function placesOf(tokens: Tokens): readonly Place[] {
  const places: Place[] = [];
  let segment = 0;
  let inSegment = 0;
  let afterAmount = 9;
  let seen = 0;
  let first = edge;
  for (let at = 0; at < tokens.count; at += 1) {
    const gap = tokens.gaps[at]!;
    if (gap === gaps.comma && !tokens.inBrackets[at]) segment = Math.min(3, segment + 1);
    if (gap !== gaps.none) inSegment = 0;
    if (inSegment === 0) first = tokens.words[at]!;
    const isAmount = tokens.shapes[at]! >= 4;
    if (isAmount) afterAmount = 0;
    places.push({
      segment,
      inSegment: Math.min(3, inSegment),
      afterAmount: Math.min(5, afterAmount),
      seen,
      firstOfSegment: first,
    });
    const here = tokens.words[at]!;
    if (here === or) seen |= 1;
    if (here === and) seen |= 2;
    if (here === of) seen |= 4;
    if (here === plus || here === forWord) seen |= 8;
    inSegment += 1;
    afterAmount += 1;
  }
  return places;
}

/** Features of all words, one after the other; `until[i]` is where those of word i end. */
export interface Features {
  readonly hashes: Int32Array;
  readonly until: Int32Array;
  /** Two contexts of every word that count together with the tag before it. */
  readonly contexts: Int32Array;
  /** Tags that a word may have, one bit each: what begins a line as an amount is one, and no word is. */
  readonly allowed: Uint8Array;
}

/** The feature of a word alone: whether it was met in training. */
export const wordFeature = (word: number): number => mix(mix(mix(977, 1), word), 0);

const perWord = 32;

/** What the tagger may know of every word of a line. */
export function featuresOf(text: string, tokens: Tokens): Features {
  const hashes = new Int32Array(tokens.count * perWord);
  const until = new Int32Array(tokens.count);
  const contexts = new Int32Array(tokens.count * 3);
  const allowed = Uint8Array.from(tokens.shapes, (shape) => (shape === 5 ? 64 : shape === 4 ? 127 : 63));
  const places = placesOf(tokens);
  let size = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    const here = surroundings(text, tokens, at, places[at]!);
    let template = 1;
    const add = (value: number, more = 0): void => {
      hashes[size++] = mix(mix(mix(977, template++), value), more);
    };
    addWords(tokens, at, here, add);
    addShapes(text, tokens, at, here, add);
    until[at] = size;
    contexts[at * 3] = mix(mix(31, here.marks), here.bracket);
    contexts[at * 3 + 1] = mix(mix(37, here.word), here.gap);
    contexts[at * 3 + 2] = mix(mix(41, here.ending), here.place.segment);
  }
  return { hashes, until, contexts, allowed };
}

type Add = (value: number, more?: number) => void;

interface Surroundings {
  readonly place: Place;
  readonly word: number;
  readonly gap: number;
  readonly nextGap: number;
  readonly marks: number;
  readonly bracket: number;
  /** The segment, and whether in brackets. */
  readonly part: number;
  /** Hash of the last three letters. */
  readonly ending: number;
}

function surroundings(text: string, tokens: Tokens, at: number, place: Place): Surroundings {
  const gap = tokens.gaps[at]!;
  const nextGap = at + 1 < tokens.count ? tokens.gaps[at + 1]! : 5;
  const bracket = tokens.inBrackets[at] ? 1 : 0;
  return {
    place,
    word: wordAt(tokens, at),
    gap,
    nextGap,
    marks: gap * 6 + nextGap,
    bracket,
    part: place.segment * 2 + bracket,
    ending: endingHash(text, tokens.ends[at]!, tokens.starts[at]!, 3),
  };
}

const wordAt = (tokens: Tokens, at: number): number => (at < 0 || at >= tokens.count ? edge : tokens.words[at]!);

/** The word and its neighbours. The order of the templates is the one that was trained: a change asks for training again. */
function addWords(tokens: Tokens, at: number, { word, part, marks, gap, nextGap }: Surroundings, add: Add): void {
  const before = wordAt(tokens, at - 1);
  const after = wordAt(tokens, at + 1);
  add(word);
  add(word, part + 1);
  add(word, marks + 1);
  add(word, before);
  add(word, after);
  add(before, gap + 1);
  add(after, nextGap + 1);
  add(wordAt(tokens, at - 2), before);
  add(after, wordAt(tokens, at + 2));
  add(wordAt(tokens, at - 2));
  add(wordAt(tokens, at + 2));
}

/** Endings, shapes and places, which hold for words that were never met. */
function addShapes(text: string, tokens: Tokens, at: number, here: Surroundings, add: Add): void {
  const { place, word, part, marks, gap, nextGap, bracket, ending } = here;
  const shape = tokens.shapes[at]!;
  const [start, end] = [tokens.starts[at]!, tokens.ends[at]!];
  const where = ((part * 4 + place.inSegment) * 6 + place.afterAmount) * 2;
  const endingAt = (other: number): number =>
    other < 0 || other >= tokens.count ? edge : endingHash(text, tokens.ends[other]!, tokens.starts[other]!, 3);
  add(ending);
  add(ending, part + 1);
  add(endingHash(text, end, start, 2), marks);
  add(endingHash(text, end, start, 4), nextGap);
  add(shape, where);
  add(where, marks);
  add(place.firstOfSegment, place.segment * 2 + bracket);
  add(place.seen, part);
  add(word, place.seen + 100);
  add(endingAt(at + 1), nextGap + shape * 8);
  add(endingAt(at - 1), gap + shape * 8);
  add(tokens.shapes[at + 1] ?? 6, (tokens.shapes[at - 1] ?? 6) * 8 + shape);
  add(mix(wordAt(tokens, at - 1), word), wordAt(tokens, at + 1));
  add(tokens.words[0]!, word);
}

/** The feature of a context together with the tag before it. */
export const contextFeature = (context: number, previous: number): number => mix(context, previous + 1009);

/** The likeliest tags, in one pass; an amount in front is always one. */
export function tagsOf(features: Features, count: number, weights: Weights): Uint8Array {
  const best = new Float64Array(count * tagCount);
  const from = new Uint8Array(count * tagCount);
  const { values } = weights;
  const own = new Float64Array(tagCount);
  for (let at = 0; at < count; at += 1) {
    own.fill(0);
    for (let each = at === 0 ? 0 : features.until[at - 1]!; each < features.until[at]!; each += 1) {
      const row = weights.rowOf(features.hashes[each]!);
      if (row >= 0) for (let tag = 0; tag < tagCount; tag += 1) own[tag]! += values[row + tag]!;
    }
    const here = at * tagCount;
    best.fill(-Infinity, here, here + tagCount);
    const step = new Float64Array(tagCount);
    for (let previous = at === 0 ? tagCount : 0; previous <= (at === 0 ? tagCount : tagCount - 1); previous += 1) {
      step.fill(0);
      for (let each = 0; each < 3; each += 1) {
        const row = weights.rowOf(contextFeature(features.contexts[at * 3 + each]!, previous));
        if (row >= 0) for (let tag = 0; tag < tagCount; tag += 1) step[tag]! += values[row + tag]!;
      }
      const base = at === 0 ? 0 : best[here - tagCount + previous]!;
      for (let tag = 0; tag < tagCount; tag += 1) {
        const total = base + own[tag]! + step[tag]!;
        if (total > best[here + tag]! && features.allowed[at]! & (1 << tag)) {
          best[here + tag] = total;
          from[here + tag] = previous;
        }
      }
    }
  }
  return backwards(best, from, count);
}

function backwards(best: Float64Array, from: Uint8Array, count: number): Uint8Array {
  const found = new Uint8Array(count);
  let tag = 0;
  for (let at = count - 1; at >= 0; at -= 1) {
    if (at === count - 1)
      for (let other = 1; other < tagCount; other += 1)
        if (best[at * tagCount + other]! > best[at * tagCount + tag]!) tag = other;
    found[at] = tag;
    tag = from[at * tagCount + tag]!;
  }
  return found;
}
