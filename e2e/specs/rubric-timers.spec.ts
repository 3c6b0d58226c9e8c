import { attachLooks } from '../fixtures/looks.ts';
import { expect, resize, test, type Kitchen } from '../fixtures/hobside.ts';
import { cookSeed } from '../fixtures/seed.ts';

const quick = `---
title: Quick egg
ingredients:
  - 1 egg
---

1. Boil the **egg** for 2 seconds.
2. Rest for 40 minutes.
`;

const startTimer = ({ page }: Kitchen, label: string, seconds: number) =>
  page.evaluate((order) => window.kitchen.ask('timer:start', { ...order, upTo: null, recipe: null }), {
    label,
    seconds,
  });

const listed = ({ page }: Kitchen) => page.evaluate(() => window.kitchen.ask('timer:list', null));

test('rubric 12 the times of the seed are found, and one key or one click starts them', async ({ kitchen }, info) => {
  const { cook } = kitchen;
  await cookSeed(kitchen);
  await cook.goTo(2);
  await cook.step.getByRole('button', { name: /^5 minutes/ }).click();
  for (const step of [6, 8, 9]) {
    await cook.goTo(step);
    await cook.press('t');
  }
  await expect
    .poll(async () => (await listed(kitchen)).map(({ order }) => [order.recipe?.step, order.seconds]))
    .toEqual([
      [2, 300],
      [6, 60],
      [8, 5400],
      [9, 600],
    ]);
  await attachLooks(kitchen, info, 'four timers');
});

test('rubric 13 three timers at once say what they are, with all their digits', async ({ kitchen }, info) => {
  const { app, cook, page } = kitchen;
  await cookSeed(kitchen);
  await cook.goTo(8);
  for (const [label, seconds] of [
    ['Rice in the small pot', 754],
    ['Simmer', 5400],
    ['Rest dough', 35_999],
  ] as const) {
    await startTimer(kitchen, label, seconds);
  }
  for (const [width, chips] of [
    [1440, 3],
    [1280, 2],
    [720, 1],
  ] as const) {
    await resize(app, page, { width, height: width === 1280 ? 720 : 900 });
    await expect(cook.timers).toHaveCount(chips);
    await expect(cook.timers.first()).toContainText('Rice in the small pot');
    const cut = await cook.timers.getByRole('timer').evaluateAll((clocks) =>
      clocks
        .filter((clock) => {
          const chip = clock.closest('[data-testid=timer]')?.getBoundingClientRect();
          const { right, bottom } = clock.getBoundingClientRect();
          return (
            chip === undefined || clock.scrollWidth > clock.clientWidth || right > chip.right || bottom > chip.bottom
          );
        })
        .map((clock) => clock.textContent),
    );
    expect(cut, `at ${String(width)}`).toEqual([]);
  }
  await expect(page.getByTestId('all-timers')).toContainText('+2');
  await attachLooks(kitchen, info, 'three timers');
});

/** When main says that a timer rings, by the wall clock, told by the page. */
const ringsAt = ({ page }: Kitchen, id: string) =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        window.kitchen.listen('timers:changed', (timers) => {
          if (timers.some((timer) => timer.id === wanted && timer.state === 'ringing')) resolve(Date.now());
        });
      }),
    id,
  );

/** Chromium lets a hidden page wake once a minute only, after five minutes; here after a second. */
const hastyThrottling = [
  '--enable-features=IntensiveWakeUpThrottling:grace_period_seconds/1/OptOutZeroTimeoutTimersFromThrottling/false',
];

const minimise = async ({ app, page }: Kitchen) => {
  const window = await app.browserWindow(page);
  await window.evaluate((it: { minimize(): void }) => it.minimize());
};

const bellSounds = ({ app }: Kitchen) =>
  app.evaluate(({ webContents }) => webContents.getAllWebContents().some((one) => one.getTitle() === 'sounding'));

