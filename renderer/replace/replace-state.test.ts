import { expect, test, vi } from 'vitest';
import type { FoundInLibrary, ReplaceOrder } from '#core/contract/replacing.ts';
import { fakeKitchen } from '#core/testing/fake-kitchen.ts';
import type { RecipeActions } from '../kitchen/feature.ts';
import { ReplaceState } from './replace-state.svelte.ts';

const hit = (start: number) => ({ start, end: start + 3, line: 1, before: '', found: 'oil', after: '' });
const soup = { id: 'soup.md', title: 'Soup', version: 's1', hits: [hit(2), hit(9)] };
const tart = { id: 'tart.md', title: 'Tart', version: 't1', hits: [hit(4)] };
const found: FoundInLibrary = { recipes: [soup, tart], left: [], isCut: false };

function stateOn(find: () => FoundInLibrary | Promise<FoundInLibrary>) {
  const orders: ReplaceOrder[] = [];
  const kitchen = fakeKitchen({ 'replace:find': async () => ({ ok: true, value: await find() }) });
  const actions = {
    replaceWords: async (order: ReplaceOrder) => {
      orders.push(order);
      return { undo: '1', recipes: 1, changes: 1, left: [] };
    },
  } as unknown as RecipeActions;
  return { replacing: new ReplaceState(kitchen, actions), orders };
}

test('only what is shown and left chosen is replaced, in the version that it was found in', async () => {
  const { replacing, orders } = stateOn(() => found);
  replacing.want({ words: 'oil' });
  await replacing.look();
  replacing.choose(soup, [9], false);
  replacing.choose(tart, [4], false);
  expect([replacing.changes, replacing.recipes]).toEqual([1, 1]);
  replacing.insert = 'butter';
  expect(await replacing.replace()).toBe(true);
  expect(orders).toEqual([
    {
      wanted: { words: 'oil', matchCase: false, wholeWords: false },
      insert: 'butter',
      recipes: [{ id: 'soup.md', version: 's1', starts: [2] }],
    },
  ]);
});

test('nothing is replaced while other words are looked for than those that are shown', async () => {
  vi.useFakeTimers();
  const { replacing, orders } = stateOn(() => found);
  replacing.want({ words: 'oil' });
  await replacing.look();
  replacing.want({ words: 'oil of' });
  expect(replacing.canReplace).toBe(false);
  expect(await replacing.replace()).toBe(false);
  await vi.runAllTimersAsync();
  expect(replacing.canReplace).toBe(true);
  expect(orders).toEqual([]);
  vi.useRealTimers();
});

test('an answer that comes after a later question is not shown', async () => {
  const answers: ((answer: FoundInLibrary) => void)[] = [];
  const { replacing } = stateOn(() => new Promise((resolve) => answers.push(resolve)));
  replacing.want({ words: 'oil' });
  const first = replacing.look();
  const second = replacing.look();
  answers[1]?.({ ...found, recipes: [tart] });
  answers[0]?.(found);
  await Promise.all([first, second]);
  replacing.stop();
  expect(replacing.found.recipes).toEqual([tart]);
});
