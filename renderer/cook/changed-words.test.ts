import { expect, test } from 'vitest';
import { changedWords } from './changed-words.ts';

const yolks = { before: '3 egg yolks', after: '4 egg yolks' };

test('one short ingredient line is said itself', () => {
  expect(changedWords({ ingredients: [yolks], steps: [] })).toBe(
    'The file changed: “3 egg yolks” is now “4 egg yolks”.',
  );
  expect(changedWords({ ingredients: [{ before: null, after: 'salt' }], steps: [] })).toBe(
    'The file changed: “salt” was added.',
  );
  expect(changedWords({ ingredients: [{ before: 'salt', after: null }], steps: [] })).toBe(
    'The file changed: “salt” was taken out.',
  );
});

test('more than that is counted', () => {
  const step = { before: 'Whisk.', after: 'Whisk well.' };
  expect(changedWords({ ingredients: [yolks, yolks], steps: [step] })).toBe(
    'The file changed: 2 ingredients and 1 step.',
  );
  expect(changedWords({ ingredients: [], steps: [step, step] })).toBe('The file changed: 2 steps.');
  expect(changedWords({ ingredients: [{ before: null, after: 'x'.repeat(80) }], steps: [] })).toBe(
    'The file changed: 1 ingredient.',
  );
});
