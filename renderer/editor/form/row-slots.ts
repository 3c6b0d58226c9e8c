import type { ListName } from '#core/form/form.ts';
import type { FormGroup, FormRow } from '#core/form/rows.ts';

/** A row that the cook has begun and that has no words yet: a file has no way to say it. */
export interface EmptyRow {
  readonly list: ListName;
  /** The row that it stands behind; -1 before the first. */
  readonly after: number;
}

/** A line of the form. Its place counts over the list, the empty row among them, so that a row that gets its first letter stays the same field. */
export interface Slot {
  readonly place: number;
  /** Null for the empty row. */
  readonly row: FormRow | null;
  /** The row itself; of the empty row the one that it stands behind. */
  readonly index: number;
}

export interface SlotGroup {
  readonly name: string | null;
  /** The section's place in the form; null where there is no row yet. */
  readonly group: number | null;
  readonly slots: readonly Slot[];
}

/** The lines of a list in order. A list without rows has one empty line. */
export function slotsOf(list: ListName, groups: readonly FormGroup[], empty: EmptyRow | null): readonly SlotGroup[] {
  if (groups.every(({ rows }) => rows.length === 0))
    return [{ name: null, group: null, slots: [{ place: 0, row: null, index: -1 }] }];
  const after = empty?.list === list ? empty.after : null;
  let place = 0;
  return groups.map(({ name, rows }, group) => ({
    name,
    group,
    slots: rows.flatMap((row): readonly Slot[] => {
      const before = after === -1 && row.index === 0 ? [{ place: place++, row: null, index: -1 }] : [];
      const own = { place: place++, row, index: row.index };
      return after === row.index ? [...before, own, { place: place++, row: null, index: row.index }] : [...before, own];
    }),
  }));
}
