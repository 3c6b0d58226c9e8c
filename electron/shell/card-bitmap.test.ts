import { expect, test } from 'vitest';
import { cardBitmap } from './card-bitmap.ts';

test('a card that is dragged has paper, ink and see-through corners, none of it half covered', () => {
  const size = 64;
  const bytes = cardBitmap(size);
  const pixel = (x: number, y: number) => [...bytes.subarray((y * size + x) * 4, (y * size + x) * 4 + 4)];
  expect(bytes).toHaveLength(size * size * 4);
  expect(pixel(0, 0)).toEqual([0, 0, 0, 0]);
  expect(pixel(32, 8)).toEqual([0xf9, 0xfb, 0xfb, 255]);
  expect(pixel(32, 16)).toEqual([0xe0, 0x7b, 0x5b, 255]);
});
