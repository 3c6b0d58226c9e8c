import type { LineDraft } from '../draft.ts';
import { isMeasured } from '../meaning/measured.ts';
import type { Block, RichText } from '../rich-text.ts';
import type { Span } from '#core/text/span.ts';

type Table = Block & { readonly kind: 'table' };
type Row = readonly RichText[];

/** Rows of a table of ingredients, the amount first wherever its column stands. A head that has an amount itself is a row. */
export function tableLines(table: Table): readonly LineDraft[] {
  const head = table.rows[0]?.some((cell) => isMeasured(cell.text)) ? 0 : 1;
  const half = halfOf(table.rows[0] ?? []);
  return table.rows.slice(head).flatMap((row, index) => {
    const span = table.rowSpans?.[index + head] ?? table.span;
    return half === 0 ? rowLine(row, span) : [...rowLine(row.slice(0, half), span), ...rowLine(row.slice(half), span)];
  });
}

/** "| Item | Amount | Item | Amount |" has two ingredients in each row; 0 for any other head. */
function halfOf(head: Row): number {
  const half = head.length / 2;
  const isDouble =
    half % 1 === 0 && half >= 2 && head.slice(0, half).every(({ text }, at) => text === head[half + at]!.text);
  return isDouble ? half : 0;
}

function rowLine(row: Row, span: Span): readonly LineDraft[] {
  const cells = row.map((cell) => cell.text).filter((cell) => cell !== '');
  const text = amountFirst(cells).join(' ');
  return text === '' ? [] : [{ content: { text, marks: [] }, span }];
}

/** A bare number takes the cell behind it along: that is its unit. */
function amountFirst(cells: readonly string[]): readonly string[] {
  const at = isMeasured(cells[0] ?? '') ? -1 : cells.findIndex(isMeasured);
  if (at < 0) return cells;
  const length = /^[\d\s.,/½⅓⅔¼¾-]+$/.test(cells[at]!) ? 2 : 1;
  return [...cells.slice(at, at + length), ...cells.slice(0, at), ...cells.slice(at + length)];
}
