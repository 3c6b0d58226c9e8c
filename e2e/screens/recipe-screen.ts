import { expect, type Locator, type Page } from '@playwright/test';

/** A recipe's page. */
export class RecipeScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get view(): Locator {
    return this.page.locator('[data-view=recipe]');
  }

  get title(): Locator {
    return this.view.getByRole('heading', { level: 1 });
  }

  get cookButton(): Locator {
    return this.view.getByRole('button', { name: /^Cook|^Resume/ });
  }

  async isShown(title: string): Promise<void> {
    await expect(this.title).toHaveText(title);
  }

  async cook(): Promise<void> {
    await this.cookButton.click();
    await expect(this.page.getByTestId('mise').or(this.page.getByTestId('cook-step')).first()).toBeVisible();
  }

  async edit(): Promise<void> {
    await this.view.getByRole('button', { name: /^Edit/ }).click();
    await expect(this.page.locator('[data-view=edit]')).toBeVisible();
  }
}
