import type { ListName } from '#core/form/form.ts';
import type { FormGroup, FormRow } from '#core/form/rows.ts';
import type { Chip } from './chips.ts';

/** A row that the cook has begun and that has no words yet: a file has no way to say it. */
export interface EmptyRow {
  readonly list: ListName;
  /** The row that it stands behind; -1 before the first. */
  readonly after: number;
}

/** What is shown of a row. Not where it stands: a key in one row moves all below it, and must not draw them again. */
export interface SlotRow {
  readonly text: string;
  /** Without quotes. */
  readonly isPlain: boolean;
  /** The file holds it in pieces: it is changed in the source. */
  readonly inPieces: boolean;
  /** Its step, counted from 1; null for an ingredient. */
  readonly step: number | null;
  readonly hasPictures: boolean;
  readonly chips: readonly Chip[];
}

/** A line of the form. Its place counts over the list, the empty row among them, so that a row that gets its first letter stays the same field. */
export interface Slot {
  readonly place: number;
  /** Null for the empty row. */
  readonly row: SlotRow | null;
  /** The row itself; of the empty row the one that it stands behind. */
  readonly index: number;
}

export interface SlotGroup {
  readonly name: string | null;
  /** The section's place in the form; null where there is no row yet. */
  readonly group: number | null;
  readonly slots: readonly Slot[];
}

/** What is shown of a row besides its words. */
export type Understood = Pick<SlotRow, 'step' | 'hasPictures' | 'chips'>;

/** The lines of a list in order. A list without rows has one empty line. */
export function slotsOf(
  list: ListName,
  groups: readonly FormGroup[],
  empty: EmptyRow | null,
  understood: (index: number) => Understood,
): readonly SlotGroup[] {
  if (groups.every(({ rows }) => rows.length === 0))
    return [{ name: null, group: null, slots: [{ place: 0, row: null, index: -1 }] }];
  const after = empty?.list === list ? empty.after : null;
  let place = 0;
  return groups.map(({ name, rows }, group) => {
    const slots: Slot[] = [];
    for (const row of rows) {
      if (after === -1 && row.index === 0) slots.push({ place: place++, row: null, index: -1 });
      slots.push({ place: place++, row: shown(row, understood(row.index)), index: row.index });
      if (after === row.index) slots.push({ place: place++, row: null, index: row.index });
    }
    return { name, group, slots };
  });
}

const shown = ({ text, site, written }: FormRow, understood: Understood): SlotRow => ({
  text,
  isPlain: site === null || site.style === 'plain',
  inPieces: written === null,
  ...understood,
});
