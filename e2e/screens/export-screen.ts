import type { ElectronApplication, Locator, Page } from '@playwright/test';

/** Exporting recipes, as a cook sees it. */
export class ExportScreen {
  readonly window: Locator;
  readonly said: Locator;
  readonly rows: Locator;
  readonly #page: Page;
  readonly #app: ElectronApplication;

  constructor(page: Page, app: ElectronApplication) {
    this.#page = page;
    this.#app = app;
    this.window = page.getByRole('dialog').filter({ has: page.getByTestId('export') });
    this.said = page.getByTestId('export-said');
    this.rows = page.getByTestId('export-rows');
  }

  open(): Promise<void> {
    return this.#page.keyboard.press('Control+Shift+s');
  }

  /** Chooses the format, and answers the system's dialog with this folder. */
  async write(format: string, into: string): Promise<void> {
    await this.#app.evaluate(
      ({ dialog }, filePaths) => {
        Object.assign(dialog, { showOpenDialog: () => Promise.resolve({ canceled: false, filePaths }) });
      },
      [into],
    );
    await this.window.getByRole('radio', { name: format }).check();
    await this.window.getByRole('button', { name: 'Choose a folder' }).click();
  }
}
