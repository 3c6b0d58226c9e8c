import { expect, type Page } from '@playwright/test';

/** What has the focus, as it is named: by its label, or by what is in it. '' for nothing. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return '';
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const name =
      element.getAttribute('aria-label') ?? (labels.map((label) => label.textContent).join(' ') || element.textContent);
    return (name ?? '').replace(/\s+/g, ' ').trim();
  });

/** Waits until what has the focus is named so. */
export const hasFocus = (page: Page, name: RegExp): Promise<void> => expect.poll(() => focused(page)).toMatch(name);

/** Tab, or Shift+Tab, until something of this name has the focus: at most so often, as patience goes. */
export async function tabTo(page: Page, name: RegExp, { by = 'Tab', most = 40 } = {}): Promise<void> {
  const passed: string[] = [];
  for (let times = 0; times < most; times += 1) {
    await page.keyboard.press(by);
    const now = await focused(page);
    if (name.test(now)) return;
    passed.push(now.slice(0, 30));
  }
  throw new Error(`${String(most)} times ${by} led past ${passed.join(', ')}`);
}
