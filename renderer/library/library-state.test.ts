import { expect, test } from 'vitest';
import type { ChangeBatch, LibrarySnapshot } from '#core/library/summary.ts';
import { fakeKitchen } from '#core/testing/fake-kitchen.ts';
import { aSummary } from '#core/testing/recipe-summary.ts';
import { LibraryState, noLibrary } from './library-state.svelte.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const snapshotOf = (revision: number, ...ids: string[]): LibrarySnapshot => ({
  revision,
  recipes: ids.map((id) => aSummary({ id })),
  scanning: false,
  partOf: null,
});
const adding = (revision: number, id: string): ChangeBatch => ({
  revision,
  upserts: [aSummary({ id })],
  removals: [],
  moves: [],
});

function opened(snapshot: LibrarySnapshot) {
  const said: string[] = [];
  const kitchen = fakeKitchen();
  const library = new LibraryState(kitchen, {
    changed: (batch) => said.push(`changed ${batch.revision}`),
    replaced: () => said.push('replaced'),
    opened: () => said.push('opened'),
    status: (status) => said.push(`status ${status.state}`),
  });
  const start = () =>
    library.start({
      status: noLibrary,
      snapshot: JSON.stringify(snapshot),
      sampleCount: 0,
      opens: [],
      platform: 'linux',
      version: '',
    });
  const ids = () => library.recipes.map(({ id }) => id);
  return { kitchen, library, said, start, ids };
}

test('a batch is applied and told', () => {
  const { kitchen, said, start, ids } = opened(snapshotOf(1, 'a.md'));
  start();
  kitchen.tell('library:changed', adding(2, 'b.md'));
  expect(ids()).toEqual(['a.md', 'b.md']);
  expect(said).toEqual(['changed 2']);
});

test('a batch that comes before the first snapshot is not lost', () => {
  const { kitchen, start, ids } = opened(snapshotOf(1, 'a.md'));
  kitchen.tell('library:changed', adding(2, 'b.md'));
  start();
  expect(ids()).toEqual(['a.md', 'b.md']);
});

test('a gap in the revisions asks for a snapshot, and what comes meanwhile is applied to it', async () => {
  const { kitchen, said, start, ids } = opened(snapshotOf(1, 'a.md'));
  start();
  kitchen.answer('library:snapshot', () => JSON.stringify(snapshotOf(4, 'a.md', 'b.md', 'c.md')));
  kitchen.tell('library:changed', adding(4, 'c.md'));
  kitchen.tell('library:changed', adding(5, 'd.md'));
  await settled();
  expect(ids()).toEqual(['a.md', 'b.md', 'c.md', 'd.md']);
  expect(said).toEqual(['changed 5', 'replaced']);
});

test('notes are listed apart from recipes', () => {
  const { library, start } = opened({
    revision: 1,
    scanning: false,
    partOf: null,
    recipes: [aSummary({ id: 'README.md', kind: 'note' }), aSummary({ id: 'a.md' })],
  });
  start();
  expect(library.recipes.map(({ id }) => id)).toEqual(['a.md']);
  expect(library.notes.map(({ id }) => id)).toEqual(['README.md']);
});

test('recipes with one title are found by it, but for accents, case and signs', () => {
  const recipes = [
    aSummary({ id: 'a.md', title: 'Crème brûlée' }),
    aSummary({ id: 'b.md', title: 'Creme-Brulee!' }),
    aSummary({ id: 'c.md', title: 'Crème' }),
    aSummary({ id: 'README.md', title: 'Crème', kind: 'note' }),
  ];
  const { library, start } = opened({ revision: 1, recipes, scanning: false, partOf: null });
  start();
  expect(library.withTitle('crème brûlée')).toEqual(['a.md', 'b.md']);
  expect(library.withTitle('CREME')).toEqual(['c.md']);
  expect(library.withTitle('soup')).toEqual([]);
});

test('a long list starts with its first screen, counts all of it, and asks for the rest once that is painted', async () => {
  const counts = { recipes: 3, notes: 0, looks: 0, folders: [], tags: [] };
  const { kitchen, library, start, ids, said } = opened({ ...snapshotOf(1, 'a.md'), partOf: counts });
  kitchen.answer('library:snapshot', () => JSON.stringify(snapshotOf(1, 'a.md', 'b.md', 'c.md')));
  start();
  expect(ids()).toEqual(['a.md']);
  expect(library.counts.recipes).toBe(3);
  // What changes meanwhile is not lost, and not applied to a list that does not hold it.
  kitchen.tell('library:changed', adding(2, 'd.md'));
  library.painted();
  await settled();
  expect(ids()).toEqual(['a.md', 'b.md', 'c.md', 'd.md']);
  expect(library.counts.recipes).toBe(4);
  expect(said).toContain('replaced');
});
