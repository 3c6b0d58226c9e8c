import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aSummary } from '#core/testing/recipe-summary.ts';
import { History, timeOf } from './history.ts';
import { SeenVersions } from './seen-versions.ts';

let root: string;
let history: History;
let seen: SeenVersions;

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'hobside-seen-'));
  history = new History(path.join(root, 'profile'), root);
  seen = new SeenVersions(root, history);
});
afterEach(() => rm(root, { recursive: true }));

const write = (text: string, name = 'soup.md') => writeFile(path.join(root, name), text);
const changed = () => seen.changed({ upserts: [aSummary({ id: 'soup.md' })], removals: [], moves: [] });
const kept = async (id = 'soup.md') =>
  Promise.all((await history.moments(id)).map(async (moment) => (await history.read(moment))?.bytes.toString()));

test('what another program replaces in an opened recipe is kept, byte for byte', async () => {
  await write('\uFEFFone\r\n');
  await seen.opened('soup.md');
  await write('two');
  await changed();
  await write('three');
  await changed();
  expect(await kept()).toEqual(['two', '\uFEFFone\r\n']);
});

test('what was never opened, did not change, or is kept already is not kept', async () => {
  await write('one');
  await changed();
  await seen.opened('soup.md');
  await changed();
  expect(await kept()).toEqual([]);
  await history.keep('soup.md', Buffer.from('one'), 'saved-over');
  await write('two');
  await changed();
  expect(await kept()).toEqual(['one']);
});

test('what was kept long ago and stands in the file again is kept as of today', async () => {
  const longAgo = Date.now() - 40 * 24 * 60 * 60 * 1000;
  vi.setSystemTime(longAgo);
  await history.keep('soup.md', Buffer.from('one'), 'saved-over');
  vi.useRealTimers();
  await write('one');
  await seen.opened('soup.md');
  await write('two');
  await changed();
  expect(await kept()).toEqual(['one', 'one']);
  expect(timeOf((await history.moments('soup.md'))[0]!)).toBeGreaterThan(longAgo + 1);
});

test('a recipe that another program deletes is kept, and one that moves is followed', async () => {
  await write('one');
  await seen.opened('soup.md');
  await write('one', 'broth.md');
  await rm(path.join(root, 'soup.md'));
  await seen.changed({ upserts: [], removals: [], moves: [{ from: 'soup.md', to: 'broth.md' }] });
  await rm(path.join(root, 'broth.md'));
  await seen.changed({ upserts: [], removals: ['broth.md'], moves: [] });
  expect(await kept('broth.md')).toEqual(['one']);
});
