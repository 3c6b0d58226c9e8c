import { expect, type ElectronApplication, type Page } from '@playwright/test';

/** Until what was changed is drawn: sizes that are measured by the page itself follow a frame later. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
  });

/** Wears a theme until no colour is on its way: half way to the other theme's it has no contrast. */
export const wear = (page: Page, theme: 'light' | 'dark'): Promise<void> =>
  page.evaluate(async (to) => {
    document.documentElement.dataset['theme'] = to;
    let moving: Animation[];
    do {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      moving = document.getAnimations().filter((each) => each instanceof CSSTransition);
      await Promise.allSettled(moving.map((each) => each.finished));
    } while (moving.length > 0);
  }, theme);

/** Zooms the window as its menu does, and waits until the page has as many of its own pixels. */
export async function zoom(app: ElectronApplication, page: Page, factor: number): Promise<void> {
  const handle = await app.browserWindow(page);
  const [width] = await handle.evaluate(
    (window: { webContents: { setZoomFactor(by: number): void }; getContentSize(): readonly [number, number] }, by) => {
      window.webContents.setZoomFactor(by);
      return window.getContentSize();
    },
    factor,
  );
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(Math.round(width / factor));
  await drawn(page);
}
