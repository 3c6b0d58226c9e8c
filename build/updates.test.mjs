import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as files from './vite/updater/files.mjs';
import { Lazy } from './vite/updater/lazy-val.mjs';
import { updatesAddress } from './vite/updates.mjs';

test('a build looks nowhere, unless it is told a folder on the web', () => {
  expect(updatesAddress({})).toBeNull();
  expect(updatesAddress({ HOBSIDE_UPDATES: '' })).toBeNull();
  expect(updatesAddress({ HOBSIDE_UPDATES: 'https://example.org/hobside' })).toBe('https://example.org/hobside');
});

test.each([
  'example.org',
  'http://example.org/',
  'http://127.0.0.1:8000/',
  'ftp://example.org/',
  'https://cook:secret@example.org/',
  'https://example.org/?cook=1',
])('%s is no place for new versions, and the build says so', (HOBSIDE_UPDATES) => {
  expect(() => updatesAddress({ HOBSIDE_UPDATES })).toThrow(/no place for new versions/);
});

test('what electron-updater makes when it is first asked, it makes once', () => {
  let made = 0;
  const lazy = new Lazy(() => (made += 1));
  expect(lazy.hasValue).toBe(false);
  expect([lazy.value, lazy.value, made, lazy.hasValue]).toEqual([1, 1, 1, true]);
  lazy.value = 5;
  expect(lazy.value).toBe(5);
});

test('what electron-updater asks of files is done as fs-extra does it', async () => {
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'hobside-files-'));
  const file = path.join(scratch, 'updates/pending/info.json');
  try {
    await files.outputJson(file, { sha512: 'x' });
    expect(await files.readJson(file)).toEqual({ sha512: 'x' });
    await files.rename(file, `${file}.old`);
    expect([await files.pathExists(file), files.pathExistsSync(`${file}.old`)]).toEqual([false, true]);
    await files.emptyDir(path.dirname(file));
    await files.emptyDir(path.join(scratch, 'new'));
    expect(await readdir(scratch, { recursive: true })).toEqual(['new', 'updates', path.join('updates', 'pending')]);
    await files.remove(path.join(scratch, 'updates'));
    await files.remove(path.join(scratch, 'never there'));
    expect(await readdir(scratch)).toEqual(['new']);
    await expect(files.rename(file, `${file}.new`, 'win32')).rejects.toThrow('ENOENT');
  } finally {
    await rm(scratch, { recursive: true });
  }
});
