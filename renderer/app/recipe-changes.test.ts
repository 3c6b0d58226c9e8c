import { expect, test } from 'vitest';
import { aSummary } from '#core/testing/recipe-summary.ts';
import { ToldChanges } from './recipe-changes.ts';

test('a view hears of its own file: changed, moved, gone', () => {
  const changes = new ToldChanges();
  const heard: string[] = [];
  for (const id of ['a.md', 'b.md', 'c.md', 'd.md']) changes.of(id, (change) => heard.push(`${id} ${change.kind}`));
  changes.tell({
    revision: 2,
    upserts: [aSummary({ id: 'a.md' }), aSummary({ id: 'new-b.md' })],
    removals: ['c.md'],
    moves: [{ from: 'b.md', to: 'new-b.md' }],
  });
  expect(heard).toEqual(['b.md moved', 'c.md removed', 'a.md changed']);
});

test('after missed batches each view hears whether its file is still there', () => {
  const changes = new ToldChanges();
  const heard: string[] = [];
  for (const id of ['a.md', 'b.md']) changes.of(id, (change) => heard.push(`${id} ${change.kind}`));
  changes.tellAll((id) => id === 'a.md');
  expect(heard).toEqual(['a.md changed', 'b.md removed']);
});

test('a view that is gone hears nothing', () => {
  const changes = new ToldChanges();
  const heard: string[] = [];
  changes.of('a.md', () => heard.push('heard'))();
  changes.tell({ revision: 2, upserts: [aSummary({ id: 'a.md' })], removals: [], moves: [] });
  expect(heard).toEqual([]);
});
