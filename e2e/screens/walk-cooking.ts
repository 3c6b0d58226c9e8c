import { expect } from '@playwright/test';
import { press, ringIn, type Screen } from './walking.ts';

/** Cooking, from getting everything out to the alarm; and the library meanwhile. */
export const cookScreens: readonly Screen[] = [
  {
    name: 'mise',
    go: async ({ page }) => {
      await press(page, 'Control+Enter');
      await page.locator('[data-view=cook]').waitFor();
    },
  },
  { name: 'cook-4', go: ({ page }) => press(page, '4') },
  { name: 'cook-ingredients', go: ({ page }) => press(page, 'i') },
  {
    name: 'cook-keys',
    go: async ({ page }) => {
      await press(page, 'Escape');
      await press(page, '?');
      await page.getByTestId('cook-help').waitFor();
    },
  },
  {
    name: 'cook-7',
    readme: true,
    go: async ({ page }) => {
      await press(page, 'Escape');
      await page.getByTestId('cook-help').waitFor({ state: 'detached' });
      await press(page, '7');
    },
  },
  {
    name: 'cook-why',
    go: async ({ page }) => {
      await press(page, 'u');
      await page.getByTestId('glass').waitFor();
    },
  },
  {
    name: 'cook-8',
    go: async ({ page }) => {
      await press(page, '8');
      await press(page, 't');
      await page.getByTestId('timer').first().waitFor();
    },
  },
  { name: 'cook-whole', go: ({ page }) => press(page, 'w') },
  {
    name: 'finish',
    go: async ({ page }) => {
      await press(page, 'w');
      await page.getByTestId('whole').waitFor({ state: 'detached' });
      await press(page, 'End');
      // A press right behind another is taken for an elbow.
      await expect(async () => {
        await page.getByTestId('next').click({ timeout: 400 });
        await page.getByTestId('finish').waitFor({ timeout: 400 });
      }).toPass();
    },
  },
  {
    name: 'alarm',
    go: async ({ page }) => {
      await page.getByTestId('finish-back').click();
      await page.getByTestId('cook-step').waitFor();
      await ringIn(page, 2);
    },
  },
  {
    name: 'library-cooking',
    go: async ({ page }) => {
      // Where the alarm still rings, this only silences it.
      await press(page, 'Control+.');
      await page.locator('[data-testid=alarm] .large').waitFor({ state: 'detached' });
      await press(page, 'Escape');
      await page.locator('[data-view=cook]').waitFor({ state: 'detached' });
      await press(page, 'Control+1');
    },
  },
];
