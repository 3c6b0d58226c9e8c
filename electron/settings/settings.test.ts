import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultSettings } from '#core/contract/settings.ts';
import { checkSettings, withFolder } from './check-kept.ts';
import { Drafts } from './drafts.ts';
import { openKept } from './kept.ts';

let profile: string;
beforeEach(async () => {
  profile = await mkdtemp(path.join(os.tmpdir(), 'hobside-profile-'));
});
afterEach(() => rm(profile, { recursive: true }));

test('settings come back at the next start', async () => {
  await openKept(profile).settings.keep({ ...defaultSettings, theme: 'dark', volume: 0.2 });
  expect(openKept(profile).settings.value).toEqual({ ...defaultSettings, theme: 'dark', volume: 0.2 });
});

test('a bad value costs only itself', () => {
  expect(
    checkSettings({
      theme: 'pink',
      volume: 7,
      textSize: 'XL',
      keepAwake: 'yes',
      other: 1,
      __proto__: { view: 'list' },
    }),
  ).toEqual({
    ...defaultSettings,
    textSize: 'XL',
  });
  expect(checkSettings([])).toBe(defaultSettings);
});

test('P03 a file that is no JSON is set aside and the defaults are used', async () => {
  await writeFile(path.join(profile, 'settings.json'), '{"theme": "da');
  const kept = openKept(profile);
  expect(kept.settings.value).toEqual(defaultSettings);
  expect(await readFile(kept.settings.setAside ?? '', 'utf8')).toBe('{"theme": "da');
  expect(path.basename(kept.settings.setAside ?? '')).toMatch(/^settings\.json\.corrupt-/);
  expect(existsSync(path.join(profile, 'settings.json'))).toBe(false);
});

test('of values kept in a hurry the last is on disk, and no temporary file is left', async () => {
  const { settings } = openKept(profile);
  await Promise.all([1, 2, 3, 4, 5].map((tenths) => settings.keep({ ...defaultSettings, volume: tenths / 10 })));
  expect(openKept(profile).settings.value.volume).toBe(0.5);
  expect(await readdir(profile)).toEqual(['settings.json']);
});

test('a cook session is kept for 12 hours', async () => {
  const session = {
    recipe: 'a.md',
    title: 'A',
    version: 'v',
    step: 2,
    steps: ['Chop.', 'Boil.'],
    ingredients: ['1 leek', '1 l water'],
    part: 0,
    ticked: [1],
    done: [],
    view: 'step' as const,
    scale: '1',
    changedAt: 0,
  };
  await openKept(profile).hob.keep([session]);
  expect(openKept(profile, 11 * 3_600_000).hob.value).toEqual([session]);
  expect(openKept(profile, 13 * 3_600_000).hob.value).toEqual([]);
});

test('timers and window places that make no sense are forgotten', async () => {
  await writeFile(path.join(profile, 'timers.json'), JSON.stringify([{ id: 'x' }, null]));
  await writeFile(path.join(profile, 'window.json'), JSON.stringify({ x: 0, y: 0, width: 'wide', height: 3 }));
  const kept = openKept(profile);
  expect(kept.timers.value).toEqual([]);
  expect(kept.window.value).toBeNull();
});

test('an opened folder is the last one and stands once among the recent ones', () => {
  expect(withFolder({ last: '/a', recent: ['/a', '/b'] }, '/b')).toEqual({ last: '/b', recent: ['/b', '/a'] });
});

const draft = { id: 'soup.md', baseVersion: 'v', baseText: 'old', text: 'new', cursor: 3, keptAt: 1 };

test('drafts outlive a restart, belong to their folder, and are dropped', async () => {
  const first = new Drafts(profile);
  first.useFolder('/kitchen');
  await Promise.all([first.keep({ ...draft, text: 'n' }), first.keep(draft)]);
  const next = new Drafts(profile);
  next.useFolder('/kitchen');
  expect(await next.read('soup.md')).toEqual(draft);
  expect(await next.list()).toEqual(['soup.md']);
  next.useFolder('/other');
  expect(await next.read('soup.md')).toBeNull();
  expect(await next.list()).toEqual([]);
  next.useFolder('/kitchen');
  await next.drop('soup.md');
  await next.drop('soup.md');
  expect(await next.read('soup.md')).toBeNull();
});

test('P03 a corrupt draft is set aside, not deleted, and told', async () => {
  const told: string[] = [];
  const drafts = new Drafts(profile, (file) => told.push(file));
  drafts.useFolder('/kitchen');
  await drafts.keep(draft);
  const [name = ''] = await readdir(path.join(profile, 'drafts'));
  await writeFile(path.join(profile, 'drafts', name), '{');
  expect(await drafts.read('soup.md')).toBeNull();
  expect((await readdir(path.join(profile, 'drafts')))[0]).toContain('.corrupt-');
  expect(told.map((file) => path.basename(file))).toEqual(await readdir(path.join(profile, 'drafts')));
});
