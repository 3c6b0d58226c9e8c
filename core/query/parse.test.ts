import { expect, test } from 'vitest';
import { parseQuery } from './parse.ts';

const filters = (text: string) => parseQuery(text).filters.map(({ span: _, ...filter }) => filter);
const errors = (text: string, cursor?: number) =>
  parseQuery(text, cursor).errors.map(({ code, detail, span }) => [code, detail, text.slice(span.start, span.end)]);

test('free words, phrases, fields and what must not be in it are told apart', () => {
  const query = parseQuery('braised "green onions" tag:Sichuan pork -ing:milk -nuts');
  expect(query).toMatchObject({ words: 'braised pork', phrases: ['green onions'], errors: [], withIngredients: null });
  expect(filters('braised "green onions" tag:Sichuan pork -ing:milk -nuts')).toEqual([
    { field: 'tag', value: 'sichuan', whole: false, negated: false },
    { field: 'ingredient', value: 'milk', negated: true },
    { field: 'words', value: 'nuts', negated: true },
  ]);
});

test('numbers take signs and stretches; a time alone is the longest that it may take', () => {
  const range = (text: string) => {
    const filter = parseQuery(text).filters[0];
    return filter && 'range' in filter ? filter.range : null;
  };
  expect(range('time:<30')).toEqual({ low: -Infinity, high: 30, above: false, below: true });
  expect(range('time:30')).toEqual({ low: -Infinity, high: 30, above: false, below: false });
  expect(range('time:>1h30')).toEqual({ low: 90, high: Infinity, above: true, below: false });
  expect(range('time:30-60')).toEqual({ low: 30, high: 60, above: false, below: false });
  expect(range('time:"1 h 30 min"')?.high).toBe(90);
  expect(range('time:<=1.5h')?.high).toBe(90);
  expect(range('servings:>=4')).toEqual({ low: 4, high: Infinity, above: false, below: false });
  expect(range('serves:4')).toEqual({ low: 4, high: 4, above: false, below: false });
  expect(range('rating:≥4')?.low).toBe(4);
});

test('fields have synonyms, in any case, and what is and has know has some too', () => {
  expect(filters('Ingredient:pork is:fav has:Picture in:Baking')).toEqual([
    { field: 'ingredient', value: 'pork', negated: false },
    { field: 'is', trait: 'favourite', negated: false },
    { field: 'has', trait: 'photo', negated: false },
    { field: 'folder', value: 'baking', whole: false, negated: false },
  ]);
});

test('the last cook is a day, a month, never or so long ago', () => {
  expect(filters('cooked:never')).toEqual([{ field: 'cooked', when: { kind: 'never' }, negated: false }]);
  expect(filters('cooked:>30d')).toMatchObject([{ when: { kind: 'ago', range: { low: 30, above: true } } }]);
  expect(filters('cooked:2w')).toMatchObject([{ when: { kind: 'ago', range: { high: 14, below: false } } }]);
  const october = Date.UTC(2026, 9, 1) / 86_400_000;
  expect(filters('cooked:<2026-10')).toMatchObject([{ when: { kind: 'day', range: { high: october, below: true } } }]);
  expect(filters('cooked:2026-10')).toMatchObject([
    { when: { kind: 'day', range: { low: october, high: october + 30 } } },
  ]);
  expect(errors('cooked:2026-02-30')).toEqual([['unknown-value', '2026-02-30', 'cooked:2026-02-30']]);
});

test('a field that is none is told with the one that was meant, and the words around it are looked for', () => {
  const query = parseQuery('pork tags:soup rice');
  expect(query.words).toBe('pork rice');
  expect(query.errors).toMatchObject([{ code: 'unknown-field', detail: 'tags', meant: 'tag' }]);
  expect(parseQuery('ingrediant:pork').errors).toMatchObject([{ meant: 'ingredient' }]);
  expect(parseQuery('xyzzy:pork').errors).toMatchObject([{ meant: null }]);
});

test('a pasted title and a link are words', () => {
  expect(parseQuery('Chili: the best')).toMatchObject({ words: 'Chili the best', errors: [] });
  expect(parseQuery('https://example.org/soup')).toMatchObject({ words: 'https://example.org/soup', errors: [] });
});

test('what only has to be gone on with is no error while the cursor is in it', () => {
  expect(errors('time:<', 6)).toEqual([]);
  expect(errors('time:< pork', 11)).toEqual([['no-value', 'time', 'time:<']]);
  expect(errors('is:favou', 8)).toEqual([]);
  expect(errors('is:favou')).toEqual([['unknown-value', 'favou', 'is:favou']]);
  expect(errors('cooked:<2026-', 13)).toEqual([]);
  expect(errors('time:<1h3', 9)).toEqual([]);
  expect(errors('time:soon', 9)).toEqual([['unknown-value', 'soon', 'time:soon']]);
});

test.each([
  ['what can I cook with pork, ginger, rice', ['pork', 'ginger', 'rice']],
  ['What can I cook with pork, ginger and some rice?', ['pork', 'ginger', 'rice']],
  ['cook with green onions & eggs', ['green onions', 'eggs']],
  ['with:pork,ginger', ['pork', 'ginger']],
  ['with:pork, ginger', ['pork', 'ginger']],
  ['with:"green onions",pork', ['green onions', 'pork']],
  ['with:pork belly, ginger', ['pork belly', 'ginger']],
  ['with:pork, "green onions" rice', ['pork', 'green onions', 'rice']],
  ['with:猪肉、生姜', ['猪肉', '生姜']],
])('%s', (text, ingredients) => {
  expect(parseQuery(text)).toMatchObject({ withIngredients: ingredients, words: '', errors: [] });
});

test('what is to be cooked without something leaves it out', () => {
  const query = parseQuery('with:rice -with:milk,nuts');
  expect(query.withIngredients).toEqual(['rice']);
  expect(query.filters.map((filter) => [filter.field, filter.negated, 'value' in filter && filter.value])).toEqual([
    ['ingredient', true, 'milk'],
    ['ingredient', true, 'nuts'],
  ]);
});

test('without a comma, only the first word is there', () => {
  expect(parseQuery('with:pork soup')).toMatchObject({ withIngredients: ['pork'], words: 'soup' });
  expect(parseQuery('with:pork belly, ginger tag:soup stew')).toMatchObject({
    withIngredients: ['pork belly', 'ginger'],
    words: 'stew',
  });
});

test('the question what can be cooked takes filters too', () => {
  const query = parseQuery('what can I cook with pork, rice time:<30 -ing:milk');
  expect(query.withIngredients).toEqual(['pork', 'rice']);
  expect(query.filters.map(({ field }) => field)).toEqual(['time', 'ingredient']);
});

test('words in any script, with a colon as it is typed there', () => {
  expect(parseQuery('红烧肉 tag：川菜')).toMatchObject({ words: '红烧肉', filters: [{ field: 'tag', value: '川菜' }] });
  expect(parseQuery('борщ ing:Свёкла').filters).toMatchObject([{ value: 'свекла' }]);
  expect(parseQuery('„grüne Bohnen“').phrases).toEqual(['grüne Bohnen']);
  expect(parseQuery('source:Café').filters).toMatchObject([{ value: 'cafe' }]);
});
