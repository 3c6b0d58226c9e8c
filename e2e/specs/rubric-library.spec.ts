import { expect, test, type Kitchen } from '../fixtures/hobside.ts';

test('rubric 19 the library is complete without a photo: plates, no broken picture, no grey place', async ({
  kitchen,
  folder,
}) => {
  const { library, page } = kitchen;
  await folder.write('lost.md', '---\ntitle: AAA lost photo\nimage: nowhere/photo.jpg\n---\n\n1. Boil an egg.\n');
  await library.shows('AAA lost photo');
  const seen = await page.evaluate(() =>
    [...document.querySelectorAll('[data-testid=card]')].map((card) => {
      const pictures = [...card.querySelectorAll('img')];
      const isBroken = pictures.some((picture) => picture.complete && picture.naturalWidth === 0);
      return {
        title: card.textContent?.trim().slice(0, 30),
        isBroken,
        drawn: pictures.length + card.querySelectorAll('svg').length,
      };
    }),
  );
  expect(seen.filter(({ isBroken, drawn }) => isBroken || drawn === 0)).toEqual([]);
  await library.open('AAA lost photo');
  await expect(page.getByText(/photo\.jpg/)).toBeVisible();
});

/** Milliseconds from a letter in the search field to the paint that shows what it found. */
const searchTakes = ({ page }: Kitchen, words: string, title: string) =>
  page.evaluate(
    ([typed, wanted]) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('[data-testid=search]')!;
        const since = performance.now();
        field.value = typed!;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        const look = () => {
          const first = document.querySelector('[data-testid=card]')?.textContent ?? '';
          if (!first.includes(wanted!)) return void requestAnimationFrame(look);
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now() - since);
          channel.port2.postMessage(0);
        };
        requestAnimationFrame(look);
      }),
    [words, title],
  );

test.describe('two thousand recipes', () => {
  test.use({ recipes: null });

  test('rubric 20 at 2,000 recipes a search shows within 100 ms, few cards are drawn, and none is left out', async ({
    launch,
    folder,
  }) => {
    const name = (index: number) => `Dish ${String(index).padStart(4, '0')}`;
    const write = (index: number) =>
      folder.write(`dish-${String(index)}.md`, `---\ntitle: ${name(index)}\n---\n\n1. Cook.\n`);
    await Promise.all(Array.from({ length: 2000 }, (_, index) => write(index)));
    const kitchen = await launch();
    await expect(kitchen.library.inSidebar(/^Recipes, 2,000/)).toBeVisible({ timeout: 30_000 });
    const scroller = kitchen.page.getByTestId('scroller');
    const seen = new Set<string>();
    for (let top = 0; ; top += 700) {
      const { reached, titles } = await scroller.evaluate(async (element, wanted) => {
        element.scrollTop = wanted;
        // Two frames: one to hear of the scroll, one to have drawn what is there now.
        for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
        const cards = [...document.querySelectorAll('[data-testid=card]')];
        return { reached: element.scrollTop, titles: cards.map((card) => card.textContent ?? '') };
      }, top);
      expect(titles.length).toBeGreaterThan(0);
      expect(titles.length).toBeLessThanOrEqual(150);
      for (const title of titles) seen.add(/Dish \d{4}/.exec(title)?.[0] ?? '');
      if (reached < top) break;
    }
    seen.delete('');
    expect(seen.size).toBe(2000);
    // The quickest of five: another spec on the same two cores may be in the way of one.
    const took: number[] = [];
    for (const index of [1234, 77, 1999, 512, 3]) took.push(await searchTakes(kitchen, name(index), name(index)));
    expect(Math.min(...took)).toBeLessThan(100);
  });
});

/** What of the focus ring is too thin or too faint to be seen; '' where it is right. */
const ringDoubt = ({ page }: Kitchen) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return '';
    const rgb = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
    const light = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = rgb(colour).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    // The ring of a field that has a button in it is drawn around both.
    const around = [focused, focused.parentElement!].map((each) => getComputedStyle(each));
    const { outlineStyle, outlineWidth, outlineColor } =
      around.find((style) => style.outlineStyle !== 'none') ?? around[0]!;
    const ground = getComputedStyle(document.body).backgroundColor;
    const [one, other] = [light(outlineColor), light(ground)];
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    const name = focused.getAttribute('aria-label') ?? focused.textContent?.trim().slice(0, 30) ?? '';
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 3)
      return `${name}: ${outlineStyle} ${outlineWidth}`;
    return contrast < 3 ? `${name}: contrast ${contrast.toFixed(1)}` : '';
  });

test('rubric 21 the grid is one tab stop with arrows and keeps its place, and focus is seen on sixty Tabs', async ({
  kitchen,
}) => {
  const { library, page, recipe } = kitchen;
  await library.cards.first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const chosen = await page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.keyboard.press('Enter');
  await expect(recipe.title).toBeVisible();
  expect(chosen).toContain((await recipe.title.textContent()) ?? '?');
  await page.keyboard.press('Control+1');
  await library.isShown();
  expect(await page.locator('[data-testid=card][tabindex="0"], [data-testid=card] [tabindex="0"]').count()).toBe(1);
  const doubts: string[] = [];
  const walk = async (count: number) => {
    for (let tab = 0; tab < count; tab += 1) {
      await page.keyboard.press('Tab');
      doubts.push(await ringDoubt(kitchen));
    }
  };
  await walk(30);
  await library.open('Hong Shao Rou');
  await walk(30);
  expect(doubts.filter((doubt) => doubt !== '')).toEqual([]);
});
