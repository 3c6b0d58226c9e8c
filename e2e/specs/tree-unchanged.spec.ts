import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../fixtures/hobside.ts';
import { sharedData } from '../fixtures/runtime.ts';

const mixed = path.join(sharedData, 'markdown');
const small = ['MisterCodo-fr', 'chowdown', 'jeffThompson', 'maeligg-fr', 'nyum'];
/** All of them in `npm run test:full`; without the three largest it takes a quarter of the time. */
const collections = process.env['HOBSIDE_FULL']
  ? [...small, 'HowToCook-zh', 'public-domain-recipes', 'tacofancy']
  : small;

test.describe('real recipes in one mixed folder', () => {
  test.skip(!existsSync(mixed), 'needs ../shared/data/markdown');
  test.use({ recipes: null });

  test('P06 is listed with a title, and looking, cooking and leaving change nothing in the folder', async ({
    launch,
    folder,
  }) => {
    test.setTimeout(180_000);
    for (const name of collections) await folder.copyIn(path.join(mixed, name), name);
    await folder.copyIn(path.join(sharedData, 'oddities'), 'oddities');
    const before = await folder.fingerprint();
    const kitchen = await launch();
    const files = (before.match(/^.+\.(md|markdown|cook) \d/gm) ?? []).length;
    await expect(async () => {
      const listed = await kitchen.page.evaluate(
        async () => (JSON.parse(await window.kitchen.ask('library:snapshot', null)) as SeenSnapshot).recipes,
      );
      expect(listed.length).toBe(files);
      expect(listed.filter((recipe) => recipe.title.trim() === '')).toEqual([]);
    }).toPass({ timeout: 60_000 });

    const opened = await kitchen.page.evaluate(async () => {
      const { recipes } = JSON.parse(await window.kitchen.ask('library:snapshot', null)) as SeenSnapshot;
      const failed: string[] = [];
      for (const { id } of recipes) {
        const answer = await window.kitchen.ask('recipe:open', { id });
        if (!answer.ok) failed.push(`${id}: ${answer.failure.kind}`);
      }
      return failed;
    });
    expect(opened).toEqual([]);

    for (const words of ['Cheese Buldak', 'cake', 'Banana Bread']) {
      await kitchen.library.find(words);
      await kitchen.library.cards.first().click();
      await expect(kitchen.recipe.title).not.toBeEmpty();
      await kitchen.page.keyboard.press('c');
      await expect(kitchen.cook.view).toBeVisible();
      for (let step = 0; step < 3; step += 1) await kitchen.cook.press('ArrowRight');
      await kitchen.cook.press('Escape');
      await expect(kitchen.cook.view).toHaveCount(0);
      await kitchen.page.keyboard.press('Control+e');
      await kitchen.editor.isShown();
      await kitchen.page.keyboard.press('Control+1');
      await kitchen.library.isShown();
    }
    expect(kitchen.complaints).toEqual([]);
    await kitchen.quit();
    expect(await folder.fingerprint()).toBe(before);
  });
});

test('broken front matter is listed, named with its line, readable and editable', async ({ kitchen, folder }) => {
  await folder.write(
    'broken.md',
    '---\ntitle: Broken "pie: part 2\n\ttags: [a, b\ningredients:\n  - 2 eggs\n---\n\n1. Beat the **eggs**.\n',
  );
  await kitchen.library.shows('Broken');
  await kitchen.library.open('Broken');
  await expect(kitchen.recipe.view.getByText(/Line \d+/).first()).toBeVisible();
  await expect(kitchen.recipe.view.getByText('Beat the eggs.')).toBeVisible();
  await kitchen.recipe.edit();
  await kitchen.editor.typeAtEndOf('- 2 eggs', ', beaten');
  await kitchen.editor.isSaved();
  expect(await folder.read('broken.md')).toContain('- 2 eggs, beaten\n');
});
