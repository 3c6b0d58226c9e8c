import type { Page } from '@playwright/test';
import { openSeed, press, type Screen } from './walking.ts';

/** A row of the form. */
const row = (page: Page, list: 'ingredients' | 'steps', number: number) =>
  page.locator(`.${list}[data-place="${String(number - 1)}"] textarea`);

/** Writing, in the form and as text. */
export const editorScreens: readonly Screen[] = [
  {
    name: 'form',
    readme: true,
    go: async ({ page }) => {
      await openSeed(page);
      await press(page, 'Control+e');
      await row(page, 'ingredients', 4).click();
    },
  },
  { name: 'form-steps', go: ({ page }) => row(page, 'steps', 5).click() },
  {
    name: 'form-tags',
    go: async ({ page }) => {
      await page.getByTestId('form').getByRole('combobox').first().click();
      await page.keyboard.type('b');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'editor',
    readme: true,
    go: async ({ page }) => {
      await press(page, 'Control+a');
      await press(page, 'Delete');
      await press(page, 'Control+Shift+e');
      await page.locator('.cm-content').waitFor();
    },
  },
  {
    name: 'editor-find',
    go: async ({ page }) => {
      await page.locator('.cm-content').click();
      await press(page, 'Control+h');
      await page.locator('[data-view=edit] input:focus').waitFor();
      await page.keyboard.type('star');
    },
  },
  {
    name: 'editor-history',
    go: async ({ page }) => {
      // At 200 % the line is far below what is drawn: what is found is scrolled to.
      await page.keyboard.type(' anise pods');
      await press(page, 'Enter');
      await press(page, 'Escape');
      await press(page, 'End');
      await page.keyboard.type(', rinsed');
      await page.locator('[data-testid=saved].saved').waitFor();
      await press(page, 'Control+Shift+Y');
      await page.getByTestId('recipe-changes').waitFor();
    },
  },
];
