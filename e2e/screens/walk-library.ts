import { closeDialog, command, dialog, nextDialog, press, type Screen } from './walking.ts';

/** The library, what opens over it, and what it leads to. */
export const libraryScreens: readonly Screen[] = [
  { name: 'library', readme: true, go: ({ page }) => page.getByTestId('card').first().waitFor() },
  { name: 'library-list', go: (kitchen) => command(kitchen, 'list-view') },
  {
    name: 'library-narrow',
    go: async (kitchen) => {
      await command(kitchen, 'grid-view');
      await kitchen.page.getByTestId('narrow').click();
      await kitchen.page.getByTestId('facets').waitFor();
    },
  },
  {
    name: 'library-search',
    go: async ({ page }) => {
      await page.getByTestId('narrow').click();
      await page.getByTestId('search').fill('ginger');
    },
  },
  { name: 'library-nothing', go: ({ page }) => page.getByTestId('search').fill('gochujang') },
  {
    name: 'library-selected',
    go: async ({ page }) => {
      await page.getByTestId('search').fill('');
      await page.getByTestId('card').first().focus();
      await press(page, 'Space');
      await page.getByTestId('selected').waitFor();
    },
  },
  {
    name: 'palette',
    go: async ({ page }) => {
      await press(page, 'Escape');
      await page.getByTestId('selected').waitFor({ state: 'detached' });
      await press(page, 'Control+k');
      await page.getByTestId('palette').waitFor();
    },
  },
  {
    name: 'shortcuts',
    go: async ({ page }) => {
      await press(page, 'Escape');
      await press(page, 'Control+/');
      await dialog(page).waitFor();
    },
  },
  {
    name: 'import',
    go: async ({ page }) => {
      await nextDialog(page, 'Control+Shift+n');
      await page.locator('dialog textarea:focus').waitFor();
      await page.keyboard.insertText('Leek soup\n\nServes 4\n\nIngredients\n2 leeks\n\nDirections\n1. Boil the leeks.');
    },
  },
  {
    name: 'import-preview',
    go: async ({ page }) => {
      await press(page, 'Control+Enter');
      await page.getByTestId('import-preview').waitFor();
    },
  },
  { name: 'export', go: ({ page }) => nextDialog(page, 'Control+Shift+s') },
  {
    name: 'cookbook',
    go: async (kitchen) => {
      await closeDialog(kitchen.page);
      await command(kitchen, 'make-cookbook');
      await dialog(kitchen.page).waitFor();
    },
  },
  { name: 'timers', go: ({ page }) => nextDialog(page, 'Control+t') },
  {
    name: 'settings',
    go: async ({ page }) => {
      await closeDialog(page);
      await press(page, 'Control+,');
      await page.locator('[data-view=settings]').waitFor();
    },
  },
  {
    name: 'licences',
    go: async ({ page }) => {
      await page.getByTestId('show-licences').click();
      await page.getByTestId('licences').waitFor();
    },
  },
  {
    name: 'replace',
    go: async ({ page }) => {
      await closeDialog(page);
      await press(page, 'Control+Shift+H');
      const fields = page.locator('[data-view=replace] input:not([type=checkbox])');
      await fields.nth(0).fill('oil');
      await fields.nth(1).fill('butter');
      await page.getByTestId('hit').first().waitFor();
    },
  },
  {
    name: 'doctor',
    go: async (kitchen) => {
      await press(kitchen.page, 'Control+1');
      await command(kitchen, 'needs-a-look');
      await kitchen.page
        .getByTestId('doctor-nothing')
        .or(kitchen.page.getByTestId('doctor-summary').filter({ hasText: /\d/ }))
        .first()
        .waitFor();
    },
  },
];
