import { expect, test } from 'vitest';
import { success } from '#core/contract/result.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { dishOf } from '#core/serve-at/dish.ts';
import type { ServePlan } from '#core/serve-at/stretch.ts';
import { fakeKitchen } from '#core/testing/fake-kitchen.ts';
import { ToldPlan } from './plan-state.svelte.ts';

const opened = (version: string, minutes: number) => {
  const text = `# Rice\n\n1. Boil it for ${String(minutes)} minutes.\n`;
  const file = { id: 'rice.md', version, text };
  return { recipe: readRecipe(text, 'rice.md'), file } as never;
};
const dish = dishOf({
  id: 'rice.md',
  version: 'one',
  recipe: readRecipe('# Rice\n\n1. Boil it for 12 minutes.\n', 'rice.md'),
});
const plan: ServePlan = { serveAt: 9, plannedAt: 1, dishes: [dish] };

test('a recipe of the plan that changes on disk is read again, another one is not', async () => {
  const kitchen = fakeKitchen({
    'serve:read': () => plan,
    'serve:keep': () => null,
    'recipe:open': () => success(opened('two', 20)),
  });
  const told = new ToldPlan(kitchen);
  await told.load();
  await told.changed(['soup.md']);
  expect(kitchen.asked.map(({ channel }) => channel)).toEqual(['serve:read']);
  await told.changed(['rice.md']);
  expect(told.kept?.dishes[0]).toMatchObject({ version: 'two', stretches: [{ seconds: 1200 }] });
  expect(kitchen.asked.at(-1)?.channel).toBe('serve:keep');
});

test('the same version changes nothing, and a plan that main drops is gone', async () => {
  const kitchen = fakeKitchen({ 'serve:read': () => plan, 'recipe:open': () => success(opened('one', 12)) });
  const told = new ToldPlan(kitchen);
  await told.load();
  await told.refresh();
  expect(told.kept).toBe(plan);
  kitchen.tell('serve:changed', null);
  expect(told.kept).toBeNull();
});
