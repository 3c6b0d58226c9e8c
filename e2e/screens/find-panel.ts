import { expect, type Locator, type Page } from '@playwright/test';

/** Finding and replacing in one recipe, above its source. */
export class FindPanel {
  readonly page: Page;
  readonly panel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('search', { name: 'Find in this recipe' });
  }

  get words(): Locator {
    return this.panel.getByRole('textbox', { name: 'Find', exact: true });
  }

  get insert(): Locator {
    return this.panel.getByRole('textbox', { name: 'Replace with' });
  }

  async look(words: string): Promise<void> {
    await expect(this.words).toBeFocused();
    await this.words.fill(words);
  }

  async choose(option: string): Promise<void> {
    await this.panel.getByRole('button', { name: option, exact: true }).click();
  }

  async says(count: string): Promise<void> {
    await expect(this.panel.getByRole('status').first()).toHaveText(count);
  }
}
