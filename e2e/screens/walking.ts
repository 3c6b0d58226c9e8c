import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { choose } from './main-side.ts';

/** Who walks from screen to screen, in whatever language they are: by keys, commands and marks, never by words of the interface. */
export interface Walker {
  readonly app: ElectronApplication;
  readonly page: Page;
}

export interface Screen {
  readonly name: string;
  readonly go: (kitchen: Walker) => Promise<unknown>;
  /** Its picture is in the README. */
  readonly readme?: true;
}

export const press = (page: Page, key: string) => page.keyboard.press(key);
export const dialog = (page: Page) => page.locator('dialog[open]').last();

/** Closes the window that lies over the screen, and waits until it has. */
export async function closeDialog(page: Page): Promise<void> {
  await press(page, 'Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
}

/** Closes the window that lies over the screen, and opens the next one by its keys. */
export async function nextDialog(page: Page, key: string): Promise<void> {
  await closeDialog(page);
  await press(page, key);
  await dialog(page).waitFor();
}

export async function openRecipe(page: Page, words: string): Promise<void> {
  await page.getByTestId('search').fill(words);
  await page.getByTestId('card').first().click();
  await page.locator('[data-view=recipe] h1').waitFor();
}

export async function openSeed(page: Page): Promise<void> {
  await press(page, 'Control+1');
  await openRecipe(page, 'hong shao');
}

/** As if it was chosen in the menu, once that has heard what is on the screen. */
export const command = ({ app }: Walker, name: string): Promise<void> =>
  expect(() => choose(app, name)).toPass({ timeout: 5000, intervals: [20] });

export async function ringIn(page: Page, seconds: number): Promise<void> {
  await page.evaluate(
    (wanted) => window.kitchen.ask('timer:start', { label: 'Rice', seconds: wanted, upTo: null, recipe: null }),
    seconds,
  );
  await page.getByTestId('alarm').waitFor();
}
