import { attachLooks } from '../fixtures/looks.ts';
import { expect, resize, test, type Kitchen } from '../fixtures/hobside.ts';
import { cookSeed } from '../fixtures/seed.ts';
import type { Control } from '../screens/cook-screen.ts';

const steps = Array.from({ length: 10 }, (_, at) => at + 1);

/** What of a step or rail lies outside of its box, and how large the step's text is. Pixels. */
const fitOf = ({ cook }: Kitchen) =>
  cook.view.evaluate((view) => {
    const over = (name: string) => {
      const box = view.querySelector(`[data-testid=${name}]`);
      return box === null ? 0 : Math.max(0, box.scrollHeight - box.clientHeight, box.scrollWidth - box.clientWidth);
    };
    const text = view.querySelector('[data-testid=cook-step]');
    return {
      stepOver: over('cook-step'),
      railOver: over('rail'),
      size: text === null ? 0 : Number.parseFloat(getComputedStyle(text).fontSize),
    };
  });

async function eachStep(kitchen: Kitchen, look: (step: number) => Promise<void>): Promise<void> {
  for (const step of steps) {
    await kitchen.cook.goTo(step);
    await look(step);
  }
}

test('rubric 01 02 05 10 letters, room, controls and the place of each step', async ({ kitchen }, info) => {
  await test.step('rubric 01 each step of the seed is written at 52 px or more: 16 minutes of arc at 1.5 m', async () => {
    await cookSeed(kitchen);
    await eachStep(kitchen, async (step) => {
      await expect.poll(async () => (await fitOf(kitchen)).size, `step ${String(step)}`).toBeGreaterThanOrEqual(52);
    });
    await kitchen.cook.goTo(4);
    await attachLooks(kitchen, info, 'the longest step');
  });
  await test.step('rubric 02 no step and no rail scrolls, in five windows', async () => {
    await kitchen.cook.press('Escape');
    await kitchen.page.keyboard.press('Control+1');
    await cookSeed(kitchen);
    for (const [width, height, least] of [
      [1280, 720, 53],
      [1440, 900, 53],
      [1920, 1080, 53],
      [720, 900, 44],
      [640, 520, 30],
    ] as const) {
      await resize(kitchen.app, kitchen.page, { width, height });
      await eachStep(kitchen, async (step) => {
        await expect(async () => {
          const { stepOver, railOver, size } = await fitOf(kitchen);
          expect({ stepOver, railOver }, `step ${String(step)} at ${String(width)}`).toEqual({
            stepOver: 0,
            railOver: 0,
          });
          expect(size).toBeGreaterThanOrEqual(least);
        }).toPass();
      });
    }
    await kitchen.cook.goTo(7);
    await attachLooks(kitchen, info, 'the fullest rail');
  });
  await test.step('rubric 05 Next and Back measure 88 px or more, every other control 56 px', async () => {
    await kitchen.cook.press('Escape');
    await kitchen.page.keyboard.press('Control+1');
    const { app, cook, page } = kitchen;
    await cookSeed(kitchen);
    for (const [width, height] of [
      [1440, 900],
      [720, 900],
    ] as const) {
      await resize(app, page, { width, height });
      for (const keys of [['m'], ['8'], ['i'], ['Escape', 'w']]) {
        for (const key of keys) await cook.press(key);
        await expect.poll(async () => tooSmall(await cook.controls(), 56), `after ${keys.join()}`).toEqual([]);
      }
      await cook.goTo(8);
      for (const button of [cook.next, cook.back]) {
        const box = await button.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(88);
      }
    }
    await attachLooks(kitchen, info, 'step 8');
  });
  await test.step('rubric 10 the place is read at a glance, and not by colour alone', async () => {
    await kitchen.cook.press('Escape');
    await kitchen.page.keyboard.press('Control+1');
    const { cook } = kitchen;
    await cookSeed(kitchen);
    await cook.goTo(6);
    const sizes = await cook.position.evaluate((place) =>
      [place, ...place.querySelectorAll('*')].map((part) => Number.parseFloat(getComputedStyle(part).fontSize)),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
    await expect(cook.strip).toHaveAttribute('aria-valuetext', 'Step 6 of 10');
    const heights = await cook.strip.evaluate((strip) => [...strip.children].map((part) => part.clientHeight));
    expect(heights).toHaveLength(10);
    expect(heights.filter((height) => height === heights[5])).toHaveLength(1);
    await attachLooks(kitchen, info, 'step 6');
  });
});

test('rubric 03 the amounts of exactly this step stand beside it', async ({ kitchen }, info) => {
  await cookSeed(kitchen);
  await kitchen.cook.goTo(4);
  await expect(kitchen.cook.added).toHaveText([/3\s+tbsp\s+sugar/, /2\s+tbsp\s+vegetable oil/]);
  await attachLooks(kitchen, info, 'step 4');
  await kitchen.cook.goTo(7);
  await expect(kitchen.cook.added).toHaveText([
    /cup\s+Shaoxing wine/,
    /2\s+cups\s+reserved blanching liquid/,
    /3\s+tbsp\s+light soy sauce/,
    /tbsp\s+dark soy sauce/,
    /1”\s+ginger/,
    /3\s+green onions/,
    /2\s+whole star anise pods/,
  ]);
});

const tooSmall = (controls: readonly Control[], least: number) =>
  controls
    .filter(({ inText, width, height }) => height < least || (!inText && width < least))
    .map(({ name, width, height }) => `${name}: ${String(width)} x ${String(height)}`);

test('rubric 06 the whole seed is cooked with keys alone; a held or bouncing key skips nothing', async ({
  kitchen,
}, info) => {
  const { cook, page } = kitchen;
  await cookSeed(kitchen);
  await cook.press('ArrowRight');
  await cook.isOnStep(1, 10);
  for (let step = 2; step <= 10; step += 1) {
    // A press within a quarter of a second of the last one is an elbow, so it may have to be made again.
    await expect(async () => {
      await cook.press(['Space', 'PageDown', 'Enter', 'n', 'j'][step % 5] ?? 'Space');
      await expect(cook.position).toHaveText(`${String(step)} of 10`, { timeout: 400 });
    }).toPass();
  }
  await cook.press('PageUp');
  await cook.isOnStep(9, 10);
  await cook.press('Shift+Space');
  await cook.isOnStep(8, 10);
  await cook.press('Home');
  await cook.isOnStep(1, 10);
  await expect(async () => {
    for (let times = 0; times < 4; times += 1) await page.keyboard.down('Space');
    await page.keyboard.up('Space');
    await expect(cook.position).toHaveText('2 of 10', { timeout: 400 });
  }).toPass();
  await cook.press('w');
  await expect(cook.view.getByText('Serve the pork with the glaze')).toBeVisible();
  await cook.press('w');
  await cook.isOnStep(2, 10);
  await attachLooks(kitchen, info, 'step 2');
});

/** Power blockers have no list: every number that was ever given is asked. */
const windowOf = ({ app }: Kitchen) =>
  app.evaluate(({ BrowserWindow, powerSaveBlocker }) => ({
    full: BrowserWindow.getAllWindows().some((window) => window.isVisible() && window.isFullScreen()),
    awake: Array.from({ length: 12 }, (_, id) => powerSaveBlocker.isStarted(id)).includes(true),
  }));

test('rubric 07 the display is kept on while cooking and for a page that asks for it, and no longer', async ({
  kitchen,
}, info) => {
  const { cook, recipe, app, page } = kitchen;
  await cookSeed(kitchen);
  await expect.poll(() => windowOf(kitchen)).toEqual({ full: true, awake: true });
  await expect(cook.awake).toHaveAttribute('data-state', 'held');
  await cook.awake.click();
  await expect(cook.awake).toHaveAttribute('data-state', 'off');
  expect((await windowOf(kitchen)).awake).toBe(false);
  await cook.awake.click();
  await expect(cook.awake).toHaveAttribute('data-state', 'held');
  await attachLooks(kitchen, info, 'mise en place, display on');
  await cook.press('Escape');
  await expect(cook.view).toHaveCount(0);
  await expect.poll(() => windowOf(kitchen)).toEqual({ full: false, awake: false });
  await recipe.awake.click();
  await expect.poll(async () => (await windowOf(kitchen)).awake).toBe(true);
  await page.keyboard.press('Control+1');
  await expect.poll(async () => (await windowOf(kitchen)).awake).toBe(false);

  await app.evaluate(({ powerSaveBlocker }) => void Object.assign(powerSaveBlocker, { isStarted: () => false }));
  await cookSeed(kitchen);
  await expect(cook.awake).toHaveAttribute('data-state', 'refused');
  await expect(page.getByText('did not let Hobside keep the screen on')).toBeVisible();
});

test('rubric 08 after leaving and a new start the step, the ticks and the scale are as they were', async ({
  launch,
}, info) => {
  const first = await launch();
  await first.library.open('Hong Shao Rou');
  await first.recipe.scale(2);
  await first.recipe.cook();
  await first.cook.goTo(4);
  await expect(first.cook.added.first()).toContainText('6');
  await first.cook.added.first().click();
  await expect(first.cook.added.first()).toBeChecked();
  await first.cook.press('Escape');
  await expect(first.cook.view).toHaveCount(0);
  await first.quit();
  const second = await launch();
  await expect(second.library.resume).toContainText('step 4 of 10');
  await second.page.keyboard.press('r');
  await second.cook.isOnStep(4, 10);
  await expect(second.cook.added.first()).toBeChecked();
  await expect(second.cook.added.first()).toContainText('6');
  await attachLooks(second, info, 'step 4, twice the amounts');
});

test('rubric 09 the mise en place lists all, says what is made on the way, and keeps its ticks', async ({
  kitchen,
}, info) => {
  const { cook } = kitchen;
  await cookSeed(kitchen);
  await expect(cook.mise.getByRole('checkbox')).toHaveCount(11);
  await expect(cook.mise.getByRole('listitem')).toHaveCount(12);
  await expect(cook.mise.getByText('you make this in step 3')).toBeVisible();
  await cook.mise.getByRole('checkbox').nth(1).click();
  await expect(cook.mise).toContainText('1 of 11');
  await cook.goTo(5);
  await cook.press('m');
  await expect(cook.mise.getByRole('checkbox').nth(1)).toBeChecked();
  await attachLooks(kitchen, info, 'mise en place');
});

const overlaps = (one: Control, other: Control) =>
  one.left < other.left + other.width - 1 &&
  other.left < one.left + one.width - 1 &&
  one.top < other.top + other.height - 1 &&
  other.top < one.top + one.height - 1;

/** Controls that lie over each other, out of the window, or hold more than fits. Those in sentences flow with them. */
function misplaced(controls: readonly Control[], width: number, height: number): readonly string[] {
  const placed = controls.filter(({ inText }) => !inText);
  const pairs = placed.flatMap((one, at) =>
    placed.slice(at + 1).flatMap((other) => (overlaps(one, other) ? [`${one.name} over ${other.name}`] : [])),
  );
  const out = placed.filter(
    (one) => one.left < 0 || one.top < 0 || one.left + one.width > width || one.top + one.height > height,
  );
  return [
    ...pairs,
    ...out.map(({ name }) => `${name} out of the window`),
    ...placed.filter(({ cut }) => cut).map(({ name }) => `${name} cut`),
  ];
}

test('rubric 11 a window of 720x900 loses nothing, with a timer and with an alarm', async ({ kitchen }, info) => {
  const { app, cook, page } = kitchen;
  await cookSeed(kitchen);
  await resize(app, page, { width: 720, height: 900 });
  const looksRight = async (about: string) => {
    await expect(async () => {
      expect(misplaced(await cook.controls(), 720, 900), about).toEqual([]);
      const { stepOver, railOver, size } = await fitOf(kitchen);
      expect({ stepOver, railOver }, about).toEqual({ stepOver: 0, railOver: 0 });
      expect(size, about).toBeGreaterThanOrEqual(44);
    }).toPass();
  };
  await eachStep(kitchen, (step) => looksRight(`step ${String(step)}`));
  await cook.goTo(8);
  await cook.press('t');
  await expect(cook.timers).toHaveCount(1);
  await looksRight('a timer');
  await page.evaluate(() => window.kitchen.ask('timer:start', { label: 'Rice', seconds: 1, upTo: null, recipe: null }));
  await expect(cook.alarm).toBeVisible();
  await looksRight('an alarm');
  await attachLooks(kitchen, info, 'an alarm and a timer');
});
