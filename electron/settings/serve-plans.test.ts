import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRecipe } from '#core/recipe/read.ts';
import { dishOf } from '#core/serve-at/dish.ts';
import type { ServePlan } from '#core/serve-at/stretch.ts';
import { openKept } from './kept.ts';
import { ServePlans } from './serve-plans.ts';

let profile: string;
beforeEach(async () => {
  profile = await mkdtemp(path.join(os.tmpdir(), 'hobside-plans-'));
});
afterEach(() => rm(profile, { recursive: true }));

const hour = 3_600_000;
const recipe = readRecipe('# Rice\n\n1. Rinse it.\n2. Boil it for 12 minutes.\n', 'rice.md');
const plan: ServePlan = {
  serveAt: 20 * hour,
  plannedAt: 18 * hour,
  dishes: [dishOf({ id: 'rice.md', version: 'v', recipe })],
};
const session = {
  recipe: 'rice.md',
  title: 'Rice',
  version: 'v',
  step: 2,
  steps: ['Chop.', 'Boil.'],
  ingredients: ['1 leek'],
  part: 0,
  ticked: [],
  done: [],
  view: 'step' as const,
  scale: '1',
  changedAt: 0,
};
const restarted = (now: number) => new ServePlans(openKept(profile, now).serve, () => undefined).read(now);

test('a plan outlives a restart and is gone 12 hours after serving', async () => {
  const told: (ServePlan | null)[] = [];
  const plans = new ServePlans(openKept(profile, 18 * hour).serve, (one) => told.push(one));
  await plans.keep(plan);
  expect(told).toEqual([plan]);
  expect(restarted(31 * hour)).toEqual(plan);
  expect(restarted(33 * hour)).toBeNull();
  expect(plans.read(33 * hour)).toBeNull();
});

test('what is done at the hob is marked, and the plan follows a file that moves', async () => {
  const plans = new ServePlans(openKept(profile, 18 * hour).serve, () => undefined);
  await plans.keep(plan);
  await plans.begins('rice.md', 19 * hour);
  await plans.stands(session, 19.5 * hour);
  await plans.follow([{ from: 'rice.md', to: 'Sides/rice.md' }], 19.5 * hour);
  await plans.ends('Sides/rice.md', 20 * hour);
  expect(restarted(20 * hour)?.dishes).toMatchObject([
    {
      recipe: 'Sides/rice.md',
      marks: [
        { step: 1, at: 19 * hour },
        { step: 2, at: 19.5 * hour },
      ],
      finishedAt: 20 * hour,
    },
  ]);
});

test('a plan that makes no sense is forgotten', async () => {
  await openKept(profile, 0).serve.keep({ ...plan, dishes: [] });
  expect(restarted(18 * hour)).toBeNull();
});
