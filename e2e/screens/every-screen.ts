import type { Page } from '@playwright/test';
import { RecipeScreen } from './recipe-screen.ts';
import { ReplaceScreen } from './replace-screen.ts';
import { press, dialog, closeDialog, nextDialog, openRecipe, openSeed, runCommand, ringIn } from './walking.ts';

export interface Screen {
  readonly name: string;
  readonly go: (page: Page) => Promise<unknown>;
  /** Its picture is in the README. */
  readonly readme?: true;
}

const library: readonly Screen[] = [
  { name: 'library', readme: true, go: (page) => page.getByTestId('card').first().waitFor() },
  { name: 'library-list', go: (page) => page.getByRole('button', { name: /list/i }).click() },
  {
    name: 'library-narrow',
    go: async (page) => {
      await page.getByRole('button', { name: /grid/i }).click();
      await page.getByRole('button', { name: 'Narrow' }).click();
      await page.getByTestId('facets').waitFor();
    },
  },
  {
    name: 'library-search',
    go: async (page) => {
      await page.getByRole('button', { name: 'Narrow' }).click();
      await page.getByTestId('search').fill('ginger');
    },
  },
  { name: 'library-nothing', go: (page) => page.getByTestId('search').fill('gochujang') },
  {
    name: 'palette',
    go: async (page) => {
      await page.getByTestId('search').fill('');
      await press(page, 'Control+k');
      await page.getByTestId('palette').waitFor();
    },
  },
  {
    name: 'shortcuts',
    go: async (page) => {
      await press(page, 'Escape');
      await press(page, 'Control+/');
      await dialog(page).waitFor();
    },
  },
  {
    name: 'import',
    go: async (page) => {
      await nextDialog(page, 'Control+Shift+n');
      await page.locator('dialog textarea:focus').waitFor();
      await page.keyboard.insertText('Leek soup\n\nServes 4\n\nIngredients\n2 leeks\n\nDirections\n1. Boil the leeks.');
    },
  },
  {
    name: 'import-preview',
    go: async (page) => {
      await press(page, 'Control+Enter');
      await page.getByTestId('import-preview').waitFor();
    },
  },
  { name: 'export', go: (page) => nextDialog(page, 'Control+Shift+s') },
  {
    name: 'cookbook',
    go: async (page) => {
      await closeDialog(page);
      await runCommand(page, 'Make a cookbook');
      await dialog(page).waitFor();
    },
  },
  { name: 'timers', go: (page) => nextDialog(page, 'Control+t') },
  {
    name: 'settings',
    go: async (page) => {
      await closeDialog(page);
      await press(page, 'Control+,');
      await page.locator('[data-view=settings]').waitFor();
    },
  },
  {
    name: 'replace',
    go: async (page) => {
      await press(page, 'Control+Shift+H');
      const replace = new ReplaceScreen(page);
      await replace.look('oil', 'butter');
      await replace.view.getByTestId('hit').first().waitFor();
    },
  },
  {
    name: 'doctor',
    go: async (page) => {
      await press(page, 'Control+1');
      await page
        .getByRole('navigation')
        .getByRole('button', { name: /^Needs a look/ })
        .click();
      const done = page.getByRole('heading', { name: 'Nothing needs a look' });
      await done
        .or(page.getByTestId('doctor-summary').filter({ hasText: /^\d/ }))
        .first()
        .waitFor();
    },
  },
];

