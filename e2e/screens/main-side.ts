import type { ElectronApplication } from '@playwright/test';
import type { Kitchen } from '../fixtures/hobside.ts';

/** What the cook sees of the native menu: labels without the marks of the mnemonics. */
export interface MenuLine {
  readonly label: string;
  readonly role: string;
  readonly accelerator: string;
  readonly enabled: boolean;
}

export const menuLines = (app: ElectronApplication): Promise<readonly MenuLine[]> =>
  app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? [])
      .flatMap((menu) => menu.submenu?.items ?? [])
      .filter((item) => item.type !== 'separator')
      .map(({ label, role, accelerator, enabled }) => ({
        label: label.replace('&', ''),
        role: (role ?? '').toLowerCase(),
        accelerator: accelerator ?? '',
        enabled,
      })),
  );

/** As if it was chosen in the native menu, in whatever language that is. */
export const choose = (app: ElectronApplication, command: string): Promise<void> =>
  app.evaluate(({ Menu }, id) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(`command:${id}`);
    if (item?.enabled !== true) throw new Error(`${id} is not offered here`);
    item.click();
  }, command);

/** The next message boxes are answered with the button of this number, and their questions are remembered. */
export async function answerDialogs(app: ElectronApplication, button: number): Promise<void> {
  await app.evaluate(({ dialog }, response) => {
    const asked: string[] = [];
    Object.assign(globalThis, { askedInDialogs: asked });
    const answer = async (...given: unknown[]) => {
      asked.push((given.at(-1) as { readonly message: string }).message);
      return { response, checkboxChecked: false };
    };
    Object.assign(dialog, { showMessageBox: answer });
  }, button);
}

export const askedInDialogs = (app: ElectronApplication): Promise<readonly string[]> =>
  app.evaluate(() => (globalThis as unknown as { readonly askedInDialogs: readonly string[] }).askedInDialogs);

/** As if the cook clicked the window's cross. */
export async function clickClose({ app, page }: Kitchen): Promise<void> {
  const window = await app.browserWindow(page);
  // Not awaited on the other side: closing may end the process that would answer.
  await window.evaluate((it: { close(): void }) => void setTimeout(() => it.close()));
}

/** Resolves with the exit code when the whole app has ended. */
export function ended({ app }: Kitchen): Promise<number | null> {
  const child = app.process();
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)));
}

/** The next file dialogs are answered with these paths; without any they are left. */
export const chooseInDialogs = (app: ElectronApplication, ...filePaths: readonly string[]): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    const answer = async () => ({ canceled: chosen.length === 0, filePaths: chosen });
    Object.assign(dialog, { showOpenDialog: answer });
  }, filePaths);

/** As if the system ended it for want of memory. */
export const killDarkroom = (app: ElectronApplication): Promise<void> =>
  app.evaluate(async ({ webContents }) => {
    const darkroom = webContents.getAllWebContents().find((one) => one.getURL().includes('darkroom'));
    if (!darkroom) throw new Error('There is no darkroom');
    const gone = new Promise<void>((resolve) => darkroom.once('render-process-gone', () => resolve()));
    darkroom.forcefullyCrashRenderer();
    await gone;
  });

/** The lines of "Open recent", without the marks of the mnemonics. */
export const recentLines = (app: ElectronApplication): Promise<readonly string[]> =>
  app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.getMenuItemById('recent')?.submenu?.items ?? [])
      .filter((item) => item.type !== 'separator')
      .map((item) => item.label.replace(/&(.)/g, '$1')),
  );

/** As if that line of "Open recent" was chosen. */
export const chooseRecent = (app: ElectronApplication, line: string): Promise<void> =>
  app.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.getMenuItemById('recent')?.submenu?.items ?? [];
    const item = items.find((each) => each.label.replace(/&(.)/g, '$1') === wanted);
    if (item?.enabled !== true) throw new Error(`${wanted} is not offered`);
    item.click();
  }, line);

/** Windows that a cook sees. */
export const windowCount = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((window) => window.isVisible()).length);

interface Watched {
  shownInTray: readonly string[] | null;
}

/** From now on it is remembered what the tray's menu says: no test can open that. */
export const watchTray = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ Tray }) => {
    const watched = globalThis as unknown as Watched;
    watched.shownInTray = null;
    const { setContextMenu, destroy } = Tray.prototype;
    Object.assign(Tray.prototype, {
      setContextMenu(this: Electron.Tray, menu: Electron.Menu) {
        watched.shownInTray = menu.items.filter((item) => item.type !== 'separator').map((item) => item.label);
        setContextMenu.call(this, menu);
      },
      destroy(this: Electron.Tray) {
        watched.shownInTray = null;
        destroy.call(this);
      },
    });
  });

/** The lines of the tray's menu; null while there is no tray. */
export const trayLines = (app: ElectronApplication): Promise<readonly string[] | null> =>
  app.evaluate(() => (globalThis as unknown as Watched).shownInTray);

/** From now on menus that pop up are only remembered: no test can choose in them. The answer tells the lines of the last one. */
export async function popUps(app: ElectronApplication): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ Menu }) => {
    Object.assign(Menu.prototype, {
      popup(this: Electron.Menu) {
        const lines = this.items.filter((item) => item.type !== 'separator').map((item) => item.label);
        Object.assign(globalThis, { poppedUp: lines });
      },
    });
  });
  return () => app.evaluate(() => (globalThis as unknown as { readonly poppedUp: readonly string[] }).poppedUp);
}