test('rubric 14 a timer rings within a second of its time with the window minimised, and after a sleep', async ({
  launch,
}, info) => {
  const kitchen = await launch({ switches: hastyThrottling });
  await cookSeed(kitchen);
  await kitchen.cook.goTo(8);
  await attachLooks(kitchen, info, 'before the window is minimised');
  await minimise(kitchen);
  const rice = await startTimer(kitchen, 'Rice', 3);
  const late = (await ringsAt(kitchen, rice.id)) - rice.endsAt;
  expect(late).toBeGreaterThanOrEqual(0);
  expect(late).toBeLessThan(1000);
  await expect.poll(() => bellSounds(kitchen)).toBe(true);

  const egg = await startTimer(kitchen, 'Egg', 1);
  const rang = ringsAt(kitchen, egg.id);
  const main = kitchen.app.process();
  main.kill('SIGSTOP');
  // The computer sleeps over the end of the timer: nothing that Hobside could wait for happens meanwhile.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const woken = Date.now();
  main.kill('SIGCONT');
  expect((await rang) - woken).toBeLessThan(1000);
});

test('rubric 14 @full the same with the window minimised for ten minutes', async ({ kitchen }) => {
  test.setTimeout(12 * 60_000);
  await cookSeed(kitchen);
  await minimise(kitchen);
  const rice = await startTimer(kitchen, 'Rice', 600);
  const late = (await ringsAt(kitchen, rice.id)) - rice.endsAt;
  expect(late).toBeGreaterThanOrEqual(0);
  expect(late).toBeLessThan(1000);
  await expect.poll(() => bellSounds(kitchen)).toBe(true);
});

test('rubric 15 it rings until it is heard, counts on, and any key silences it without moving the step', async ({
  kitchen,
  folder,
}, info) => {
  const { app, cook, library, page, recipe } = kitchen;
  await folder.write('quick-egg.md', quick);
  await library.open('Quick egg');
  await recipe.cook();
  await cook.goTo(1, 2);
  await cook.press('t');
  await expect(cook.alarm).toContainText('Boil');
  await expect.poll(() => bellSounds(kitchen)).toBe(true);
  // As if the system ended it for want of memory: it is opened again, and sounds again.
  const ended = await app.evaluate(async ({ webContents }) => {
    const bell = webContents.getAllWebContents().find((one) => one.getTitle() === 'sounding');
    const gone = new Promise<void>((resolve) => bell?.once('render-process-gone', () => resolve()));
    bell?.forcefullyCrashRenderer();
    await gone;
    return bell?.id;
  });
  const soundingNow = () =>
    app.evaluate(
      ({ webContents }) => webContents.getAllWebContents().find((one) => one.getTitle() === 'sounding')?.id ?? null,
    );
  // The one that is gone is listed for a moment yet.
  await expect.poll(soundingNow).not.toBe(ended);
  await expect.poll(soundingNow).not.toBeNull();
  expect(await soundingNow()).not.toBe(ended);
  await expect(cook.alarm).toContainText(/\+0:0[2-9]/);
  const sounding = async () => (await listed(kitchen))[0]?.sounding;
  expect(await sounding()).toBe(true);
  await attachLooks(kitchen, info, 'an alarm');
  await startTimer(kitchen, 'Rice', 1);
  // In its first 0.7 s a key still means what it meant: it was on its way when the alarm began.
  await expect(cook.alarm).toContainText('Rice');
  await expect(cook.alarm.getByRole('timer', { name: 'Rice' })).toHaveText(/\+0:0[1-9]/);
  await cook.press('Space');
  await expect.poll(async () => (await listed(kitchen)).map((timer) => timer.sounding)).toEqual([false, false]);
  await cook.isOnStep(1, 2);
  await expect.poll(() => bellSounds(kitchen)).toBe(false);
  await expect(cook.alarm).toContainText('Boil');
  await cook.alarm.getByRole('button', { name: 'Stop Boil' }).click();
  await expect(cook.alarm).not.toContainText('Boil');
  await page.getByRole('button', { name: 'Stop Rice' }).click();
  await expect(cook.alarm).toHaveCount(0);
});

