import { fork } from 'node:child_process';
import path from 'node:path';
import { expect, test, type Kitchen } from '../fixtures/hobside.ts';
import type { LibraryFolder } from '../fixtures/library.ts';

/** All 200 in `npm run test:full`; the others are the same race, shorter. */
const rounds = process.env['HOBSIDE_FULL'] ? 200 : 25;
const recipe = [
  ['---', 'title: Race soup', 'ingredients:'],
  Array.from({ length: 20 }, (_, row) => `  - ${String(row + 1)} g spice ${String(row)}`),
  ['---', ''],
  Array.from({ length: 20 }, (_, row) => `${String(row + 1)}. Stir ${String(row)} times.`),
];

/** Every text that the recipe had or has, wherever it is kept. */
async function everyText({ page, editor }: Kitchen, folder: LibraryFolder): Promise<string> {
  const past = await page.evaluate(async () => {
    const { kitchen } = window as unknown as { kitchen: { ask(channel: string, asked: unknown): Promise<unknown> } };
    const versions = (await kitchen.ask('history:list', { id: 'race.md' })) as { moment: string }[];
    const texts = versions.map(({ moment }) => kitchen.ask('history:read', { id: 'race.md', moment }));
    return JSON.stringify(await Promise.all(texts));
  });
  const compared = await editor.view.getByTestId('choose').allInnerTexts();
  return [await folder.read('race.md'), past, ...compared].join('\n');
}

test('rubric 26 another program races the editor: every line that either typed is in the file, in the comparison or in the history', async ({
  launch,
  folder,
}) => {
  test.setTimeout(60_000 + rounds * 2_000);
  await folder.write('race.md', `${recipe.flat().join('\n')}\n`);
  const kitchen = await launch();
  const { page, library, editor } = kitchen;
  await library.open('Race soup');
  await kitchen.recipe.edit('Source');
  await editor.source.click();
  const other = fork(path.join(import.meta.dirname, '../fixtures/other-writer.mjs'), [
    folder.file('race.md'),
    String(rounds),
  ]);
  const written = new Promise((resolve) => other.once('exit', resolve));
  const choice = editor.view.getByRole('button', { name: 'Compare' });
  for (let round = 0; round < rounds; round += 1) {
    for (let down = (round * 7) % 11; down > 0; down -= 1) await page.keyboard.press('ArrowDown');
    if (round % 5 === 0) await page.keyboard.press('Control+Home');
    await page.keyboard.press('End');
    await page.keyboard.type(` m${String(round)}m`);
    // A conflict holds the saving back until the cook has chosen.
    if (await choice.isVisible()) await page.keyboard.press('Control+s');
    if (await editor.view.getByRole('button', { name: 'Keep mine' }).isVisible())
      await editor.view.getByRole('button', { name: 'Keep mine' }).click();
    await editor.source.focus();
  }
  await written;
  await expect(async () => {
    // The last words may be met by a conflict too: they are in the comparison once the cook asks for it.
    if (await choice.isVisible()) await page.keyboard.press('Control+s');
    const all = await everyText(kitchen, folder);
    const lost = Array.from({ length: rounds }, (_, round) => round).flatMap((round) =>
      [`m${String(round)}m`, `t${String(round)}t`].filter((word) => !all.includes(word)),
    );
    expect(lost).toEqual([]);
  }).toPass();
});
