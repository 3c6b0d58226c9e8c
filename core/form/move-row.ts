import type { TextChange } from '#core/text/minimal-change.ts';
import { insertRows, removeRow, rowsOf, withList } from './change-rows.ts';
import type { Form, ListName } from './form.ts';
import { firstRight, oneAfterTheOther, unchanged } from './outcome.ts';
import type { FormOutcome, GroupTexts } from './outcome.ts';
import type { FormGroup, FormRow } from './rows.ts';

/** Where a row is to stand: in which group, behind how many of its rows, the moved one not counted. */
export interface RowPlace {
  readonly group: number;
  readonly at: number;
}

/** Where row `index` stands now. */
export function placeOfRow(groups: readonly FormGroup[], index: number): RowPlace {
  let before = 0;
  for (const [group, { rows }] of groups.entries()) {
    if (index < before + rows.length) return { group, at: index - before };
    before += rows.length;
  }
  return { group: Math.max(0, groups.length - 1), at: groups.at(-1)?.rows.length ?? 0 };
}

/** One place up or down; past the end of a group into the next one. Null at the very ends. */
export function neighbourPlace(groups: readonly FormGroup[], index: number, by: -1 | 1): RowPlace | null {
  const { group, at } = placeOfRow(groups, index);
  const inside = at + by;
  if (inside >= 0 && inside < (groups[group]?.rows.length ?? 0)) return { group, at: inside };
  const next = groups[group + by];
  return next ? { group: group + by, at: by > 0 ? 0 : next.rows.length } : null;
}

/** Moves a row. Within a group the contents change places and bullets, numbers and comments stay where they are. */
export function moveRow(form: Form, list: ListName, index: number, to: RowPlace): FormOutcome {
  const groups = form[list];
  const from = placeOfRow(groups, index);
  const row = rowsOf(form, list)[index];
  if (!row?.written) return { ok: false, refusal: 'not-here' };
  if (from.group === to.group && from.at === to.at) return unchanged(form);
  if (from.group === to.group) return withinGroup(form, list, from, to.at);
  return toOtherGroup(form, list, row, to);
}

function withinGroup(form: Form, list: ListName, { group, at }: RowPlace, to: number): FormOutcome {
  const rows = form[list][group]!.rows;
  const moved = rows.toSpliced(at, 1).toSpliced(to, 0, rows[at]!);
  if (moved.some(({ written }) => written === null)) return { ok: false, refusal: 'not-here' };
  const expected = withList(form, list, (groups) =>
    groups.map((each, index) => (index === group ? reordered(each, at, to) : each)),
  );
  return firstRight(form, [rotated(form, rows, moved)], expected, 'not-here');
}

const reordered = ({ name, rows }: GroupTexts, at: number, to: number): GroupTexts => ({
  name,
  rows: rows.toSpliced(at, 1).toSpliced(to, 0, rows[at]!),
});

/** Each slot gets what the row that moves into it is written as, quotes and all. */
const rotated = ({ source }: Form, rows: readonly FormRow[], moved: readonly FormRow[]): readonly TextChange[] =>
  rows.flatMap(({ span }, index) => {
    const { start, end } = moved[index]!.span;
    return span.start === start ? [] : [{ from: span.start, to: span.end, insert: source.slice(start, end) }];
  });

function toOtherGroup(form: Form, list: ListName, row: FormRow, { group, at }: RowPlace): FormOutcome {
  const target = form[list][group]?.rows;
  if (!target || target.length === 0) return { ok: false, refusal: 'not-here' };
  const before = target[at - 1];
  const anchor = (before ?? target[0]!).index;
  const isBelow = anchor > row.index;
  const takeOut = (now: Form): FormOutcome => removeRow(now, list, row.index);
  if (before)
    return oneAfterTheOther(form, [takeOut, (now) => insertRows(now, list, isBelow ? anchor - 1 : anchor, [row.text])]);
  // Before the first of a group: behind it, and then the two change places.
  const first = isBelow ? anchor - 1 : anchor;
  return oneAfterTheOther(form, [
    takeOut,
    (now) => insertRows(now, list, first, [row.text]),
    (now) => moveRow(now, list, first + 1, placeOfRow(now[list], first)),
  ]);
}
