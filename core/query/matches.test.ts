import { expect, test } from 'vitest';
import { aSummary } from '#core/testing/recipe-summary.ts';
import { matches, type CookFacts } from './matches.ts';
import { parseQuery } from './parse.ts';
import { isListFilter } from './query.ts';
import { daysOf } from './values.ts';

const recipes = [
  aSummary({ id: 'Chinese/pork.md', tags: ['Sichuan', 'main dish'], totalSeconds: 1_500, servings: 4, rating: 5 }),
  aSummary({ id: 'Baking/Bread/rye.md', tags: ['bread'], totalSeconds: 7_200, atLeast: true, image: 'rye.jpg' }),
  aSummary({ id: 'crème.md', tags: ['Été'], source: 'The Omnivore’s Cookbook', servings: 2, rating: 3.5 }),
];
const cooked: Readonly<Record<string, CookFacts>> = {
  'Chinese/pork.md': { favourite: true, cooked: '2026-09-30' },
  'crème.md': { favourite: false, cooked: '2026-11-20' },
};
const today = daysOf('2026-11-26');

function found(text: string): readonly string[] {
  const query = parseQuery(text);
  expect(query.errors).toEqual([]);
  const facts = (id: string) => cooked[id] ?? { favourite: false, cooked: null };
  return recipes
    .filter((recipe) => query.filters.filter(isListFilter).every((filter) => matches(filter, recipe, facts, today)))
    .map(({ id }) => id.replace(/^.*\/|\.md$/g, ''));
}

test.each([
  ['tag:sichuan', ['pork']],
  ['tag:sich', ['pork']],
  ['tag:main-dish', ['pork']],
  ['tag:dish', []],
  ['-tag:bread', ['pork', 'crème']],
  ['tag:ete', ['crème']],
  ['time:<30', ['pork']],
  ['time:25', ['pork']],
  ['time:<25', []],
  ['time:<3h', ['pork']],
  ['time:>1h', ['rye']],
  ['servings:>=4', ['pork']],
  ['servings:2-3', ['crème']],
  ['rating:>=4', ['pork']],
  ['rating:>3', ['pork', 'crème']],
  ['is:favourite', ['pork']],
  ['is:quick', ['pork']],
  ['has:photo', ['rye']],
  ['-has:photo has:servings', ['pork', 'crème']],
  ['folder:baking', ['rye']],
  ['folder:bread', ['rye']],
  ['folder:Baking/Br', ['rye']],
  ['folder:read', []],
  ['source:omnivore', ['crème']],
  ['source:"cookbook omni"', ['crème']],
  ['cooked:never', ['rye']],
  ['cooked:<2026-10', ['pork']],
  ['cooked:>=2026-10', ['crème']],
  ['cooked:2026-09', ['pork']],
  ['cooked:>30d', ['pork']],
  ['cooked:<2w', ['crème']],
  ['tag:main time:<30 servings:>=4 is:favourite', ['pork']],
])('%s', (text, ids) => {
  expect(found(text)).toEqual(ids);
});

test('what needs a look is found by it', () => {
  const look = { code: 'look.duplicate-key', line: 1, detail: '' };
  const [filter] = parseQuery('needs:look').filters;
  if (filter === undefined || !isListFilter(filter)) throw new Error('needs:look is no filter');
  const facts = () => ({ favourite: false, cooked: null });
  expect(matches(filter, aSummary({ id: 'a.md', look }), facts, today)).toBe(true);
  expect(matches(filter, aSummary({ id: 'b.md' }), facts, today)).toBe(false);
});
