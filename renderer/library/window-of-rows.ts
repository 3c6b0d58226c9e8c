export interface RowWindow {
  /** First row drawn. */
  readonly first: number;
  /** Row after the last one drawn. */
  readonly end: number;
}

export interface GridMeasure {
  readonly columns: number;
  /** Pixels of a row with the gap below it. */
  readonly rowHeight: number;
  readonly coverHeight: number;
  readonly gap: number;
  /** Rows drawn beyond the view on each side, so that a quick scroll shows no blank. */
  readonly spare: number;
}

const wideGap = 20;
const narrowGap = 12;
const mostCards = 150;
const textHeight = 88;
const edges = 2;

/** Columns as wide as fit, no narrower than `least` pixels; fewer and larger ones where a huge screen would hold more than 150 cards. */
export function measureGrid(width: number, height: number, least: number): GridMeasure {
  const gap = least < 216 ? narrowGap : wideGap;
  let columns = Math.max(1, Math.floor((width + gap) / (least + gap)));
  while (columns > 1 && rowsAtMost(measured(width, columns, gap).rowHeight, height) * columns > mostCards) columns -= 1;
  const { rowHeight, coverHeight } = measured(width, columns, gap);
  const room = Math.floor(mostCards / columns) - rowsAtMost(rowHeight, height);
  return { columns, rowHeight, coverHeight, gap, spare: Math.max(0, Math.min(2, Math.floor(room / 2))) };
}

function measured(
  width: number,
  columns: number,
  gap: number,
): { readonly rowHeight: number; readonly coverHeight: number } {
  const coverHeight = Math.round((((width - gap * (columns - 1)) / columns) * 2) / 3);
  return { coverHeight, rowHeight: coverHeight + textHeight + edges + gap };
}

/** Rows that a view of this height can touch, and one more that may hold the tab stop. */
const rowsAtMost = (rowHeight: number, height: number): number => Math.ceil(height / rowHeight) + 2;

/** The rows to draw: those in view and `spare` on each side. */
export function windowOfRows(
  scrolled: number,
  height: number,
  rowHeight: number,
  rows: number,
  spare: number,
): RowWindow {
  const first = Math.max(0, Math.min(rows, Math.floor(scrolled / rowHeight)) - spare);
  const end = Math.min(rows, Math.ceil((Math.max(0, scrolled) + height) / rowHeight) + spare);
  return { first, end: Math.max(first, end) };
}

/** Where to scroll so that a row is wholly in view; null when it is. */
export function scrollToRow(row: number, rowHeight: number, scrolled: number, height: number): number | null {
  const top = row * rowHeight;
  if (top < scrolled) return top;
  return top + rowHeight > scrolled + height ? top + rowHeight - height : null;
}

/** Where a key leads from an index in a grid of `count` things; null when the key leads nowhere. */
export function nextIndex(
  key: string,
  index: number,
  count: number,
  columns: number,
  rowsInView: number,
): number | null {
  const page = Math.max(1, rowsInView - 1) * columns;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: index + 1,
    ArrowLeft: index - 1,
    ArrowDown: index + columns,
    ArrowUp: index - columns,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  if (next === undefined || count === 0) return null;
  if (next < 0) return key === 'PageUp' ? index % columns : index;
  // The last row may be short: down from above its gap goes to its end, not nowhere.
  if (next < count) return next;
  const isLastRow = Math.floor(index / columns) === Math.floor((count - 1) / columns);
  return isLastRow && key === 'ArrowDown' ? index : count - 1;
}
