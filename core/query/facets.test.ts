import { expect, test } from 'vitest';
import { aSummary } from '#core/testing/recipe-summary.ts';
import { facetsOf } from './facets.ts';
import { matches } from './matches.ts';
import { parseQuery } from './parse.ts';
import { isListFilter } from './query.ts';
import { folderIn, hasTerm, namedTerm, withTerm } from './terms.ts';

const recipes = Array.from({ length: 60 }, (_, index) =>
  aSummary({
    id: `${['soups', 'cakes & pies', 'old/soups'][index % 3] ?? ''}/${String(index)}.md`,
    folder: ['soups', 'cakes & pies', 'old/soups'][index % 3] ?? '',
    tags: [['quick dinner', 'soup', 'soups'][index % 3] ?? '', `t${String(index % 11)}`],
    totalSeconds: index % 5 === 0 ? null : index * 90,
    atLeast: index % 7 === 0,
    rating: index % 4 === 0 ? null : index % 6,
    image: index % 2 === 0 ? 'a.jpg' : null,
    source: [null, 'Nord kitchen', 'omnivore’s'][index % 3] ?? null,
    look: index === 9 ? { code: 'look.no-steps', line: 1, detail: '' } : null,
  }),
);

test('a press finds as many recipes as it says, also where other tags and folders begin so', () => {
  const groups = facetsOf(recipes);
  expect([...groups.keys()]).toEqual(['time', 'rating', 'traits', 'tags', 'folders', 'sources']);
  for (const facets of groups.values())
    for (const { term, count } of facets) {
      const { filters, errors } = parseQuery(term);
      expect(errors, term).toEqual([]);
      const found = recipes.filter((recipe) =>
        filters
          .filter(isListFilter)
          .every((filter) => matches(filter, recipe, () => ({ favourite: false, cooked: null }), 20_000)),
      );
      expect(found.length, term).toBe(count);
    }
});

test('a press that would find nothing is not offered, and a value has no more than eight', () => {
  expect(facetsOf([aSummary({ id: 'a.md' })]).size).toBe(0);
  expect(facetsOf(recipes).get('tags')).toHaveLength(8);
});

test('a press puts its field into the query, and a second one takes it out again', () => {
  const one = withTerm('pork', 'tag:"quick dinner"');
  expect(one).toBe('pork tag:"quick dinner"');
  expect(hasTerm(one, 'tag:"quick dinner"')).toBe(true);
  const two = withTerm(one, 'time:<=30');
  expect(withTerm(two, 'tag:"quick dinner"')).toBe('pork time:<=30');
  expect(withTerm('time:<=30', 'time:<=30')).toBe('');
  expect(withTerm('tag:soup pork', namedTerm('tag', 'soup'))).toBe('pork');
  expect(hasTerm('-tag:soup', namedTerm('tag', 'soup'))).toBe(false);
});

test('the deepest folder that is pressed is the one that a new recipe goes to', () => {
  const folders = ['Baking', 'Baking/Rye & oats', 'Soups'];
  expect(folderIn('pork', folders)).toBe('');
  expect(folderIn('-folder:Soups', folders)).toBe('');
  expect(folderIn('folder:Baking pork', folders)).toBe('Baking');
  expect(folderIn(`folder:Baking ${namedTerm('folder', 'Baking/Rye & oats')}`, folders)).toBe('Baking/Rye & oats');
});

test('what is on is offered also where nothing matches, once, and is pressed off by its own field', () => {
  const query = 'pork tag:"quick dinner" -tag:soup tag:t1 time:<=30';
  const none = facetsOf([], query);
  expect([...none.keys()]).toEqual(['time', 'tags']);
  expect(none.get('time')).toEqual([{ term: 'time:<=30', name: null, count: 0 }]);
  expect(none.get('tags')).toEqual([
    { term: 'tag:"quick dinner"', name: 'quick dinner', count: 0 },
    { term: 'tag:"t1"', name: 't1', count: 0 },
  ]);
  const all =
    facetsOf(recipes, query)
      .get('tags')
      ?.map(({ term }) => term) ?? [];
  expect(new Set(all).size).toBe(all.length);
  expect(all).toContain('tag:"t1"');
});