const recipe: readonly Screen[] = [
  {
    name: 'serve',
    go: async (page) => {
      await openSeed(page);
      await page.getByTestId('serve').click();
      await page.getByTestId('serve-start').waitFor();
    },
  },
  { name: 'recipe', go: openSeed },
  {
    name: 'recipe-why',
    go: async (page) => {
      const words = page.getByRole('button', { name: '1 hour and 30 minutes' });
      await new RecipeScreen(page).pointAt(words, (card) => card.waitFor({ timeout: 1000 }));
    },
  },
  {
    name: 'recipe-step',
    go: async (page) => {
      await page.getByRole('button', { name: 'Step 4: what was understood' }).click();
      await page.getByTestId('glass').getByRole('combobox').waitFor();
    },
  },
  {
    name: 'recipe-have',
    go: async (page) => {
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
    go: async (page) => {
      await closeDialog(page);
      await page.getByRole('button', { name: 'Pan size' }).click();
      await dialog(page).waitFor();
    },
  },
  { name: 'print', go: (page) => nextDialog(page, 'Control+p') },
  {
    name: 'recipe-scaled',
    go: async (page) => {
      await closeDialog(page);
      await press(page, '+');
      await page.locator('[data-changed]').first().waitFor();
    },
  },
  {
    name: 'rename',
    go: async (page) => {
      await press(page, 'F2');
      await dialog(page).waitFor();
    },
  },
  { name: 'move', go: (page) => nextDialog(page, 'Shift+F2') },
  {
    name: 'recipe-photo',
    go: async (page) => {
      await closeDialog(page);
      await press(page, '0');
      await press(page, 'Control+1');
      await openRecipe(page, 'lentil');
    },
  },
];

const editor: readonly Screen[] = [
  {
    name: 'form',
    readme: true,
    go: async (page) => {
      await openSeed(page);
      await press(page, 'Control+e');
      await page.getByRole('textbox', { name: 'Ingredient 4', exact: true }).click();
    },
  },
  { name: 'form-steps', go: (page) => page.getByRole('textbox', { name: 'Step 5', exact: true }).click() },
  {
    name: 'form-tags',
    go: async (page) => {
      await page.getByRole('combobox', { name: 'Tags' }).click();
      await page.keyboard.type('b');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'editor',
    readme: true,
    go: async (page) => {
      await press(page, 'Control+a');
      await press(page, 'Delete');
      await press(page, 'Control+Shift+e');
      await page.locator('.cm-content').waitFor();
    },
  },
  {
    name: 'editor-history',
    go: async (page) => {
      await page.locator('.cm-line', { hasText: 'star anise pods' }).first().click();
      await press(page, 'End');
      await page.keyboard.type(', rinsed');
      // Where there is little room, a sign says it.
      await page.getByTestId('saved').getByText('Saved', { exact: true }).waitFor({ state: 'attached' });
      await press(page, 'Control+Shift+Y');
      await page.getByTestId('recipe-changes').waitFor();
    },
  },
];

const cooking: readonly Screen[] = [
  {
    name: 'mise',
    go: async (page) => {
      await press(page, 'Control+Enter');
      await page.locator('[data-view=cook]').waitFor();
    },
  },
  { name: 'cook-4', go: (page) => press(page, '4') },
  { name: 'cook-7', readme: true, go: (page) => press(page, '7') },
  {
    name: 'cook-why',
    go: async (page) => {
      await press(page, 'u');
      await page.getByTestId('glass').waitFor();
    },
  },
  {
    name: 'cook-8',
    go: async (page) => {
      await press(page, '8');
      await press(page, 't');
      await page.getByTestId('timer').first().waitFor();
    },
  },
  { name: 'cook-whole', go: (page) => press(page, 'w') },
  {
    name: 'alarm',
    go: async (page) => {
      await press(page, 'w');
      await ringIn(page, 2);
    },
  },
  {
    name: 'library-cooking',
    go: async (page) => {
      // Where the alarm still rings, this only silences it.
      await press(page, 'Control+.');
      await page.getByTestId('alarm').filter({ hasText: 'any key' }).waitFor({ state: 'detached' });
      await press(page, 'Escape');
      await page.locator('[data-view=cook]').waitFor({ state: 'detached' });
      await press(page, 'Control+1');
    },
  },
];

/** From one screen to the next as a cook would walk, on the samples: every screen and every window of Hobside but the first run's. */
export const everyScreen: readonly Screen[] = [...library, ...recipe, ...editor, ...cooking];
