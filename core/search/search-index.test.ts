import { expect, test } from 'vitest';
import { foldFields } from './fields.ts';
import { SearchIndex } from './search-index.ts';

type Given = Readonly<Record<'title' | 'tags' | 'ingredients' | 'text', string>>;

function put(index: SearchIndex, id: string, given: Partial<Given>, version = 'v1'): void {
  index.put(id, version, foldFields(given), true);
}

function anIndex(): SearchIndex {
  const index = new SearchIndex();
  put(index, 'pork', {
    title: 'Braised pork',
    tags: 'dinner',
    ingredients: '1/2" ginger\nsugar',
    text: 'Cook for longer.',
  });
  put(index, 'soup', {
    title: 'Chicken soup',
    tags: 'dinner\nsoup',
    ingredients: 'chicken\nstock',
    text: 'Simmer the stock.',
  });
  put(index, 'stew', {
    title: 'Bean stew',
    tags: 'dinner',
    ingredients: 'beans, dried',
    text: 'Simmer longer. Serve with soup.',
  });
  return index;
}

function frozen(index: SearchIndex): SearchIndex {
  for (const steps = index.freeze(); ;) {
    const step = steps.next();
    if (step.done !== true) continue;
    if (step.value === null) throw new Error('changed while it was frozen');
    return new SearchIndex(step.value);
  }
}

const idsIn = (index: SearchIndex, query: string): readonly string[] =>
  index
    .find(query)
    .map(({ id }) => id)
    .sort();

for (const [how, made] of [
  ['as it was filled', anIndex],
  ['frozen', () => frozen(anIndex())],
  ['half of it frozen', halfFrozen],
] as const) {
  const hits = (query: string) => made().find(query);
  const ids = (query: string) => idsIn(made(), query);

  test(`${how}: a word that some recipe has is never taken for another`, () => {
    expect(ids('ginger')).toEqual(['pork']);
    expect(ids('longer')).toEqual(['pork', 'stew']);
    expect(ids('ging')).toEqual(['pork']);
  });

  test(`${how}: a word that no recipe has is taken for a like one with the same first letter`, () => {
    expect(ids('chikcen')).toEqual(['soup']);
    expect(ids('gingre')).toEqual(['pork']);
    expect(ids('linger')).toEqual(['pork', 'stew']);
    expect(ids('winner')).toEqual([]);
  });

  test(`${how}: several words are all found; only where no recipe has all do some of them do`, () => {
    expect(ids('chicken soup')).toEqual(['soup']);
    expect(ids('soup dinner')).toEqual(['soup', 'stew']);
    expect(ids('chikcen soup')).toEqual(['soup']);
    expect(ids('ginger soup')).toEqual(['pork', 'soup', 'stew']);
    expect(ids('ginger zzzz')).toEqual(['pork']);
  });

  test(`${how}: a hit says in which field words were found, and which words of that field`, () => {
    expect(hits('simmer dinner')[0]).toMatchObject({ field: 'tags', terms: ['dinner'] });
    expect(hits('sug')[0]).toMatchObject({ id: 'pork', field: 'ingredients', terms: ['sugar'] });
    expect(hits('stock')[0]).toMatchObject({ id: 'soup', field: 'ingredients', terms: ['stock'] });
    expect(hits('chicken simmer')[0]).toMatchObject({ id: 'soup', field: 'title', terms: ['chicken'] });
    expect(hits('gingre')[0]).toMatchObject({ field: 'ingredients', terms: ['ginger'] });
  });

  test(`${how}: words side by side, and words of one field`, () => {
    const index = made();
    expect([...index.phrase('serve with soup')]).toEqual([['stew', 'text']]);
    expect([...index.phrase('serve with so')]).toEqual([]);
    expect([...index.phrase('with serve')]).toEqual([]);
    expect([...index.phrase('Braised PORK')]).toEqual([['pork', 'title']]);
    expect([...index.phrase('ginger sugar')]).toEqual([]);
    expect([...index.having(['soup'], ['title'], 'whole')]).toEqual([['soup', { field: 'title', term: 'soup' }]]);
    expect([...index.having(['sou'], ['title', 'text'], 'beginning').keys()].sort()).toEqual(['soup', 'stew']);
    expect([...index.having(['sou'], ['title'], 'whole')]).toEqual([]);
  });
}

