import { mkdir, mkdtemp, readFile, readdir, rm, symlink, unlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failed } from '#core/contract/result.ts';
import { isLone } from '#core/library/lone.ts';
import { nameOf } from '#core/library/names.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { Disk } from './disk.ts';
import { LoneRecipes } from './lone-recipes.ts';
import type { MadeFiles } from './made-files.ts';
import { readLone } from './read-lone.ts';
import { kitchensForTests } from './testing/kitchens.ts';
import { recipeText, writeAll, type Files } from './testing/kitchen.ts';

const kitchens = kitchensForTests();
const parser = { recipe: async ({ id, text }: { id: string; text: string }) => readRecipe(text, nameOf(id)) };

/** One pixel, and nothing else in the file. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
);
const otherPixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYPgPAAEDAQAIicLsAAAAAElFTkSuQmCC',
  'base64',
);
const leek = `---\r\ntitle: Leek soup\r\nimage: photos/leek soup.png\r\n---\r\n\r\n- 2 leeks\r\n\r\n1. Boil the leeks. ![](../secret.png) ![](photos/none.png)\r\n`;

let base: string;
beforeEach(async () => {
  base = await mkdtemp(path.join(os.tmpdir(), 'hobside-lone-'));
});
afterEach(() => rm(base, { recursive: true }));

/** A folder of what was downloaded, with the soup in it. */
async function downloaded(files: Files = {}, made: Pick<MadeFiles, 'bring'> = noLibrary) {
  const downloads = path.join(base, 'downloads');
  await writeAll(downloads, { 'leek.md': leek, 'photos/leek soup.png': pixel, ...files });
  const lone = new LoneRecipes({ read: (file) => readLone(file, parser), disk: new Disk(), made });
  return { lone, downloads, soup: lone.admit(path.join(downloads, 'leek.md')) };
}

const noLibrary = { bring: () => Promise.resolve(failed({ kind: 'no-folder' })) };
const tree = async (folder: string) => (await readdir(folder, { recursive: true })).toSorted();
const text = (folder: string, name: string) => readFile(path.join(folder, name), 'utf8');

describe('a recipe outside the library', () => {
  it('is read with the pictures of its own folder, and with no other file', async () => {
    const { lone, soup } = await downloaded({ 'photos/other.png': pixel, '../secret.png': pixel });
    const opened = await lone.open(soup);
    if (!opened.ok) throw new Error(opened.failure.kind);
    expect(opened.value.recipe.title.value).toBe('Leek soup');
    expect(opened.value.file.readOnly).not.toBeNull();
    const place = opened.value.images['photos/leek soup.png'] ?? '';
    expect(Object.keys(opened.value.images)).toEqual(['photos/leek soup.png']);
    expect(await lone.picture(place)).toMatchObject({ ok: true, value: { contentType: 'image/png' } });
    for (const other of ['photos/other.png', '../secret.png', 'photos/../../secret.png', 'leek.md'])
      expect(await lone.picture(place.replace('photos/leek soup.png', other)), other).toMatchObject({ ok: false });
  });

  it('shows no picture through a link, nor a file that is none', async () => {
    const bait = '# Bait\n\n![](a.png) ![](away/b.png) ![](c.png)\n\n- 1 egg\n\n1. Boil.\n';
    const { lone, downloads } = await downloaded({ 'bait.md': bait, 'c.png': '<svg onload="alert(1)"/>' });
    await writeAll(path.join(base, 'elsewhere'), { 'a.png': pixel, 'b.png': pixel });
    await symlink(path.join(base, 'elsewhere/a.png'), path.join(downloads, 'a.png'));
    await symlink(path.join(base, 'elsewhere'), path.join(downloads, 'away'));
    const opened = await lone.open(lone.admit(path.join(downloads, 'bait.md')));
    if (!opened.ok) throw new Error(opened.failure.kind);
    const { images } = opened.value;
    expect(Object.keys(images)).toEqual(['a.png', 'c.png']);
    for (const place of Object.values(images)) expect(await lone.picture(place), place).toMatchObject({ ok: false });
  });

  it('is called the same in the next run, and names no file to a run that did not open it', async () => {
    const { lone, soup } = await downloaded();
    expect(isLone(soup)).toBe(true);
    expect(await lone.open(soup.replace('leek.md', 'other.md'))).toMatchObject({ ok: false });
    const next = new LoneRecipes({ read: () => Promise.reject(new Error('read')), disk: new Disk(), made: noLibrary });
    expect(next.isOpen(soup)).toBe(false);
    expect(await next.open(soup)).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
    expect(next.admit(path.join(base, 'downloads/leek.md'))).toBe(soup);
  });

  it('that is too long to be read as one is text, and one that is longer still is not read', async () => {
    const huge = { '5-mb.md': '- 1 egg\n'.repeat(640_000), '11-mb.md': Buffer.alloc(11 * 1024 * 1024, 'egg\n') };
    const { lone, downloads } = await downloaded(huge);
    const opened = await lone.open(lone.admit(path.join(downloads, '5-mb.md')));
    expect(opened.ok && opened.value.recipe.needsALook).toMatchObject([{ code: 'look.too-large' }]);
    const larger = await lone.open(lone.admit(path.join(downloads, '11-mb.md')));
    expect(larger).toMatchObject({ ok: false, failure: { kind: 'too-large' } });
  });

  it('that is gone, or a folder by now, is told as that', async () => {
    const { lone, downloads, soup } = await downloaded();
    await unlink(path.join(downloads, 'leek.md'));
    expect(await lone.open(soup)).toEqual({ ok: false, failure: { kind: 'not-found', path: 'leek.md' } });
    await mkdir(path.join(downloads, 'leek.md'));
    expect(await lone.open(soup)).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
    expect(await lone.add(soup)).toMatchObject({ ok: false });
  });
});

