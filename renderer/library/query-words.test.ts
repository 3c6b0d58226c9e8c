import { expect, test } from 'vitest';
import { parseQuery } from '#core/query/parse.ts';
import { suggest } from '#core/query/suggest.ts';
import { matchWords } from './card-words.ts';
import { queryErrorWords, suggestionWords } from './query-words.ts';

const said = (text: string) => parseQuery(text).errors.map(queryErrorWords);

test('what is wrong with a query is said with what to write instead', () => {
  expect(said('tags:soup')).toEqual(['There is no “tags:”. Write “tag:”.']);
  expect(said('xyzzy:soup')).toEqual(['There is no “xyzzy:”. Type ? to see what there is.']);
  expect(said('serves: soup')).toEqual(['“serves:” needs something after it, like servings:>=4.']);
  expect(said('time:soon')).toEqual(['“soon” can’t be looked for in “time:”. Write it like time:<30.']);
});

test('a suggestion says what a field is, or how many recipes have a value', () => {
  const facts = { tags: () => [{ name: 'soup', count: 2 }], folders: () => [], sources: () => [] };
  expect(suggest('ti', 2, facts).map(suggestionWords)).toEqual([{ text: 'time:', detail: 'how long it takes' }]);
  expect(suggest('tag:s', 5, facts).map(suggestionWords)).toEqual([{ text: 'tag:"soup"', detail: '2 recipes' }]);
  expect(suggest('is:f', 4, facts).map(suggestionWords)).toEqual([{ text: 'is:favourite' }]);
});

test('a recipe that can be cooked says what is missing', () => {
  const hit = { id: 'a.md', score: 1, field: 'ingredients', terms: ['pork'] } as const;
  const missing = (count: number, ...names: string[]) =>
    matchWords({ ...hit, kitchen: { has: 1, missing: count, names } }, 'a.md');
  expect(missing(2, 'rice', 'ginger')).toEqual({ where: '2 missing: ', words: 'rice, ginger', marked: false });
  expect(missing(5, 'rice', 'ginger', 'tofu')?.words).toBe('rice, ginger, tofu…');
  expect(missing(0)).toEqual({ where: 'you have it all', words: '', marked: false });
  expect(matchWords(hit, 'a.md')).toEqual({ where: 'in ingredients: ', words: 'pork', marked: true });
  expect(matchWords(hit, 'b.md')).toEqual({ where: 'in another version: ', words: 'pork', marked: true });
});