function halfFrozen(): SearchIndex {
  const index = new SearchIndex();
  put(index, 'soup', { title: 'Another soup with ginger', text: 'longer' }, 'v0');
  put(index, 'gone', { title: 'Ginger gone' });
  index.put('stew', 'v1', foldFields({ title: 'Bean stew', tags: 'dinner', ingredients: 'beans, dried' }), false);
  const half = frozen(index);
  half.drop('gone');
  half.complete('stew', 'v1', foldFields({ text: 'Simmer longer. Serve with soup.' }));
  put(half, 'pork', {
    title: 'Braised pork',
    tags: 'dinner',
    ingredients: '1/2" ginger\nsugar',
    text: 'Cook for longer.',
  });
  put(half, 'soup', {
    title: 'Chicken soup',
    tags: 'dinner\nsoup',
    ingredients: 'chicken\nstock',
    text: 'Simmer the stock.',
  });
  return half;
}

test('a title of few words comes before a long one, and a whole word before the beginning of one', () => {
  const index = new SearchIndex();
  put(index, 'long', { title: 'Grandmother’s quick weekday pie with leeks and cheese' });
  put(index, 'pie', { title: 'Leek pie' });
  put(index, 'piers', { title: 'Piers pudding' });
  expect(index.find('pie').map(({ id }) => id)).toEqual(['pie', 'long', 'piers']);
});

test('accents, case and scripts: what is typed without them is found', () => {
  const index = new SearchIndex();
  put(index, 'brulee', { title: 'Crème brûlée' });
  put(index, 'pork', { title: '红烧肉的做法' });
  put(index, 'borsch', { title: 'Борщ с мясом' });
  put(index, 'oeuf', { title: 'Œufs en meurette' });
  expect(idsIn(index, 'CREME')).toEqual(['brulee']);
  expect(idsIn(index, '红烧肉')).toEqual(['pork']);
  expect(idsIn(index, '肉')).toEqual(['pork']);
  expect(idsIn(index, 'БОРЩ')).toEqual(['borsch']);
  expect(idsIn(index, 'oeuf')).toEqual(['oeuf']);
  expect([...index.phrase('烧肉的').keys()]).toEqual(['pork']);
});

test('what is put, completed or dropped while it is frozen is not lost: the freezing is given up', () => {
  const index = anIndex();
  const steps = index.freeze();
  steps.next();
  put(index, 'late', { title: 'Late cake' });
  expect(steps.next()).toEqual({ done: true, value: null });
  expect(idsIn(index, 'late')).toEqual(['late']);
  expect(index.isWhole('late', 'v1')).toBe(true);
  expect(index.isWhole('late', 'v2')).toBe(false);
});

function anotherIndex(): SearchIndex {
  const index = new SearchIndex();
  const add = (id: string, title: string, ingredients = '', text = '') => put(index, id, { title, ingredients, text });
  add('hong', '红烧肉', '五花肉 500克', '小火慢炖');
  add('other', '回锅肉', '', '红油');
  add('creme', 'Crème brûlée', 'cream\nsugar', 'Bake gently.');
  add('bread', 'Rye bread', 'flour\nsugar', 'Knead the dough.');
  add('chick', 'Chickpea stew', 'chickpeas', 'Simmer.');
  return index;
}
const ids = (query: string) =>
  anotherIndex()
    .find(query)
    .map((hit) => hit.id);

test('search folds accents, takes beginnings of words and says where it found them', () => {
  expect(ids('creme brulee')).toEqual(['creme']);
  expect(ids('chick')[0]).toBe('chick');
  expect(anotherIndex().find('sugar rye')[0]).toMatchObject({ id: 'bread', field: 'title' });
  expect(anotherIndex().find('dough')[0]).toMatchObject({ field: 'text', terms: ['dough'] });
});

test('search forgives a typo when little is found', () => {
  expect(ids('chikcpea')).toEqual(['chick']);
  expect(ids('bred')).toEqual(['bread']);
});

test('Chinese is found by a part of a name, and neighbouring characters must be neighbours', () => {
  expect(ids('红烧')).toEqual(['hong']);
  expect(ids('红烧肉')).toEqual(['hong']);
  expect(ids('肉')).toEqual(expect.arrayContaining(['hong', 'other']));
  expect(ids('')).toEqual([]);
});

test('a recipe that is dropped or changed is not found by its old words', () => {
  const index = anotherIndex();
  index.drop('creme');
  put(index, 'bread', { title: 'Wheat loaf' }, 'v2');
  expect(index.find('brulee')).toEqual([]);
  expect(index.find('rye')).toEqual([]);
  expect(index.find('wheat')).toHaveLength(1);
});

test('one letter is looked for in titles and tags, and the first letter of a next word not yet', () => {
  const ids = (query: string) => idsIn(anIndex(), query);
  expect(ids('s')).toEqual(['soup', 'stew']);
  expect(ids('d')).toEqual(['pork', 'soup', 'stew']);
  expect(ids('g')).toEqual([]);
  expect(ids('pork z')).toEqual(['pork']);
});
