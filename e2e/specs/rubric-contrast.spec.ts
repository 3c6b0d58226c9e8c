import { attachLooks } from '../fixtures/looks.ts';
import { expect, test } from '../fixtures/hobside.ts';
import { cookSeed } from '../fixtures/seed.ts';
import { violations } from '../screens/axe.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`rubric 04 contrast is AAA throughout cook mode, ${theme}`, async ({ launch, folder }, info) => {
    const kitchen = await launch({ theme });
    await cookSeed(kitchen);
    const found: string[] = [];
    const look = async (screen: string) => {
      const all = await violations(kitchen.page, ['color-contrast-enhanced']);
      found.push(...all.map((line) => `${screen}: ${line}`));
    };
    await look('mise');
    await kitchen.cook.goTo(8);
    await kitchen.cook.press('t');
    await expect(kitchen.cook.timers).toHaveCount(1);
    await look('step');
    await kitchen.cook.press('a');
    await kitchen.cook.press('i');
    await look('all ingredients and a paused timer');
    await kitchen.cook.press('Escape');
    await kitchen.cook.press('w');
    await look('whole recipe');
    await kitchen.cook.press('w');
    await kitchen.cook.press('u');
    await look('what was understood');
    await kitchen.cook.press('Escape');
    await kitchen.page.evaluate(() =>
      window.kitchen.ask('timer:start', { label: 'Rice', seconds: 1, upTo: null, recipe: null }),
    );
    await expect(kitchen.cook.alarm).toBeVisible();
    await look('alarm');
    if (theme === 'light') await attachLooks(kitchen, info, 'alarm over step 8');
    const text = await folder.read('hong-shao-rou.md');
    await folder.write('hong-shao-rou.md', text.replace('3 tablespoons sugar', '4 tablespoons sugar'));
    await expect(kitchen.cook.changed).toBeVisible();
    await expect(async () => {
      await kitchen.cook.press('v');
      await expect(kitchen.cook.changes).toBeVisible({ timeout: 400 });
    }).toPass();
    await look('what changed in the file');
    // Where the alarm still sounds, the first key silences it and does nothing else.
    await expect(async () => {
      await kitchen.cook.press('Escape');
      await expect(kitchen.cook.changes).toBeHidden({ timeout: 400 });
    }).toPass();
    // A key right behind another is taken for an elbow.
    await expect(async () => {
      await kitchen.cook.press('End');
      await expect(kitchen.cook.position).toHaveText('10 of 10', { timeout: 400 });
    }).toPass();
    await expect(async () => {
      await kitchen.cook.next.click();
      await expect(kitchen.cook.finish).toBeVisible({ timeout: 400 });
    }).toPass();
    await look('the end');
    expect(found).toEqual([]);
  });
}
