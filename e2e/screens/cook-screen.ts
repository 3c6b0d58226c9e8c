import { expect, type Locator, type Page } from '@playwright/test';

/** Something that can be pressed. CSS pixels. */
export interface Control {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** A time or an ingredient within the sentences of a step. */
  readonly inText: boolean;
  /** Its words don't fit in it. */
  readonly cut: boolean;
}

/** Cook mode. */
export class CookScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get view(): Locator {
    return this.page.locator('[data-view=cook]');
  }

  get step(): Locator {
    return this.page.getByTestId('cook-step');
  }

  get rail(): Locator {
    return this.page.getByTestId('rail');
  }

  /** What is added in this step. */
  get added(): Locator {
    return this.rail.getByRole('checkbox');
  }

  /** The button that crosses the step off. */
  get crossedOff(): Locator {
    return this.page.getByTestId('done');
  }

  /** The recipes on the hob, one button each. */
  get hob(): Locator {
    return this.page.getByTestId('hob');
  }

  /** All timers, and the field for a new one. */
  get timerDialog(): Locator {
    return this.page.getByTestId('timers');
  }

  get timers(): Locator {
    return this.page.getByTestId('timer');
  }

  get alarm(): Locator {
    return this.page.getByTestId('alarm');
  }

  /** The quiet bar about the file. */
  get changed(): Locator {
    return this.page.getByTestId('changed');
  }

  /** What changed in the file, line by line. */
  get changes(): Locator {
    return this.page.getByTestId('changes');
  }

  /** Whether the screen is kept on, and the switch for it. */
  get awake(): Locator {
    return this.page.getByTestId('awake');
  }

  get position(): Locator {
    return this.view.getByTestId('position');
  }

  async isOnStep(number: number, of: number): Promise<void> {
    await expect(this.position).toHaveText(`${String(number)} of ${String(of)}`);
  }

  get mise(): Locator {
    return this.page.getByTestId('mise');
  }

  /** How it was, at the end. */
  get finish(): Locator {
    return this.page.getByTestId('finish');
  }

  /** Space on the last step, again where it came so soon after another press that it is taken for an elbow. */
  async finishRecipe(): Promise<void> {
    await expect(async () => {
      await this.press('Space');
      await expect(this.finish).toBeVisible({ timeout: 400 });
    }).toPass();
  }

  get next(): Locator {
    return this.page.getByTestId('next');
  }

  get back(): Locator {
    return this.page.getByTestId('back');
  }

  /** The strip of all steps. */
  get strip(): Locator {
    return this.view.getByRole('slider', { name: 'Steps' });
  }

  async goTo(number: number, of = 10): Promise<void> {
    await this.press(String(number % 10));
    await this.isOnStep(number, of);
  }

  async wear(theme: 'light' | 'dark'): Promise<void> {
    await expect(async () => {
      // Again where an alarm sounds: the first key only silences it.
      if ((await this.view.getAttribute('data-theme')) !== theme) await this.press('d');
      await expect(this.view).toHaveAttribute('data-theme', theme, { timeout: 1000 });
    }).toPass();
  }

  /** Everything that can be pressed, as it stands in the window. */
  async controls(): Promise<readonly Control[]> {
    return this.view.evaluate((view) =>
      [...view.querySelectorAll('button, a[href], [role=checkbox], [role=slider], input')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]'))
        .map((element) => {
          const { left, top, width, height: own } = element.getBoundingClientRect();
          // Within a sentence the line stays as it is: what can be pressed reaches over it.
          const reach = Number.parseFloat(getComputedStyle(element, '::after').top) || 0;
          const height = own - 2 * Math.min(0, reach);
          const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
          const inText = element.closest('.rich') !== null;
          const cut = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflow !== 'visible';
          return { name, left, top, width, height, inText, cut };
        }),
    );
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }
}
