import { lstat, mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kitchensForTests } from './testing/kitchens.ts';
import { recipeText, type Kitchen } from './testing/kitchen.ts';

const kitchens = kitchensForTests();

/** One pixel, and nothing else in the file. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
);
const otherPixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYPgPAAEDAQAIicLsAAAAAElFTkSuQmCC',
  'base64',
);
/** A GIF is always made anew; the darkroom of these tests cuts it off. */
const gif = Buffer.concat([Buffer.from('GIF89a\x03\x00\x04\x00', 'latin1'), Buffer.alloc(60)]);

const withPicture = (title: string, written: string): string =>
  `---\ntitle: ${title}\nimage: ${written}\n---\n\n${recipeText(title)}`;
const soup = { recipe: 'soups/pea.md', step: null, path: '' };
const filesIn = (kitchen: Kitchen, folder: string) => readdir(path.join(kitchen.folder, folder));

describe('a picture that is added', () => {
  it('is stored and written as the neighbours do, byte for byte where it tells nothing', async () => {
    const kitchen = await kitchens.opened({
      'soups/pea.md': recipeText('Pea soup'),
      'soups/leek.md': withPicture('Leek soup', '../img/leek.png'),
      'img/leek.png': pixel,
    });
    const stored = await kitchen.library.pictures.store({ ...soup, bytes: otherPixel });
    expect(stored).toEqual({ ok: true, value: { written: '../img/pea.png', place: 'img/pea.png' } });
    expect(await readFile(path.join(kitchen.folder, 'img/pea.png'))).toEqual(otherPixel);
    const shown = await kitchen.library.pictures.read('img/pea.png');
    expect(shown.ok && shown.value.contentType).toBe('image/png');
  });

  it('goes beside the recipe where no neighbour shows how, and never over another file', async () => {
    const kitchen = await kitchens.opened({
      'soups/pea.md': recipeText('Pea soup'),
      'soups/images/pea.png': 'not of ours',
    });
    const first = await kitchen.library.pictures.store({ ...soup, bytes: pixel });
    const again = await kitchen.library.pictures.store({ ...soup, bytes: pixel });
    expect(first).toEqual({ ok: true, value: { written: 'images/pea-2.png', place: 'soups/images/pea-2.png' } });
    // The same picture is the same file: undo and another try leave no copies behind.
    expect(again).toEqual(first);
    const step = await kitchen.library.pictures.store({ ...soup, step: 3, bytes: pixel });
    expect(step.ok && step.value.place).toBe('soups/images/pea-step-3.png');
    expect(await filesIn(kitchen, 'soups/images')).toEqual(['pea-2.png', 'pea-step-3.png', 'pea.png']);
    expect(await readFile(path.join(kitchen.folder, 'soups/images/pea.png'), 'utf8')).toBe('not of ours');
  });

  it('is made anew where it may tell more than the picture', async () => {
    const kitchen = await kitchens.opened({ 'soups/pea.md': recipeText('Pea soup') });
    const stored = await kitchen.library.pictures.store({ ...soup, bytes: gif });
    expect(stored.ok && stored.value.place).toBe('soups/images/pea.jpg');
    expect((await lstat(path.join(kitchen.folder, 'soups/images/pea.jpg'))).size).toBe(40);
  });

  it('is not copied when it lies in the library already', async () => {
    const kitchen = await kitchens.opened({ 'soups/pea.md': recipeText('Pea soup'), 'photos/mine.png': pixel });
    const stored = await kitchen.library.pictures.store({
      ...soup,
      bytes: pixel,
      path: path.join(kitchen.folder, 'photos/mine.png'),
    });
    expect(stored).toEqual({ ok: true, value: { written: '../photos/mine.png', place: 'photos/mine.png' } });
    expect(await readdir(kitchen.folder)).toEqual(['photos', 'soups']);
  });

  it('is refused when it is no picture or would fill the memory, and nothing is made', async () => {
    const kitchen = await kitchens.opened({ 'soups/pea.md': recipeText('Pea soup') });
    const huge = Buffer.from('GIF89a\xff\xff\xff\xff', 'latin1');
    const kindOf = async (bytes: Uint8Array) => {
      const stored = await kitchen.library.pictures.store({ ...soup, bytes });
      return stored.ok ? 'stored' : stored.failure.kind;
    };
    expect(await kindOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('not-a-picture');
    expect(await kindOf(huge)).toBe('picture-too-large');
    expect(await filesIn(kitchen, 'soups')).toEqual(['pea.md']);
  });

  it('never goes through a link out of the folder', async () => {
    const kitchen = await kitchens.opened({
      'soups/pea.md': recipeText('Pea soup'),
      'soups/leek.md': withPicture('Leek soup', 'images/leek.png'),
    });
    await symlink(kitchen.home, path.join(kitchen.folder, 'soups/images'));
    const stored = await kitchen.library.pictures.store({ ...soup, bytes: pixel });
    expect(stored.ok || stored.failure.kind).toBe('outside-folder');
    expect(await readdir(kitchen.home)).toEqual([]);
  });
});

describe('pictures of a website whose top lies above the recipes', () => {
  const site = { 'soups/pea.md': withPicture('Pea soup', '/assets/images/uploads/pea.png') };

  it('are found and added once the cook has said where they are', async () => {
    const kitchen = await kitchens.opened(site);
    const { pictures } = kitchen.library;
    const folder = path.join(kitchen.home, 'assets/images');
    await mkdir(path.join(folder, 'uploads'), { recursive: true });
    await writeFile(path.join(folder, 'uploads/pea.png'), pixel);
    expect(await pictures.unknownSite('soups/pea.md')).toBe('/assets/images/uploads');
    expect((await pictures.chooseFolder(folder)).ok).toBe(true);
    expect(await pictures.unknownSite('soups/pea.md')).toBeNull();

    const opened = await kitchen.library.openRecipe('soups/pea.md');
    expect(opened.ok && opened.value.images).toEqual({ '/assets/images/uploads/pea.png': '/uploads/pea.png' });
    expect((await pictures.read('/uploads/pea.png')).ok).toBe(true);
    expect((await pictures.read('/../secret.png')).ok).toBe(false);

    const stored = await pictures.store({ ...soup, step: 1, bytes: otherPixel });
    const place = '/uploads/pea-step-1.png';
    expect(stored).toEqual({ ok: true, value: { written: `/assets/images${place}`, place } });
    expect(await readFile(path.join(folder, 'uploads/pea-step-1.png'))).toEqual(otherPixel);
    expect(await readdir(kitchen.folder)).toEqual(['soups']);
  });

  it('are kept beside the recipe while nobody knows', async () => {
    const kitchen = await kitchens.opened(site);
    const stored = await kitchen.library.pictures.store({ ...soup, bytes: pixel });
    expect(stored).toEqual({ ok: true, value: { written: 'images/pea.png', place: 'soups/images/pea.png' } });
  });

  it('are not looked for in the whole home folder', async () => {
    const kitchen = await kitchens.opened(site);
    const chosen = await kitchen.library.pictures.chooseFolder(kitchen.home);
    expect(chosen.ok || chosen.failure.kind).toBe('folder-too-large');
  });
});

it('a picture that leads nowhere is found by its name, and written as the recipe writes', async () => {
  const kitchen = await kitchens.opened({
    'soups/pea.md': withPicture('Pea soup', './pictures/pea.png'),
    'old/photos/pea.png': pixel,
  });
  const { pictures } = kitchen.library;
  expect(await pictures.find('soups/pea.md', './pictures/pea.png')).toEqual(['old/photos/pea.png']);
  expect(await pictures.use('soups/pea.md', 'old/photos/pea.png')).toEqual({
    ok: true,
    value: { written: '../old/photos/pea.png', place: 'old/photos/pea.png' },
  });
  expect((await pictures.use('soups/pea.md', 'old/photos/gone.png')).ok).toBe(false);
});
