import { RangeSet, StateEffect, StateField, type Extension } from '@codemirror/state';
import { EditorView, gutter, GutterMarker, keymap, type Command } from '@codemirror/view';

/** Something that needs a look, on a line counted from 1. */
export interface LineNote {
  readonly line: number;
  readonly words: string;
}

/** Replaces all notes beside the text. */
export const setNotes = StateEffect.define<readonly LineNote[]>();

class NoteMarker extends GutterMarker {
  readonly #words: string;

  constructor(words: string) {
    super();
    this.#words = words;
  }

  override eq(other: GutterMarker): boolean {
    return other instanceof NoteMarker && other.#words === this.#words;
  }

  /** The status bar lists the notes for those who hear them. */
  override toDOM(): Node {
    const mark = document.createElement('span');
    mark.className = 'cm-note-mark';
    mark.title = this.#words;
    mark.textContent = '!';
    return mark;
  }
}

/** Markers move with their lines while the next reading is under way. */
const notes = StateField.define<RangeSet<GutterMarker>>({
  create: () => RangeSet.empty,
  update(now, transaction) {
    const asked = transaction.effects.find((effect) => effect.is(setNotes));
    if (asked === undefined) return now.map(transaction.changes);
    const { doc } = transaction.state;
    const lines = new Map<number, string[]>();
    for (const { line, words } of asked.value as readonly LineNote[])
      if (line >= 1 && line <= doc.lines) lines.set(line, [...(lines.get(line) ?? []), words]);
    const marks = [...lines].sort(([one], [other]) => one - other);
    return RangeSet.of(marks.map(([line, words]) => new NoteMarker(words.join('\n')).range(doc.line(line).from)));
  },
});

/** To the next or the previous note, around the ends. */
const goToNote =
  (direction: 1 | -1): Command =>
  ({ state, dispatch }) => {
    const places: number[] = [];
    state.field(notes).between(0, state.doc.length, (from) => void places.push(from));
    if (places.length === 0) return false;
    const line = state.doc.lineAt(state.selection.main.head).from;
    const anchor =
      direction === 1
        ? (places.find((place) => place > line) ?? places[0]!)
        : (places.findLast((place) => place < line) ?? places.at(-1)!);
    dispatch(state.update({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) }));
    return true;
  };

/** A mark beside each line that needs a look; F8 and Shift+F8 walk them. */
export const noteGutter: Extension = [
  notes,
  gutter({ class: 'cm-note-gutter', markers: (view) => view.state.field(notes) }),
  keymap.of([{ key: 'F8', run: goToNote(1), shift: goToNote(-1) }]),
];
