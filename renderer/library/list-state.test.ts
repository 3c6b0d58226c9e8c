import { expect, test } from 'vitest';
import { defaultSettings } from '#core/contract/settings.ts';
import type { RecipeSummary } from '#core/library/summary.ts';
import { fakeKitchen } from '#core/testing/fake-kitchen.ts';
import { namedTerm, quickTerm } from '#core/query/terms.ts';
import { aSummary } from '#core/testing/recipe-summary.ts';
import { LibraryState, noLibrary } from './library-state.svelte.ts';
import { ListState } from './list-state.svelte.ts';
import { SearchState } from './search-state.svelte.ts';

function listOf(...recipes: RecipeSummary[]) {
  const kitchen = fakeKitchen();
  const ignore = () => undefined;
  const library = new LibraryState(kitchen, { changed: ignore, replaced: ignore, opened: ignore, status: ignore });
  library.start({
    status: noLibrary,
    snapshot: JSON.stringify({ revision: 1, recipes, scanning: false, partOf: null }),
    sampleCount: 0,
    opens: [],
    platform: 'linux',
    version: '',
  });
  const search = new SearchState(kitchen);
  const list = new ListState(library, search, { current: defaultSettings, change: () => Promise.resolve() });
  return { list, search, titles: () => list.shown.map(({ title }) => title) };
}

const soup = aSummary({ id: 'Weeknight/soup.md', title: 'Soup', tags: ['vegan'] });
const cake = aSummary({
  id: 'Baking/cake.md',
  title: 'Cake',
  look: { code: 'duplicate-key', line: 2, detail: 'title' },
});
const bread = aSummary({ id: 'Baking/Rye/bread.md', title: 'Bread', tags: ['Vegan'] });

test('recipes are in the order of their titles, whatever their files are called', () => {
  expect(listOf(soup, cake, bread).titles()).toEqual(['Bread', 'Cake', 'Soup']);
});

test('a folder holds what its folders hold, and a tag counts however it is written', () => {
  const { search, titles } = listOf(soup, cake, bread);
  search.type(namedTerm('folder', 'Baking'));
  expect(titles()).toEqual(['Bread', 'Cake']);
  search.type(namedTerm('tag', 'vegan'));
  expect(titles()).toEqual(['Bread', 'Soup']);
});

test('while searching, the best hit comes first', () => {
  const { search, titles } = listOf(soup, cake, bread);
  const hit = (id: string, score: number) => ({ id, score, field: 'text' as const, terms: [] });
  search.hits = [hit(soup.id, 9), hit(bread.id, 2)];
  expect(titles()).toEqual(['Soup', 'Bread']);
});

test('a recipe that goes leaves its place to its neighbour', () => {
  const { list } = listOf(soup, cake, bread);
  list.active = soup.id;
  list.leaving(soup.id);
  expect(list.active).toBe(cake.id);
});

test('a recipe that is renamed keeps its place', () => {
  const { list } = listOf(soup, cake, bread);
  list.active = soup.id;
  list.moved(soup.id, 'Weeknight/broth.md');
  expect(list.active).toBe('Weeknight/broth.md');
});

test('under half an hour counts only what a file says, and what is shown again is everything', () => {
  const quick = aSummary({ id: 'egg.md', title: 'Egg', totalSeconds: 600, atLeast: false });
  const waits = aSummary({ id: 'stew.md', title: 'Stew', totalSeconds: 600, atLeast: true });
  const slow = aSummary({ id: 'roast.md', title: 'Roast', totalSeconds: 1800, atLeast: false });
  const { search, titles } = listOf(quick, waits, slow);
  search.type(quickTerm);
  expect(titles()).toEqual(['Egg']);
  search.type('');
  expect(titles()).toEqual(['Egg', 'Roast', 'Stew']);
});

test('a card that is not shown any more is not the chosen one, and no other takes its place', () => {
  const { list, search } = listOf(soup, cake, bread);
  expect(list.chosen).toBeNull();
  list.active = soup.id;
  expect(list.chosen?.title).toBe('Soup');
  search.type('folder:Baking');
  expect(list.chosen).toBeNull();
});

test('fields of a query narrow the list at once, without asking for words', () => {
  const { search, titles } = listOf(soup, cake, bread);
  search.type('tag:vegan');
  expect(titles()).toEqual(['Bread', 'Soup']);
  search.type('tag:vegan -folder:rye');
  expect(titles()).toEqual(['Soup']);
  expect(search.isAnswered).toBe(true);
  search.type('needs:look cooked:never');
  expect(titles()).toEqual(['Cake']);
  search.type('needs:look folder:Weeknight');
  expect(titles()).toEqual([]);
});

test('two versions are one card: it is counted once, found by the words of either, and alone again when the other goes', async () => {
  const copy = aSummary({ id: 'Weeknight/soup.Conflict.md', title: 'Soup with cream', tags: ['vegan'] });
  const { list, search, titles } = listOf(soup, copy, cake);
  expect([titles(), list.count, list.copiesOf(soup.id)]).toEqual([['Cake', 'Soup'], 2, [copy.id]]);
  const hit = { id: copy.id, score: 2, field: 'ingredients', terms: ['cream'] } as const;
  search.query = 'cream';
  search.hits = [hit];
  expect([titles(), list.hitOf(soup.id)]).toEqual([['Soup'], hit]);
  search.hits = [hit, { ...hit, id: soup.id, terms: ['soup'] }];
  expect([titles(), list.hitOf(soup.id)?.terms]).toEqual([['Soup'], ['soup']]);
  search.query = '-leek cream';
  search.hits = [hit];
  expect(titles()).toEqual([]);
  search.hits = null;
  expect(listOf(copy, cake).titles()).toEqual(['Cake', 'Soup with cream']);
});
