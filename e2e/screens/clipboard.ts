import type { Page } from '@playwright/test';

// The system's own is shared by all that runs on the same display, and two specs would read each other's words.

/** What the page puts on the clipboard from now on, the last first; '' for nothing. */
export async function listenForCopies(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const copies: string[] = [];
    const { clipboard } = navigator;
    clipboard.writeText = async (text) => void copies.unshift(text);
    clipboard.write = async ([item]) => void copies.unshift(await (await item!.getType('text/plain')).text());
    Object.assign(window, { copies });
  });
  return () => page.evaluate(() => (window as unknown as { readonly copies: readonly string[] }).copies[0] ?? '');
}

/** What the browser does at Ctrl+V where this text was copied. */
export const paste = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    const target = document.activeElement ?? document.body;
    return target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
