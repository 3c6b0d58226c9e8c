import { describe, expect, it } from 'vitest';
import { blockAt } from './scroll-together.ts';

const block = (start: number, end: number) => ({ start, end, element: {} as HTMLElement });

describe('the block of the preview at the cursor', () => {
  it('is the smallest one that holds it, ends included', () => {
    const blocks = [block(0, 100), block(10, 20), block(30, 40)];
    expect(blockAt(blocks, 20)).toBe(blocks[1]);
    expect(blockAt(blocks, 25)).toBe(blocks[0]);
    expect(blockAt(blocks, 101)).toBeNull();
  });
});
