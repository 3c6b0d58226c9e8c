import { expect, test } from 'vitest';
import { SearchIndex } from './search-index.ts';

function anIndex(): SearchIndex {
  const index = new SearchIndex();
  const put = (id: string, title: string, tags = '', ingredients = '', text = '') =>
    index.put({ id, title, tags, ingredients, text, notes: '', source: '' });
  put('pork', 'Braised pork', 'dinner', '1/2" ginger\nsugar', 'Cook for longer.');
  put('soup', 'Chicken soup', 'dinner\nsoup', 'chicken\nstock', 'Simmer the stock.');
  put('stew', 'Bean stew', 'dinner', 'beans', 'Simmer longer. Serve with soup.');
  return index;
}
const hits = (query: string) => anIndex().find(query);
const ids = (query: string) =>
  hits(query)
    .map((hit) => hit.id)
    .sort();

test('a word that some recipe has is never taken for another', () => {
  expect(ids('ginger')).toEqual(['pork']);
  expect(ids('longer')).toEqual(['pork', 'stew']);
  expect(ids('ging')).toEqual(['pork']);
});

test('a word that no recipe has is taken for a like one with the same first letter', () => {
  expect(ids('chikcen')).toEqual(['soup']);
  expect(ids('gingre')).toEqual(['pork']);
  expect(ids('linger')).toEqual(['pork', 'stew']);
  expect(ids('winner')).toEqual([]);
});

test('several words are all found, the misspelt among them too; only where no recipe has all do some of them do', () => {
  expect(ids('chicken soup')).toEqual(['soup']);
  expect(ids('soup dinner')).toEqual(['soup', 'stew']);
  expect(ids('chikcen soup')).toEqual(['soup']);
  expect(ids('ginger soup')).toEqual(['pork', 'soup', 'stew']);
  expect(ids('ginger zzzz')).toEqual(['pork']);
});

test('a hit says in which field words were found, and which words of that field', () => {
  expect(hits('simmer dinner')[0]).toMatchObject({ field: 'tags', terms: ['dinner'] });
  expect(hits('sug')[0]).toMatchObject({ id: 'pork', field: 'ingredients', terms: ['sugar'] });
  expect(hits('stock')[0]).toMatchObject({ id: 'soup', field: 'ingredients', terms: ['stock'] });
  expect(hits('chicken simmer')[0]).toMatchObject({ id: 'soup', field: 'title', terms: ['chicken'] });
  expect(hits('gingre')[0]).toMatchObject({ field: 'ingredients', terms: ['ginger'] });
});

test('one letter is looked for in titles and tags, and the first letter of a next word not yet', () => {
  expect(ids('s')).toEqual(['soup', 'stew']);
  expect(ids('d')).toEqual(['pork', 'soup', 'stew']);
  expect(ids('g')).toEqual([]);
  expect(ids('pork z')).toEqual(['pork']);
});
