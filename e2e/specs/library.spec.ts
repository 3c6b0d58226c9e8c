import { expect, test } from '../fixtures/hobside.ts';

test('search as you type finds titles, tags, ingredients and text', async ({ kitchen }) => {
  for (const [words, title] of [
    ['hong sh', 'Hong Shao Rou'],
    ['sichuan', 'Hong Shao Rou'],
    ['shaoxing', 'Hong Shao Rou'],
    ['caramel amber', 'Hong Shao Rou'],
    ['番茄', '番茄炒蛋'],
    ['kartoffelsalat', 'Kartoffelsalat'],
  ] as const) {
    await kitchen.library.find(words);
    await expect(kitchen.library.cards.first()).toContainText(title);
  }
  await kitchen.library.find('ginger');
  await expect(kitchen.library.card('Hong Shao Rou')).toContainText('ginger');
});

test('folders and tags at the left narrow the list', async ({ kitchen }) => {
  const sidebar = kitchen.page.getByRole('navigation').first();
  await sidebar.getByRole('button', { name: /Baking/ }).click();
  await kitchen.library.shows('Dark cocoa cake');
  await kitchen.library.doesNotShow('Hong Shao Rou');
  await sidebar.getByRole('button', { name: /^Recipes/ }).click();
  await kitchen.library.shows('Hong Shao Rou');
});

test('list view shows the same recipes as rows', async ({ kitchen }) => {
  await kitchen.page.getByRole('button', { name: /list/i }).click();
  await kitchen.library.shows('Hong Shao Rou');
});
