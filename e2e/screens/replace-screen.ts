import { expect, type Locator, type Page } from '@playwright/test';

/** Finding and replacing in all recipes, as a cook sees it. */
export class ReplaceScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get view(): Locator {
    return this.page.locator('[data-view=replace]');
  }

  get words(): Locator {
    return this.view.getByLabel('Find', { exact: true });
  }

  get insert(): Locator {
    return this.view.getByLabel('Replace with');
  }

  get summary(): Locator {
    return this.page.getByTestId('replace-summary');
  }

  get replace(): Locator {
    return this.view.getByRole('button', { name: 'Replace', exact: true });
  }

  get left(): Locator {
    return this.page.getByTestId('replace-left');
  }

  recipe(title: string): Locator {
    return this.view.getByRole('region', { name: title, exact: true });
  }

  hits(title: string): Locator {
    return this.recipe(title).getByTestId('hit');
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+H');
    await expect(this.words).toBeFocused();
  }

  async look(words: string, insert: string): Promise<void> {
    await this.words.fill(words);
    await this.insert.fill(insert);
  }
}
