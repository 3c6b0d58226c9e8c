import { expect, resize, test } from '../fixtures/hobside.ts';
import { cookSeed } from '../fixtures/seed.ts';
import { violations } from '../screens/axe.ts';

/** How much each step of the seed adds. */
const added = [1, 2, 0, 2, 0, 0, 7, 0, 0, 0];

test('the whole seed is cooked by ear and keys: each step is said, and the accessibility tree has it whole', async ({
  kitchen,
}) => {
  const { cook, page } = kitchen;
  const said = page.getByTestId('announced');
  await kitchen.library.open('Hong Shao Rou');
  await page.keyboard.press('c');
  await expect(cook.mise).toBeVisible();
  await expect(said).toHaveText('Hong Shao Rou');
  expect(await cook.view.ariaSnapshot()).toContain('heading "Get everything out" [level=1]');
  for (let step = 1; step <= 10; step += 1) {
    await expect(async () => {
      await cook.press('PageDown');
      await expect(cook.position).toHaveText(`${String(step)} of 10`, { timeout: 400 });
    }).toPass();
    const tree = await cook.view.ariaSnapshot();
    expect(tree).toContain('heading "Hong Shao Rou" [level=1]');
    expect(tree).toContain('slider "Steps"');
    await expect(cook.strip).toHaveAttribute('aria-valuetext', `Step ${String(step)} of 10`);
    expect(tree).toContain('button "Back"');
    expect(tree).toContain(step === 10 ? 'button "Finish"' : 'button "Next"');
    expect(tree.match(/- checkbox/g) ?? [], `step ${String(step)}`).toHaveLength(added[step - 1] ?? 0);
    const text = (await cook.step.innerText()).replace(/\s+/g, ' ').trim();
    await expect(said).toContainText(`Step ${String(step)} of 10`);
    expect((await said.innerText()).replace(/\s+/g, ' ')).toContain(text.slice(0, 60));
    if ([2, 6, 8, 9].includes(step)) await cook.press('t');
  }
  const timers = await page.getByRole('group', { name: 'Timers' }).ariaSnapshot();
  expect(timers).toMatch(/timer "Brown the pork": (1:00|0:5\d)/);
  await cook.press('w');
  expect(await page.getByRole('region', { name: 'Whole recipe' }).ariaSnapshot()).toContain('button "Go to step 10"');
});

test('forced colours, reduced motion and 200 % zoom take nothing away', async ({ kitchen }) => {
  const { app, cook, page } = kitchen;
  await cookSeed(kitchen);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await cook.goTo(8);
  await cook.press('t');
  await expect(cook.timers).toHaveCount(1);
  const bare = await cook.view.evaluate((view) => {
    const paint = (element: Element | null | undefined) => {
      const style = element ? getComputedStyle(element) : null;
      return style === null ? '' : `${style.backgroundColor} ${style.borderTopWidth} ${style.outlineColor}`;
    };
    const strip = [...(view.querySelector('[role=slider]')?.children ?? [])];
    return {
      placeShows: paint(strip[7]) !== paint(strip[2]) && paint(strip[7]) !== paint(strip[9]),
      buttonsHaveEdges: [...view.querySelectorAll('[data-testid=next], [data-testid=back], [data-testid=timer]')].every(
        (button) => Number.parseFloat(getComputedStyle(button).borderTopWidth) > 0,
      ),
      moving: [...document.querySelectorAll('*')].filter((element) => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
        const long = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0.05);
        return (animationName !== 'none' && long(animationDuration)) || long(transitionDuration);
      }).length,
    };
  });
  expect(bare).toEqual({ placeShows: true, buttonsHaveEdges: true, moving: 0 });
  await page.emulateMedia({ forcedColors: 'none', contrast: 'more' });
  expect(await violations(page, ['color-contrast-enhanced'])).toEqual([]);
  await page.emulateMedia({ contrast: 'no-preference', reducedMotion: null });

  await resize(app, page, { width: 1440, height: 1040 });
  const window = await app.browserWindow(page);
  await window.evaluate((it: { webContents: { setZoomFactor(factor: number): void } }) =>
    it.webContents.setZoomFactor(2),
  );
  await page.waitForFunction(() => innerWidth === 720 && innerHeight === 520);
  await expect(async () => {
    const controls = (await cook.controls()).filter(({ inText }) => !inText);
    const out = controls.filter(
      ({ left, top, width, height }) => left < 0 || top < 0 || left + width > 720 || top + height > 520,
    );
    expect(out.map(({ name }) => name)).toEqual([]);
    const over = await cook.step.evaluate((step) => step.scrollHeight - step.clientHeight);
    expect(over).toBeLessThanOrEqual(0);
  }).toPass();
  await expect(cook.next).toBeVisible();
  await expect(cook.timers).toHaveCount(1);
});
