import type { ElectronApplication, Locator, Page } from '@playwright/test';

/** Importing recipes, as a cook sees it. */
export class ImportScreen {
  readonly window: Locator;
  readonly rows: Locator;
  readonly preview: Locator;
  /** What a recipe was read from, beside it. */
  readonly source: Locator;
  /** The list of earlier imports. */
  readonly past: Locator;
  readonly #page: Page;
  readonly #app: ElectronApplication;

  constructor(page: Page, app: ElectronApplication) {
    this.#page = page;
    this.#app = app;
    this.window = page.getByTestId('import');
    this.rows = page.getByTestId('import-rows').getByRole('listitem');
    this.preview = page.getByTestId('import-preview');
    this.source = page.getByTestId('import-source');
    this.past = page.getByTestId('past-imports');
  }

  /** Opens it by its keys, and answers the system's dialog with these places. */
  async choose(places: readonly string[], what: 'files' | 'folder' = 'files'): Promise<void> {
    await this.#app.evaluate(({ dialog }, filePaths) => {
      Object.assign(dialog, { showOpenDialog: () => Promise.resolve({ canceled: false, filePaths }) });
    }, places);
    await this.#page.keyboard.press('Control+i');
    await this.window.getByRole('button', { name: what === 'files' ? 'Choose files' : 'Choose a folder' }).click();
  }

  /** For an address or a text. */
  get field(): Locator {
    return this.window.getByRole('textbox');
  }

  async fetch(address: string): Promise<void> {
    await this.#page.keyboard.press('Control+i');
    await this.field.fill(address);
    await this.field.press('Enter');
  }

  row(title: string): Locator {
    return this.rows.filter({ hasText: title });
  }
}
