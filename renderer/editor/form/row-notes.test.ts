import { expect, test } from 'vitest';
import type { FormRow } from '#core/form/rows.ts';
import { notesOfRows } from './row-notes.ts';

const row = (index: number, text: string): FormRow => ({
  index,
  text,
  span: { start: index, end: index + 1 },
  written: null,
  site: null,
});
const note = (line: number, detail: string) => ({ code: 'look.never-used', line, detail, span: { start: 0, end: 0 } });

test('a note goes to the nearest row with its words, also when the lines have moved since', () => {
  const rows = ['1 egg', 'new', 'garlic, crushed', 'salt', 'garlic'].map((text, index) => row(index, text));
  const found = notesOfRows(rows, [note(12, 'garlic'), note(14, 'garlic'), note(13, 'cumin')], (offset) => 10 + offset);
  expect([...found].map(([index, notes]) => [index, notes.length])).toEqual([
    [2, 1],
    [4, 1],
  ]);
});
