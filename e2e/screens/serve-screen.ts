import { expect, type Locator, type Page } from '@playwright/test';

/** Planning dishes for a time. */
export class ServeScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get view(): Locator {
    return this.page.locator('[data-view=serve]');
  }

  /** The one large line. */
  get start(): Locator {
    return this.page.getByTestId('serve-start');
  }

  get moments(): Locator {
    return this.page.getByTestId('serve-moments').getByRole('listitem');
  }

  /** What cook mode says of the plan. */
  get line(): Locator {
    return this.page.getByTestId('plan-line');
  }

  async add(title: string): Promise<void> {
    await this.page.getByTestId('serve-search').fill(title);
    await this.view.getByRole('button', { name: `Add ${title}` }).click();
    await expect(this.page.getByTestId('serve-dishes')).toContainText(title);
  }

  async at(moment: Date): Promise<void> {
    await this.page.getByTestId('serve-time').fill(moment.toTimeString().slice(0, 5));
  }

  async takes(what: string, minutes: number): Promise<void> {
    const field = this.view.getByLabel(`Minutes for ${what}`);
    await field.fill(String(minutes));
    await field.press('Enter');
  }
}
