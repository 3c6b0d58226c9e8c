import { expect, type Locator, type Page } from '@playwright/test';

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

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }
}
