import { redo, undo } from '@codemirror/commands';
import { changeOf } from '#core/form/change.ts';
import type { FormChange } from '#core/form/change.ts';
import { readForm } from '#core/form/form.ts';
import type { Form, ListName } from '#core/form/form.ts';
import type { Refusal } from '#core/form/outcome.ts';
import { seedManner } from '#core/manner/manner.ts';
import type { Manner } from '#core/manner/manner.ts';
import { minimalChange } from '#core/text/minimal-change.ts';
import type { Span } from '#core/text/span.ts';
import type { KnownToLibrary } from '../completion.ts';
import type { DraftDocument } from '../draft-document.svelte.ts';
import type { EmptyRow } from './row-slots.ts';

/** Where the keyboard goes after an edit: a line of a list, and a place in its text. */
export interface FocusWish {
  readonly list: ListName;
  readonly place: number;
  readonly caret: number | 'end';
}

/** Which input of the form something was said about. */
export type FieldKey = string;
export const rowKey = (list: ListName, place: number): FieldKey => `${list} ${place}`;

/** An edit that was not made, and the text that it was to change: once another text stands there, it means nothing. */
interface Refused {
  readonly key: FieldKey;
  readonly refusal: Refusal;
  readonly over: string;
}

/**
 * The form over a draft: it shows what the text says and writes each edit as an edit of the text, so that both views have
 * one document and one undo. Nothing of the recipe is kept here but what a file can't say: a row without words.
 */
export class FormState {
  empty = $state.raw<EmptyRow | null>(null);
  /** Before which row a section is being named. */
  section = $state.raw<{ readonly list: ListName; readonly index: number } | null>(null);
  refused = $state.raw<Refused | null>(null);
  focus = $state.raw<FocusWish | null>(null);
  /** Said to screen readers. */
  said = $state('');
  manner = $state.raw<Manner>(seedManner);
  readonly #document: DraftDocument;
  /** An edit has read the form that it leads to already. */
  #known: Form | null = null;
  readonly #form: Form = $derived(this.#read());

  constructor(document: DraftDocument) {
    this.#document = document;
  }

  get form(): Form {
    return this.#form;
  }

  /** What the library knows for a row to go on with. */
  get known(): KnownToLibrary {
    return this.#document.asks.known;
  }

  get isReadOnly(): boolean {
    return this.#document.readOnly !== null;
  }

  #read(): Form {
    const { content, fileName } = this.#document;
    const text = content.toString();
    return this.#known?.source === text && this.#known.fileName === fileName ? this.#known : readForm(text, fileName);
  }

  /** Makes edits one after the other as one step of undo; all of them or none. `over` is the text of the input they come from. */
  make(key: FieldKey, changes: readonly FormChange[], over: string): boolean {
    return this.#make(key, changes, over, 'input');
  }

  /** An edit by a letter joins with the typing before it to one step of undo. */
  type(key: FieldKey, change: FormChange, over: string): boolean {
    return this.#make(key, [change], over, 'input.type');
  }

  refusalOf(key: FieldKey, text: string): Refusal | null {
    return this.refused?.key === key && this.refused.over === text ? this.refused.refusal : null;
  }

  #make(key: FieldKey, changes: readonly FormChange[], over: string, userEvent: string): boolean {
    if (this.isReadOnly) return false;
    let form = this.form;
    for (const change of changes) {
      const outcome = changeOf(form, change, this.manner);
      if (!outcome.ok) {
        this.refused = { key, refusal: outcome.refusal, over };
        return false;
      }
      form = outcome.form;
    }
    if (this.refused?.key === key) this.refused = null;
    this.#write(form, userEvent);
    return true;
  }

  #write(form: Form, userEvent: string): void {
    const change = minimalChange(this.form.source, form.source);
    if (change === null) return;
    this.#known = form;
    this.#document.source.dispatch({ changes: change, userEvent });
  }

  /** The cursor of the source goes along, so that the preview marks what is edited and Source opens there. */
  at(span: Span | null): void {
    if (span === null) return;
    const { source } = this.#document;
    const anchor = Math.min(span.start, source.state.doc.length);
    if (source.state.selection.main.head !== anchor) source.dispatch({ selection: { anchor } });
  }

  undo(): void {
    this.#forget();
    undo(this.#document.source);
  }

  redo(): void {
    this.#forget();
    redo(this.#document.source);
  }

  #forget(): void {
    this.empty = null;
    this.section = null;
    this.refused = null;
  }
}
