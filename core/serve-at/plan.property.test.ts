import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plan } from './plan.ts';
import type { Dish, Plan } from './plan.ts';
import { shared } from './schedule.ts';
import { sumOf } from './stretch.ts';
import type { Stretch } from './stretch.ts';

const minute = 60_000;
const evening = Date.UTC(2026, 10, 26, 19);
const longAgo = evening - 30 * 24 * 60 * minute;

const stretch = fc.record({
  seconds: fc.integer({ min: 1, max: 90 }).map((minutes) => minutes * 60),
  hands: fc.constantFrom<Stretch['hands']>('on', 'off'),
  spoils: fc.boolean(),
});
const dish = fc
  .array(stretch, { minLength: 1, maxLength: 5 })
  .map((all) => all.map((one, step): Stretch => ({ ...one, step, part: 0, from: 'found', label: '' })));
const dishes = fc
  .array(dish, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((stretches, at): Dish => ({ recipe: `${String(at)}.md`, title: String(at), stretches })));

const gapsOf = (made: Plan, at: number) =>
  made.dishes[at]!.stretches.map((one, place, all) => (all[place + 1]?.start ?? made.serveAt) - one.end);

test('in each dish the order and the lengths are kept, and nothing is after serving', () => {
  fc.assert(
    fc.property(dishes, (all) => {
      const made = plan(all, evening, longAgo);
      for (const [at, { stretches }] of made.dishes.entries()) {
        expect(stretches.map(({ end, start }) => (end - start) / 1000)).toEqual(
          all[at]!.stretches.map((one) => one.seconds),
        );
        expect(Math.min(...gapsOf(made, at))).toBeGreaterThanOrEqual(0);
        expect(made.dishes[at]!.start).toBe(stretches[0]!.start);
      }
      expect(made.startAt).toBe(Math.min(...made.dishes.map(({ start }) => start)));
    }),
  );
});

test('every gap is told, and there is none but where food waits', () => {
  fc.assert(
    fc.property(dishes, (all) => {
      const made = plan(all, evening, longAgo);
      const told = made.waits.map(({ dish: at, stretch: place, end, start }) => [at, place, end - start]);
      const gaps = made.dishes.flatMap((_, at) =>
        gapsOf(made, at).flatMap((gap, place) => (gap > 0 ? [[at, place, gap]] : [])),
      );
      expect(told).toEqual(gaps);
    }),
  );
});

test('with all the time in the world two things never want the hands at once', () => {
  fc.assert(
    fc.property(dishes, (all) => {
      const made = plan(all, evening, longAgo);
      expect(made.overlaps).toEqual([]);
      expect(made.lateBy).toBe(0);
      const on = made.dishes.flatMap(({ stretches }) => stretches.filter(({ hands }) => hands === 'on'));
      for (const [at, one] of on.entries()) for (const other of on.slice(at + 1)) expect(shared(one, other)).toBe(0);
    }),
  );
});

test('one dish is the plain sum, whatever it is made of', () => {
  fc.assert(
    fc.property(dish, (stretches) => {
      const made = plan([{ recipe: 'a.md', title: 'A', stretches }], evening, longAgo);
      expect(made.startAt).toBe(evening - sumOf(stretches) * 1000);
      expect(made.waits).toEqual([]);
    }),
  );
});

test('serving later shifts everything and changes nothing else', () => {
  fc.assert(
    fc.property(dishes, fc.integer({ min: 0, max: 300 }), (all, minutes) => {
      const by = minutes * minute;
      const [one, other] = [plan(all, evening, longAgo), plan(all, evening + by, longAgo + by)];
      expect(other.startAt).toBe(one.startAt + by);
      const shifted = one.dishes.map(({ stretches }) => stretches.map((each) => [each.start + by, each.end + by]));
      expect(other.dishes.map(({ stretches }) => stretches.map((each) => [each.start, each.end]))).toEqual(shifted);
    }),
  );
});

test('whatever the hour, what overlaps is flagged, and being late is told with a time that can be kept', () => {
  fc.assert(
    fc.property(dishes, fc.integer({ min: 0, max: 600 }), (all, minutes) => {
      const now = evening - minutes * minute;
      const made = plan(all, evening, now);
      const flagged = made.overlaps.reduce((sum, { start, end }) => sum + end - start, 0);
      const on = made.dishes.map(({ stretches }) => stretches.filter(({ hands }) => hands === 'on'));
      const found = on.flatMap((own, at) =>
        own.flatMap((one) =>
          on
            .slice(at + 1)
            .flat()
            .map((other) => shared(one, other)),
        ),
      );
      expect(flagged).toBe(found.reduce((sum, each) => sum + each, 0));
      expect(made.lateBy).toBe(Math.max(0, now - made.startAt));
      expect(made.earliest).toBe(evening + made.lateBy);
      if (made.lateBy > 0)
        expect(plan(all, made.earliest, now)).toMatchObject({ lateBy: 0, overlaps: [], startAt: now });
    }),
  );
});

test('the same question has the same answer', () => {
  fc.assert(
    fc.property(dishes, (all) => {
      expect(plan(all, evening, longAgo)).toEqual(plan(all, evening, longAgo));
    }),
  );
});

const lines = (...all: readonly (readonly [minutes: number, hands: Stretch['hands'], spoils?: true])[]) =>
  all.map(([minutes, hands, spoils], step): Stretch => {
    return { step, part: 0, seconds: minutes * 60, hands, from: 'found', spoils: spoils ?? false, label: '' };
  });
const waitsOf = (...stretches: readonly (readonly Stretch[])[]) =>
  plan(
    stretches.map((one, at) => ({ recipe: `${String(at)}.md`, title: '', stretches: one })),
    evening,
    longAgo,
  ).waits.map(({ dish: at, stretch: place, start, end }) => [at, place, (end - start) / minute]);

test('food waits in the simmering pot, not before it', () => {
  const meat = lines([10, 'on'], [20, 'off'], [5, 'on']);
  const salad = lines([30, 'on']);
  expect(waitsOf(meat, salad)).toEqual([[0, 2, 30]]);
  const carved = lines([10, 'on'], [20, 'off'], [5, 'on'], [30, 'off']);
  const sauce = lines([8, 'on'], [40, 'off']);
  for (const [at, place] of waitsOf(carved, sauce)) expect([at, place]).not.toEqual([0, 0]);
});

test('what is fried is served at once, and the salad waits', () => {
  expect(waitsOf(lines([5, 'on', true]), lines([10, 'on']))).toEqual([[1, 0, 5]]);
});
