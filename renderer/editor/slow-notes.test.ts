import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readRecipe } from '#core/recipe/read.ts';
import { SlowNotes } from './slow-notes.svelte.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const cake = readRecipe(
  '# Cake\n\n- 200 g flour\n- 2 eggs\n- 1 tsp cinnamon\n- 50 g sugar\n\n1. Beat the eggs and sugar, fold in the flour.\n',
  'cake.md',
);
const codes = (notes: SlowNotes) => notes.found.map(({ code, detail }) => [code, detail]);

test('are looked for once the typing rests, of the last text only', () => {
  const notes = new SlowNotes();
  const lineAt = vi.fn(() => 1);
  notes.lookAt(cake, lineAt);
  vi.advanceTimersByTime(400);
  notes.lookAt(cake, lineAt);
  vi.advanceTimersByTime(400);
  expect(lineAt).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(codes(notes)).toEqual([['look.never-used', 'cinnamon']]);
});

test('are not looked for after the screen is left', () => {
  const notes = new SlowNotes();
  notes.lookAt(cake, () => 1);
  notes.stop();
  vi.runAllTimers();
  expect(notes.found).toEqual([]);
});
