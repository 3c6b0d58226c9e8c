import { describe, expect, it } from 'vitest';
import { smallestAt } from './placed-parts.ts';

const block = (start: number, end: number) => ({ start, end, element: {} as HTMLElement });

describe('the part of the preview at the cursor', () => {
  it('is the smallest one that holds it, ends included', () => {
    const blocks = [block(0, 100), block(10, 20), block(30, 40)];
    expect(smallestAt(blocks, 20)).toBe(blocks[1]);
    expect(smallestAt(blocks, 25)).toBe(blocks[0]);
    expect(smallestAt(blocks, 101)).toBeNull();
  });
});
