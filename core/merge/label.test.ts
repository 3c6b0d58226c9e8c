import { expect, test } from 'vitest';
import { labelOf } from './label.ts';

const label = (mine: string, theirs: string) =>
  labelOf({ kind: 'differing', base: [], mine: [mine], theirs: [theirs] });

test('a differing piece is called by its key, or by what both sides say', () => {
  expect(label('servings: 4', 'servings: 2')).toBe('servings');
  expect(label('- 2 cloves garlic', '- 4 cloves garlic')).toBe('cloves garlic');
  expect(label('- salt', '- pepper')).toBe('');
});
