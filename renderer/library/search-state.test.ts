import { expect, test, vi } from 'vitest';
import type { SearchHit } from '#core/library/search-hit.ts';
import { fakeKitchen } from '#core/testing/fake-kitchen.ts';
import { SearchState } from './search-state.svelte.ts';

const hit = (id: string): SearchHit => ({ id, score: 1, field: 'title', terms: [] });
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A search whose answers the test gives when it wants to. */
function slowSearch() {
  const waiting: { readonly query: string; answer(hits: readonly SearchHit[]): void }[] = [];
  const kitchen = fakeKitchen({
    'library:search': ({ query }) =>
      new Promise((answer) => waiting.push({ query, answer: (hits) => answer(JSON.stringify(hits)) })),
  });
  return { search: new SearchState(kitchen), waiting };
}

test('an answer to older words is not shown for newer ones', async () => {
  const { search, waiting } = slowSearch();
  search.type('so');
  search.type('soup');
  waiting[0]?.answer([hit('sorbet.md')]);
  await settled();
  expect(search.hits).toBeNull();
  waiting[1]?.answer([hit('soup.md')]);
  await settled();
  expect(search.hits?.map(({ id }) => id)).toEqual(['soup.md']);
});

test('while an answer is on its way, only the newest words are asked next', async () => {
  const { search, waiting } = slowSearch();
  for (const query of ['s', 'so', 'sou', 'soup']) search.type(query);
  waiting[0]?.answer([]);
  await settled();
  expect(waiting.map(({ query }) => query)).toEqual(['s', 'soup']);
});

test('clearing the words ends the search at once, and a late answer does not bring it back', async () => {
  const { search, waiting } = slowSearch();
  search.type('soup');
  search.type('');
  waiting[0]?.answer([hit('soup.md')]);
  await settled();
  expect(search.hits).toBeNull();
});

test('a changed library is searched again for the same words', async () => {
  const { search, waiting } = slowSearch();
  search.type('soup');
  waiting[0]?.answer([]);
  await settled();
  void search.refresh();
  waiting[1]?.answer([hit('soup.md')]);
  await settled();
  expect(search.hits).toHaveLength(1);
});

test('of many hits the first two hundred are shown, and all of them once those are on the screen', async () => {
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => setTimeout(frame));
  const all = Array.from({ length: 250 }, (_, index) => hit(`${String(index)}.md`));
  const asked: (number | null)[] = [];
  const kitchen = fakeKitchen({
    'library:search': ({ most }) => {
      asked.push(most);
      return JSON.stringify(all.slice(0, most ?? undefined));
    },
  });
  const search = new SearchState(kitchen);
  search.type('soup');
  await settled();
  expect(search.hits).toHaveLength(200);
  await vi.waitFor(() => expect(search.hits).toHaveLength(250));
  expect(asked).toEqual([200, null]);
  vi.unstubAllGlobals();
});
