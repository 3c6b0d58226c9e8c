import { EditorState } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { expect, test } from 'vitest';
import { noteGutter, setNotes } from './note-gutter.ts';

test('F8 walks the lines with notes, around the end, also after text came in above', () => {
  let state = EditorState.create({ doc: 'a\nb\nc\nd', extensions: noteGutter });
  state = state.update({
    effects: setNotes.of([
      { line: 4, words: 'd' },
      { line: 2, words: 'b' },
      { line: 99, words: '' },
    ]),
  }).state;
  state = state.update({ changes: { from: 0, insert: 'new\n' } }).state;
  const binding = state
    .facet(keymap)
    .flat()
    .find(({ key }) => key === 'F8')!;
  const dispatch = (transaction: { state: EditorState }) => void (state = transaction.state);
  const lineAfter = (run: typeof binding.run) => {
    run?.({ state, dispatch } as never);
    return state.doc.lineAt(state.selection.main.head).text;
  };
  expect([lineAfter(binding.run), lineAfter(binding.run), lineAfter(binding.run)]).toEqual(['b', 'd', 'b']);
  expect(lineAfter(binding.shift)).toBe('d');
});
