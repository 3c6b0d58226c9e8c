import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aSummary } from '#core/testing/recipe-summary.ts';
import { firstScreen } from './first-screen.ts';
import { eachOnce, versionsIn, versionsOf, withoutCopies } from './versions.ts';

const leek = aSummary({ id: 'soups/leek.md', title: 'Leek soup' });
const copy = aSummary({ id: 'soups/leek.sync-conflict-20240102-150405-ABCDEFG.md', title: 'Leek soup, with cream' });
const shown = (...recipes: Parameters<typeof versionsIn>[0]) =>
  withoutCopies(recipes, versionsIn(recipes)).map(({ id }) => id);

test('a copy beside its recipe is a version of it, whatever its title says', () => {
  const versions = versionsIn([copy, leek]);
  expect(shown(copy, leek)).toEqual([leek.id]);
  expect(versionsOf(leek.id, versions)).toEqual({ recipe: leek.id, copies: [copy.id] });
  expect(versionsOf(copy.id, versions)).toEqual({ recipe: leek.id, copies: [copy.id] });
  expect(versionsOf('soups/other.md', versions)).toBeNull();
});

test('a copy whose recipe is gone is a recipe of its own, and one in another folder too', () => {
  expect(shown(copy)).toEqual([copy.id]);
  expect(shown(copy, { ...leek, id: 'leek.md' })).toEqual([copy.id, 'leek.md']);
});

test('a note hides no recipe', () => {
  expect(shown({ ...leek, kind: 'note' }, copy)).toEqual([leek.id, copy.id]);
});

test('a name that a cook may have given is a copy only under the same title', () => {
  const second = aSummary({ id: 'soups/leek 2.md', title: 'Leek Soup' });
  expect(shown(second, leek)).toEqual([leek.id]);
  expect(shown({ ...second, title: 'Leek soup with mussels' }, leek)).toEqual(['soups/leek 2.md', leek.id]);
});

test('a copy of a copy is a version of the first recipe, also while the copy between is gone', () => {
  const between = aSummary({ id: 'a (conflicted copy 2024-01-02).md' });
  const last = aSummary({ id: 'a (conflicted copy 2024-01-02) (conflicted copy 2024-02-03).md' });
  const first = aSummary({ id: 'a.md' });
  expect(versionsOf('a.md', versionsIn([last, between, first]))?.copies).toEqual([between.id, last.id]);
  expect(shown(last, first)).toEqual([last.id, first.id]);
});

test('a copy stands aside where its recipe is named as well, and only there', () => {
  const recipeOf = (id: string) => (id === copy.id ? leek.id : id);
  const other = { id: 'menu.md' };
  expect(eachOnce([copy, other, leek], recipeOf)).toEqual([other, leek]);
  expect(eachOnce([copy, other], recipeOf)).toEqual([copy, other]);
});

const ending = fc.constantFrom('', ' 2', ' (1)', '.Conflict', ' (conflicted copy 2024-01-02)', '-DESKTOP-AB12CD3');
const recipe = fc
  .record({
    stem: fc.constantFrom('leek', 'Leek', 'ragu'),
    one: ending,
    two: ending,
    title: fc.constantFrom('Leek', 'Ragu'),
    kind: fc.constantFrom<('recipe' | 'note')[]>('recipe', 'note'),
  })
  .map(({ stem, one, two, title, kind }) => aSummary({ id: `${stem}${one}${two}.md`, title, kind }));

test('whatever lies in a folder: each file is shown or is a version of one that is shown, and of one alone', () => {
  fc.assert(
    fc.property(fc.uniqueArray(recipe, { selector: ({ id }) => id.toLowerCase(), maxLength: 24 }), (recipes) => {
      const versions = versionsIn(recipes);
      const cards = new Set(withoutCopies(recipes, versions).map(({ id }) => id));
      for (const { id } of recipes) expect(cards.has(versions.recipeOf.get(id) ?? id)).toBe(true);
      const copies = [...versions.copiesOf.values()].flat();
      expect(copies.toSorted()).toEqual([...versions.recipeOf.keys()].toSorted());
      expect(cards.size + copies.length).toBe(recipes.length);
    }),
    { seed: 20261126, numRuns: 400 },
  );
});

test('the first screen of a start counts and shows what the whole list will, and knows of the other versions', () => {
  const rest = Array.from({ length: 300 }, (_, at) => aSummary({ id: `z${at}.md`, title: `Z ${at}` }));
  const { cards, counts } = firstScreen([copy, leek, ...rest], () => null);
  expect(counts.recipes).toBe(301);
  const known = versionsIn(cards);
  expect(versionsOf(leek.id, known)?.copies).toEqual([copy.id]);
  expect(withoutCopies(cards, known)).not.toContain(copy);
});
