import { expect, test } from 'vitest';
import { noteBlocks } from './release-notes.ts';

test('notes are headings, items and text, as CHANGELOG.md has them', () => {
  const notes = `The first version.

### Added

**Cooking**
- Steps are **read aloud**; see [the docs](docs/cook.md).
- A long item that goes
  on in the next line.

And \`hobside\`, the command.`;
  expect(noteBlocks(notes)).toEqual([
    { kind: 'text', text: 'The first version.' },
    { kind: 'heading', text: 'Added' },
    { kind: 'part', text: 'Cooking' },
    { kind: 'items', items: ['Steps are read aloud; see the docs.', 'A long item that goes on in the next line.'] },
    { kind: 'text', text: 'And hobside, the command.' },
  ]);
});

test('markup stays the text that it is', () => {
  expect(noteBlocks('<img src=x onerror=alert(1)> <b>bold</b>')).toEqual([
    { kind: 'text', text: '<img src=x onerror=alert(1)> <b>bold</b>' },
  ]);
});

test('notes without an end are cut off, and in no time', () => {
  const before = performance.now();
  const blocks = noteBlocks(`${'[('.repeat(50_000)}\n${'- one\n'.repeat(50_000)}${'**'.repeat(50_000)}`);
  const texts = blocks.flatMap((block) => (block.kind === 'items' ? block.items : [block.text]));
  expect(texts).toHaveLength(200);
  expect(texts.every((text) => text.length <= 1000)).toBe(true);
  expect(performance.now() - before).toBeLessThan(1000);
});
