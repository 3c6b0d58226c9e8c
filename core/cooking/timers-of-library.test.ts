import { expect, test } from 'vitest';
import type { TimerOrder } from './timer.ts';
import { orderIn, timersIn } from './timers-of-library.ts';
import { timersAfter } from './timers.ts';

const order: TimerOrder = {
  label: 'Simmer',
  seconds: 60,
  upTo: null,
  recipe: { id: 'soup.md', title: 'Soup', step: 2 },
};
const started = (id: string, root: string | null) =>
  timersAfter([], { kind: 'start', id, order: orderIn(order, root) }, 0);
const recipes = (timers: ReturnType<typeof started>) => timers.map((timer) => timer.order.recipe);

test('a timer keeps its name in every library, and its recipe in its own', () => {
  const timers = [...started('a', '/kitchen'), ...started('b', '/other')];
  expect(recipes(timersIn(timers, '/kitchen'))).toEqual([order.recipe, null]);
  expect(recipes(timersIn(timers, '/other'))).toEqual([null, order.recipe]);
  expect(timersIn(timers, null).map(({ order: { label } }) => label)).toEqual(['Simmer', 'Simmer']);
});

test('a timer from before libraries were told apart, and one of no recipe, are as they were', () => {
  const old = started('a', null);
  expect(timersIn(old, '/kitchen')).toEqual(old);
  expect(orderIn({ ...order, recipe: null }, '/kitchen').recipe).toBeNull();
});

test('a recipe that moves in one library leaves the timers of a like-named one in another alone', () => {
  const timers = [...started('a', '/kitchen'), ...started('b', '/other')];
  const moved = timersAfter(
    timers,
    { kind: 'follow', from: 'soup.md', to: 'leek.md', title: null, steps: [], root: '/kitchen' },
    0,
  );
  expect(recipes(moved).map((recipe) => recipe?.id)).toEqual(['leek.md', 'soup.md']);
  expect(recipes(timersIn(moved, '/kitchen'))[0]).toEqual({ id: 'leek.md', title: 'Soup', step: 2 });
});
