import { expect } from 'vitest';
import type { Span } from '#core/text/span.ts';

/** Every place lies in the text, holds something, and begins where the one before has ended or later. */
export function expectPlacesInOrder(text: string, found: readonly Span[]): void {
  let last = 0;
  for (const { start, end } of found) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    last = end;
  }
}
