import type { Locator, Page } from '@playwright/test';

/** The page of a recipe that lies outside the library. */
export class LoneScreen {
  readonly view: Locator;
  readonly title: Locator;
  /** Says that it is outside. */
  readonly outside: Locator;
  readonly add: Locator;
  readonly cookButton: Locator;
  readonly photo: Locator;

  constructor(page: Page) {
    this.view = page.locator('[data-view=lone]');
    this.title = this.view.getByRole('heading', { level: 1 });
    this.outside = this.view.getByTestId('outside');
    this.add = this.view.getByRole('button', { name: 'Add to my recipes' });
    this.cookButton = this.view.getByTestId('cook');
    this.photo = this.view.locator('figure img').first();
  }

  /** Pixels of the photo's width, once it is drawn. */
  photoWidth(): Promise<number> {
    return this.photo.evaluate((image: HTMLImageElement) => image.naturalWidth);
  }
}
