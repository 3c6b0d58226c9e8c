import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { firstPaintSizes } from '../vite/first-paint.mjs';
import { complaintAbout } from './node-version.mjs';
import { run } from './run.mjs';
import { manifestIsTrue, writeManifest } from './stand-in-manifest.mjs';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'hobside-setup-'));
  await writeFile(path.join(folder, 'electron'), 'the executable');
  await writeFile(path.join(folder, 'icudtl.dat'), 'data');
  await writeManifest(folder);
});
afterEach(() => rm(folder, { recursive: true }));

it.each(['20.19.0', '20.20.2', '22.0.0'])('takes Node %s', (version) => {
  expect(complaintAbout(version)).toBeUndefined();
});

it.each(['18.20.8', '20.18.3'])('refuses Node %s, and says what to do', (version) => {
  expect(complaintAbout(version)).toMatch(/needs Node 20\.19 or newer; this is Node .*\n.*What to do/);
});

it('takes a stand-in that is as it was made, even when its date was changed', async () => {
  expect(await manifestIsTrue(folder)).toBe(true);
  await utimes(path.join(folder, 'electron'), 1, 1);
  expect(await manifestIsTrue(folder)).toBe(true);
});

it('refuses a stand-in whose executable was changed, also by another of the same size', async () => {
  await writeFile(path.join(folder, 'electron'), 'THE EXECUTABLE');
  await utimes(path.join(folder, 'electron'), 1, 1);
  expect(await manifestIsTrue(folder)).toBe(false);
});

it('refuses a stand-in that lacks a file', async () => {
  await rm(path.join(folder, 'icudtl.dat'));
  expect(await manifestIsTrue(folder)).toBe(false);
});

it('gives a program that is not there as an outcome, and ends one that takes too long', async () => {
  expect((await run('hobside-no-such-program', [])).code).toBe(127);
  const endless = await run(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { limitSeconds: 0.2 });
  expect(endless.code).toBe(124);
});

it('counts for the first paint what a page imports statically, and not what it loads later', () => {
  const chunk = (/** @type {string} */ fileName, /** @type {string[]} */ imports, facadeModuleId = '') => ({
    type: 'chunk',
    fileName,
    imports,
    facadeModuleId,
    code: '',
  });
  const output = [
    chunk('index.js', ['shared.js'], '/renderer/index.html'),
    chunk('shared.js', ['words.js', 'index.js']),
    chunk('words.js', []),
    chunk('editor.js', ['shared.js']),
  ];
  expect(firstPaintSizes(/** @type {any} */ (output))).toMatchObject([
    { page: 'index.html', files: ['index.js', 'shared.js', 'words.js'] },
  ]);
});
