import { expect, test } from '../fixtures/hobside.ts';

const custard = `---
title: Vanilla custard
ingredients:
  - 4 tablespoons sugar, divided
  - 2 cups milk
  - 3 egg yolks
---

1. Warm the **milk** with 2 tablespoons of the **sugar** for 5 minutes.
2. Whisk the **egg yolks** with the remaining **sugar**.
`;

test('amounts are scaled in the text of a step, shares show their share, and O shows the file’s own', async ({
  launch,
  folder,
}) => {
  await folder.write('custard.md', custard);
  const kitchen = await launch();
  await kitchen.library.open('Vanilla custard');
  await kitchen.page.keyboard.press('+');
  await kitchen.recipe.cook();
  await kitchen.cook.press('1');
  await expect(kitchen.cook.step).toContainText('1/4 cup of the sugar for 5 minutes');
  await expect(kitchen.cook.added).toHaveText([/4\s+cups\s+milk/, /1.4\s+cup\s+sugar/]);
  await kitchen.cook.press('o');
  await expect(kitchen.cook.step).toContainText('2 tablespoons of the sugar for 5 minutes');
  await kitchen.cook.press('2');
  await expect(kitchen.cook.added).toHaveText([/6\s+egg yolks/, /the rest of the sugar/]);
});
