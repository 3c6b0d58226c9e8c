import { EditorScreen } from './editor-screen.ts';
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

  /** The switch that keeps the screen on for this page. */
  get awake(): Locator {
    return this.view.getByRole('button', { name: /screen/ });
  }

  /** How often it was cooked, and when last. */
  get cooked(): Locator {
    return this.page.getByTestId('cooked');
  }

  get title(): Locator {
    return this.view.getByRole('heading', { level: 1 });
  }

  get cookButton(): Locator {
    return this.view.getByTestId('cook');
  }

  /** An ingredient's line, or a step, by words in it. */
  line(words: string): Locator {
    return this.view.getByRole('listitem').filter({ hasText: words }).first();
  }

  /** Amounts that are shown otherwise than the file has them. */
  get changed(): Locator {
    return this.view.locator('[data-changed]');
  }

  get method(): Locator {
    return this.view.getByRole('region', { name: 'Method' });
  }

  get units(): Locator {
    return this.view.getByRole('combobox', { name: 'Units' });
  }

  /** What was understood of the words that are pointed at. */
  get glass(): Locator {
    return this.page.getByTestId('glass');
  }

  /**
   * Points at words and looks at the card beside them. Again until it holds: a window of another spec that opens on the same
   * display takes the pointer away, and the card goes with it, as it does for a cook.
   */
  async pointAt(words: Locator, look: (card: Locator) => Promise<void>): Promise<void> {
    await expect(async () => {
      await this.page.mouse.move(0, 0);
      await words.hover({ timeout: 2000 });
      await expect(this.glass).toBeVisible({ timeout: 2000 });
      await look(this.glass);
    }).toPass({ timeout: 20_000 });
  }

  /** Opens what was understood of a step, as the keys do it. */
  async understoodOf(step: number): Promise<void> {
    await this.method.getByRole('button', { name: `Step ${String(step)}: what was understood` }).click();
    await expect(this.glass).toBeVisible();
  }

  async scale(factor: number): Promise<void> {
    await this.view.getByRole('button', { name: new RegExp(`×\\s*${String(factor)}$`) }).click();
  }

  async isShown(title: string): Promise<void> {
    await expect(this.title).toHaveText(title);
  }

  async cook(): Promise<void> {
    await this.cookButton.click();
    await expect(this.page.getByTestId('mise').or(this.page.getByTestId('cook-step')).first()).toBeVisible();
  }

  /** Opens the editor, which has one text and two ways to write it. */
  async edit(view: 'Source' | 'Form' = 'Source'): Promise<void> {
    await this.view.getByRole('button', { name: /^Edit/ }).click();
    await new EditorScreen(this.page).isShown(view);
  }
}
