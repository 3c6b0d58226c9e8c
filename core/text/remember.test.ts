import { expect, test } from 'vitest';
import { lately, remembered } from './remember.ts';

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

test('the last questions are remembered word by word', () => {
  let asked = 0;
  const read = lately((text: string, name: string) => ({ text, name, asked: (asked += 1) }), 2);
  const first = read('a', 'x');
  expect(read('b', 'x').asked).toBe(2);
  expect(read('a', 'x')).toBe(first);
  expect(read('a', 'y').asked).toBe(3);
  expect(read('a', 'x').asked).toBe(4);
});
