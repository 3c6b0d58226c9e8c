import { expect, test } from 'vitest';
import { filledParagraphs } from './filled-lines.ts';

test('lines that a program broke are put together, and short ends part paragraphs', () => {
  const lines = [
    'Wash the leeks well and cut them into rings that are as thin',
    'as you like them. Put them in the pan.',
    'Add the stock and let it all simmer until the leeks are soft,',
    'which takes a while. ',
    '',
    'Serve.',
  ];
  expect(filledParagraphs(lines)).toEqual([
    'Wash the leeks well and cut them into rings that are as thin as you like them. Put them in the pan.',
    'Add the stock and let it all simmer until the leeks are soft, which takes a while.',
    'Serve.',
  ]);
});

test('numbers begin paragraphs, but not in mid-sentence', () => {
  const lines = [
    '1. Boil the water with the salt, and wait for as long as you',
    'need to, about',
    '10. minutes, then put the noodles into it and stir them well.',
    '2. Drain them.',
  ];
  expect(filledParagraphs(lines)).toHaveLength(2);
});

test('a text that is not broken keeps its lines', () => {
  const long = `Boil the water${' and stir'.repeat(20)}.`;
  expect(filledParagraphs([long, 'Drain.', 'Eat'])).toEqual([long, 'Drain.', 'Eat']);
  expect(filledParagraphs(['Boil the water', 'Add the noodles'])).toEqual(['Boil the water', 'Add the noodles']);
  expect(filledParagraphs([])).toEqual([]);
});
