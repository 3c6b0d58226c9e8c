import { isolateHistory } from '@codemirror/commands';
import {
  EditorState,
  Transaction,
  type ChangeSpec,
  type Extension,
  type StateEffect,
  type Text,
  type TransactionSpec,
} from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { lineChanges } from '#core/merge/line-changes.ts';
import { minimalChange } from '#core/text/minimal-change.ts';

export interface SourceTold {
  readonly changed: () => void;
  /** The cursor is elsewhere, or the text changed around it. */
  readonly moved: () => void;
}

/** The one text that is edited, with its undo history. A view can come and go: the history stays. */
export class SourceText {
  #state: EditorState;
  #view: EditorView | null = null;
  #scrolled: StateEffect<unknown> | null = null;
  readonly #told: SourceTold;

  constructor(text: string, extensions: Extension, told: SourceTold) {
    this.#state = EditorState.create({ doc: text, extensions });
    this.#told = told;
  }

  get state(): EditorState {
    return this.#state;
  }

  get text(): string {
    return this.#state.doc.toString();
  }

  get view(): EditorView | null {
    return this.#view;
  }

  /** Works without a view too. Bound, as CodeMirror's commands (undo) take it off its object. */
  readonly dispatch = (asked: Transaction | TransactionSpec): void => {
    const transaction = asked instanceof Transaction ? asked : this.#state.update(asked);
    if (this.#view) this.#view.dispatch(transaction);
    else this.#took(transaction.state, [transaction]);
  };

  /**
   * Makes the text `text` by one replacement, cursor and undo kept. Undoable: one step back is the text before.
   * Not undoable: undo goes past it to the cook's own edits, so that it never writes an old text over another program's.
   */
  become(text: string, undoable: boolean): void {
    const changes = minimalChange(this.text, text);
    if (changes === null) return;
    const annotations = undoable
      ? isolateHistory.of('full')
      : [Transaction.addToHistory.of(false), Transaction.remote.of(true)];
    this.dispatch({ changes, annotations });
  }

  /** Makes the text `text` line by line as one undoable step: a cursor between two changed lines stays where it is, so typing goes on there. */
  join(text: string): void {
    this.dispatch({ changes: changesByLine(this.#state.doc, text), annotations: isolateHistory.of('full') });
  }

  /** Where the cursor is: line and column counted from 1, the offset from 0. */
  get place(): { readonly line: number; readonly column: number; readonly offset: number } {
    const offset = this.#state.selection.main.head;
    const line = this.#state.doc.lineAt(offset);
    return { line: line.number, column: offset - line.from + 1, offset };
  }

  /** Counted from 1. */
  lineAt(offset: number): number {
    const { doc } = this.#state;
    return doc.lineAt(Math.min(Math.max(0, offset), doc.length)).number;
  }

  goToLine(line: number): void {
    const { doc } = this.#state;
    const anchor = doc.line(Math.min(Math.max(1, line), doc.lines)).from;
    this.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
  }

  /** Shows the text in an element; returns what takes it out again. */
  attach(parent: HTMLElement): () => void {
    const view = new EditorView({
      state: this.#state,
      parent,
      dispatchTransactions: (transactions, own) => {
        own.update(transactions);
        this.#took(own.state, transactions);
      },
      ...(this.#scrolled ? { scrollTo: this.#scrolled } : {}),
    });
    this.#view = view;
    return () => {
      this.#scrolled = view.scrollSnapshot();
      // A view of a renamed file is made before the old one goes.
      if (this.#view === view) this.#view = null;
      view.destroy();
    };
  }

  #took(state: EditorState, transactions: readonly Transaction[]): void {
    this.#state = state;
    if (transactions.some((each) => each.docChanged)) this.#told.changed();
    if (transactions.some((each) => each.docChanged || each.selection)) this.#told.moved();
  }
}

function changesByLine(doc: Text, text: string): readonly ChangeSpec[] {
  return lineChanges(doc.toString().split('\n'), text.split('\n')).map(({ from, to, lines }) => {
    if (to - from === 1 && lines.length === 1) {
      const line = doc.line(to);
      return { from: line.from, to: line.to, insert: lines[0] ?? '' };
    }
    if (to < doc.lines)
      return {
        from: doc.line(from + 1).from,
        to: doc.line(to + 1).from,
        insert: lines.map((line) => `${line}\n`).join(''),
      };
    if (from === 0) return { from: 0, to: doc.length, insert: lines.join('\n') };
    return { from: doc.line(from).to, to: doc.length, insert: lines.map((line) => `\n${line}`).join('') };
  });
}
