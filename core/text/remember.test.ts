import { expect, test } from 'vitest';
import { remembered } from './remember.ts';

test('a text is read once as long as it is remembered, and memory has an end', () => {
  const asked: string[] = [];
  const read = remembered((text) => {
    asked.push(text);
    return text.length;
  }, 2);
  expect(['a', 'bb', 'a', 'ccc', 'a'].map(read)).toEqual([1, 2, 1, 3, 1]);
  expect(asked).toEqual(['a', 'bb', 'ccc']);
  expect(['dd', 'a', 'bb'].map(read)).toEqual([2, 1, 2]);
  expect(asked).toEqual(['a', 'bb', 'ccc', 'dd', 'bb']);
});
