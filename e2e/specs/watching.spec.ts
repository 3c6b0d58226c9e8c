import { spawn } from 'node:child_process';
import type { JSHandle } from '@playwright/test';
import { expect, test } from '../fixtures/hobside.ts';
import { samplesFolder } from '../fixtures/runtime.ts';

const soup = (title: string) =>
  `---\ntitle: ${title}\ningredients:\n  - 1 onion\n---\n\n1. Cook the **onion** for 5 minutes.\n`;

test.describe('another program works in the folder', () => {
  test('a changed file shows its new title, however the editor saves', async ({ kitchen, folder }) => {
    await kitchen.library.shows('Hong Shao Rou');
    const text = await folder.read('hong-shao-rou.md');
    await folder.write('hong-shao-rou.md', text.replace('Hong Shao Rou', 'Red braised pork'));
    await kitchen.library.shows('Red braised pork');
    await kitchen.library.doesNotShow('Hong Shao Rou');
    await folder.writeByRename('hong-shao-rou.md', text.replace('Hong Shao Rou', 'Pork of the house'));
    await kitchen.library.shows('Pork of the house');
  });

  test('a save by rename is one change: the open recipe is never called gone', async ({ kitchen, folder }) => {
    await kitchen.library.open('Hong Shao Rou');
    const batches = await kitchen.page.evaluateHandle(() => {
      const told: { upserts: number; removals: number }[] = [];
      window.kitchen.listen('library:changed', (batch) =>
        told.push({ upserts: batch.upserts.length, removals: batch.removals.length }),
      );
      return told;
    });
    const text = await folder.read('hong-shao-rou.md');
    await folder.writeByRename('hong-shao-rou.md', text.replace('Hong Shao Rou', 'Renamed over'));
    await kitchen.recipe.isShown('Renamed over');
    expect(await batches.jsonValue()).toEqual([{ upserts: 1, removals: 0 }]);
  });

  test('a touch is nothing, a new file is there at once, and a recipe that is renamed stays open', async ({
    kitchen,
    folder,
  }) => {
    await test.step('a touch is nothing', async () => {
      await kitchen.library.shows('Hong Shao Rou');
      const batches = await kitchen.page.evaluateHandle(() => {
        const told: string[][] = [];
        window.kitchen.listen('library:changed', (batch) => told.push(batch.upserts.map((recipe) => recipe.id)));
        return told;
      });
      await folder.write('hong-shao-rou.md', await folder.read('hong-shao-rou.md'));
      await folder.write('after-the-touch.md', soup('After the touch'));
      await kitchen.library.shows('After the touch');
      expect(await batches.jsonValue()).toEqual([['after-the-touch.md']]);
    });
    await test.step('a new file is there at once, also in a new folder inside a new folder', async () => {
      await kitchen.library.shows('Hong Shao Rou');
      await folder.write('new-soup.md', soup('New soup'));
      await kitchen.library.shows('New soup');
      await folder.write('Deep/Deeper/deep-soup.md', soup('Deep soup'));
      await kitchen.library.shows('Deep soup');
    });
    await test.step('a renamed recipe stays open under its new name', async () => {
      await kitchen.library.open('Hong Shao Rou');
      await folder.rename('hong-shao-rou.md', 'Pork/red-braised.md');
      await expect(kitchen.recipe.view.getByText('red-braised.md').first()).toBeVisible();
      await kitchen.recipe.isShown('Hong Shao Rou');
    });
  });

  test.describe('with all samples', () => {
    test.use({ recipes: samplesFolder });
    test('a deleted file and a deleted folder go from the list', async ({ kitchen, folder }) => {
      await kitchen.library.shows('Dark cocoa cake');
      await folder.remove('hong-shao-rou.md');
      await kitchen.library.doesNotShow('Hong Shao Rou');
      await folder.remove('Baking');
      await kitchen.library.doesNotShow('Dark cocoa cake');
    });
  });

  test('a checkout of 200 files is one or two batches', async ({ kitchen, folder }) => {
    await kitchen.library.shows('Hong Shao Rou');
    const batches = await kitchen.page.evaluateHandle(() => {
      const told: string[][] = [];
      window.kitchen.listen('library:changed', (batch) => told.push(batch.upserts.map(({ title }) => title)));
      return told;
    });
    // Again when other work of this computer paused the writing for so long that it was rightly taken for the end.
    let branch = 0;
    await expect(async () => {
      branch += 1;
      const before = (await batches.jsonValue()).length;
      await writeManyFromAnotherProcess(folder.file(`Branch ${String(branch)}`), 200, `Dish ${String(branch)}-`);
      await expect.poll(() => dishesOf(branch, batches).then(({ size }) => size)).toBe(200);
      expect((await batches.jsonValue()).length - before).toBeLessThanOrEqual(2);
    }).toPass({ timeout: 30_000 });
  });

  test('the folder that vanishes is reported, nothing is forgotten, and it comes back by itself', async ({
    launch,
    folder,
  }) => {
    // Not with the `kitchen` that may complain of nothing: a photo that is asked for while the folder is away is not found.
    const kitchen = await launch();
    await kitchen.library.shows('Hong Shao Rou');
    await folder.rename('.', '../Away');
    await expect(kitchen.page.getByText(/is not there any more/)).toBeVisible();
    await folder.rename('../Away', '.');
    await expect(kitchen.page.getByText(/is not there any more/)).toHaveCount(0);
    await kitchen.library.shows('Hong Shao Rou');
  });
});

const dishesOf = async (branch: number, batches: JSHandle<string[][]>): Promise<ReadonlySet<string>> =>
  new Set((await batches.jsonValue()).flat().filter((title) => title.startsWith(`Dish ${String(branch)}-`)));

/** All files in one go, as `git checkout` does: no pause between them. */
async function writeManyFromAnotherProcess(folder: string, count: number, title: string): Promise<void> {
  const program = `const fs = require('node:fs');
    const [folder, title] = process.argv.slice(1);
    fs.mkdirSync(folder, { recursive: true });
    for (let i = 0; i < ${String(count)}; i += 1)
      fs.writeFileSync(folder + '/dish-' + i + '.md', '---\\ntitle: ' + title + i + '\\n---\\n\\n1. Cook.\\n');`;
  const child = spawn(process.execPath, ['-e', program, folder, title], { stdio: 'inherit' });
  await new Promise((resolve) => child.once('exit', resolve));
}
