import { expect, test, type Kitchen } from '../fixtures/hobside.ts';
import { answerDialogs, askedInDialogs, clickClose, ended } from '../screens/main-side.ts';

const start = ({ page }: Kitchen, seconds: number) =>
  page.evaluate(
    (wanted) => window.kitchen.ask('timer:start', { label: 'Rice', seconds: wanted, upTo: null, recipe: null }),
    seconds,
  );
const isVisible = async ({ app, page }: Kitchen): Promise<boolean> => {
  const window = await app.browserWindow(page);
  return window.evaluate((it: { isVisible(): boolean }) => it.isVisible());
};

test('the window closes within half a second when nothing is unsaved and no timer runs', async ({ launch }) => {
  const kitchen = await launch();
  await kitchen.library.open('Hong Shao Rou');
  await kitchen.recipe.edit();
  await kitchen.editor.isShown();
  const closed = kitchen.page.waitForEvent('close');
  const end = ended(kitchen);
  const since = Date.now();
  await clickClose(kitchen);
  await closed;
  expect(Date.now() - since).toBeLessThan(500);
  expect(await end).toBe(0);
});

test('what was typed just before the window closes is not lost', async ({ launch, folder }) => {
  const first = await launch();
  await first.library.open('Hong Shao Rou');
  await first.recipe.edit();
  await first.editor.typeAtEndOf('- 3 tablespoons sugar', ', raw');
  const end = ended(first);
  await clickClose(first);
  expect(await end).toBe(0);
  expect(await folder.read('hong-shao-rou.md')).toContain('- 3 tablespoons sugar, raw\n');
});

test('two Ctrl+C at once, as npm sends them, lose nothing either', async ({ launch, folder }) => {
  const first = await launch();
  await first.library.open('Hong Shao Rou');
  await first.recipe.edit();
  await first.editor.typeAtEndOf('- 3 tablespoons sugar', ', raw');
  const end = ended(first);
  const child = first.app.process();
  child.kill('SIGINT');
  await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGINT');
  expect(await end).toBe(0);
  expect(await folder.read('hong-shao-rou.md')).toContain('- 3 tablespoons sugar, raw\n');
});

test('closing over a running timer asks; kept running, the window comes back when it rings', async ({ launch }) => {
  const kitchen = await launch();
  await answerDialogs(kitchen.app, 0);
  await start(kitchen, 4);
  await clickClose(kitchen);
  await expect.poll(() => isVisible(kitchen)).toBe(false);
  expect(await askedInDialogs(kitchen.app)).toEqual(['1 timer is running.']);
  await expect.poll(() => isVisible(kitchen), { timeout: 10_000 }).toBe(true);
  await expect(kitchen.page.getByTestId('alarm')).toBeVisible();
});

test('closing over a running timer asks; stopped, Hobside ends and the timer is gone', async ({ launch }) => {
  const first = await launch();
  await answerDialogs(first.app, 1);
  await start(first, 600);
  const end = ended(first);
  await clickClose(first);
  expect(await end).toBe(0);
  const second = await launch();
  const timers = await second.page.evaluate(() => window.kitchen.ask('timer:list', null));
  expect(timers.filter((timer) => timer.state !== 'done')).toEqual([]);
});
