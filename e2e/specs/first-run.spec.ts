import { expect, test } from '../fixtures/hobside.ts';
import { dropFolder } from '../screens/drop.ts';
import { ImportScreen } from '../screens/import-screen.ts';

test('rubric 31: from launch to a cooking recipe in three actions', async ({ launch }) => {
  const kitchen = await launch({ folder: null });
  await expect(kitchen.page.locator('[data-view=first-run]')).toBeVisible();
  await expect(kitchen.page.getByRole('heading', { level: 1 })).toHaveText('Where do your recipes live?');
  await kitchen.page.keyboard.press('Control+,');
  await kitchen.page.getByRole('button', { name: 'Back', exact: true }).click();
  await kitchen.page.getByRole('button', { name: /sample recipes/ }).click();
  await kitchen.library.open('Hong Shao Rou');
  await kitchen.recipe.cook();
  await expect(kitchen.cook.view).toBeVisible();
});

test('rubric 31: recipes of another app come into the folder that is chosen for them', async ({ launch, folder }) => {
  const kitchen = await launch({ folder: null });
  await kitchen.app.evaluate(
    ({ dialog }, filePaths) => {
      Object.assign(dialog, { showOpenDialog: () => Promise.resolve({ canceled: false, filePaths }) });
    },
    [folder.path],
  );
  await kitchen.page.getByRole('button', { name: 'Import from another app' }).click();
  const importing = new ImportScreen(kitchen.page, kitchen.app);
  await expect(importing.window.getByRole('button', { name: 'Choose files' })).toBeVisible();
  await importing.field.fill('Leek soup\n\nIngredients\n2 leeks\n\nSteps\n1. Boil them.\n');
  await importing.window.getByRole('button', { name: 'Read it' }).click();
  await importing.window.getByRole('button', { name: 'Import 1' }).click();
  await importing.window.getByRole('button', { name: 'Close' }).click();
  await kitchen.library.shows('Leek soup');
});

test('rubric 31: a folder dropped on the window opens', async ({ launch, folder }) => {
  const kitchen = await launch({ folder: null });
  await expect(kitchen.page.locator('[data-view=first-run]')).toBeVisible();
  await dropFolder(kitchen.page, folder.path);
  await kitchen.library.shows('Hong Shao Rou');
});

test('rubric 31: the last folder opens by itself; nothing found says for what, and offers to clear', async ({
  launch,
}) => {
  const first = await launch();
  await first.library.shows('Hong Shao Rou');
  await first.quit();
  const second = await launch({ folder: null });
  await second.library.shows('Hong Shao Rou');
  await second.library.find('gochujangx');
  await expect(second.page.getByText(/Nothing matches .gochujangx.\./)).toBeVisible();
  await second.page.getByTestId('no-results').getByRole('button', { name: 'Clear search' }).click();
  await second.library.shows('Hong Shao Rou');
});

test.describe('an empty folder', () => {
  test.use({ recipes: null });

  test('rubric 31: says so, offers a new recipe, and fills by itself', async ({ kitchen, folder }) => {
    await expect(kitchen.page.getByText('No recipes in Recipes yet.')).toBeVisible();
    await expect(kitchen.page.getByRole('button', { name: 'New recipe' }).first()).toBeVisible();
    await folder.write('first.md', '---\ntitle: The first one\n---\n\n1. Cook.\n');
    await kitchen.library.shows('The first one');
  });
});

test('rubric 31: a home folder is counted, stopped and asked about', async ({ launch, folder, scratch }) => {
  const kitchen = await launch({ folder: scratch, home: scratch });
  await expect(kitchen.page.getByText(/home folder/i).first()).toBeVisible();
  await expect(kitchen.library.cards).toHaveCount(0);
  expect(await folder.exists('hong-shao-rou.md')).toBe(true);
});
