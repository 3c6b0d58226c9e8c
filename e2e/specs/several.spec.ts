import { expect, test } from '../fixtures/hobside.ts';

const recipe = (title: string) => `---\ntitle: ${title}\ntags: [winter]\n---\n\n- 1 leek\n\n1. Boil.\n`;
const names = ['aa-one.md', 'aa-two.md'];

test('several recipes are selected by keys or clicks, and tagged, moved and trashed with one undo each', async ({
  kitchen,
  folder,
}) => {
  const { library, page } = kitchen;
  await folder.write('aa-one.md', recipe('Aa one'));
  await folder.write('aa-two.md', recipe('Aa two'));
  await library.shows('Aa two');
  const before = await Promise.all(names.map((name) => folder.read(name)));
  const bar = page.getByRole('toolbar', { name: 'Selected recipes' });
  const selected = page.locator('[data-testid="card"][aria-selected="true"]');
  const isPutBack = () =>
    expect(async () => {
      expect(await Promise.all(names.map((name) => folder.read(name)))).toEqual(before);
    }).toPass();

  await library.card('Aa one').first().focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(bar).toContainText('2 selected');
  await bar.getByRole('button', { name: 'Tag…' }).click();
  await page.getByRole('combobox', { name: 'Tag' }).fill('soup');
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 recipes are tagged “soup”.')).toBeVisible();
  expect(await folder.read('aa-two.md')).toBe(recipe('Aa two').replace('[winter]', '[winter, soup]'));
  await library.card('Aa one').first().focus();
  await page.keyboard.press('Control+z');
  await isPutBack();

  await bar.getByRole('button', { name: 'Move…' }).click();
  await page.getByLabel('Folder', { exact: true }).fill('soups');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Moved 2 recipes to soups.')).toBeVisible();
  await expect(selected).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await isPutBack();

  await expect(selected).toHaveCount(2);
  await library.card('Aa one').first().focus();
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await library
    .card('Aa one')
    .first()
    .click({ modifiers: ['Control'] });
  await library
    .card('Aa two')
    .first()
    .click({ modifiers: ['Control'] });
  await bar.getByRole('button', { name: 'Trash' }).click();
  await expect(page.getByText('Moved 2 recipes to trash.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await isPutBack();
});
