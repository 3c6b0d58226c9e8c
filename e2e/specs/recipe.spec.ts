import { expect, test } from '../fixtures/hobside.ts';

test('rubric 22: the Cook button has its word and is the most prominent control', async ({ kitchen }) => {
  await kitchen.library.open('Hong Shao Rou');
  await expect(kitchen.recipe.cookButton).toContainText('Cook');
  const sizes = await kitchen.recipe.view.getByRole('button').evaluateAll((buttons) =>
    buttons.map((button) => {
      const box = button.getBoundingClientRect();
      const style = getComputedStyle(button);
      return { words: button.textContent?.trim() ?? '', area: box.width * box.height, filled: style.backgroundColor };
    }),
  );
  const cook = sizes.find((button) => button.words.startsWith('Cook'));
  expect(cook).toBeDefined();
  expect(Math.max(...sizes.map((button) => button.area))).toBe(cook?.area);
  expect(sizes.filter((button) => button.filled === cook?.filled)).toHaveLength(1);
});

test('the seed shows all that it says', async ({ kitchen }) => {
  await kitchen.library.open('Hong Shao Rou');
  const page = kitchen.recipe.view;
  for (const words of [
    'chinese',
    'braised',
    'Omnivore',
    'pork belly',
    'star anise',
    'Serve the pork with the glaze',
    '1 h 46 min',
    'hong-shao-rou.jpg',
  ]) {
    await expect(page.getByText(words).first()).toBeVisible();
  }
});

test('scaling multiplies amounts as true fractions, both ends of a range, and leaves sizes alone', async ({
  kitchen,
}) => {
  await kitchen.library.open('Hong Shao Rou');
  const line = (words: string) => kitchen.recipe.view.getByRole('listitem').filter({ hasText: words }).first();
  await kitchen.recipe.view.getByRole('button', { name: /×\s*3/ }).click();
  await expect(line('dark soy sauce')).toContainText('4 1/2');
  await expect(line('pork belly')).toContainText(/4\s*1\/2.*to 6\s+lb/);
  await expect(line('pork belly')).toContainText('1” cubes');
  await kitchen.page.keyboard.press('0');
  await expect(line('dark soy sauce')).toContainText('1 1/2');
});

test('the source opens in the browser, and nothing else is asked of the network', async ({ kitchen }) => {
  await kitchen.app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = (address) => Promise.resolve(void opened.push(address));
  });
  await kitchen.library.open('Hong Shao Rou');
  await kitchen.recipe.view
    .getByText('Omnivore’s Cookbook')
    .or(kitchen.recipe.view.getByText("Omnivore's Cookbook"))
    .click();
  await expect(async () => {
    expect(await kitchen.app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)).toEqual([
      'https://omnivorescookbook.com/hong-shao-rou/',
    ]);
  }).toPass();
});

test('a recipe that another one is made of opens from its link', async ({ kitchen }) => {
  await kitchen.library.find('galette');
  await kitchen.library.cards.first().click();
  await kitchen.recipe.view
    .getByRole('link', { name: /flaky pastry/i })
    .or(kitchen.recipe.view.getByRole('button', { name: /flaky pastry/i }))
    .first()
    .click();
  await expect(kitchen.recipe.title).toHaveText(/flaky pastry/i);
});
