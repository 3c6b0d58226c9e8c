import { symlink } from 'node:fs/promises';
import { expect, test } from '../fixtures/hobside.ts';
import { DoctorScreen } from '../screens/doctor-screen.ts';

const soup = (title: string, line: string) =>
  `# ${title}\n\n## Ingredients\n\n- ${line}\n- 1 l stock\n\n## Method\n\n1. Boil the leeks in the stock for an hour, until they are soft.\n`;
const copy = 'leek-soup.sync-conflict-20240102-150405-ABCDEFG.md';

test('what needs a look is listed by kind, a press opens the line, and what is put right is gone from the list', async ({
  kitchen,
  folder,
}) => {
  const { editor, library } = kitchen;
  await folder.write('leek-soup.md', `${soup('Leek soup', '3 leeks')}\nWith [bread](bread.md).\n`);
  await library.shows('Leek soup');
  await symlink('/etc/hostname', folder.file('outside.md'));
  const doctor = new DoctorScreen(kitchen.page);
  await doctor.open();
  const leftOut = doctor.kind('Left out of the list').getByRole('listitem');
  await expect(leftOut).toHaveText(/^outside\.md\s*Is a link to another place, and is not followed\.$/);
  await expect(doctor.kind('Links that lead nowhere')).toContainText('The link to bread.md leads to no recipe here.');
  await doctor.openLine('Links that lead nowhere');
  await expect(editor.view).toBeVisible();
  await expect(editor.view.locator('.cm-activeLine')).toHaveText('With [bread](bread.md).');
  await folder.write('bread.md', soup('Bread', '500 g leeks').replace('an hour', 'two days'));
  await kitchen.page.keyboard.press('Control+1');
  await library.shows('Bread');
  await doctor.open();
  await expect(doctor.kind('Links that lead nowhere')).toHaveCount(0);
});

test('a conflict copy is put together with its recipe, goes to the trash, and one undo brings both back', async ({
  kitchen,
  folder,
}) => {
  const { library, page } = kitchen;
  const [one, other] = [soup('Leek soup', '3 leeks'), soup('Leek soup', '4 leeks')];
  await folder.write('leek-soup.md', one);
  await folder.write(copy, other);
  await library.shows('Leek soup');
  const doctor = new DoctorScreen(page);
  await doctor.open();
  await doctor.kind('Two versions of a recipe').getByRole('button', { name: 'Compare' }).click();
  await page.getByRole('radio', { name: /^Copy/ }).check();
  await page.getByRole('button', { name: 'Save this' }).click();
  await expect(page.getByText(/^Put both versions of Leek soup together/)).toBeVisible();
  expect(await folder.read('leek-soup.md')).toBe(other);
  await expect(doctor.view.getByRole('heading', { name: 'Nothing needs a look' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Leek soup and its copy are as they were before.')).toBeVisible();
  expect([await folder.read('leek-soup.md'), await folder.read(copy)]).toEqual([one, other]);
});

test('two versions are one card, and are put together from its recipe, where the cook is again afterwards', async ({
  kitchen,
  folder,
}) => {
  const { library, recipe, page } = kitchen;
  await folder.write('leek-soup.md', soup('Leek soup', '3 leeks'));
  await folder.write(copy, soup('Leek soup', '4 leeks, saffron'));
  await expect(library.card('Leek soup')).toContainText('2 versions');
  await expect(library.card('Leek soup')).toHaveCount(1);
  await library.search.fill('saffron');
  await expect(library.card('Leek soup')).toContainText('in another version: saffron');
  await library.open('Leek soup');
  const notice = page.getByTestId('versions');
  await notice.getByRole('button', { name: 'Put them together' }).press('Enter');
  await page.getByRole('radio', { name: /^Copy/ }).check();
  await page.getByRole('button', { name: 'Save this' }).click();
  await expect(recipe.view.locator('.ingredients')).toContainText('saffron');
  await expect(notice).toHaveCount(0);

  const marked = (...lines: string[]) => soup('Pie', lines.join('\n')).replace(/- (?=[<=>])/g, '');
  await folder.write('pie.md', marked('<<<<<<< HEAD', '- 1 egg', '=======', '- 2 eggs', '>>>>>>> kitchen'));
  await page.keyboard.press('Control+1');
  await library.search.fill('');
  await expect(library.card('Pie')).toContainText('2 versions');
  await library.open('Pie');
  await page.getByRole('button', { name: 'Put them together' }).click();
  await page.getByRole('radio', { name: /^Second, kitchen/ }).check();
  await page.getByRole('button', { name: 'Save this' }).click();
  await expect(page.getByText('Put both versions of Pie together.')).toBeVisible();
  await expect(recipe.view.locator('.ingredients')).not.toContainText('1 egg');
  expect(await folder.read('pie.md')).toBe(soup('Pie', '2 eggs'));
});

test('a missing title is written by one press and taken back by one', async ({ kitchen, folder }) => {
  const { library, page } = kitchen;
  const untitled = soup('', '3 leeks').slice('# \n\n'.length);
  await folder.write('leek-soup.md', untitled);
  await library.shows('Leek soup');
  const doctor = new DoctorScreen(page);
  await doctor.open();
  await doctor.view.getByRole('button', { name: 'Write the title “Leek soup”' }).click();
  await expect(doctor.view.getByRole('heading', { name: 'Nothing needs a look' })).toBeVisible();
  expect(await folder.read('leek-soup.md')).toContain('Leek soup');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(doctor.kind('Recipes without a title')).toBeVisible();
  expect(await folder.read('leek-soup.md')).toBe(untitled);
});
