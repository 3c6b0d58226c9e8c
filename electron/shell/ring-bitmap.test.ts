import { expect, it } from 'vitest';
import { ringBitmap } from './ring-bitmap.ts';

it('is a ring: clear in the middle and in the corners, full on the rim', () => {
  const size = 32;
  const bytes = ringBitmap(size, [10, 20, 30]);
  const at = (x: number, y: number) => [...bytes.subarray((y * size + x) * 4, (y * size + x) * 4 + 4)];
  expect(at(16, 16)).toEqual([0, 0, 0, 0]);
  expect(at(0, 0)).toEqual([0, 0, 0, 0]);
  expect(at(16, 4)).toEqual([30, 20, 10, 255]);
});
