import { expect, test } from 'vitest';
import { aSummary } from '#core/testing/recipe-summary.ts';
import { firstScreen } from './first-screen.ts';
import { sorts } from '#core/contract/settings.ts';
import { byScore, sortRecipes } from './sort.ts';

test('the first screen of a long list, sorted in any order, begins as the whole list does', () => {
  const many = Array.from({ length: 1000 }, (_, index) =>
    aSummary({
      id: `${index}.md`,
      title: `Dish ${(index * 7919) % 1000}`,
      modified: (index * 104_729) % 5000,
      totalSeconds: index % 3 === 0 ? null : (index * 31) % 9000,
    }),
  );
  const cooked = new Map(
    many.filter((_, index) => index % 9 === 4).map(({ id }, index) => [id, `2026-${index + 100}`]),
  );
  const lastCooked = (id: string): string | null => cooked.get(id) ?? null;
  const { cards, counts } = firstScreen(many, lastCooked);
  expect(cards.length).toBeLessThanOrEqual(96 * sorts.length);
  for (const order of sorts)
    expect(sortRecipes(cards, order, lastCooked).slice(0, 96)).toEqual(
      sortRecipes(many, order, lastCooked).slice(0, 96),
    );
  expect(counts.recipes).toBe(1000);
});

test('by score, the best first, equal ones in their order, also with scores below nothing', () => {
  const scores: Readonly<Record<string, number>> = { a: 1, b: -3.5, c: 7.25, d: 1, e: -3.5, f: 0 };
  expect(byScore(['a', 'x', 'b', 'c', 'd', 'e', 'f'], (one) => scores[one] ?? null)).toEqual([
    'c',
    'a',
    'd',
    'f',
    'b',
    'e',
  ]);
});

test('by rating the best come first, by source those of one source together, those without one last', () => {
  const [a, b, c, d] = [
    aSummary({ id: 'a.md', title: 'A', rating: 3, source: null }),
    aSummary({ id: 'b.md', title: 'B', rating: null, source: 'Nord' }),
    aSummary({ id: 'c.md', title: 'C', rating: 5, source: 'Alp' }),
    aSummary({ id: 'd.md', title: 'D', rating: 5, source: 'Nord' }),
  ];
  expect(sortRecipes([a, b, c, d], 'rating').map(({ id }) => id)).toEqual(['c.md', 'd.md', 'a.md', 'b.md']);
  expect(sortRecipes([a, b, c, d], 'source').map(({ id }) => id)).toEqual(['c.md', 'b.md', 'd.md', 'a.md']);
  const days: Readonly<Record<string, string>> = { 'b.md': '2026-10-03', 'd.md': '2026-11-20' };
  expect(sortRecipes([a, b, c, d], 'cooked', (id) => days[id] ?? null).map(({ id }) => id)).toEqual([
    'd.md',
    'b.md',
    ...sortRecipes([a, c], 'title').map(({ id }) => id),
  ]);
});
