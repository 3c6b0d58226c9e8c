import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';

/** The editor: source at the left, preview at the right. */
export class EditorScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get view(): Locator {
    return this.page.locator('[data-view=edit]');
  }

  get source(): Locator {
    return this.view.locator('.cm-content');
  }

  get preview(): Locator {
    return this.view.getByTestId('preview');
  }

  get history(): Locator {
    return this.view.getByTestId('history');
  }

  get saved(): Locator {
    return this.view.getByTestId('saved');
  }

  get readOnly(): Locator {
    return this.view.getByTestId('read-only');
  }

  /** As if the cook chose this file in the system's dialog. */
  async saveCopyAs(app: ElectronApplication, filePath: string): Promise<void> {
    await app.evaluate(({ dialog }, chosen) => {
      Object.assign(dialog, { showSaveDialog: async () => ({ canceled: false, filePath: chosen }) });
    }, filePath);
    await this.view.getByRole('button', { name: 'Save a copy…' }).click();
    await expect(this.page.getByText(/Saved a copy as/)).toBeVisible();
  }

  get form(): Locator {
    return this.view.getByTestId('form');
  }

  /** The words of the library that are offered. */
  get words(): Locator {
    return this.view.getByRole('listbox', { name: 'Words of the library' });
  }

  /** Goes down to the first of the offered words. */
  async chooseFirstWord(): Promise<void> {
    await expect(this.words).toBeVisible();
    await this.page.keyboard.press('ArrowDown');
    await expect(this.view.locator('[aria-activedescendant]')).toHaveCount(1);
  }

  /** Opens with the form; specs that type into the text choose Source. */
  async isShown(view: 'Source' | 'Form' = 'Source'): Promise<void> {
    const choice = this.view.getByRole('group', { name: 'What is shown' }).getByRole('button', { name: view });
    await expect(choice).toBeVisible();
    if ((await choice.getAttribute('aria-pressed')) !== 'true') await choice.click();
    await expect(view === 'Source' ? this.source : this.form).toBeVisible();
  }

  /** A line of the ingredients or of the method, counted from 1. */
  row(list: 'Ingredient' | 'Step', number: number): Locator {
    return this.form.getByRole('textbox', { name: `${list} ${number}`, exact: true });
  }

  field(name: string): Locator {
    return this.form.getByRole('textbox', { name, exact: true });
  }

  /** Puts the caret at the end of the first line that contains `words`, and types there. */
  async typeAtEndOf(words: string, text: string): Promise<void> {
    await this.source.locator('.cm-line', { hasText: words }).first().click();
    await this.page.keyboard.press('End');
    await this.page.keyboard.type(text);
  }

  async isSaved(): Promise<void> {
    await expect(this.saved).toHaveText('Saved');
  }
}
