import type { Page } from '@playwright/test';

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

export async function runCommand(page: Page, words: string): Promise<void> {
  await press(page, 'Control+k');
  await page.getByTestId('palette').fill(`>${words}`);
  await press(page, 'Enter');
}

export async function ringIn(page: Page, seconds: number): Promise<void> {
  await page.evaluate(
    (wanted) => window.kitchen.ask('timer:start', { label: 'Rice', seconds: wanted, upTo: null, recipe: null }),
    seconds,
  );
  await page.getByTestId('alarm').waitFor();
}
