import { expect, test } from 'vitest';
import { readRecipe } from '#core/recipe/read.ts';
import { dishOf, reread, withLength } from './dish.ts';
import { begun, finished, marked, renamed } from './marks.ts';
import type { ServePlan } from './stretch.ts';

const text = '# Rice\n\n- 1 cup rice\n\n1. Rinse the rice.\n2. Boil it for 12 minutes.\n3. Rest it for 5 minutes.\n';
const read = (from: string, version: string) => ({ id: 'rice.md', version, recipe: readRecipe(from, 'rice.md') });
const rice = dishOf(read(text, 'one'));
const kept: ServePlan = { serveAt: 3_600_000, plannedAt: 0, dishes: [rice] };
const at = (step: number) => ({ recipe: 'rice.md', step });
const marksOf = (plan: ServePlan) => plan.dishes[0]?.marks.map((mark) => [mark.step, mark.at]);

test('the mise en place is no sign of work, a step is', () => {
  expect(marked(kept, at(0), 5)).toBe(kept);
  const one = marked(kept, at(1), 5);
  expect(marksOf(one)).toEqual([[1, 5]]);
  expect(marked(one, at(1), 9)).toBe(one);
  expect(marked(kept, { recipe: 'other.md', step: 2 }, 5)).toBe(kept);
});

test('begun in time, it counts from then, once', () => {
  const one = begun(kept, 'rice.md', 7);
  expect(marksOf(one)).toEqual([[0, 7]]);
  expect(begun(one, 'rice.md', 99)).toBe(one);
});

test('a look at the next step takes nothing with it, going back later does not undo what was done', () => {
  const ahead = marked(marked(kept, at(1), 0), at(2), 100_000);
  expect(marksOf(marked(ahead, at(1), 120_000))).toEqual([[1, 0]]);
  expect(marked(ahead, at(1), 200_000)).toBe(ahead);
});

test('off the hob is finished, on it again is not', () => {
  const done = finished(kept, 'rice.md', 50);
  expect(done.dishes[0]?.finishedAt).toBe(50);
  expect(marked(done, at(3), 60).dishes[0]?.finishedAt).toBeNull();
});

test('a plan follows its files', () => {
  expect(renamed(kept, [{ from: 'rice.md', to: 'Sides/rice.md' }]).dishes[0]?.recipe).toBe('Sides/rice.md');
  expect(renamed(kept, [{ from: 'soup.md', to: 'x.md' }])).toBe(kept);
});

test('what the cook said stays with its step when the file changes, and is forgotten with it', () => {
  const said = withLength(kept, rice, { step: 1, part: 0, stepText: 'Rinse the rice.', seconds: 600 }, 5);
  expect(said.plannedAt).toBe(5);
  const dish = said.dishes[0]!;
  expect(dish.stretches[1]).toMatchObject({ seconds: 600, from: 'cook' });
  const moved = reread(dish, read(text.replace('1. Rinse', '1. Weigh the rice.\n2. Rinse'), 'two'));
  expect(moved).toMatchObject({ version: 'two', said: [{ step: 2, seconds: 600 }] });
  expect(moved.stretches.find(({ step }) => step === 2)?.seconds).toBe(600);
  const mended = reread(dish, read(text.replace('Rinse the', 'Rinse all the'), 'three'));
  expect(mended.said).toEqual([{ step: 1, part: 0, stepText: 'Rinse all the rice.', seconds: 600 }]);
  const gone = reread(dish, read(text.replace('1. Rinse the rice.\n', ''), 'four'));
  expect(gone.said).toEqual([]);
});

test('a plan that nobody began until it was to be served is let go', () => {
  const late = kept.serveAt + 1;
  expect(marked(kept, at(2), late)).toBe(kept);
  expect(begun(kept, 'rice.md', late)).toBe(kept);
  expect(finished(kept, 'rice.md', late)).toBe(kept);
  const one = marked(kept, at(1), 5);
  expect(marksOf(marked(one, at(2), late))).toEqual([
    [1, 5],
    [2, late],
  ]);
});
