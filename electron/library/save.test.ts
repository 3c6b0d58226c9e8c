import { chmod, link, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { History } from './history.ts';
import { versionOf } from './read-bytes.ts';
import { save } from './save.ts';

let base: string;
let root: string;
let history: History;

beforeEach(async () => {
  base = await mkdtemp(path.join(os.tmpdir(), 'hobside-save-'));
  root = path.join(base, 'recipes');
  await mkdir(root);
  history = new History(path.join(base, 'profile'), root);
});
afterEach(() => rm(base, { recursive: true, force: true }));

async function put(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(path.join(root, name), content);
  return versionOf(Buffer.from(content));
}
const text = (name: string): Promise<string> => readFile(path.join(root, name), 'utf8');

test('a save keeps line ends, BOM and mode, and leaves nothing beside the file', async () => {
  const version = await put('soup.md', '\uFEFF# Soup\r\n\r\nBoil.\n');
  await chmod(path.join(root, 'soup.md'), 0o640);
  const saved = await save(root, history, { id: 'soup.md', baseVersion: version, text: '# Soup\n\nSimmer.\n' });
  expect(saved).toMatchObject({ ok: true });
  expect(await text('soup.md')).toBe('\uFEFF# Soup\r\n\r\nSimmer.\n');
  expect((await stat(path.join(root, 'soup.md'))).mode & 0o777).toBe(0o640);
  expect(await readdir(root)).toEqual(['soup.md']);
  expect(saved.ok && saved.value.version).toBe(versionOf(await readFile(path.join(root, 'soup.md'))));
});

test('a save leaves what was there in the history', async () => {
  const version = await put('soup.md', 'old\n');
  await save(root, history, { id: 'soup.md', baseVersion: version, text: 'new\n' });
  const [moment] = await history.moments('soup.md');
  expect((await history.read(moment ?? ''))?.bytes.toString()).toBe('old\n');
});

test('P06 a save without a change writes nothing', async () => {
  const version = await put('soup.md', 'same\r\n');
  const before = await stat(path.join(root, 'soup.md'), { bigint: true });
  expect(await save(root, history, { id: 'soup.md', baseVersion: version, text: 'same\n' })).toMatchObject({
    ok: true,
    value: { version },
  });
  expect(await stat(path.join(root, 'soup.md'), { bigint: true })).toMatchObject({
    ino: before.ino,
    ctimeNs: before.ctimeNs,
  });
  expect(await history.moments('soup.md')).toEqual([]);
});

test('P08 a file that another program changed is a conflict: nothing is overwritten and its text comes back', async () => {
  const version = await put('soup.md', 'base\n');
  await put('soup.md', 'theirs\r\n');
  expect(await save(root, history, { id: 'soup.md', baseVersion: version, text: 'ours\n' })).toEqual({
    ok: false,
    failure: { kind: 'conflict', text: 'theirs\n', version: versionOf(Buffer.from('theirs\r\n')) },
  });
  expect(await text('soup.md')).toBe('theirs\r\n');
  expect(await readdir(root)).toEqual(['soup.md']);
});

test('P03 a protected file, a file in another encoding and a missing file are refused with the reason', async () => {
  const version = await put('soup.md', 'soup\n');
  await chmod(path.join(root, 'soup.md'), 0o444);
  const order = { id: 'soup.md', baseVersion: version, text: 'new\n' };
  expect(await save(root, history, order)).toMatchObject({ failure: { kind: 'read-only' } });
  const latin = Buffer.from('cr\xe8me\n', 'latin1');
  await put('latin.md', latin);
  expect(await save(root, history, { ...order, id: 'latin.md', baseVersion: versionOf(latin) })).toMatchObject({
    failure: { kind: 'not-text' },
  });
  expect(await save(root, history, { ...order, id: 'none.md' })).toMatchObject({ failure: { kind: 'not-found' } });
  expect(await text('soup.md')).toBe('soup\n');
});

test('a save never goes through a link or out of the folder', async () => {
  await writeFile(path.join(base, 'secret.md'), 'secret\n');
  await symlink(path.join(base, 'secret.md'), path.join(root, 'link.md'));
  await symlink(base, path.join(root, 'door'));
  const order = { baseVersion: versionOf(Buffer.from('secret\n')), text: 'pwned\n' };
  for (const id of [
    'link.md',
    'door/secret.md',
    '../secret.md',
    '/etc/secret.md',
    'a/../../secret.md',
    '.git/config',
    'soup.txt',
    '',
  ]) {
    expect(await save(root, history, { ...order, id })).toMatchObject({ ok: false });
  }
  expect(await readFile(path.join(base, 'secret.md'), 'utf8')).toBe('secret\n');
});

test('a second name of the file keeps the old text: the new one is another file', async () => {
  const version = await put('soup.md', 'old\n');
  await link(path.join(root, 'soup.md'), path.join(base, 'other.md'));
  await save(root, history, { id: 'soup.md', baseVersion: version, text: 'new\n' });
  expect(await readFile(path.join(base, 'other.md'), 'utf8')).toBe('old\n');
});

test('P10 every save keeps what it replaces, however many there are', async () => {
  let version = await put('soup.md', '0\n');
  for (let round = 1; round <= 55; round += 1) {
    const saved = await save(root, history, { id: 'soup.md', baseVersion: version, text: `${round}\n` });
    version = saved.ok ? saved.value.version : '';
  }
  const moments = await history.moments('soup.md');
  expect(moments).toHaveLength(55);
  expect((await history.read(moments[0] ?? ''))?.bytes.toString()).toBe('54\n');
});

test('a file that is gone is made again when the cook asks, with the folders that went with it', async () => {
  const saved = await save(root, history, { id: 'a/b/soup.md', baseVersion: '', text: '# Soup\n' });
  expect(saved).toMatchObject({ ok: true, value: { id: 'a/b/soup.md', text: '# Soup\n' } });
  expect(await text('a/b/soup.md')).toBe('# Soup\n');
  expect(await readdir(path.join(root, 'a/b'))).toEqual(['soup.md']);
  const again = { id: 'a/b/soup.md', baseVersion: saved.ok ? saved.value.version : '', text: '# Stew\n' };
  expect(await save(root, history, again)).toMatchObject({ ok: true });
});

test('P08 a file that is made again never replaces one that is there by now', async () => {
  const version = await put('soup.md', 'theirs\r\n');
  const saved = await save(root, history, { id: 'soup.md', baseVersion: '', text: 'ours\n' });
  expect(saved).toEqual({ ok: false, failure: { kind: 'conflict', text: 'theirs\n', version } });
  expect(await text('soup.md')).toBe('theirs\r\n');
  const both = await Promise.all(
    ['one\n', 'two\n'].map((ours) => save(root, history, { id: 'stew.md', baseVersion: '', text: ours })),
  );
  expect(both.filter((each) => each.ok)).toHaveLength(1);
  expect(both.find((each) => !each.ok)).toMatchObject({ failure: { kind: 'conflict', text: await text('stew.md') } });
  expect((await readdir(root)).sort()).toEqual(['soup.md', 'stew.md']);
});

test('nothing is made again outside the library, nor a library that is gone', async () => {
  await mkdir(path.join(base, 'elsewhere'));
  await symlink(path.join(base, 'elsewhere'), path.join(root, 'link'));
  for (const id of ['../new/soup.md', 'link/new/soup.md', '.git/soup.md', 'link/soup.md'])
    expect(await save(root, history, { id, baseVersion: '', text: 'x' }), id).toMatchObject({ ok: false });
  expect(await readdir(path.join(base, 'elsewhere'))).toEqual([]);
  await rm(root, { recursive: true });
  expect(await save(root, history, { id: 'a/soup.md', baseVersion: '', text: 'x' })).toMatchObject({ ok: false });
  expect(await readdir(base)).not.toContain('recipes');
});
