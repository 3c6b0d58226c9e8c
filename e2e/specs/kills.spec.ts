import { expect, test } from '../fixtures/hobside.ts';

/** 100 kills in `npm run test:full`. The 500 of one save alone are in electron/library/save-faults.test.ts. */
const rounds = process.env['HOBSIDE_FULL'] ? 100 : 2;

test('killed at any moment while a cook types: the file is never torn, and nothing older than a second is lost', async ({
  launch,
  folder,
}) => {
  test.setTimeout(60_000 + rounds * 15_000);
  await folder.write('pea.md', '# Pea soup\n\n## Ingredients\n\n- 500 g peas\n\n## Directions\n\n1. Boil the peas.\n');
  /** Another start, with everything in the text that was typed `words` times so far. */
  const startAgain = async (words: number) => {
    const kitchen = await launch();
    await kitchen.library.open('Pea soup');
    await kitchen.recipe.edit('Source');
    for (let word = 0; word < words; word += 1) await expect(kitchen.editor.source).toContainText(`w${String(word)}w`);
    return kitchen;
  };
  for (let round = 0; round < rounds; round += 1) {
    const kitchen = await startAgain(round);
    const { editor, page } = kitchen;
    await editor.source.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(` w${String(round)}w`);
    // The promise is about a second: this is the one place where time itself is what is tested.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    // Not yet a second old: it may be lost, but nothing before it.
    await page.keyboard.type(' unsure'.slice(0, round % 8));
    await kitchen.kill();
    const onDisk = await folder.read('pea.md');
    expect(onDisk).toMatch(/^# Pea soup\n\n## Ingredients\n\n- 500 g peas\n\n## Directions\n\n1\. Boil the peas\./);
  }
  await startAgain(rounds);
});
