import { expect, it } from 'vitest';
import type { Block } from '#core/recipe/rich-text.ts';
import { headingDepths } from './heading-depths.ts';

const heading = (level: number): Block => ({
  kind: 'heading',
  level,
  content: { text: 'x', marks: [] },
  span: { start: 0, end: 1 },
});
const rule: Block = { kind: 'rule', span: { start: 0, end: 3 } };

it('never goes more than one level deeper at a time', () => {
  expect(headingDepths([heading(1), rule, heading(4), heading(6), heading(4)], 2)).toEqual([2, 0, 3, 4, 3]);
});

it('comes back to the first level when a file starts deep', () => {
  expect(headingDepths([heading(3), heading(2), heading(3)], 3)).toEqual([3, 3, 4]);
});

it('stops at the sixth level', () => {
  expect(headingDepths([1, 2, 3, 4, 5, 6].map(heading), 3)).toEqual([3, 4, 5, 6, 6, 6]);
});
