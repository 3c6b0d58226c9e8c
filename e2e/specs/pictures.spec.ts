import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../fixtures/hobside.ts';
import { chooseInDialogs, killDarkroom } from '../screens/main-side.ts';
import { dropOn, pastePicture, photoFromAPhone } from '../screens/photos.ts';

/** One pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
);
const soup =
  '---\ntitle: Pea soup # of the canteen\nservings: 4\n---\n\n- 500 g peas\n\n1. Boil the peas.\n2. Blend them.\n';
const neighbour = '---\ntitle: Leek soup\nimage: img/leek.png\n---\n\n- 2 leeks\n\n1. Boil the leeks.\n';

test.describe('photos of a recipe', () => {
  test.use({ recipes: null });

  test('dropped, pasted and chosen ones are copied without what they tell, written as the neighbours write, and one undo takes each out', async ({
    launch,
    folder,
  }) => {
    await folder.write('pea.md', soup);
    await folder.write('leek.md', neighbour);
    await folder.write('img/leek.png', pixel);
    const { app, page, library, recipe, editor, complaints } = await launch();
    await library.open('Pea soup');
    await recipe.edit('Form');
    const well = editor.form.getByTestId('photo-well');
    const photo = { bytes: await photoFromAPhone(page), name: 'IMG_2041.JPG', type: 'image/jpeg' };

    await dropOn(page, '[data-testid=photo-well]', photo);
    await expect(well.getByRole('img', { name: 'Photo pea.jpg' })).toHaveJSProperty('naturalHeight', 1600);
    await expect(editor.preview.locator('img')).toHaveJSProperty('naturalWidth', 1200);
    await editor.isSaved();
    await expect(async () =>
      expect(await folder.read('pea.md')).toBe(soup.replace('canteen\n', 'canteen\nimage: img/pea.jpg\n')),
    ).toPass();
    const stored = await readFile(folder.file('img/pea.jpg'));
    expect(stored.includes('Exif') || stored.includes('48.2082')).toBe(false);

    await dropOn(page, '[data-testid=photo-well]', { bytes: [...pixel], name: 'a.png', type: 'image/png' });
    await expect(well.getByRole('img')).toHaveCount(2);
    await editor.isSaved();
    await page.keyboard.press('Escape');
    await editor.view.getByRole('button', { name: 'Back' }).click();
    await recipe.view.getByRole('button', { name: 'Photo 2 of 2' }).press('Enter');
    await expect(recipe.view.locator('figure .frame img')).toHaveJSProperty('naturalWidth', 1);
    await recipe.edit('Form');
    await well.getByRole('button', { name: 'Take pea.png out' }).click();
    await expect(well.getByRole('img')).toHaveCount(1);

    await editor.row('Step', 2).click();
    await pastePicture(page, { bytes: [...pixel], name: 'image.png', type: 'image/png' });
    await expect(editor.form.getByRole('group', { name: 'Photos of step 2' }).getByRole('img')).toBeVisible();
    await editor.isSaved();
    await expect(async () =>
      expect(await folder.read('pea.md')).toContain('2. Blend them.\n   ![](img/pea-step-2.png)\n'),
    ).toPass();
    expect(await readFile(folder.file('img/pea-step-2.png'))).toEqual(pixel);

    await editor.row('Step', 2).press('Control+z');
    await expect(editor.form.getByRole('group', { name: 'Photos of step 2' })).toHaveCount(0);
    for (const left of [2, 1, 0]) {
      await editor.row('Step', 2).press('Control+z');
      await expect(well.getByRole('img')).toHaveCount(left);
    }
    await editor.isSaved();
    await expect(async () => expect(await folder.read('pea.md')).toBe(soup)).toPass();

    await chooseInDialogs(app, folder.file('img/leek.png'));
    await well.getByRole('button', { name: 'Add a photo' }).press('Enter');
    await expect(well.getByRole('img', { name: 'Photo leek.png' })).toBeVisible();
    await chooseInDialogs(app, folder.file('img/pea.jpg'));
    await well.getByRole('button', { name: 'Replace leek.png' }).press('Enter');
    await expect(well.getByRole('img', { name: 'Photo pea.jpg' })).toBeVisible();
    await well.getByRole('button', { name: 'Take pea.jpg out' }).press('Enter');
    await expect(well.getByRole('img')).toHaveCount(0);
    // The key stays, as with any field of the form that is emptied.
    await expect(async () =>
      expect(await folder.read('pea.md')).toBe(soup.replace('canteen\n', 'canteen\nimage:\n')),
    ).toPass();

    await dropOn(page, '[data-testid=photo-well]', { bytes: [1, 2, 3], name: 'x.heic', type: 'image/heic' });
    await expect(page.getByText('no picture that Hobside can draw')).toBeVisible();
    expect(await readdir(folder.file('img'))).toEqual(['leek.png', 'pea-step-2.png', 'pea.jpg', 'pea.png']);
    expect(complaints).toEqual([]);
  });

  test('a broken picture and a darkroom that dies cost nothing but that picture', async ({ launch, folder }) => {
    await folder.write('pea.md', soup);
    const { app, page, library, recipe, editor } = await launch();
    await library.open('Pea soup');
    await recipe.edit('Form');
    const well = editor.form.getByTestId('photo-well');
    const photo = [...(await photoFromAPhone(page))];
    // The head says 2400 × 1800; then it ends.
    const broken = photo.slice(0, 800);
    await dropOn(page, '[data-testid=photo-well]', { bytes: broken, name: 'broken.jpg', type: 'image/jpeg' });
    await expect(page.getByText('no picture that Hobside can draw')).toBeVisible();
    await killDarkroom(app);
    await dropOn(page, '[data-testid=photo-well]', { bytes: photo, name: 'a.jpg', type: 'image/jpeg' });
    await expect(well.getByRole('img', { name: 'Photo pea.jpg' })).toBeVisible();
    expect(await readdir(folder.file('images'))).toEqual(['pea.jpg']);
  });

  test('a photo that is dropped into the text goes to the step below the pointer', async ({ launch, folder }) => {
    await folder.write('pea.md', soup);
    const { page, library, recipe, editor } = await launch();
    await library.open('Pea soup');
    await recipe.edit('Source');
    await editor.source.getByText('Boil the peas').click();
    await pastePicture(page, { bytes: [...pixel], name: 'image.png', type: 'image/png' });
    await editor.isSaved();
    await expect(async () =>
      expect(await folder.read('pea.md')).toBe(
        soup.replace('1. Boil the peas.\n', '1. Boil the peas.\n   ![](images/pea-step-1.png)\n'),
      ),
    ).toPass();
  });
});

test.describe('photos on cards', () => {
  test.use({ recipes: null });

  test('are small copies from the profile, made once for all runs; one that can’t be drawn leaves the plate', async ({
    launch,
    folder,
  }) => {
    await folder.write('leek.md', neighbour);
    await folder.write('img/leek.png', pixel);
    const first = await launch();
    const large = Buffer.from(await photoFromAPhone(first.page));
    await folder.write('images/pea.jpg', large);
    await folder.write('images/broken.jpg', large.subarray(0, 800));
    await folder.write('pea.md', soup.replace('servings', 'image: images/pea.jpg\nservings'));
    await folder.write('broken.md', '---\ntitle: Broken\nimage: images/broken.jpg\n---\n\n- 2 eggs\n');
    const photoOf = (kitchen: typeof first, title: string) => kitchen.library.card(title).locator('img');
    await expect(photoOf(first, 'Pea soup')).toHaveJSProperty('naturalHeight', 480);
    await expect(photoOf(first, 'Leek soup')).toBeVisible();
    await expect(first.library.card('Broken').locator('.plate')).toBeVisible();
    await expect(photoOf(first, 'Broken')).toHaveCount(0);
    await first.quit();

    const second = await launch();
    await expect(photoOf(second, 'Pea soup')).toHaveJSProperty('naturalHeight', 480);
    await expect(photoOf(second, 'Leek soup')).toBeVisible();
    await expect(photoOf(second, 'Broken')).toHaveCount(0);
    expect(second.app.windows().some((page) => page.url().includes('darkroom'))).toBe(false);
  });
});

test('a picture of a website is found once the cook says where the website’s pictures are, and no recipe is changed', async ({
  launch,
  folder,
  scratch,
}) => {
  const before = await folder.fingerprint();
  const uploads = path.join(scratch, 'site/assets/images/uploads');
  await mkdir(uploads, { recursive: true });
  await writeFile(path.join(uploads, 'hong-shao-rou.jpg'), pixel);
  const first = await launch();
  await first.library.open('Hong Shao Rou');
  await first.recipe.edit('Form');
  await first.editor.preview.getByRole('button', { name: 'Find the file' }).click();
  const question = first.page.getByRole('dialog', { name: 'Find hong-shao-rou.jpg' });
  await expect(question).toContainText('No picture of this name');
  await chooseInDialogs(first.app, path.join(scratch, 'site/assets/images'));
  await question.getByRole('button', { name: 'Choose the pictures folder' }).click();
  await expect(question).toHaveCount(0);
  await expect(first.editor.preview.locator('img')).toHaveJSProperty('naturalWidth', 1);
  await first.quit();
  const second = await launch();
  await second.library.open('Hong Shao Rou');
  await expect(second.recipe.view.locator('img').first()).toHaveJSProperty('naturalWidth', 1);
  expect(await folder.fingerprint()).toBe(before);
});
