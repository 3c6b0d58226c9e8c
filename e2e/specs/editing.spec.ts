import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../fixtures/hobside.ts';

test('typing is shown and saved at once and changes no other byte; an edit from outside is taken; a removed file can be saved again', async ({
  kitchen,
  folder,
}) => {
  await test.step('typing shows in the preview at once and is saved by itself, changing no other byte', async () => {
    const before = await folder.read('hong-shao-rou.md');
    await kitchen.library.open('Hong Shao Rou');
    await kitchen.recipe.edit();
    await kitchen.editor.typeAtEndOf('- 3 tablespoons sugar', ', raw');
    await expect(kitchen.editor.preview).toContainText('raw');
    await kitchen.editor.isSaved();
    expect(await folder.read('hong-shao-rou.md')).toBe(
      before.replace('- 3 tablespoons sugar\n', '- 3 tablespoons sugar, raw\n'),
    );
  });
  await test.step('line endings, byte-order mark and a missing last newline survive an edit', async () => {
    await kitchen.page.keyboard.press('Control+1');
    const odd =
      '\uFEFF---\r\ntitle: Odd ends\r\ningredients:\r\n  - 2 eggs\n---\r\n\r\n1. Beat the eggs.\r\n2. Fry them.';
    await folder.write('odd.md', odd);
    await kitchen.library.open('Odd ends');
    await kitchen.recipe.edit();
    await kitchen.editor.typeAtEndOf('Beat the eggs.', ' Well.');
    await kitchen.editor.isSaved();
    expect(await folder.read('odd.md')).toBe(odd.replace('Beat the eggs.', 'Beat the eggs. Well.'));
  });
  await test.step('an edit from outside is taken silently when nothing is unsaved', async () => {
    await kitchen.page.keyboard.press('Control+1');
    await kitchen.library.open('Hong Shao Rou');
    await kitchen.recipe.edit();
    const text = await folder.read('hong-shao-rou.md');
    await folder.write('hong-shao-rou.md', text.replace('- 3 tablespoons sugar', '- 4 tablespoons sugar'));
    await expect(kitchen.editor.source).toContainText('- 4 tablespoons sugar');
    await expect(kitchen.editor.preview).toContainText('4 tbsp');
  });
  await test.step('a file removed while it is edited keeps its text, and can be saved again', async () => {
    await kitchen.page.keyboard.press('Control+1');
    await kitchen.library.open('Hong Shao Rou');
    await kitchen.recipe.edit();
    await kitchen.editor.isShown();
    await folder.remove('hong-shao-rou.md');
    await expect(kitchen.editor.view.getByText(/not there any more/)).toBeVisible();
    await expect(kitchen.editor.source).toContainText('Hong Shao Rou');
    await kitchen.editor.view.getByRole('button', { name: /Save it again/ }).click();
    await kitchen.editor.isSaved();
    expect(await folder.read('hong-shao-rou.md')).toContain('title: Hong Shao Rou');
  });
  await test.step('P03 a recipe that may not be written says so before anybody types, and can be copied', async () => {
    await kitchen.page.keyboard.press('Control+1');
    await folder.write('kept.md', '# Kept soup\n\n1. Boil the leeks.\n');
    await chmod(path.join(folder.path, 'kept.md'), 0o444);
    await kitchen.library.open('Kept soup');
    await kitchen.recipe.edit();
    await expect(kitchen.editor.readOnly).toContainText('can be read but not changed');
    await kitchen.editor.saveCopyAs(kitchen.app, path.join(folder.path, 'my soup.md'));
    expect(await folder.read('my soup.md')).toBe(await folder.read('kept.md'));
    await kitchen.page.getByRole('button', { name: 'Open it' }).click();
    await expect(kitchen.editor.readOnly).toHaveCount(0);
    await kitchen.editor.typeAtEndOf('1. Boil the leeks.', ' Slowly.');
    await kitchen.editor.isSaved();
    expect(await folder.read('my soup.md')).toBe('# Kept soup\n\n1. Boil the leeks. Slowly.\n');
  });
});

test('unsaved typing survives kill -9', async ({ launch, folder }) => {
  const first = await launch();
  await first.library.open('Hong Shao Rou');
  await first.recipe.edit();
  // The folder is made read-only for saving by another version on disk: the typing can only live in the draft.
  await first.editor.typeAtEndOf('- 3 tablespoons sugar', ', unsaved');
  await expect(async () => {
    const draft = await first.page.evaluate(() => window.kitchen.ask('draft:read', { id: 'hong-shao-rou.md' }));
    const saved = await folder.read('hong-shao-rou.md');
    expect(`${draft?.text ?? ''}${saved}`).toContain('sugar, unsaved');
  }).toPass();
  await first.kill();
  const second = await launch();
  await second.library.open('Hong Shao Rou');
  await second.recipe.edit();
  await expect(second.editor.source).toContainText('sugar, unsaved');
});

test('two writers: nothing is overwritten, and the cook chooses', async ({ kitchen, folder }) => {
  await kitchen.library.open('Hong Shao Rou');
  await kitchen.recipe.edit();
  const text = await folder.read('hong-shao-rou.md');
  const theirs = text.replace('- 3 tablespoons sugar', '- 9 tablespoons sugar');
  await kitchen.editor.typeAtEndOf('- 3 tablespoons sugar', ', mine');
  await folder.write('hong-shao-rou.md', theirs);
  await expect(kitchen.editor.view.getByText('Changed on disk')).toBeVisible();
  expect(await folder.read('hong-shao-rou.md')).toBe(theirs);
  await kitchen.editor.view.getByRole('button', { name: 'Keep mine' }).click();
  await kitchen.editor.isSaved();
  const saved = await folder.read('hong-shao-rou.md');
  expect(saved).toContain(', mine');
});

test('new, duplicate and trash with undo', async ({ kitchen, folder }) => {
  await kitchen.library.view.getByRole('button', { name: 'New recipe' }).click();
  await kitchen.editor.isShown();
  await kitchen.page.keyboard.press('Control+1');
  await kitchen.library.open('Hong Shao Rou');
  const before = await folder.read('hong-shao-rou.md');
  await chooseFromMenu(kitchen.app, 'Duplicate');
  await expect(async () => expect(await folder.exists('hong-shao-rou-2.md')).toBe(true)).toPass();
  expect(await folder.read('hong-shao-rou-2.md')).toBe(before);
  await kitchen.page.keyboard.press('Control+1');
  await kitchen.library.open('Hong Shao Rou');
  await chooseFromMenu(kitchen.app, 'Move to trash');
  await expect(kitchen.page.getByText(/^Moved .* to trash/).first()).toBeVisible();
  await kitchen.page.getByRole('button', { name: 'Undo' }).click();
  await expect(async () => {
    expect(await folder.exists('hong-shao-rou.md')).toBe(true);
    expect(await folder.exists('hong-shao-rou-2.md')).toBe(true);
  }).toPass();
  expect(await folder.read('hong-shao-rou.md')).toBe(before);
});

/** Clicks an item of the native menu by what it says. */
async function chooseFromMenu(app: import('@playwright/test').ElectronApplication, label: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []) ?? [];
    const item = items.find((candidate) => candidate.label.replace('&', '') === wanted);
    if (item === undefined || !item.enabled) throw new Error(`The menu has no enabled item ${wanted}`);
    item.click();
  }, label);
}
