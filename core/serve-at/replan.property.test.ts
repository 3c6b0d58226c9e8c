import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planOf, replan } from './replan.ts';
import { sumOf } from './stretch.ts';
import type { PlannedDish, ServePlan, StepMark, Stretch } from './stretch.ts';

const minute = 60_000;
const evening = Date.UTC(2026, 10, 26, 19);
const longAgo = evening - 30 * 24 * 60 * minute;

const stretch = fc.record({
  seconds: fc.integer({ min: 1, max: 60 }).map((minutes) => minutes * 60),
  hands: fc.constantFrom<Stretch['hands']>('on', 'off'),
  spoils: fc.boolean(),
});
const dish = fc.array(stretch, { minLength: 1, maxLength: 5 }).map((all): PlannedDish => ({
  recipe: 'a.md',
  title: 'A',
  version: 'v',
  stretches: all.map((one, step): Stretch => ({ ...one, step, part: 0, from: 'found', label: '' })),
  stated: null,
  said: [],
  marks: [],
  finishedAt: null,
}));
const plans = fc
  .array(dish, { minLength: 1, maxLength: 3 })
  .map((dishes): ServePlan => ({ serveAt: evening, plannedAt: longAgo, dishes }));
const lone = dish.map((one): ServePlan => ({ serveAt: evening, plannedAt: longAgo, dishes: [one] }));

/** As if the cook did all that was planned to begin by `now`, each by `late` later. */
function followed(kept: ServePlan, now: number, late = 0): ServePlan {
  const planned = planOf(kept);
  const marksOf = (at: number): readonly StepMark[] =>
    planned.dishes[at]!.stretches.filter(({ start }) => start + late <= now).map(({ step, start }) => ({
      step,
      at: start + late,
    }));
  return { ...kept, dishes: kept.dishes.map((one, at) => ({ ...one, marks: marksOf(at) })) };
}

test('before anything is begun the plan stands as it was made', () => {
  fc.assert(
    fc.property(plans, fc.integer({ min: 0, max: 600 }), (kept, minutes) => {
      const planned = planOf(kept);
      const found = replan(kept, planned.startAt - minutes * minute);
      expect(found).toMatchObject({ movedBy: 0, aheadBy: 0, isUnderWay: false, startAt: planned.startAt });
      expect(found.dishes).toEqual(planned.dishes);
    }),
  );
});

test('whoever does all in time is neither late nor ahead, at any moment', () => {
  fc.assert(
    fc.property(plans, fc.integer({ min: 0, max: 400 }), (kept, minutes) => {
      const now = Math.min(evening, planOf(kept).startAt + minutes * minute);
      expect(replan(followed(kept, now), now)).toMatchObject({ movedBy: 0, aheadBy: 0, serveAt: evening });
    }),
  );
});

test('one dish that is late is served late by as much', () => {
  fc.assert(
    fc.property(lone, fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 90 }), (kept, minutes, late) => {
      const { startAt } = planOf(kept);
      const now = Math.min(evening, startAt + minutes * minute) + late * minute;
      const found = replan(followed(kept, now, late * minute), now);
      expect(found.movedBy).toBe(late * minute);
      expect(found.serveAt).toBe(evening + late * minute);
    }),
  );
});

test('one dish that runs early says by how much', () => {
  fc.assert(
    fc.property(lone, fc.integer({ min: 1, max: 90 }), (kept, early) => {
      const { startAt } = planOf(kept);
      const now = startAt - early * minute;
      const marks = [{ step: 0, at: now }];
      const found = replan({ ...kept, dishes: kept.dishes.map((one) => ({ ...one, marks })) }, now);
      expect(found).toMatchObject({ movedBy: 0, aheadBy: early * minute });
    }),
  );
});

test('what is to come comes in order, with one pair of hands, never before now, and serving moves no more than the cook is late', () => {
  fc.assert(
    fc.property(plans, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 60 }), (kept, minutes, late) => {
      const now = Math.min(evening, planOf(kept).startAt + minutes * minute) + late * minute;
      const found = replan(followed(kept, now, late * minute), now);
      expect(found.movedBy).toBeGreaterThanOrEqual(0);
      expect(found.movedBy).toBeLessThanOrEqual(late * minute);
      for (const { stretches } of found.dishes)
        for (const [at, one] of stretches.entries()) {
          if (one.state === 'to come') expect(one.start).toBeGreaterThanOrEqual(now);
          expect(one.start).toBeGreaterThanOrEqual(stretches[at - 1]?.end ?? 0);
          expect(one.end).toBeLessThanOrEqual(found.serveAt);
        }
      for (const { one, other } of found.overlaps) {
        const states = [one, other].map((place) => found.dishes[place.dish]!.stretches[place.stretch]!.state);
        expect(states).toEqual(['now', 'now']);
      }
    }),
  );
});

