import { expect, resize, test } from '../fixtures/hobside.ts';
import { samplesFolder } from '../fixtures/runtime.ts';
import { violations } from '../screens/axe.ts';
import { bareControls } from '../screens/bare-controls.ts';
import { everyScreen } from '../screens/every-screen.ts';
import { lostToView } from '../screens/lost-to-view.ts';

test.use({ recipes: samplesFolder });

const isFull = Boolean(process.env['HOBSIDE_FULL']);
const contrasts = [{ forcedColors: 'active' }, { contrast: 'more' }] as const;
const themes = ['light', 'dark'] as const;
const wide = { width: 1440, height: 900 };

/** Where time is short, every second screen in one of the themes: all of them in both take a minute of the processor. */
const inTurn = (at: number) => (at % 2 === 1 ? [] : [themes[(at / 2) % 2]!]);

test('rubric 30 axe finds nothing on any screen in either theme, and a window of 640 px or 200 % zoom loses nothing', async ({
  kitchen,
}) => {
  test.setTimeout(180_000);
  const { app, page } = kitchen;
  /** Until no colour is on its way: half way to the other theme's it has no contrast. */
  const wear = (theme: string) =>
    page.evaluate(async (to) => {
      document.documentElement.dataset['theme'] = to;
      let moving: Animation[];
      do {
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        moving = document.getAnimations().filter((each) => each instanceof CSSTransition);
        await Promise.allSettled(moving.map((each) => each.finished));
      } while (moving.length > 0);
    }, theme);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found: string[] = [];
  for (const [at, { name, go }] of everyScreen.entries()) {
    await go(page);
    const say = (where: string) => (line: string) => `${name}, ${where}: ${line}`;
    for (const theme of isFull ? themes : inTurn(at)) {
      await wear(theme);
      found.push(...(await violations(page)).map(say(theme)));
    }
    for (const contrast of isFull ? contrasts : []) {
      await page.emulateMedia(contrast);
      found.push(...(await bareControls(page)).map(say(JSON.stringify(contrast))));
      await page.emulateMedia({ forcedColors: 'none', contrast: 'no-preference' });
    }
    // 1280 px at 200 % are 640 px to the page, as a narrow window's.
    await resize(app, page, { width: 640, height: 720 });
    // What stands beside words is placed anew once the page has its size.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    found.push(...(await lostToView(page)).map(say('640 px')));
    await resize(app, page, wide);
  }
  expect(found).toEqual([]);
});
