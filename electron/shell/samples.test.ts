import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copySamplesOnce, countSamples, freeFolder } from './samples.ts';

let folder = '';
let source = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hobside-samples-'));
  source = path.join(folder, 'source');
  await mkdir(path.join(source, 'pictures'), { recursive: true });
  await writeFile(path.join(source, 'soup.md'), '# Soup\r\n');
  await writeFile(path.join(source, 'pictures', 'soup.png'), Uint8Array.of(0x89, 0x50, 0xff));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the samples', () => {
  it('are counted by recipe, not by file, in every folder', async () => {
    await writeFile(path.join(source, 'LICENSE'), '');
    await writeFile(path.join(source, 'pictures', 'cake.md'), '');
    expect(countSamples(source)).toBe(2);
    expect(countSamples(path.join(folder, 'nowhere'))).toBe(0);
  });

  it('are copied byte for byte, with their folders', async () => {
    const target = path.join(folder, 'deep', 'copy');
    await mkdir(path.dirname(target));
    await copySamplesOnce(source, target);
    expect(await readFile(path.join(target, 'soup.md'), 'utf8')).toBe('# Soup\r\n');
    expect([...(await readFile(path.join(target, 'pictures', 'soup.png')))]).toEqual([0x89, 0x50, 0xff]);
    expect(await readdir(path.dirname(target))).toEqual(['copy']);
  });

  it('are never copied over what the cook changed or deleted', async () => {
    const target = path.join(folder, 'copy');
    await copySamplesOnce(source, target);
    await writeFile(path.join(target, 'soup.md'), 'mine');
    await rm(path.join(target, 'pictures'), { recursive: true });
    await copySamplesOnce(source, target);
    expect(await readFile(path.join(target, 'soup.md'), 'utf8')).toBe('mine');
    expect(await readdir(target)).toEqual(['soup.md']);
  });

  it('are copied anew when the first copy was stopped half-way', async () => {
    const target = path.join(folder, 'copy');
    await mkdir(`${target}.unfinished`);
    await copySamplesOnce(source, target);
    expect((await readdir(folder)).sort()).toEqual(['copy', 'source']);
  });

  it('get a free name', async () => {
    await mkdir(path.join(folder, 'Recipes'));
    await mkdir(path.join(folder, 'Recipes 2'));
    expect(freeFolder(folder, 'Recipes')).toBe(path.join(folder, 'Recipes 3'));
    expect(freeFolder(folder, 'Soups')).toBe(path.join(folder, 'Soups'));
  });
});
