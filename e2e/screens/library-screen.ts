import { expect, type Locator, type Page } from '@playwright/test';

/** The library as a cook sees it. */
export class LibraryScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get view(): Locator {
    return this.page.locator('[data-view=library]');
  }

  get cards(): Locator {
    return this.page.getByTestId('card');
  }

  card(title: string): Locator {
    return this.cards.filter({ hasText: title });
  }

  get search(): Locator {
    return this.page.getByTestId('search');
  }

  get resume(): Locator {
    return this.page.getByTestId('resume');
  }

  inSidebar(name: RegExp): Locator {
    return this.page.getByRole('navigation').getByRole('button', { name });
  }

  async isShown(): Promise<void> {
    await expect(this.view).toBeVisible();
  }

  async shows(title: string): Promise<void> {
    await expect(this.card(title).first()).toBeVisible();
  }

  async doesNotShow(title: string): Promise<void> {
    await expect(this.card(title)).toHaveCount(0);
  }

  async open(title: string): Promise<void> {
    await this.card(title).first().click();
    await expect(this.page.locator('[data-view=recipe] h1')).toBeVisible();
  }

  async find(words: string): Promise<void> {
    await this.search.fill(words);
  }
}