describe('a recipe outside the library, and the library', () => {
  it('is out of its reach, and becomes a part of it byte for byte, until that is undone', async () => {
    const { library, folder } = await kitchens.opened({ 'pea.md': recipeText('Pea soup') });
    const { lone, downloads, soup } = await downloaded({}, library.made);
    const tries = [
      library.openRecipe(soup),
      library.save({ id: soup, baseVersion: '', text: 'mine' }),
      library.duplicate(soup),
      library.trash(soup, () => Promise.resolve()),
      library.relocations.relocate({ id: soup, title: null, name: 'mine', folder: null }),
      library.relocations.relocate({ id: 'pea.md', title: null, name: null, folder: soup }),
      library.absolutePath(soup),
      library.pictures.read(soup.replace('leek.md', 'photos/leek soup.png')),
    ];
    for (const one of await Promise.all(tries)) expect(one.ok).toBe(false);

    const before = await tree(folder);
    const added = await lone.add(soup);
    if (!added.ok) throw new Error(added.failure.kind);
    expect(added.value.id).toBe('leek.md');
    expect(await text(folder, 'leek.md')).toBe(leek);
    expect(await readFile(path.join(folder, 'photos/leek soup.png'))).toEqual(pixel);
    const shown = await library.openRecipe('leek.md');
    expect(shown.ok && shown.value.images).toMatchObject({ 'photos/leek soup.png': 'photos/leek soup.png' });
    // A second time it is there already.
    expect(await lone.add(soup)).toEqual({ ok: true, value: { id: 'leek.md', undo: '' } });

    expect(await library.made.undo(added.value.undo)).toMatchObject({ ok: true, value: { left: [] } });
    expect(await tree(folder)).toEqual(before);
    expect(await text(downloads, 'leek.md')).toBe(leek);
  });

  it('takes the place of nothing: a free name, a folder of its own, or nothing at all', async () => {
    const mine = {
      'leek.md': recipeText('My own'),
      'bean/notes.md': recipeText('Notes'),
      'a.png': otherPixel,
      stock: '',
    };
    const { library, folder } = await kitchens.opened(mine);
    const bean = leek.replace('photos/leek soup.png', 'a.png');
    const rice = leek.replace('photos/leek soup.png', 'stock/a.png').replace('photos/none.png', 'b.png');
    const theirs = { 'bean.md': bean, 'a.png': pixel, 'rice.md': rice, 'stock/a.png': pixel, 'b.png': pixel };
    const { lone, downloads, soup } = await downloaded(theirs, library.made);
    expect(await lone.add(soup)).toMatchObject({ ok: true, value: { id: 'leek-2.md' } });
    expect(await text(folder, 'leek-2.md')).toBe(leek);

    // Another picture is called as its picture is.
    const added = await lone.add(lone.admit(path.join(downloads, 'bean.md')));
    expect(added).toMatchObject({ ok: true, value: { id: 'bean-2/bean.md' } });
    expect(await readFile(path.join(folder, 'bean-2/a.png'))).toEqual(pixel);
    expect(await text(folder, 'bean-2/bean.md')).toBe(bean);

    // What would be a folder is a file: the first picture, which has room, doesn't stay.
    const before = await tree(folder);
    expect(await lone.add(lone.admit(path.join(downloads, 'rice.md')))).toMatchObject({ ok: false });
    expect(await tree(folder)).toEqual(before);
    expect(await text(folder, 'leek.md')).toBe(recipeText('My own'));
    expect(await readFile(path.join(folder, 'a.png'))).toEqual(otherPixel);
  });
});
