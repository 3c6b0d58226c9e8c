import { expect, test } from 'vitest';
import { replan } from '#core/serve-at/replan.ts';
import type { PlannedDish, ServePlan, Stretch } from '#core/serve-at/stretch.ts';
import { dayClock } from '../kitchen/day-clock.ts';
import type { WantedDish } from './plan-shown.ts';
import { aboutOf, leaveAt, wantedNext, wantedWords } from './plan-shown.ts';

const minute = 60_000;
const serveAt = new Date(2026, 10, 26, 19, 0).getTime();
const said = (wanted: WantedDish | null, now: number) => {
  const words = wanted === null ? null : wantedWords(wanted, now);
  return words && words.before + words.title + words.after;
};
const lines = (...all: readonly (readonly [minutes: number, hands: Stretch['hands']])[]): readonly Stretch[] =>
  all.map(([minutes, hands], step) => {
    return { step, part: 0, seconds: minutes * 60, hands, from: 'found', spoils: false, label: '' };
  });
const base = { version: '', stated: null, said: [], finishedAt: null };
const stew: PlannedDish = {
  ...base,
  recipe: 'stew.md',
  title: 'Stew',
  stretches: lines([10, 'on'], [60, 'off']),
  marks: [{ step: 0, at: serveAt - 70 * minute }],
};
const rice: PlannedDish = {
  ...base,
  recipe: 'rice.md',
  title: 'Rice',
  stretches: lines([2, 'on'], [14, 'off']),
  marks: [],
};
const kept: ServePlan = { serveAt, plannedAt: serveAt - 600 * minute, dishes: [stew, rice] };

test('in time, the line says when it is ready, when to go on, and what is next', () => {
  const now = serveAt - 65 * minute;
  const line = replan(kept, now);
  expect(aboutOf(line)).toEqual({ ready: `Ready about ${dayClock(serveAt)}`, drift: null });
  expect(leaveAt(line, 'stew.md', 0)).toBe(serveAt - 60 * minute);
  expect(leaveAt(line, 'stew.md', 1)).toBeNull();
  const wanted = wantedNext(line, 'stew.md');
  expect(said(wanted, now)).toBe(`Rice: start at ${dayClock(serveAt - 16 * minute)}`);
});

test('late and ahead are told in words', () => {
  expect(aboutOf(replan(kept, serveAt - 50 * minute))).toEqual({
    ready: `Ready about ${dayClock(serveAt + 10 * minute)}`,
    drift: { kind: 'late', words: '10 min late' },
  });
  const early = { ...stew, marks: [{ step: 0, at: serveAt - 75 * minute }] };
  expect(aboutOf(replan({ ...kept, dishes: [early] }, serveAt - 72 * minute)).drift?.words).toBe('5 min ahead');
});

test('what goes by itself wants the cook when it ends, what is done never again', () => {
  const simmering = { ...stew, marks: [...stew.marks, { step: 1, at: serveAt - 60 * minute }] };
  const line = replan({ ...kept, dishes: [simmering, rice] }, serveAt - 30 * minute);
  expect(wantedNext(line, 'rice.md')).toBeNull();
  const now = serveAt - 16 * minute;
  const wanted = wantedNext(replan({ ...kept, dishes: [simmering, rice] }, now), 'stew.md');
  expect(said(wanted, now)).toBe('Rice: now');
});
