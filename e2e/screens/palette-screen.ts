import { expect, type Locator, type Page } from '@playwright/test';

/** Going to a recipe, a command or a tag by typing. */
export class PaletteScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get field(): Locator {
    return this.page.getByTestId('palette');
  }

  get rows(): Locator {
    return this.page.getByTestId('palette-row');
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await expect(this.field).toBeFocused();
  }

  async type(words: string): Promise<void> {
    await this.field.fill(words);
  }

  async press(key: string): Promise<void> {
    await this.field.press(key);
  }
}
