import { expect, test } from 'vitest';
import { lettersIn, placeOfLetter } from './clicked-place.ts';

test('a word of the preview is found in the text, whatever marks stand around it', () => {
  const written = '1. Add the **green onions** and [ginger](x.md).';
  const at = (drawn: string) => placeOfLetter(written, lettersIn(drawn));
  expect(written.slice(at('1. Add the '))).toMatch(/^green onions/);
  expect(written.slice(at('1. Add the green '))).toMatch(/^onions/);
  expect(placeOfLetter(written, 500)).toBe(written.length);
});