const lines = (...all: readonly (readonly [minutes: number, hands: Stretch['hands']])[]): readonly Stretch[] =>
  all.map(([minutes, hands], step) => {
    return { step, part: 0, seconds: minutes * 60, hands, from: 'found', spoils: false, label: '' };
  });
const base = { recipe: 'a.md', title: 'A', version: '', stated: null, said: [], marks: [], finishedAt: null };

test('time that was gained is used up before serving moves', () => {
  const stretches = lines([10, 'on'], [30, 'on'], [20, 'off']);
  const at = (minutes: number) => evening - 60 * minute + minutes * minute;
  const marks = [
    { step: 0, at: at(-10) },
    { step: 1, at: at(0) },
  ];
  const kept: ServePlan = { serveAt: evening, plannedAt: longAgo, dishes: [{ ...base, stretches, marks }] };
  expect(replan(kept, at(5))).toMatchObject({ movedBy: 0, aheadBy: 10 * minute });
  expect(replan(kept, at(36))).toMatchObject({ movedBy: 0, aheadBy: 4 * minute });
  expect(replan(kept, at(43))).toMatchObject({ movedBy: 3 * minute, aheadBy: 0 });
});

test('whoever is ahead puts the pot on at once, and has the time at the end', () => {
  const stretches = lines([10, 'on'], [10, 'off'], [30, 'off'], [10, 'on']);
  const at = (minutes: number) => evening - 60 * minute + minutes * minute;
  const marks = [
    { step: 0, at: at(-20) },
    { step: 1, at: at(-20) },
  ];
  const found = replan({ serveAt: evening, plannedAt: longAgo, dishes: [{ ...base, stretches, marks }] }, at(-15));
  expect(found.waits.map(({ stretch: place, start, end }) => [place, (end - start) / minute])).toEqual([[2, 30]]);
});

test('the waits within one step follow each other by the clock, and only the last of them can run late', () => {
  const stretches = lines([10, 'off'], [10, 'off'], [20, 'off']).map((one, at) =>
    at === 2 ? { ...one, step: 1 } : { ...one, step: 0, part: at },
  );
  const at = (minutes: number) => evening - 40 * minute + minutes * minute;
  const kept: ServePlan = {
    serveAt: evening,
    plannedAt: longAgo,
    dishes: [{ ...base, stretches, marks: [{ step: 0, at: at(0) }] }],
  };
  expect(replan(kept, at(15))).toMatchObject({ movedBy: 0, aheadBy: 0 });
  expect(replan(kept, at(15)).dishes[0]?.stretches.map(({ state }) => state)).toEqual(['done', 'now', 'to come']);
  expect(replan(kept, at(23)).movedBy).toBe(3 * minute);
});

test('a dish that is not begun in time moves what depends on it', () => {
  const kept: ServePlan = {
    serveAt: evening,
    plannedAt: longAgo,
    dishes: [
      {
        ...base,
        stretches: lines([10, 'on'], [60, 'off']),
        marks: [
          { step: 0, at: evening - 70 * minute },
          { step: 1, at: evening - 60 * minute },
        ],
      },
      { ...base, recipe: 'rice.md', stretches: lines([2, 'on'], [14, 'off']) },
    ],
  };
  expect(replan(kept, evening - 16 * minute).movedBy).toBe(0);
  expect(replan(kept, evening - 10 * minute)).toMatchObject({ movedBy: 6 * minute, serveAt: evening + 6 * minute });
});

test('all finished: nothing moves any more', () => {
  fc.assert(
    fc.property(plans, (kept) => {
      const done = { ...kept, dishes: kept.dishes.map((one) => ({ ...one, finishedAt: evening + 5 * minute })) };
      const found = replan(done, evening + 60 * minute);
      expect(found.movedBy).toBe(0);
      expect(found.dishes.flatMap(({ stretches }) => stretches).every(({ state }) => state === 'done')).toBe(true);
      expect(sumOf(done.dishes[0]!.stretches)).toBeGreaterThan(0);
    }),
  );
});
