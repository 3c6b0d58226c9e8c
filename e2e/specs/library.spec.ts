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

test('grid by keys: one tab stop, arrows, Enter opens, the place is kept on coming back', async ({ kitchen }) => {
  await kitchen.library.cards.first().focus();
  await kitchen.page.keyboard.press('ArrowRight');
  await kitchen.page.keyboard.press('ArrowRight');
  const chosen = await kitchen.page.evaluate(() => document.activeElement?.textContent ?? '');
  await kitchen.page.keyboard.press('Enter');
  await expect(kitchen.recipe.title).toBeVisible();
  expect(chosen).toContain((await kitchen.recipe.title.textContent()) ?? '?');
  await kitchen.page.keyboard.press('Control+1');
  await kitchen.library.isShown();
  expect(
    await kitchen.page.locator('[data-testid=card][tabindex="0"], [data-testid=card] [tabindex="0"]').count(),
  ).toBe(1);
});

test('list view shows the same recipes as rows', async ({ kitchen }) => {
  await kitchen.page.getByRole('button', { name: /list/i }).click();
  await kitchen.library.shows('Hong Shao Rou');
});

test.describe('a thousand recipes', () => {
  test.use({ recipes: null });

  test('never more than 150 cards in the DOM, from top to bottom, and no card is left out', async ({
    launch,
    folder,
  }) => {
    for (let index = 0; index < 1000; index += 1) {
      await folder.write(
        `dish-${String(index).padStart(4, '0')}.md`,
        `---\ntitle: Dish ${String(index).padStart(4, '0')}\n---\n\n1. Cook.\n`,
      );
    }
    const kitchen = await launch();
    await expect(kitchen.library.inSidebar(/^Recipes, 1,000/)).toBeVisible({ timeout: 30_000 });
    const scroller = kitchen.page.getByTestId('scroller');
    const seen = new Set<string>();
    for (let top = 0; ; top += 500) {
      const reached = await scroller.evaluate((element, wanted) => {
        element.scrollTop = wanted;
        const reachedTop = element.scrollTop;
        // Two frames: one to hear of the scroll, one to have drawn what is there now.
        return new Promise<number>((resolve) =>
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(reachedTop))),
        );
      }, top);
      await expect(kitchen.library.cards.first()).toBeVisible();
      await expect(async () => {
        const titles = await kitchen.library.cards.allTextContents();
        expect(titles.length).toBeLessThanOrEqual(150);
        for (const title of titles) seen.add(/Dish \d{4}/.exec(title)?.[0] ?? '');
        expect(titles.length).toBeGreaterThan(0);
      }).toPass();
      if (reached < top) break;
    }
    seen.delete('');
    expect(seen.size).toBe(1000);
  });
});
