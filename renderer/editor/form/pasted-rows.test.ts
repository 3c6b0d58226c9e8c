import { expect, test } from 'vitest';
import { pastedRows } from './pasted-rows.ts';

test('a pasted list loses its own bullets and numbers, and its empty lines', () => {
  expect(pastedRows('- 2 eggs\r\n\r\n• 1 leek\n[ ] salt\n  * 3 cups rye\n')).toEqual([
    '2 eggs',
    '1 leek',
    'salt',
    '3 cups rye',
  ]);
  expect(pastedRows('1. Mix it.\n2) Boil it.\nStep 3: Serve.')).toEqual(['Mix it.', 'Boil it.', 'Serve.']);
});

test('an amount is no bullet', () => {
  expect(pastedRows('2 eggs\n1.5 cups milk\n-2 leeks')).toEqual(['2 eggs', '1.5 cups milk', '-2 leeks']);
});
