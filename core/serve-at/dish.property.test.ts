import fc from 'fast-check';
import { expect, test } from 'vitest';
import { servePlan } from '#core/contract/serve-checks.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { dishOf, reread } from './dish.ts';
import { planOf, replan } from './replan.ts';

const bits = fc.constantFrom(
  '# Soup\n',
  '- 2 onions, chopped\n',
  '1. Boil for 12 minutes.\n',
  '1. Bake 3 years, then rest overnight.\n',
  '- 10 Minuten braten\n',
  '静置20分钟。',
  'total_time: PT900000H\n',
  '---\n',
  '\n',
  'Stir often for 1 second. ',
  '"',
  'x'.repeat(1200),
);
const text = fc.array(fc.oneof(bits, fc.string({ maxLength: 20 })), { maxLength: 12 }).map((all) => all.join(''));

test('whatever a file holds, it can be planned, kept and planned anew', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const read = (from: string, version: string) => ({ id: 'a.md', version, recipe: readRecipe(from, 'a.md') });
      const dish = dishOf(read(one, 'one'));
      const plan = { serveAt: 2e12, plannedAt: 1e12, dishes: [dish, reread(dish, read(other, 'two'))] };
      expect(servePlan(plan)).toBe(true);
      expect(planOf(plan).dishes.every(({ stretches }) => stretches.length > 0)).toBe(true);
      expect(replan(plan, 2e12).movedBy).toBeGreaterThan(0);
    }),
  );
});
