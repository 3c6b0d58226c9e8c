import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CookSession } from '#core/cooking/session.ts';
import { Hob } from './hob.ts';
import { openKept } from './kept.ts';

const now = Date.now();
const soup = {
  recipe: 'soup.md',
  title: 'Soup',
  version: 'v',
  step: 2,
  steps: ['Chop.', 'Boil.'],
  ingredients: ['1 leek'],
  part: 0,
  ticked: [],
  done: [],
  view: 'step',
  scale: '1',
  changedAt: now,
} satisfies CookSession;
const tart = { ...soup, recipe: 'tart.md', title: 'Tart' } satisfies CookSession;

let profile: string;
let root: string | null;
let told: readonly CookSession[];
beforeEach(async () => {
  profile = await mkdtemp(path.join(os.tmpdir(), 'hobside-profile-'));
  root = '/kitchen';
});
afterEach(() => rm(profile, { recursive: true }));

let openAlone: string[] = [];
const openHob = () =>
  new Hob({
    kept: openKept(profile).hob,
    root: () => root,
    isOpenAlone: (recipe) => openAlone.includes(recipe),
    changed: (sessions) => void (told = sessions),
  });

test('what is cooked from one library waits while another is open, also one of the same file name', async () => {
  const hob = openHob();
  await hob.keep(soup);
  root = '/other';
  hob.opened();
  expect(told).toEqual([]);
  await hob.keep({ ...soup, title: 'Their soup', step: 1 });
  await hob.follow([{ from: 'soup.md', to: 'leek.md' }]);
  expect(told.map(({ recipe, title }) => [recipe, title])).toEqual([['leek.md', 'Their soup']]);
  await hob.finish('leek.md');
  expect(told).toEqual([]);
  root = '/kitchen';
  expect(openHob().list(now)).toEqual([soup]);
});

test('recipes stay in their places on the hob when one of them is kept again, and go when they are finished', async () => {
  const hob = openHob();
  await hob.keep(soup);
  await hob.keep(tart);
  await hob.keep({ ...soup, step: 1 });
  expect(told.map(({ recipe, step }) => [recipe, step])).toEqual([
    ['soup.md', 1],
    ['tart.md', 2],
  ]);
  await hob.finish('soup.md');
  expect(openHob().list(now)).toEqual([tart]);
});

test('a place that was kept before libraries were told apart is that of the library that is open', async () => {
  await openKept(profile).hob.keep([soup]);
  expect(openHob().list(now)).toEqual([soup]);
  root = null;
  expect(openHob().list(now)).toEqual([]);
});

test('a recipe from outside stays on the hob whatever library is open, as long as this run has it', async () => {
  const hob = openHob();
  const alone = { ...soup, recipe: '//0123/soup.md' };
  openAlone = [alone.recipe];
  await hob.keep(alone);
  root = '/other';
  hob.opened();
  expect(told).toEqual([alone]);
  await hob.keep({ ...alone, step: 2 });
  expect(hob.list(now)).toHaveLength(1);
  openAlone = [];
  hob.opened();
  expect(told).toEqual([]);
});
