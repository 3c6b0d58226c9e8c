import { expect, test } from 'vitest';
import type { CookSession } from '#core/cooking/session.ts';
import type { ServePlans } from '../../settings/serve-plans.ts';
import type { Kept } from '../../settings/kept.ts';
import { hobHandlers } from './hob-handlers.ts';

const lone = '//0123456789abcdef/leek.md';
const session = (recipe: string): CookSession =>
  ({ recipe, title: recipe, version: 'v', changedAt: Date.now() }) as CookSession;

test('a recipe outside the library that an earlier run cooked from waits until it is opened again', async () => {
  const opened = new Set<string>();
  const told: (readonly string[])[] = [];
  const kept = {
    value: [session(lone), session('pea.md')],
    keep(sessions: readonly CookSession[]) {
      this.value = [...sessions];
      return Promise.resolve();
    },
  };
  const handlers = hobHandlers(
    kept as unknown as Kept['hob'],
    { stands: () => Promise.resolve() } as unknown as ServePlans,
    (_, sessions) => void told.push((sessions as readonly CookSession[]).map(({ recipe }) => recipe)),
    (recipe) => opened.has(recipe),
  );
  const listed = async () => (await handlers['hob:list'](null)).map(({ recipe }) => recipe);
  expect(await listed()).toEqual(['pea.md']);
  await handlers['hob:keep'](session('pea.md'));
  expect(told).toEqual([['pea.md']]);
  expect(kept.value).toHaveLength(2);
  opened.add(lone);
  expect(await listed()).toEqual([lone, 'pea.md']);
});
