import { RecipeScreen } from './recipe-screen.ts';
import { closeDialog, dialog, nextDialog, openRecipe, openSeed, press, type Screen } from './walking.ts';

/** A recipe's page and what opens over it. */
export const recipeScreens: readonly Screen[] = [
  {
    name: 'serve',
    go: async ({ page }) => {
      await openSeed(page);
      await page.getByTestId('serve').click();
      await page.getByTestId('serve-start').waitFor();
    },
  },
  { name: 'recipe', go: ({ page }) => openSeed(page) },
  {
    name: 'recipe-why',
    go: async ({ page }) => {
      const words = page.locator('[data-view=recipe]').getByRole('button', { name: '1 hour and 30 minutes' });
      await new RecipeScreen(page).pointAt(words, (card) => card.waitFor({ timeout: 1000 }));
    },
  },
  {
    name: 'recipe-step',
    go: async ({ page }) => {
      await page.getByTestId('step-number').nth(3).click();
      await page.getByTestId('glass').getByRole('combobox').waitFor();
    },
  },
  {
    name: 'recipe-have',
    go: async ({ page }) => {
      await press(page, 'Escape');
      await page
        .getByRole('button', { name: /^3 tbsp/ })
        .first()
        .click();
      await dialog(page).waitFor();
    },
  },
  {
    name: 'recipe-pan',
    go: async ({ page }) => {
      await closeDialog(page);
      await page.getByTestId('pan-size').click();
      await dialog(page).waitFor();
    },
  },
  { name: 'print', go: ({ page }) => nextDialog(page, 'Control+p') },
  {
    name: 'recipe-scaled',
    go: async ({ page }) => {
      await closeDialog(page);
      await press(page, '+');
      await page.locator('[data-changed]').first().waitFor();
    },
  },
  {
    name: 'rename',
    go: async ({ page }) => {
      await press(page, 'F2');
      await dialog(page).waitFor();
    },
  },
  { name: 'move', go: ({ page }) => nextDialog(page, 'Shift+F2') },
  {
    name: 'recipe-photo',
    go: async ({ page }) => {
      await closeDialog(page);
      await press(page, '0');
      await press(page, 'Control+1');
      await openRecipe(page, 'lentil');
    },
  },
];
