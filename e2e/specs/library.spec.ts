import { expect, test } from '../fixtures/hobside.ts';
import { samplesFolder } from '../fixtures/runtime.ts';

test.use({ recipes: samplesFolder });

test('the list is searched, narrowed by its sidebar, shown as rows, and asked what can be cooked', async ({
  kitchen,
}) => {
  await test.step('search as you type finds titles, tags, ingredients and text', async () => {
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
  await test.step('folders and tags at the left narrow the list', async () => {
    await kitchen.library.find('');
    const sidebar = kitchen.page.getByRole('navigation').first();
    await sidebar.getByRole('button', { name: /Baking/ }).click();
    await kitchen.library.shows('Dark cocoa cake');
    await kitchen.library.doesNotShow('Hong Shao Rou');
    await expect(kitchen.library.search).toHaveValue('folder:"Baking"');
    await sidebar.getByRole('button', { name: /Baking/ }).click();
    await kitchen.library.shows('Hong Shao Rou');
  });
  await test.step('list view shows the same recipes as rows', async () => {
    await kitchen.library.find('');
    await kitchen.page.getByRole('button', { name: /list/i }).click();
    await kitchen.library.shows('Hong Shao Rou');
  });
  await test.step('fields narrow the search, are offered as they are typed, and a wrong one is told with the right one', async () => {
    await kitchen.library.find('');
    const { library, page } = kitchen;
    await library.search.pressSequentially('ta');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(library.search).toHaveValue('tag:');
    await page.keyboard.type('sich');
    const offered = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
    await expect(offered).toHaveText([/^tag:"sichuan"/i]);
    await offered.click();
    await expect(library.search).toHaveValue(/^tag:"sichuan" $/i);
    await expect(library.search).toBeFocused();
    await library.shows('Hong Shao Rou');
    await library.doesNotShow('Dark cocoa cake');
    await page.keyboard.type('-ing:ginger');
    await expect(library.cards.filter({ hasText: 'Hong Shao Rou' })).toHaveCount(0);
    await library.find('tags:sichuan cocoa');
    await expect(page.getByTestId('query-error')).toHaveText('There is no “tags:”. Write “tag:”.');
    await library.shows('Dark cocoa cake');
  });
  await test.step('what can be cooked with what is there says what is missing', async () => {
    await kitchen.library.find('');
    await kitchen.library.find('what can I cook with pork belly, ginger and sugar');
    await expect(kitchen.library.cards.first()).toContainText('missing: ');
    await expect(kitchen.library.card('Hong Shao Rou')).toContainText('green onions, shaoxing wine');
  });
});
