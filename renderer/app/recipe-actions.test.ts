import { expect, test } from 'vitest';
import { fakeKitchen } from '#core/testing/fake-kitchen.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { KitchenActions } from './recipe-actions.ts';

function actionsOn(kitchen: ReturnType<typeof fakeKitchen>) {
  const said: string[] = [];
  const actions = new KitchenActions(kitchen, {
    summaryOf: () => null,
    folder: () => 'Baking',
    edit: (id, naming = false) => said.push(naming ? `name ${id}` : `edit ${id}`),
    hasTitle: (title) => title === 'Soup 2',
    ask: (what, id) => said.push(`${what} ${id}`),
    dragOut: (_, recipes) => said.push(`dragging ${recipes.join()}`),
    leaving: (id) => said.push(`leaving ${id}`),
    returned: (id) => said.push(`returned ${id}`),
    print: (id) => said.push(`print ${id}`),
    toast: (text) => {
      said.push(text);
      return () => said.push(`unsaid ${text}`);
    },
  });
  return { actions, said };
}

test('moving to trash says so, and undo brings the same file back once', async () => {
  const kitchen = fakeKitchen({
    'recipe:trash': () => ({ ok: true, value: { undo: 'u1' } }),
    'recipe:restore': () => ({ ok: true, value: { id: 'a.md' } }),
  });
  const { actions, said } = actionsOn(kitchen);
  await actions.trash('a.md');
  await actions.undoTrash();
  await actions.undoTrash();
  expect(said).toEqual([
    'leaving a.md',
    'Moved “a.md” to trash',
    'unsaid Moved “a.md” to trash',
    'returned a.md',
    '“a.md” is back',
  ]);
  expect(kitchen.asked.filter(({ channel }) => channel === 'recipe:restore')).toEqual([
    { channel: 'recipe:restore', argument: { undo: 'u1' } },
  ]);
});

test('what was trashed last comes back first', async () => {
  const kitchen = fakeKitchen({
    'recipe:trash': ({ id }) => ({ ok: true, value: { undo: id } }),
    'recipe:restore': ({ undo }) => ({ ok: true, value: { id: undo } }),
  });
  const { actions } = actionsOn(kitchen);
  await actions.trash('a.md');
  await actions.trash('b.md');
  await actions.undoTrash();
  await actions.undoTrash();
  const restored = kitchen.asked.filter(({ channel }) => channel === 'recipe:restore').map(({ argument }) => argument);
  expect(restored).toEqual([{ undo: 'b.md' }, { undo: 'a.md' }]);
});

test('a refused trash says why and leaves nothing to undo', async () => {
  const kitchen = fakeKitchen({
    'recipe:trash': () => ({ ok: false, failure: { kind: 'read-only', path: 'a.md' } }),
    'recipe:trashed': () => [],
  });
  const { actions, said } = actionsOn(kitchen);
  await actions.trash('a.md');
  await actions.undoTrash();
  expect(said[1]).toContain('a.md can be read but not changed');
  expect(kitchen.asked.map(({ channel }) => channel)).toEqual(['recipe:trash', 'recipe:trashed']);
});

test('a new recipe is made in the folder that the cook looks at, and opened in the editor', async () => {
  const kitchen = fakeKitchen({ 'recipe:create': ({ folder }) => ({ ok: true, value: { id: `${folder}/new.md` } }) });
  const { actions, said } = actionsOn(kitchen);
  await actions.create('Gochujang stew');
  expect(kitchen.asked[0]?.argument).toEqual({ title: 'Gochujang stew', folder: 'Baking', text: null });
  expect(said).toEqual(['edit Baking/new.md']);
});

test('what an earlier run moved to the trash is the last thing done until something else is', async () => {
  const kitchen = fakeKitchen({
    'recipe:trashed': () => [{ title: 'Soup', undo: 'old' }],
    'recipe:restore': () => ({ ok: true, value: { id: 'soup.md' } }),
  });
  const { actions, said } = actionsOn(kitchen);
  await actions.undoTrash();
  await actions.undoTrash();
  expect(said).toEqual(['returned soup.md', '“Soup” is back']);
});

test('a rename says how many recipes were updated and which could not be, and is undone', async () => {
  const done = { id: 'broth.md', undo: 'r1', updated: 3, left: ['old.md'] };
  const kitchen = fakeKitchen({
    'recipe:relocate': () => ({ ok: true, value: done }),
    'recipe:undo-relocate': () => ({ ok: true, value: { ...done, left: [] } }),
  });
  const { actions, said } = actionsOn(kitchen);
  await actions.relocate({ id: 'soup.md', title: 'Broth', name: 'broth', folder: null });
  await actions.undoTrash();
  expect(said[0]).toBe(
    'Renamed. 3 recipes that link here were updated. Links here could not be changed, change them by hand: old.md',
  );
  expect(said.at(-1)).toBe('“soup.md” is back as it was.');
});

test('words replaced in many recipes come back as one, recipes that were left are named, and the view is told', async () => {
  const kitchen = fakeKitchen({
    'replace:replace': () => ({
      ok: true,
      value: { undo: 'r1', changes: 3, recipes: 2, left: [{ id: 'c.md', why: 'changed' }] },
    }),
    'replace:undo': () => ({ ok: true, value: { undo: '', changes: 0, recipes: 2, left: [] } }),
  });
  const { actions, said } = actionsOn(kitchen);
  const order = { wanted: { words: 'oil', matchCase: false, wholeWords: false }, insert: 'butter', recipes: [] };
  await actions.replaceWords(order, () => said.push('undone'));
  await actions.undoTrash();
  await actions.undoTrash();
  const made = 'Made 3 changes in 2 recipes. Left as they are: c.md (changed by another program meanwhile).';
  expect(said).toEqual([made, `unsaid ${made}`, 'undone', '2 recipes are as they were before.']);
  expect(kitchen.asked.at(-1)).toEqual({ channel: 'replace:undo', argument: { undo: 'r1' } });
});

test('a replacement that changed nothing leaves nothing to undo', async () => {
  const kitchen = fakeKitchen({
    'replace:replace': () => ({ ok: true, value: { undo: '', changes: 0, recipes: 0, left: [] } }),
    'recipe:trashed': () => [],
  });
  const { actions, said } = actionsOn(kitchen);
  const order = { wanted: { words: 'oil', matchCase: false, wholeWords: false }, insert: 'oil', recipes: [] };
  await actions.replaceWords(order, () => said.push('undone'));
  await actions.undoTrash();
  expect(said).toEqual(['Nothing was replaced.']);
});

test('a recipe made from another has a title of its own, which is typed first; nothing else of it changes', async () => {
  const text = '---\ntitle: Soup # mine\n---\n\n1. Boil it.\n';
  const file = { id: 'soup-2.md', text, version: 'v1', encoding: 'utf-8', readOnly: null };
  const recipe = readRecipe(text, 'soup-2.md');
  const kitchen = fakeKitchen({
    'recipe:duplicate': () => ({ ok: true, value: { id: 'soup-2.md' } }),
    'recipe:open': () => ({ ok: true, value: { file, recipe, images: {}, links: {}, corrections: [] } }),
    'recipe:save': () => ({ ok: true, value: file }),
  });
  const { actions, said } = actionsOn(kitchen);
  await actions.createFrom('soup.md');
  expect(said).toEqual(['name soup-2.md']);
  expect(kitchen.asked.at(-1)?.argument).toEqual({
    id: 'soup-2.md',
    baseVersion: 'v1',
    text: text.replace('Soup #', 'Soup 3 #'),
  });
});
