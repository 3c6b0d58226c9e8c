import { expect, test } from 'vitest';
import { foldFields } from '#core/search/fields.ts';
import { isStaple } from './pantry.ts';
import { RecipeSearch } from './recipe-search.ts';

type Rest = Partial<Record<'text' | 'notes' | 'source', string>>;

function aSearch(): RecipeSearch {
  const lines = new Map<string, string>();
  const search = new RecipeSearch(() => lines);
  const put = (id: string, title: string, ingredients: string, { source = '', ...far }: Rest = {}) => {
    lines.set(id, ingredients);
    search.put(id, 'v1', foldFields({ title, tags: '', ingredients, source }), ingredients);
    search.complete(id, 'v1', foldFields({ text: '', notes: '', ...far }));
  };
  put('pork', 'Braised pork', '500 pork belly\nginger\nsugar\nsalt\nwater', { notes: 'Keeps for three days.' });
  put('rice', 'Fried rice', 'rice\n3 eggs\ngreen onions\nvegetable oil', {
    text: 'Slice the green\nonions go in last.',
  });
  put('curry', 'Curry', 'coconut milk\nmilkfish\nrice\nonions', {
    text: 'Green beans and onions.',
    source: 'Café Nord',
  });
  put('milk', 'Milk rice', 'milk\nrice\nsugar\ncinnamon\ncream');
  put('hong', '红烧肉', '五花猪肉\n生姜\n冰糖', { text: '小火慢炖一小时' });
  put('borscht', 'Борщ', 'свёкла\nкапуста', { text: 'Варить свёклу час.' });
  return search;
}
const ids = (query: string) =>
  aSearch()
    .find(query)
    .map(({ id }) => id);

test('words in quotation marks follow each other in one line, accents and case aside', () => {
  expect(ids('"green onions"')).toEqual(['rice']);
  expect(ids('"three days"')).toEqual(['pork']);
  expect(ids('"cafe nord"')).toEqual(['curry']);
  expect(ids('"reen onions"')).toEqual([]);
  expect(ids('"慢炖一"')).toEqual(['hong']);
  expect(ids('"慢一"')).toEqual([]);
  expect(aSearch().find('"three days"')[0]).toMatchObject({ field: 'notes', terms: ['three', 'days'] });
});

test('notes and source are found by their words', () => {
  expect(aSearch().find('keeps')[0]).toMatchObject({ id: 'pork', field: 'notes' });
  expect(aSearch().find('nord')[0]).toMatchObject({ id: 'curry', field: 'source' });
});

test('an ingredient is looked for by its beginning, in the list of ingredients alone', () => {
  expect(ids('ing:milk').sort()).toEqual(['curry', 'milk']);
  expect(ids('ing:beans')).toEqual([]);
  expect(ids('ing:свек')).toEqual(['borscht']);
  expect(ids('ing:猪肉')).toEqual(['hong']);
  expect(aSearch().find('ing:gin')[0]).toMatchObject({ id: 'pork', field: 'ingredients', terms: ['ginger'] });
});

test('what must not be in it is a whole word, for one or for several', () => {
  expect(ids('rice -ing:milk')).toEqual(['rice']);
  expect(ids('ing:rice -ing:egg').sort()).toEqual(['curry', 'milk']);
  expect(ids('-ing:milkfis').sort()).toEqual(['borscht', 'curry', 'hong', 'milk', 'pork', 'rice']);
  expect(ids('-ing:rice -sugar').sort()).toEqual(['borscht', 'hong']);
  expect(ids('onions -"green onions"')).toEqual(['curry']);
  expect(ids('-ing:"coconut milk" ing:milk')).toEqual(['milk']);
});

test('what can be cooked comes in the order of how little is missing, and says what is', () => {
  const hits = aSearch().find('what can I cook with pork, ginger, rice, egg');
  expect(hits.map(({ id, kitchen }) => [id, kitchen?.has, kitchen?.missing, kitchen?.names])).toEqual([
    ['pork', 2, 1, ['sugar']],
    ['rice', 2, 1, ['green onions']],
    ['curry', 1, 3, ['coconut milk', 'milkfish', 'onions']],
    ['milk', 1, 4, ['milk', 'sugar', 'cinnamon']],
  ]);
  expect(ids('with:rice -ing:sugar')).toEqual(['rice', 'curry']);
  expect(ids('with:猪肉、生姜')).toEqual(['hong']);
  expect(ids('with:caviar')).toEqual([]);
});

test('a recipe that changes or goes is not found by what it was', () => {
  const search = aSearch();
  expect(search.find('with:pork')).toHaveLength(1);
  expect(search.find('"green onions"')).toHaveLength(1);
  search.drop('rice');
  expect(search.find('"green onions"')).toEqual([]);
  search.put('pork', 'v2', foldFields({ title: 'Braised tofu', ingredients: 'tofu' }), 'tofu');
  expect(search.find('with:pork')).toEqual([]);
  expect(search.find('with:tofu')[0]?.kitchen).toEqual({ has: 1, missing: 0, names: [] });
});

test.each([
  ['kosher salt', true],
  ['freshly ground black pepper', true],
  ['extra virgin olive oil', true],
  ['boiling water', true],
  ['清水', true],
  ['bell pepper', false],
  ['coconut water', false],
  ['sesame oil', false],
  ['salted butter', false],
  ['black beans', false],
])('%s is always there: %s', (name, isThere) => {
  expect(isStaple(name)).toBe(isThere);
});
