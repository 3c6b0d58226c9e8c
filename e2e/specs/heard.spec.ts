import path from 'node:path';
import { expect, test, type Kitchen } from '../fixtures/hobside.ts';
import { samplesFolder } from '../fixtures/runtime.ts';
import { heard } from '../screens/heard.ts';
import { listen, spoken } from '../screens/spoken.ts';
import { spokenIn, wrongTongues } from '../screens/tongues.ts';
import { ringIn } from '../screens/walking.ts';

/** Does something, and waits until this has been spoken because of it. */
async function speaks({ page }: Kitchen, words: RegExp, does: () => Promise<unknown>): Promise<void> {
  await listen(page);
  await does();
  await expect.poll(async () => (await spoken(page)).join('\n')).toMatch(words);
}

const namesOf = async (kitchen: Kitchen, role: string) =>
  (await heard(kitchen.page)).filter((one) => one.role === role).map(({ name }) => name.replace(/\s+/g, ' '));

test('what changes by itself or far from the focus is spoken, once, and amounts are heard as they are said', async ({
  kitchen,
}) => {
  const { cook, editor, library, page, recipe } = kitchen;
  await test.step('how many recipes were found', async () => {
    await speaks(kitchen, /^1 recipe matches$/m, () => library.find('hong'));
    await library.find('');
  });
  await test.step('what was done to a file, and how to undo it', async () => {
    await library.card('Green Sauce').focus();
    await speaks(kitchen, /^Moved “Green Sauce” to trash Undo/m, () => page.keyboard.press('Delete'));
    await speaks(kitchen, /^“Green Sauce” is back/m, () => page.keyboard.press('Control+z'));
  });
  await test.step('an amount, its unit and its name in one breath; what can be done with it apart from that', async () => {
    await library.open('Hong Shao Rou');
    await expect(recipe.title).toBeFocused();
    const boxes = await namesOf(kitchen, 'checkbox');
    expect(boxes).toContain('1 1/2 to 2 lb pork belly, cut into 1” cubes');
    expect(boxes).toContain('1 1/2 tbsp dark soy sauce');
    const hints = (await heard(page)).map(({ description }) => description);
    expect(hints).toContain('Scale by what you have of dark soy sauce');
    await speaks(kitchen, /^Amounts are now times 2\.$/m, () => page.keyboard.press('+'));
  });
  await test.step('what is saved because the cook asked for it', async () => {
    await page.keyboard.press('Control+e');
    await editor.isShown('Form');
    await editor.field('Title').fill('Hong Shao Rou for two');
    await speaks(kitchen, /^Saved$/m, () => page.keyboard.press('Control+s'));
  });
  await test.step('each step with its place, a timer that starts, and one that rings', async () => {
    await page.keyboard.press('Control+Enter');
    await expect(cook.mise).toBeVisible();
    expect(await namesOf(kitchen, 'checkbox')).toContain('1 1/2 tbsp dark soy sauce step 7');
    await speaks(kitchen, /^Step 8 of 10\. /m, () => page.keyboard.press('8'));
    await speaks(kitchen, /Simmer/, () => page.keyboard.press('t'));
    await listen(page);
    await ringIn(page, 1);
    await expect.poll(async () => (await spoken(page)).filter((words) => /Rice/.test(words)).length).toBe(1);
  });
});

test('a recipe is spoken in its own language and the interface in its, wherever they stand together', async ({
  folder,
  launch,
}) => {
  await folder.copyIn(path.join(samplesFolder, 'warmer-kartoffelsalat.md'), 'kartoffelsalat.md');
  const kitchen = await launch({ pseudo: true });
  const { cook, library, page } = kitchen;
  const wrong: string[] = [];
  const look = async (where: string, atLeast: number) => {
    wrong.push(...(await wrongTongues(page, 'de')).map((line) => `${where}: ${line}`));
    expect(await spokenIn(page, 'de'), where).toBeGreaterThanOrEqual(atLeast);
  };
  await library.open('Kartoffelsalat');
  await look('recipe', 8);
  await page.keyboard.press('+');
  await look('recipe, scaled', 8);
  await page.keyboard.press('Control+e');
  await page.getByTestId('preview').locator('.rich').first().waitFor();
  await look('preview', 8);
  await page.keyboard.press('Control+Enter');
  await cook.mise.waitFor();
  await look('mise en place', 8);
  await page.keyboard.press('1');
  await cook.step.waitFor();
  await look('step', 3);
  await page.keyboard.press('w');
  await page.getByTestId('whole').waitFor();
  await look('whole recipe', 8);
  await page.keyboard.press('w');
  await page.keyboard.press('i');
  await page.getByTestId('all-ingredients').waitFor();
  await look('all ingredients', 8);
  expect(wrong).toEqual([]);
});
