import type { FormChange } from '#core/form/change.ts';
import { rowsOf } from '#core/form/change-rows.ts';
import type { ListName } from '#core/form/form.ts';
import { neighbourPlace, placeOfRow } from '#core/form/move-row.ts';
import type { Span } from '#core/text/span.ts';
import { t } from '#core/words/words.ts';
import type { FormState } from './form-state.svelte.ts';
import { rowKey } from './form-state.svelte.ts';
import { pastedRows } from './pasted-rows.ts';
import type { Slot } from './row-slots.ts';

/** What the keys and the pointer do to the rows of one list. */
export class RowActions {
  readonly list: ListName;
  readonly #state: FormState;

  constructor(state: FormState, list: ListName) {
    this.#state = state;
    this.list = list;
  }

  get #rows() {
    return rowsOf(this.#state.form, this.list);
  }

  /** Where a row stands now; null for one without words. */
  spanOf({ row, index }: Slot): Span | null {
    return row === null ? null : (this.#rows[index]?.span ?? null);
  }

  #make(slot: Slot, changes: readonly FormChange[]): boolean {
    return this.#state.make(rowKey(this.list, slot.place), changes, slot.row?.text ?? '');
  }

  #type(slot: Slot, change: FormChange): boolean {
    return this.#state.type(rowKey(this.list, slot.place), change, slot.row?.text ?? '');
  }

  #focus(place: number, caret: number | 'end'): void {
    this.#state.focus = { list: this.list, place, caret };
  }

  /** `plainAgain`: the row stood without quotes when the cook came to it. */
  typed(slot: Slot, text: string, plainAgain: boolean): void {
    const { list } = this;
    const { row, index } = slot;
    if (row !== null && text.trim() === '') {
      if (this.#type(slot, { kind: 'remove', list, index })) this.#state.empty = { list, after: index - 1 };
    } else if (row !== null) this.#type(slot, { kind: 'row', list, index, text, plainAgain });
    else if (text.trim() !== '' && this.#type(slot, { kind: 'insert', list, index, texts: [text] }))
      this.#state.empty = null;
  }

  /** Enter: a new row below, or above where the caret stands at the very start; in the middle the row is parted. */
  enter(slot: Slot, text: string, caret: number): void {
    const { list } = this;
    if (slot.row === null) return;
    if (text.slice(caret).trim() === '') {
      this.#state.empty = { list, after: slot.index };
      this.#focus(this.#placeOf(slot.index) + 1, 0);
    } else if (text.slice(0, caret).trim() === '') {
      this.#state.empty = { list, after: slot.index - 1 };
      this.#focus(slot.place, 0);
    } else if (this.#make(slot, [{ kind: 'split', list, index: slot.index, at: caret }]))
      this.#focus(slot.place + 1, 0);
  }

  /** The place of a row in the list once an empty row before it is counted. */
  #placeOf(index: number): number {
    const { empty } = this.#state;
    return empty?.list === this.list && empty.after < index ? index + 1 : index;
  }

  /** Backspace at the start: the row joins the one before it; an empty one goes. */
  joinBefore(slot: Slot): void {
    const { list } = this;
    if (slot.row === null) {
      this.#state.empty = null;
      if (slot.index >= 0) this.#focus(slot.index, 'end');
      return;
    }
    const before = this.#rows[slot.index - 1];
    if (!before) return;
    if (this.#make(slot, [{ kind: 'join', list, index: slot.index }])) {
      this.#state.empty = null;
      this.#focus(slot.index - 1, before.text.trimEnd().length + 1);
    }
  }

  /** Delete at the end: the next row joins this one. */
  joinAfter(slot: Slot): void {
    const { list } = this;
    if (slot.row === null || !this.#rows[slot.index + 1]) return;
    const caret = slot.row.text.trimEnd().length;
    if (this.#make(slot, [{ kind: 'join', list, index: slot.index + 1 }])) this.#focus(slot.index, caret + 1);
  }

  /** One place up or down; past the head of a section the row keeps its place among all rows. */
  move(slot: Slot, by: -1 | 1): void {
    const groups = this.#state.form[this.list];
    const to = slot.row === null ? null : neighbourPlace(groups, slot.index, by);
    if (to === null || !this.#make(slot, [{ kind: 'move', list: this.list, index: slot.index, to }])) return;
    this.#moved(slot, to.group === placeOfRow(groups, slot.index).group ? slot.index + by : slot.index);
  }

  /** To where the row `target` stands: before it on the way up, behind it on the way down. */
  moveTo(slot: Slot, target: number): void {
    const groups = this.#state.form[this.list];
    if (slot.row === null || target === slot.index) return;
    const { group, at } = placeOfRow(groups, target);
    const crosses = group !== placeOfRow(groups, slot.index).group;
    const to = { group, at: crosses && target > slot.index ? at + 1 : at };
    if (this.#make(slot, [{ kind: 'move', list: this.list, index: slot.index, to }])) this.#moved(slot, target);
  }

  #moved(slot: Slot, index: number): void {
    this.#state.empty = null;
    this.#focus(index, 'end');
    this.#state.said = t('form.moved', { row: slot.row?.text ?? '', number: index + 1, count: this.#rows.length });
  }

  /** True where the text was of several lines and has become rows; else the field pastes it itself. */
  paste(slot: Slot, pasted: string, text: string, from: number, to: number): boolean {
    const rows = pastedRows(pasted);
    if (rows.length < 2) return false;
    const { list } = this;
    const [before, after] = [text.slice(0, from), text.slice(to)];
    const lines = [`${before}${rows[0]!}`, ...rows.slice(1, -1), `${rows.at(-1)!}${after}`];
    const changes: readonly FormChange[] =
      slot.row === null
        ? [{ kind: 'insert', list, index: slot.index, texts: lines }]
        : [
            { kind: 'row', list, index: slot.index, text: lines[0]! },
            { kind: 'insert', list, index: slot.index, texts: lines.slice(1) },
          ];
    if (!this.#make(slot, changes)) return true;
    this.#state.empty = null;
    const first = slot.row === null ? slot.index + 1 : slot.index;
    this.#focus(first + lines.length - 1, rows.at(-1)!.length);
    return true;
  }

  remove(slot: Slot): void {
    if (slot.row === null) this.#state.empty = null;
    else if (this.#make(slot, [{ kind: 'remove', list: this.list, index: slot.index }])) {
      const left = this.#rows.length;
      if (left > 0) this.#focus(Math.min(slot.index, left - 1), 'end');
    }
  }

  addAfter(index: number): void {
    this.#state.empty = { list: this.list, after: index };
    this.#focus(index + 1, 0);
  }

  beginSection(slot: Slot): void {
    if (slot.row !== null) this.#state.section = { list: this.list, index: slot.index };
  }

  nameNewSection(name: string): void {
    const asked = this.#state.section;
    this.#state.section = null;
    if (asked === null || name.trim() === '') return;
    this.#state.make(
      rowKey(this.list, asked.index),
      [{ kind: 'begin-section', list: this.list, index: asked.index, name }],
      '',
    );
    this.#focus(asked.index, 'end');
  }

  nameSection(group: number, name: string): boolean {
    return this.#state.make(
      `${this.list} section ${group}`,
      [{ kind: 'name-section', list: this.list, group, name }],
      '',
    );
  }
}
