import { expect, type Locator, type Page } from '@playwright/test';

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

  async isShown(): Promise<void> {
    await expect(this.source).toBeVisible();
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
