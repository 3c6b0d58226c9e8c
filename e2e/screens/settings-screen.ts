import { expect, type Locator, type Page } from '@playwright/test';

/** Settings. */
export class SettingsScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get view(): Locator {
    return this.page.locator('[data-view=settings]');
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+,');
    await expect(this.view).toBeVisible();
  }

  get licences(): Locator {
    return this.view.getByRole('button', { name: 'Licences', exact: true });
  }

  /** The notices of all that is bundled. */
  async openLicences(): Promise<Locator> {
    await this.licences.click();
    const list = this.page.getByTestId('licences');
    await expect(list).toBeVisible();
    return list;
  }

  /** One of the choices beside a name. */
  choice(of: string, name: string): Locator {
    return this.view.getByRole('group', { name: of, exact: true }).getByRole('button', { name, exact: true });
  }

  size(name: string): Locator {
    return this.view.getByRole('radio', { name: `Size ${name}`, exact: true });
  }

  toggle(name: RegExp): Locator {
    return this.view.getByRole('switch', { name });
  }
}
