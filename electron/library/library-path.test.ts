import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insideFolder, insideLibrary } from './library-path.ts';

let base: string;
let root: string;

beforeAll(async () => {
  base = await realpath(await mkdtemp(path.join(os.tmpdir(), 'hobside-path-')));
  root = path.join(base, 'recipes');
  await mkdir(path.join(root, 'a/b'), { recursive: true });
  await writeFile(path.join(root, 'a/soup.md'), '# Soup');
  await writeFile(path.join(base, 'secret.md'), 'secret');
  await symlink(base, path.join(root, 'door'));
  await symlink('a', path.join(root, 'alias'));
});
afterAll(() => rm(base, { recursive: true }));

test('a path never leaves the folder, whatever it is made of', async () => {
  const part = fc.constantFrom(
    '..',
    '.',
    '',
    'a',
    'b',
    'door',
    'alias',
    'soup.md',
    'secret.md',
    '\0',
    '/',
    '\\',
    '%2e%2e',
    '~',
    'C:',
    base.slice(1),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 6 }), fc.constantFrom('', '/'), async (parts, start) => {
      const inside = await insideFolder(root, start + parts.join('/'));
      if (!inside.ok) return;
      expect((await realpath(path.dirname(inside.value))).startsWith(root)).toBe(true);
      expect(path.dirname(inside.value)).toBe(await realpath(path.dirname(inside.value)));
    }),
    { numRuns: 500 },
  );
});

test('only files that Hobside reads are inside the library', async () => {
  expect(await insideLibrary(root, 'a/soup.md')).toEqual({ ok: true, value: path.join(root, 'a/soup.md') });
  for (const path of [
    'a/soup.txt',
    '.ssh/id.md',
    'node_modules/x.md',
    'door/secret.md',
    'alias/soup.md',
    'a/../../secret.md',
  ]) {
    expect(await insideLibrary(root, path)).toMatchObject({ ok: false, failure: { kind: 'outside-folder' } });
  }
});
