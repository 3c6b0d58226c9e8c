import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { expect, test } from '../fixtures/hobside.ts';
import { ExportScreen } from '../screens/export-screen.ts';
import { samplesFolder } from '../fixtures/runtime.ts';

test.use({ recipes: samplesFolder });

test('recipes are exported as they are shown, as a site, and the open one as it is scaled', async ({
  kitchen,
  folder,
}, testInfo) => {
  await test.step('all that are shown are exported, nothing in the library changes, and what is not carried is told', async () => {
    const into = testInfo.outputPath('shown');
    await mkdir(into, { recursive: true });
    await folder.write('ranged.md', '---\ntitle: Ranged\nprep: 20-30 min\n---\n\n- 1 egg\n\n1. Boil it.\n');
    await kitchen.library.shows('Ranged');
    const before = await folder.fingerprint();
    const exporting = new ExportScreen(kitchen.page, kitchen.app);
    await kitchen.library.find('egg');
    await kitchen.library.shows('Ranged');
    await expect(kitchen.library.card('Dark cocoa cake')).toHaveCount(0);
    await exporting.open();
    // Asked of the window and not counted before: the cards of the moment may still be those from before the search.
    const shown = Number(/\d+/.exec((await exporting.window.getByRole('heading').textContent()) ?? '')?.[0]);
    await expect(kitchen.library.cards).toHaveCount(shown);
    await exporting.write('Recipe data (JSON-LD)', into);
    await expect(exporting.said).toContainText(`${shown} recipes are exported.`);
    await expect(exporting.rows).toContainText('Ranged');
    const files = (await readdir(into, { recursive: true })).filter((name) => name.endsWith('.jsonld'));
    expect(files).toHaveLength(shown);
    await exporting.window.getByRole('button', { name: 'Close' }).click();
    expect(await folder.fingerprint()).toBe(before);
  });
  await test.step('a site of the recipes is made, and a folder with other things in it is refused', async () => {
    await kitchen.library.find('');
    const [into, full] = [testInfo.outputPath('site'), testInfo.outputPath('full')];
    await mkdir(full, { recursive: true });
    await writeFile(`${full}/letter.txt`, 'dear');
    await kitchen.library.shows('Hong Shao Rou');
    const before = await folder.fingerprint();
    const exporting = new ExportScreen(kitchen.page, kitchen.app);
    await exporting.open();
    await exporting.write('Web site', full);
    await expect(exporting.rows).toContainText('holds other files, and no site was made in it before.');
    await exporting.window.getByRole('button', { name: 'Close' }).click();
    await exporting.open();
    await exporting.write('Web site', into);
    await expect(exporting.said).toContainText('recipes are exported.');
    expect(await readdir(into)).toEqual(
      expect.arrayContaining(['index.html', 'tags.html', 'hobside.js', 'hobside-site.json']),
    );
    expect(await readFile(`${into}/recipes/hong-shao-rou.html`, 'utf8')).toContain('Hong Shao Rou');
    expect(await readdir(full)).toEqual(['letter.txt']);
    expect(await folder.fingerprint()).toBe(before);
  });
  await test.step('the recipe that is open is exported and copied as it is scaled', async () => {
    await kitchen.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await kitchen.library.find('');
    const into = testInfo.outputPath('out');
    await mkdir(into, { recursive: true });
    await folder.write('eggs.md', '---\ntitle: "<b>Eggs</b>"\nserves: 2\n---\n\n- 3 eggs\n- salt\n\n1. Boil them.\n');
    await kitchen.library.open('<b>Eggs</b>');
    await kitchen.recipe.scale(2);
    const exporting = new ExportScreen(kitchen.page, kitchen.app);
    await exporting.open();
    await exporting.write('Plain text', into);
    await expect(exporting.said).toHaveText('1 recipe is exported.');
    const [file] = await readdir(into);
    expect(await readFile(`${into}/${file}`, 'utf8')).toContain('6 eggs');
    await exporting.window.getByRole('button', { name: 'Close' }).click();

    await kitchen.page.keyboard.press('Control+k');
    await kitchen.page.keyboard.type('> copy recipe');
    await kitchen.page.getByRole('option', { name: 'Copy recipe', exact: true }).click();
    await expect(kitchen.page.getByText('The recipe is on the clipboard.')).toBeVisible();
    const copied = await kitchen.app.evaluate(({ clipboard }) => {
      // As the runtime of the tests has it.
      const read = clipboard as unknown as { readText(): string; readHTML(): string };
      return [read.readText(), read.readHTML()];
    });
    expect(copied[0]).toContain('6 eggs');
    expect(copied[1]).toContain('&lt;b&gt;Eggs');
    expect(copied[1]).toContain('6 eggs');
  });
});
