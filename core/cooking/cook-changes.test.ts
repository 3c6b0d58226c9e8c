import { expect, it } from 'vitest';
import { cookChanges } from './cook-changes.ts';

const custard = { ingredients: ['3 egg yolks', '2 cups milk'], steps: ['Warm the milk.', 'Whisk.'] };

it('what changed in a file is told by its ingredients and steps, in their order', () => {
  const after = {
    ingredients: ['4 egg yolks', '2 cups milk', '1 pinch salt'],
    steps: ['Warm the oven.', 'Warm the milk.', 'Whisk.'],
  };
  expect(cookChanges(custard, after)).toEqual({
    ingredients: [
      { before: '3 egg yolks', after: '4 egg yolks' },
      { before: null, after: '1 pinch salt' },
    ],
    steps: [{ before: null, after: 'Warm the oven.' }],
  });
  expect(cookChanges(custard, { ...custard, steps: ['Whisk.'] })?.steps).toEqual([
    { before: 'Warm the milk.', after: null },
  ]);
});

it('a file that says the same to a cook has not changed', () => {
  expect(cookChanges(custard, { ...custard })).toBeNull();
});
