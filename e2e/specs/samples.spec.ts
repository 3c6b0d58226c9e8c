import { readdirSync } from 'node:fs';
import { expect, test } from '../fixtures/hobside.ts';
import { samplesFolder } from '../fixtures/runtime.ts';

test.use({ recipes: samplesFolder });

const samples = readdirSync(samplesFolder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .sort();

interface SeenSample {
  readonly title: { readonly value: string };
  readonly ingredientGroups: readonly { readonly ingredients: readonly unknown[] }[];
  readonly stepGroups: readonly {
    readonly steps: readonly { readonly number: number; readonly durations: readonly { minSeconds: number }[] }[];
  }[];
  readonly needsALook: readonly { readonly code: string }[];
}

test('every sample is read in full, with its times, its links and its photo', async ({ kitchen }) => {
  await test.step('every sample has a title, ingredients and steps, and nothing in it needs a look', async () => {
    await expect(kitchen.library.inSidebar(new RegExp(`^Recipes, ${String(samples.length)}`))).toBeVisible();
    for (const id of samples) {
      const { title, ingredientGroups, stepGroups, needsALook } = await openSample(kitchen.page, id);
      expect(title.value, id).not.toBe('');
      expect(title.value, id).not.toBe(id.replace(/^.*\/|\.md$/g, ''));
      expect(ingredientGroups.flatMap((group) => group.ingredients).length, id).toBeGreaterThan(3);
      expect(stepGroups.flatMap((group) => group.steps).length, id).toBeGreaterThan(2);
      expect(
        needsALook.map((look) => look.code),
        id,
      ).toEqual([]);
    }
  });
  await test.step('none of them needs a look', async () => {
    await kitchen.page.keyboard.press('Control+1');
    await expect(kitchen.library.cards).toHaveCount(samples.length);
    await kitchen.library.inSidebar(/^Needs a look/).click();
    await expect(kitchen.page.getByRole('heading', { name: 'Nothing needs a look' })).toBeVisible();
  });
  await test.step('times are found in German and in Chinese', async () => {
    await kitchen.page.keyboard.press('Control+1');
    const times = async (id: string) =>
      (await openSample(kitchen.page, id)).stepGroups
        .flatMap((group) => group.steps)
        .flatMap((step) => step.durations.map((duration) => [step.number, duration.minSeconds]));
    expect(await times('warmer-kartoffelsalat.md')).toEqual([
      [1, 480],
      [2, 1200],
      [3, 300],
      [4, 120],
      [5, 1800],
    ]);
    expect(await times('fan-qie-chao-dan.md')).toEqual([
      [1, 30],
      [3, 10],
      [4, 40],
      [5, 10],
      [5, 180],
      [6, 30],
      [7, 60],
    ]);
  });
  await test.step('a recipe that another one is made with is one click away', async () => {
    await kitchen.page.keyboard.press('Control+1');
    await kitchen.library.open('Crisp-Skinned Cod');
    await kitchen.recipe.view
      .getByRole('link', { name: /green sauce/i })
      .first()
      .click();
    await kitchen.recipe.isShown('Green Sauce');
  });
  await test.step('the photo is drawn, on the card and on the page', async () => {
    await kitchen.page.keyboard.press('Control+1');
    await kitchen.library.shows('Red Lentil Soup');
    const isDrawn = (image: import('@playwright/test').Locator) =>
      expect
        .poll(() => image.evaluate((each: HTMLImageElement) => each.complete && each.naturalWidth > 100))
        .toBe(true);
    await isDrawn(kitchen.library.card('Red Lentil Soup').locator('img').first());
    await kitchen.library.open('Red Lentil Soup');
    await isDrawn(kitchen.recipe.view.locator('img').first());
  });
});

test('every sample opens from its card and can be cooked from the first step to the last', async ({ kitchen }) => {
  const { cook, library, page, recipe } = kitchen;
  for (const id of samples) {
    const { title, stepGroups } = await openSample(page, id);
    const count = stepGroups.flatMap((group) => group.steps).length;
    await library.cards.filter({ has: page.getByText(title.value, { exact: true }) }).click();
    await recipe.isShown(title.value);
    await recipe.cook();
    await cook.press('1');
    await cook.isOnStep(1, count);
    await cook.press('End');
    await cook.isOnStep(count, count);
    await cook.press('Escape');
    await page.keyboard.press('Control+1');
    await library.isShown();
  }
});

async function openSample(page: import('@playwright/test').Page, id: string): Promise<SeenSample> {
  const opened = await page.evaluate((wanted) => window.kitchen.ask('recipe:open', { id: wanted }), id);
  if (!opened.ok) throw new Error(`${id}: ${opened.failure.kind}`);
  return opened.value.recipe as unknown as SeenSample;
}
