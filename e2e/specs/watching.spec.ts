import { spawn } from 'node:child_process';
import { expect, test } from '../fixtures/hobside.ts';

const soup = (title: string) =>
  `---\ntitle: ${title}\ningredients:\n  - 1 onion\n---\n\n1. Cook the **onion** for 5 minutes.\n`;

test.describe('another program works in the folder', () => {
  test('a new file is there at once, also in a new folder inside a new folder', async ({ kitchen, folder }) => {
    await kitchen.library.shows('Hong Shao Rou');
    await folder.write('new-soup.md', soup('New soup'));
    await kitchen.library.shows('New soup');
    await folder.write('Deep/Deeper/deep-soup.md', soup('Deep soup'));
    await kitchen.library.shows('Deep soup');
  });

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

  test('a touch is nothing', async ({ kitchen, folder }) => {
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

  test('a renamed recipe stays open under its new name', async ({ kitchen, folder }) => {
    await kitchen.library.open('Hong Shao Rou');
    await folder.rename('hong-shao-rou.md', 'Pork/red-braised.md');
    await expect(kitchen.recipe.view.getByText('red-braised.md').first()).toBeVisible();
    await kitchen.recipe.isShown('Hong Shao Rou');
  });

  test('a deleted file and a deleted folder go from the list', async ({ kitchen, folder }) => {
    await kitchen.library.shows('Dark cocoa cake');
    await folder.remove('hong-shao-rou.md');
    await kitchen.library.doesNotShow('Hong Shao Rou');
    await folder.remove('Baking');
    await kitchen.library.doesNotShow('Dark cocoa cake');
  });

  test('a checkout of 200 files is one or two batches', async ({ kitchen, folder }) => {
    await kitchen.library.shows('Hong Shao Rou');
    const batches = await kitchen.page.evaluateHandle(() => {
      const told: number[] = [];
      window.kitchen.listen('library:changed', (batch) => told.push(batch.upserts.length));
      return told;
    });
    await writeManyFromAnotherProcess(folder.file('Branch'), 200);
    await expect(async () => {
      const told = await batches.jsonValue();
      expect(told.reduce((sum, count) => sum + count, 0)).toBe(200);
    }).toPass();
    expect((await batches.jsonValue()).length).toBeLessThanOrEqual(2);
  });

  test('the folder that vanishes is reported, nothing is forgotten, and it comes back by itself', async ({
    kitchen,
    folder,
  }) => {
    await kitchen.library.shows('Hong Shao Rou');
    await folder.rename('.', '../Away');
    await expect(kitchen.page.getByText(/is not there any more/)).toBeVisible();
    await folder.rename('../Away', '.');
    await expect(kitchen.page.getByText(/is not there any more/)).toHaveCount(0);
    await kitchen.library.shows('Hong Shao Rou');
  });
});

/** All files in one go, as `git checkout` does: no pause between them. */
async function writeManyFromAnotherProcess(folder: string, count: number): Promise<void> {
  const program = `const fs = require('node:fs');
    fs.mkdirSync(process.argv[1], { recursive: true });
    for (let i = 0; i < ${String(count)}; i += 1)
      fs.writeFileSync(process.argv[1] + '/dish-' + i + '.md', '---\\ntitle: Dish ' + i + '\\n---\\n\\n1. Cook.\\n');`;
  const child = spawn(process.execPath, ['-e', program, folder], { stdio: 'inherit' });
  await new Promise((resolve) => child.once('exit', resolve));
}
