import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Opens } from '#core/contract/opening.ts';
import { failed, success } from '#core/contract/result.ts';
import { folderIn, isSecondStart, Openings } from './openings.ts';

let base: string;
const at = (name: string) => path.join(base, name);

beforeEach(async () => {
  base = await mkdtemp(path.join(os.tmpdir(), 'hobside-openings-'));
  await mkdir(at('Recipes/Soups'), { recursive: true });
  await mkdir(at('Downloads'));
  for (const name of ['Recipes/Soups/pea.md', 'Downloads/leek.md', 'Downloads/old.paprikarecipes', 'Downloads/it.exe'])
    await writeFile(at(name), 'x');
});
afterEach(() => rm(base, { recursive: true }));

/** Openings over a library that has what the folder Recipes has. */
function openings() {
  const folders: string[] = [];
  const told: Opens[] = [];
  const made = new Openings({
    library: {
      folder: () => at('Recipes'),
      absolutePath: async (id) =>
        id === 'Soups/pea.md' ? success(at(`Recipes/${id}`)) : failed({ kind: 'not-found', path: id }),
      snapshot: () => ({ revision: 1, recipes: [], scanning: false, partOf: null }),
    },
    lone: { admit: (file) => `//0123/${path.basename(file)}` },
    openFolder: async (folder) => void folders.push(folder),
    tell: (opens) => void told.push(opens),
  });
  return { made, told, folders };
}

async function opened(...named: readonly string[]): Promise<readonly Opens[]> {
  const { made } = openings();
  await made.open(named);
  return made.take();
}

describe('a file that is handed over', () => {
  it('opens as that recipe of the library, whatever link leads there', async () => {
    await symlink(at('Recipes'), at('Kitchen'));
    await symlink(at('Recipes/Soups/pea.md'), at('Downloads/pea.md'));
    const pea = { kind: 'recipe', id: 'Soups/pea.md' };
    expect(await opened(at('Recipes/Soups/pea.md'))).toEqual([pea]);
    expect(await opened(at('Kitchen/Soups/pea.md'))).toEqual([pea]);
    expect(await opened(at('Downloads/pea.md'))).toEqual([pea]);
  });

  it('opens alone where it lies elsewhere, and is imported where it holds recipes of another app', async () => {
    expect(await opened(at('Downloads/leek.md'))).toEqual([{ kind: 'lone', id: '//0123/leek.md' }]);
    const old = at('Downloads/old.paprikarecipes');
    expect(await opened(old)).toEqual([{ kind: 'import', paths: [old] }]);
  });

  it('opens with the others: each recipe, and one import of all that are imported', async () => {
    await writeFile(at('Downloads/new.PAPRIKARECIPES'), 'x');
    const archives = [at('Downloads/old.paprikarecipes'), at('Downloads/new.PAPRIKARECIPES')];
    expect(await opened(...archives, at('Downloads/leek.md'), at('Recipes/Soups/pea.md'))).toEqual([
      { kind: 'lone', id: '//0123/leek.md' },
      { kind: 'recipe', id: 'Soups/pea.md' },
      { kind: 'import', paths: archives },
    ]);
  });

  it('is not opened, and told why, where it is something else', async () => {
    execFileSync('mkfifo', [at('Downloads/pipe.md')]);
    await mkdir(at('Downloads/folder.md'));
    await symlink(at('Downloads/it.exe'), at('Downloads/bait.md'));
    await symlink(at('Downloads/loop.md'), at('Downloads/loop.md'));
    const why = async (name: string) => (await opened(at(`Downloads/${name}`))).map((one) => 'why' in one && one.why);
    expect(await why('pipe.md')).toEqual(['no-file']);
    expect(await why('folder.md')).toEqual(['folder']);
    expect(await why('it.exe')).toEqual(['no-recipe']);
    expect(await why('bait.md')).toEqual(['link-to-no-recipe']);
    expect(await why('loop.md')).toEqual(['unreadable']);
    expect(await why('gone.md')).toEqual(['gone']);
    expect(await why('leek.md/more.md')).toEqual(['gone']);
    expect(await why('.md')).toEqual(['gone']);
  });
});

describe('an address', () => {
  it('opens a recipe that the library has, and nothing else', async () => {
    expect(await opened('hobside://open?recipe=Soups%2Fpea.md')).toEqual([{ kind: 'recipe', id: 'Soups/pea.md' }]);
    expect(await opened('hobside://open?recipe=Soups%2Fleek.md')).toMatchObject([{ why: 'not-in-library' }]);
    expect(await opened('hobside://open?recipe=compose.yaml')).toMatchObject([{ why: 'not-in-library' }]);
    expect(await opened('hobside://trash?recipe=Soups%2Fpea.md')).toMatchObject([{ why: 'address' }]);
    expect(await opened(`hobside://open?recipe=${encodeURIComponent(at('Downloads/leek.md'))}`)).toMatchObject([
      { why: 'address' },
    ]);
  });
});

describe('a second start', () => {
  it('opens its folder first, and is told to the page that is there', async () => {
    const { made, told, folders } = openings();
    expect(made.take()).toEqual([]);
    await made.openAll({ folder: null, named: [at('Downloads'), at('Downloads/leek.md')], usualFolder: null });
    expect(folders).toEqual([at('Downloads')]);
    expect(told).toEqual([{ kind: 'lone', id: '//0123/leek.md' }]);
    expect(made.take()).toEqual([]);
  });

  it('with a file leaves the library open that is open, whatever the usual folder of its terminal is', async () => {
    const { made, folders } = openings();
    await made.openAll({ folder: null, named: [at('Downloads/leek.md')], usualFolder: at('Downloads') });
    expect(folders).toEqual([]);
    await made.openAll({ folder: null, named: [], usualFolder: at('Downloads') });
    expect(folders).toEqual([at('Downloads')]);
  });

  it('is not believed whatever it says', () => {
    const said = { folder: null, named: ['/a.md'], usualFolder: null, task: null };
    expect(isSecondStart(said)).toBe(true);
    const other = [null, 'a.md', [], {}, { ...said, named: '/a.md' }, { ...said, named: ['/a\0.md'] }];
    for (const told of [
      ...other,
      { ...said, folder: 3 },
      { ...said, pages: true },
      { ...said, task: 'trash' },
      { ...said, named: Array(60).fill('/a') },
    ])
      expect(isSecondStart(told), JSON.stringify(told)).toBe(false);
  });

  it('takes a folder by its option before one that is named, and that before the usual one', async () => {
    const named = [at('Downloads/leek.md'), at('Recipes')];
    expect(await folderIn({ folder: '/option', named, usualFolder: '/usual' })).toBe('/option');
    expect(await folderIn({ folder: null, named, usualFolder: '/usual' })).toBe(at('Recipes'));
    expect(await folderIn({ folder: null, named: [at('gone')], usualFolder: '/usual' })).toBe('/usual');
  });
});
