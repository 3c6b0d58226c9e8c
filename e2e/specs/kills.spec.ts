import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../fixtures/hobside.ts';

/** 200 kills in `npm run test:full`. The 1,000 of saves alone are in electron/library/kills.test.ts. */
const rounds = process.env['HOBSIDE_FULL'] ? 200 : 2;

test('P01 P09 killed at any moment while a cook types: the file is never torn, and nothing older than a second is lost', async ({
  launch,
  folder,
  profile,
}) => {
  test.setTimeout(60_000 + rounds * 15_000);
  await mkdir(profile, { recursive: true });
  await writeFile(path.join(profile, 'settings.json'), '{"theme": "da');
  await folder.write('pea.md', '# Pea soup\n\n## Ingredients\n\n- 500 g peas\n\n## Directions\n\n1. Boil the peas.\n');
  /** Another start, with everything in the text that was typed `words` times so far. */
  const startAgain = async (words: number) => {
    const kitchen = await launch();
    await kitchen.library.open('Pea soup');
    await kitchen.recipe.edit('Source');
    const typed = Array.from({ length: words }, (_, word) => `w${String(word)}w`);
    await expect(async () => {
      const source = await kitchen.editor.source.innerText();
      expect(typed.filter((word) => !source.includes(word))).toEqual([]);
    }).toPass({ timeout: 20_000 });
    return kitchen;
  };
  for (let round = 0; round < rounds; round += 1) {
    const kitchen = await startAgain(round);
    const { editor, page } = kitchen;
    const setAside = page.getByText(/could not be read and was set aside as settings\.json\.corrupt-/);
    await expect(setAside, 'a profile that a crash left torn is told of once').toHaveCount(round === 0 ? 1 : 0);
    await editor.source.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(` w${String(round)}w`);
    // The promise is about a second: this is the one place where time itself is what is tested.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    // Not yet a second old: it may be lost, but nothing before it.
    await page.keyboard.type(' unsure'.slice(0, round % 8));
    // Every other time the kill falls into the saving of that, 800 ms after the last key.
    if (round % 2 === 1)
      await page.evaluate((wait) => new Promise((resolve) => setTimeout(resolve, wait)), 780 + ((round * 7) % 60));
    await kitchen.kill();
    const onDisk = await folder.read('pea.md');
    expect(onDisk).toMatch(/^# Pea soup\n\n## Ingredients\n\n- 500 g peas\n\n## Directions\n\n1\. Boil the peas\./);
  }
  await startAgain(rounds);
});