test('rubric 16 timers are there again after quitting, kill -9 and a reload, ring after a crash, and what ended meanwhile is told', async ({
  launch,
}, info) => {
  const first = await launch();
  await cookSeed(first);
  await first.cook.goTo(8);
  await startTimer(first, 'Rice', 2400);
  const egg = await startTimer(first, 'Egg', 2);
  await expect(first.cook.timers).toHaveCount(2);
  await first.kill();
  await expect.poll(() => Date.now()).toBeGreaterThan(egg.endsAt);
  const second = await launch();
  await expect(second.page.getByTestId('alarm')).toContainText('Egg');
  await expect(second.page.getByTestId('alarm')).toContainText('while Hobside was closed');
  await second.page.keyboard.press('r');
  await second.cook.isOnStep(8, 10);
  await expect(second.cook.timers.first()).toContainText(/Rice.*39:/s);
  await attachLooks(second, info, 'an alarm from while Hobside was closed');
  await second.quit();
  const third = await launch();
  const endsAt = async () => (await listed(third)).find(({ order }) => order.label === 'Rice')?.endsAt;
  const before = await endsAt();
  expect(before).toBeDefined();
  await third.page.reload();
  await expect.poll(endsAt).toBe(before);
  // Playwright holds back the page that comes after a crash: that it comes is tested without, and here that it rings without one.
  await startTimer(third, 'Tea', 1);
  await third.app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .find((one) => one.getURL().includes('index.html'))
      ?.forcefullyCrashRenderer(),
  );
  await expect.poll(() => bellSounds(third)).toBe(true);
});

/** What of a timer is seen without colours: its border, its picture, its words, how bright its ground is. */
const seenOf = ({ cook }: Kitchen) =>
  cook.view.evaluate((view) =>
    [...view.querySelectorAll('[data-testid=timer], [data-testid=alarm]')].map((each) => {
      const { backgroundColor, borderTopStyle, borderTopWidth } = getComputedStyle(each);
      const [red = 0, green = 0, blue = 0] = (backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
      const grey = Math.round((0.2126 * red + 0.7152 * green + 0.0722 * blue) / 51);
      const icon = each.querySelector('svg')?.getAttribute('class') ?? '';
      const words = [...each.querySelectorAll('.state')].map((state) => state.textContent).join();
      return [borderTopStyle, borderTopWidth, icon, words, grey].join(' ');
    }),
  );

test('rubric 17 running, the last minute, ringing and paused are told apart without colour', async ({
  kitchen,
}, info) => {
  const { cook, page } = kitchen;
  await cookSeed(kitchen);
  await cook.goTo(8);
  const paused = await startTimer(kitchen, 'Paused', 900);
  await page.evaluate((id) => window.kitchen.ask('timer:pause', { id }), paused.id);
  await startTimer(kitchen, 'Last minute', 50);
  await startTimer(kitchen, 'Running', 1500);
  await startTimer(kitchen, 'Ringing', 1);
  await expect(cook.alarm).toBeVisible();
  await expect(cook.timers).toHaveCount(3);
  for (const theme of ['light', 'dark'] as const) {
    await cook.wear(theme);
    const seen = await seenOf(kitchen);
    expect(new Set(seen).size, seen.join('; ')).toBe(4);
  }
  await page.evaluate(() => (document.documentElement.style.filter = 'grayscale(1)'));
  await attachLooks(kitchen, info, 'four states without colour');
});

test('rubric 18 a clock is a silent role=timer, and the alarm is one role=alert, said once', async ({
  kitchen,
}, info) => {
  const { cook, page } = kitchen;
  await cookSeed(kitchen);
  await cook.goTo(8);
  await expect(page.getByTestId('announced')).toContainText('Step 8 of 10');
  await startTimer(kitchen, 'Rice', 3);
  await expect(cook.timers.getByRole('timer', { name: 'Rice' })).toBeVisible();
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const speaks = '[role=alert], [role=status], [aria-live=polite], [aria-live=assertive]';
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const speaker = element?.closest(speaks);
        if (speaker) said.push(`${speaker.getAttribute('role') ?? ''}: ${speaker.textContent?.trim() ?? ''}`);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await expect(cook.alarm).toBeVisible();
  await expect(cook.alarm).toContainText('+0:01');
  const said = await page.evaluate(() => (window as unknown as { said: readonly string[] }).said);
  expect(said).toEqual([expect.stringMatching(/^alert: .*Rice/)]);
  await attachLooks(kitchen, info, 'an alarm over step 8');
});
