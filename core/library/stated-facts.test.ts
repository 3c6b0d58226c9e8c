import { expect, test } from 'vitest';
import { ratingOf, sourceName } from './stated-facts.ts';

test.each([
  ['4', 4],
  ['4,5', 4.5],
  ['4/5', 4],
  ['8/10', 4],
  ['4 stars', 4],
  ['★★★☆☆', 3],
  ['⭐️⭐️', 2],
  ['9', null],
  ['great', null],
])('%s is %s stars', (text, stars) => {
  expect(ratingOf([{ key: 'rating', text }])).toBe(stars);
});

test('a rating has other names, and none is none', () => {
  expect(ratingOf([{ key: 'My_Rating', text: '4' }])).toBe(4);
  expect(ratingOf([{ key: 'mood', text: '4' }])).toBeNull();
});

test('a source is its name, else the site of its link', () => {
  expect(sourceName({ name: 'Grandma', url: 'https://www.example.org/a' })).toBe('Grandma');
  expect(sourceName({ name: null, url: 'https://www.example.org/a?b' })).toBe('example.org');
  expect(sourceName({ name: ' ', url: null })).toBeNull();
});
