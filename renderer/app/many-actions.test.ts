import { expect, test } from 'vitest';
import { fakeKitchen } from '#core/testing/fake-kitchen.ts';
import { KitchenMany } from './many-actions.svelte.ts';

function manyOn(kitchen: ReturnType<typeof fakeKitchen>) {
  const said: string[] = [];
  const back: (() => Promise<string>)[] = [];
  const many = new KitchenMany(kitchen, {
    ask: (what, recipes) => said.push(`${what} ${recipes.join(' ')}`),
    leaving: (id) => said.push(`leaving ${id}`),
    toast: (text) => said.push(text),
    undoable: (text, bringBack) => {
      said.push(text);
      back.push(bringBack);
    },
  });
  return { many, said, back };
}

test('what was done and what was left is said once, and undone as one', async () => {
  const kitchen = fakeKitchen({
    'many:trash': () => ({ ok: true, value: { undo: 'u', recipes: 2, left: [{ id: 'c.md', why: 'gone' }] } }),
    'many:undo': () => ({ ok: true, value: { undo: '', recipes: 1, left: [{ id: 'a.md', why: 'changed' }] } }),
  });
  const { many, said, back } = manyOn(kitchen);
  const running = many.trash(['a.md', 'b.md', 'c.md']);
  expect(many.progress).toEqual({ done: 0, of: 3 });
  await running;
  expect(many.progress).toBeNull();
  expect(said.at(-1)).toBe('Moved 2 recipes to trash. Left as they are: c.md (not there any more).');
  expect(await back[0]?.()).toContain('1 recipe is as it was before. Left as they are: a.md');
  expect(kitchen.asked.at(-1)).toEqual({ channel: 'many:undo', argument: { undo: 'u' } });
});

test('where nothing was changed there is nothing to undo', async () => {
  const kitchen = fakeKitchen({ 'many:tag': () => ({ ok: true, value: { undo: '', recipes: 0, left: [] } }) });
  const { many, said, back } = manyOn(kitchen);
  await many.tag(['a.md'], 'winter', true);
  expect(said).toEqual(['Nothing was changed.']);
  expect(back).toEqual([]);
});
