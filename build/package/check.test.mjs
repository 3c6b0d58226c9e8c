import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { listFile } from '../bundled.mjs';
import { checkout } from '../setup/places.mjs';
import { complaintsAboutPackage } from './check.mjs';
import { mostAdded } from './sizes.mjs';

const scratch = mkdtempSync(path.join(tmpdir(), 'hobside-check-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const bare = path.join(scratch, 'bare');
const app = path.join(scratch, 'app');
const program = process.platform === 'win32' ? 'hobside-app.exe' : 'hobside-app';
const made = { electron: '45.4.1', version: '0.1.0', bare };

/** @param {string} name in the app @param {string | Buffer} content */
function put(name, content) {
  mkdirSync(path.dirname(path.join(app, name)), { recursive: true });
  writeFileSync(path.join(app, name), content);
}

/** The head of an archive with these files: what they hold is not looked at. @param {readonly string[]} names */
function asar(names) {
  /** @type {any} */ const root = { files: {} };
  for (const name of names) {
    const parts = name.split('/');
    const file = parts.pop() ?? '';
    let folder = root;
    for (const part of parts) folder = folder.files[part] ??= { files: {} };
    folder.files[file] = { size: 0, offset: '0' };
  }
  const json = Buffer.from(JSON.stringify(root));
  const head = Buffer.alloc(16);
  head.writeUInt32LE(json.length, 12);
  return Buffer.concat([head, json]);
}

/** A program as @electron/fuses finds its fuses: a mark, a version, how many there are, and each of them. */
const withFuses = (/** @type {string} */ fuses) =>
  Buffer.concat([Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'), Buffer.of(1, fuses.length), Buffer.from(fuses)]);

const list = (/** @type {string} */ electron) =>
  JSON.stringify({
    metadata: { component: { name: 'hobside', version: '0.1.0' } },
    components: [{ name: 'electron', version: electron }],
  });

const inArchive = ['package.json', 'dist/main/main.js', 'dist/preload/preload.cjs', 'dist/renderer/index.html'];

// An app for macOS has another shape, and other files in the runtime.
describe.skipIf(process.platform === 'darwin')('a package', () => {
  beforeEach(() => {
    for (const folder of [bare, app]) rmSync(folder, { recursive: true, force: true });
    mkdirSync(bare);
    put('resources/app.asar', asar(inArchive));
    put('resources/licences.txt', 'Hobside');
    put(`resources/${listFile}`, list('45.4.1'));
    for (const language of ['de', 'en-US']) put(`locales/${language}.pak`, '');
    cpSync(path.join(checkout, 'recipes'), path.join(app, 'resources/recipes'), { recursive: true });
    put(program, withFuses('01001100'));
  });

  const complaints = () => complaintsAboutPackage(app, made);

  it('as it should be has nothing to be complained of', async () => {
    expect(await complaints()).toEqual([]);
  });

  it('is refused with a program that can be turned into something else', async () => {
    put(program, withFuses('11001100'));
    expect(await complaints()).toEqual(['the fuse RunAsNode should be off']);
    put(program, withFuses('01001000'));
    expect(await complaints()).toEqual(['the fuse OnlyLoadAppFromAsar should be on']);
  });

  it('is refused with files that nobody needs, and without those that it needs', async () => {
    put('resources/app.asar', asar([...inArchive.slice(1), 'dist/main/main.js.map', 'node_modules/left-pad/index.js']));
    put('resources/default_app.asar', '');
    rmSync(path.join(app, 'resources/licences.txt'));
    put('resources/recipes/hong-shao-rou.md', 'other');
    expect(await complaints()).toEqual([
      'app.asar holds dist/main/main.js.map, which nobody needs',
      'app.asar holds node_modules/left-pad/index.js, which nobody needs',
      'app.asar lacks package.json',
      'resources/ holds default_app.asar, which is none of ours',
      'resources/recipes is not the same as recipes/',
      'resources/ lacks licences.txt',
    ]);
  });

  it('is refused where its list names another Electron', async () => {
    put(`resources/${listFile}`, list('33.2.1'));
    expect(await complaints()).toEqual([`${listFile} says Electron 33.2.1, and it is 45.4.1`]);
  });

  it('is refused where it is too large, or speaks more or less than it should', async () => {
    put('resources/app.asar', Buffer.concat([asar(inArchive), Buffer.alloc(mostAdded)]));
    rmSync(path.join(app, 'locales/en-US.pak'));
    put('locales/fr.pak', '');
    expect(await complaints()).toEqual([
      expect.stringMatching(/^5\.\d\d MB are added to a bare Electron, and 5 MB may be$/),
      'locales/ holds de.pak, fr.pak, not de.pak, en-US.pak',
    ]);
  });
});
