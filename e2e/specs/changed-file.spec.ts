import { expect, keptHob, test } from '../fixtures/hobside.ts';

const rice = `---
title: Plain rice
ingredients:
  - 1 cup rice
  - 2 cups water
---

1. Rinse the **rice**.
2. Boil it in the **water** for 12 minutes.
3. Rest it for 5 minutes.
`;

test('another program changes the file of what is on the hob: place, ticks and timers go along, and a step that is gone stays until the new version is wanted', async ({
  launch,
  folder,
}) => {
  await folder.write('rice.md', rice);
  const { cook, library, page, recipe, kill } = await launch();
  await library.open('Plain rice');
  await recipe.cook();
  await cook.press('2');
  await cook.isOnStep(2, 3);
  await cook.press('t');
  await cook.added.first().click();
  const longer = rice.replace('1. Rinse', '1. Warm the pot.\n2. Rinse').replace('2 cups', '3 cups');
  await folder.writeByRename('rice.md', longer);
  await expect(cook.changed).toContainText('1 ingredient and 1 step');
  await cook.isOnStep(3, 4);
  await expect(cook.added.filter({ hasText: 'water' })).toContainText('3');
  const timerStep = () =>
    page.evaluate(async () => (await window.kitchen.ask('timer:list', null))[0]?.order.recipe?.step);
  await expect.poll(timerStep).toBe(3);
  await cook.changed.getByRole('button', { name: 'Got it' }).click();
  await expect(cook.changed).toHaveCount(0);

  await folder.writeByRename('rice.md', longer.replace(/Boil it.*/, 'Steam everything.'));
  await expect(cook.changed).toContainText('Your step says something else now');
  await expect(cook.step).toContainText('Boil it in the water');
  await cook.press('v');
  await expect(cook.changes).toContainText('Steam everything.');
  await cook.changes.getByRole('button', { name: 'Use the new version' }).click();
  await expect(cook.step).toContainText('Steam everything.');
  await cook.isOnStep(3, 4);
  await kill();
});

test('what changed while Hobside was closed is told when the cook comes back', async ({ launch, folder, profile }) => {
  await folder.write('rice.md', rice);
  const first = await launch();
  await first.library.open('Plain rice');
  await first.recipe.cook();
  await first.cook.press('2');
  await first.cook.added.filter({ hasText: 'water' }).click();
  await expect(first.cook.added.filter({ hasText: 'water' })).toBeChecked();
  await expect.poll(() => keptHob(profile)).toMatch(/"ticked": \[\s*\d/);
  await first.kill();
  await folder.write('rice.md', rice.replace('  - 1 cup rice', '  - 1 pinch salt\n  - 1 cup rice'));
  const second = await launch();
  await second.page.keyboard.press('r');
  await second.cook.isOnStep(2, 3);
  await expect(second.cook.changed).toContainText('“1 pinch salt” was added');
  await expect(second.cook.added.filter({ hasText: 'water' })).toBeChecked();
});
