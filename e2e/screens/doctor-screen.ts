import type { Locator, Page } from '@playwright/test';

/** What needs a look in all recipes, as a cook sees it. */
export class DoctorScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get view(): Locator {
    return this.page.locator('[data-view=doctor]');
  }

  kind(name: string): Locator {
    return this.view.getByRole('region', { name, exact: true });
  }

  /** From the library's sidebar. */
  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Needs a look', exact: true }).click();
    await this.view.waitFor();
  }

  /** The first of a kind, at its line in the editor. */
  async openLine(kind: string): Promise<void> {
    await this.kind(kind).getByRole('button').first().click();
  }
}
