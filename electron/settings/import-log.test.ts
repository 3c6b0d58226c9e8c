import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ImportRow } from '#core/contract/importing.ts';
import { checkImports, ImportLog } from './import-log.ts';
import { JsonFile } from './json-file.ts';

let profile: string;
beforeEach(async () => {
  profile = await mkdtemp(path.join(os.tmpdir(), 'hobside-import-log-'));
});
afterEach(() => rm(profile, { recursive: true }));

const log = (): ImportLog =>
  new ImportLog(new JsonFile(path.join(profile, 'imports.json'), checkImports), path.join(profile, 'imports'));

const rows: readonly ImportRow[] = [
  {
    row: 0,
    from: 'a.html',
    title: 'Soup',
    state: { kind: 'written', id: 'soup.md' },
    doubts: [],
    lost: [{ field: 'Rating', detail: '4.5' }],
  },
  { row: 1, from: 'b.html', title: '', state: { kind: 'failed', reason: 'is broken' }, doubts: [], lost: [] },
];

test('what was imported is told in the next run, for its own library, the last one first', async () => {
  await log().add({ root: '/recipes', at: 1, from: ['a.zip'], rows });
  await log().add({ root: '/others', at: 2, from: ['b.zip'], rows: [] });
  await log().add({ root: '/recipes', at: 3, from: ['c.zip'], rows: [] });
  expect(log().of('/recipes')).toEqual([
    { at: 3, from: ['c.zip'], written: 0, withLosses: 0 },
    { at: 1, from: ['a.zip'], written: 1, withLosses: 1 },
  ]);
  expect(await log().rows(1)).toEqual(rows);
});

test('rows that are gone or torn are said to be gone, and those of imports that are forgotten go', async () => {
  for (let at = 1; at <= 101; at += 1) await log().add({ root: '/recipes', at, from: [], rows: [] });
  expect(log().of('/recipes')).toHaveLength(100);
  expect(await log().rows(1)).toBeNull();
  expect(await readdir(path.join(profile, 'imports'))).toHaveLength(100);
  await writeFile(path.join(profile, 'imports', '101.json'), '[{"row":');
  expect(await log().rows(101)).toBeNull();
});
