import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { electronExecutable, projectFolder, sandboxArguments } from '../fixtures/runtime.ts';

/** As if the cook opened files in the file manager, or pressed a link in a browser: Hobside is started again with them. Resolves with its exit code. */
export async function startAgain(profile: string, ...words: readonly string[]): Promise<number | null> {
  const child = spawn(electronExecutable(), [...sandboxArguments, projectFolder, ...words], {
    env: { ...process.env, HOBSIDE_PROFILE: profile },
    stdio: 'ignore',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

/** What main hears of such a start, without the cost of one. */
export const handOver = (app: ElectronApplication, ...named: readonly string[]): Promise<boolean> =>
  app.evaluate(
    (electron, words) =>
      electron.app.emit('second-instance', {}, [], '', { folder: null, named: words, usualFolder: null, task: null }),
    named,
  );

/** As macOS tells of a file that was opened in the Finder, or of a link. */
export const openOnMac = (app: ElectronApplication, what: 'open-file' | 'open-url', word: string): Promise<boolean> =>
  app.evaluate((electron, { name, opened }) => electron.app.emit(name, { preventDefault: () => undefined }, opened), {
    name: what,
    opened: word,
  });

/** Answers with the files that the system was handed for the last drag, and forgets them: nothing is dragged in a test. */
export async function listenForDrags(app: ElectronApplication, page: Page): Promise<() => Promise<readonly string[]>> {
  const window = await app.browserWindow(page);
  await window.evaluate((it: { webContents: object }) => {
    const handed: string[][] = [];
    const startDrag = (item: { files: string[]; icon: { isEmpty(): boolean } }) => {
      if (item.icon.isEmpty()) throw new Error('Nothing would be seen of the drag');
      handed.push(item.files);
    };
    Object.assign(it.webContents, { startDrag });
    Object.assign(globalThis, { handed });
  });
  return () =>
    app.evaluate(() => (globalThis as unknown as { readonly handed: string[][] }).handed.splice(0).at(-1) ?? []);
}

/** Takes hold of it and moves, as far as a drag begins; the button is held still. */
export async function takeHold(page: Page, what: Locator): Promise<void> {
  await what.hover({ position: { x: 30, y: 12 } });
  await page.mouse.down();
  await page.mouse.move(700, 500, { steps: 4 });
}
