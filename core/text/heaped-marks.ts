import type { Span } from './span.ts';

/** Letters of which each, or each second one, changes the one before it: accents, vowel signs, joiners. */
export const heaps = /(?:[^\p{M}\u200d]?[\p{M}\u200d])+/gu;
/** UTF-16 units. Words of the languages that write most vowel signs have some thirty of them. */
const most = 400;
/** What is drawn of a heap. */
const kept = 40;

/**
 * The part of a heap (a match of `heaps`) that is not drawn; null where all of it is. A letter with ten thousand accents is
 * one thing to Chromium, laid out in time with the square of its length: the window would stand still for half a second.
 */
export const tooHigh = (start: number, length: number): Span | null =>
  length > most ? { start: start + kept, end: start + length } : null;

/** Whether some heap of the text is too high to be drawn. Takes time in proportion to the text. */
export function hasHeap(text: string): boolean {
  for (const { index, 0: heap } of text.matchAll(heaps)) if (tooHigh(index, heap.length) !== null) return true;
  return false;
}

/** The text with as much of each heap as can be drawn, and an ellipsis for the rest. */
export const withoutHeaps = (text: string): string =>
  text.replace(heaps, (heap) => (tooHigh(0, heap.length) === null ? heap : `${heap.slice(0, kept)}…`));
