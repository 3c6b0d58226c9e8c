import { expect, test } from 'vitest';
import { failed, success } from '#core/contract/result.ts';
import type { CookSession } from '#core/cooking/session.ts';
import { readRecipe } from '#core/recipe/read.ts';
import type { ServePlan } from '#core/serve-at/stretch.ts';
import { fakeKitchen } from '#core/testing/fake-kitchen.ts';
import { drawn } from './lanes.ts';
import { momentsOf } from './moments.ts';
import { ServeState } from './serve-state.svelte.ts';

const texts: Readonly<Record<string, string>> = {
  'rice.md': '# Rice\n\n1. Rinse it.\n2. Boil it for 12 minutes.\n',
  'stew.md': '# Stew\n\n1. Chop all.\n2. Simmer for 2 hours.\n',
};

function set(kept: ServePlan | null = null, session: Partial<CookSession> | null = null) {
  const sessions: CookSession[] = [];
  const kitchen = fakeKitchen({
    'recipe:open': ({ id }) => {
      const text = texts[id];
      if (text === undefined) return failed({ kind: 'not-found', path: id } as never);
      return success({ recipe: readRecipe(text, id), file: { id, version: 'v', text } } as never);
    },
    'hob:keep': (session) => {
      sessions.push(session);
      return null;
    },
  });
  const plan = {
    kept,
    keep: (changed: ServePlan) => {
      plan.kept = changed;
      return Promise.resolve();
    },
    drop: () => {
      plan.kept = null;
      return Promise.resolve();
    },
    refresh: () => Promise.resolve(),
  };
  const state = new ServeState({
    kitchen,
    plan,
    hob: { sessions: [], sessionOf: (id) => (session?.recipe === id ? (session as CookSession) : null) },
  });
  return { state, plan, sessions };
}

test('a recipe that the cook came from is planned for the next half hour that can be reached, and nothing is kept', async () => {
  const { state, plan } = set();
  await state.begin('stew.md');
  const { serveAt = 0 } = state.plan ?? {};
  expect(plan.kept).toBeNull();
  expect(serveAt % (30 * 60_000)).toBe(0);
  expect(state.line).toMatchObject({ movedBy: 0 });
  expect(serveAt - state.now).toBeGreaterThanOrEqual(2 * 3_600_000);
  expect(serveAt - state.now).toBeLessThan(3.5 * 3_600_000);
});

test('dishes are added up to four, taken away, and the last one takes the plan with it', async () => {
  const { state, plan } = set();
  await state.begin('stew.md');
  await state.add('rice.md');
  await state.add('rice.md');
  expect(plan.kept?.dishes.map(({ title }) => title)).toEqual(['Stew', 'Rice']);
  await state.add('gone.md');
  expect(state.failure).not.toBeNull();
  expect(plan.kept?.dishes).toHaveLength(2);
  await state.remove('stew.md');
  await state.remove('rice.md');
  expect(plan.kept).toBeNull();
  expect(state.plan).toBeNull();
});

test('the time goes by what takes longest until the cook says one', async () => {
  const { state, plan } = set();
  await state.begin('rice.md');
  const { serveAt: forRice = 0 } = state.plan ?? {};
  await state.add('stew.md');
  expect(state.line?.movedBy).toBe(0);
  expect(plan.kept?.serveAt).toBeGreaterThan(forRice);
  await state.remove('stew.md');
  await state.serveAt(forRice);
  await state.add('stew.md');
  expect(plan.kept?.serveAt).toBe(forRice);
  expect(state.line?.movedBy).toBeGreaterThan(0);
  await state.serveAt(state.earliest + 60_000);
  expect(state.line).toMatchObject({ movedBy: 0, overlaps: [] });
});

test('a length that the cook says is kept with the words of its step', async () => {
  const { state, plan } = set();
  await state.begin('rice.md');
  const dish = state.plan!.dishes[0]!;
  await state.say(dish, dish.stretches[0]!, 420);
  expect(plan.kept?.dishes[0]).toMatchObject({
    said: [{ step: 1, part: 0, stepText: 'Rinse it.', seconds: 420 }],
    stretches: [{ seconds: 420, from: 'cook' }, { seconds: 720 }],
  });
});

test('cooking to the plan puts all dishes on the hob and begins with the one that takes longest', async () => {
  const { state, sessions } = set();
  await state.begin('rice.md');
  await state.add('stew.md');
  expect(await state.toTheHob()).toBe('stew.md');
  expect(sessions.map(({ recipe, step }) => [recipe, step])).toEqual([
    ['rice.md', 1],
    ['stew.md', 1],
  ]);
});

test('what is drawn and what is listed are the same plan', async () => {
  const { state } = set();
  await state.begin('rice.md');
  await state.add('stew.md');
  const moments = momentsOf(state.line!);
  const { lanes, ticks } = drawn(state.line!, state.now);
  expect(lanes.flatMap(({ bars }) => bars)).toHaveLength(moments.length);
  expect(moments.map(({ stretch }) => stretch.start)).toEqual(moments.map(({ stretch }) => stretch.start).toSorted());
  for (const { left, width } of lanes.flatMap(({ bars }) => bars)) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + width).toBeLessThanOrEqual(1.000001);
  }
  expect(ticks.length).toBeGreaterThan(1);
  expect(ticks.length).toBeLessThanOrEqual(9);
});

test('what is on the hob already has its first steps behind it', async () => {
  const { state } = set(null, { recipe: 'stew.md', step: 2, changedAt: Date.now() - 60 * 60_000 });
  await state.begin('stew.md');
  expect(state.line?.isUnderWay).toBe(true);
  expect(state.line?.dishes[0]?.stretches.map((one) => one.state)).toEqual(['done', 'now']);
  expect((state.plan?.serveAt ?? 0) - state.now).toBeLessThan(1.6 * 3_600_000);
});

test('a plan that was served makes room for the next one', async () => {
  const first = set();
  await first.state.begin('rice.md');
  const served = { ...first.state.plan!, dishes: first.state.plan!.dishes.map((one) => ({ ...one, finishedAt: 9 })) };
  const { state, plan } = set(served);
  await state.begin('stew.md');
  expect(plan.kept).toBeNull();
  expect(state.plan?.dishes.map(({ title }) => title)).toEqual(['Stew']);
});

test('a plan whose time is past is cooked for the earliest that can be', async () => {
  const first = set();
  await first.state.begin('rice.md');
  const { state, plan } = set({ ...first.state.plan!, serveAt: Date.now() - 3_600_000 });
  await state.begin(null);
  await state.toTheHob();
  expect(plan.kept?.serveAt).toBeGreaterThan(Date.now());
});
