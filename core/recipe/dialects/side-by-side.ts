import type { Draft, LineDraft } from '../draft.ts';
import { addTo, hasIngredients, hasSteps } from '../draft.ts';
import { sliceRich } from '../markdown/rich.ts';
import { readHeading } from '../meaning/headings.ts';
import type { HeadingMeaning } from '../meaning/headings.ts';
import type { Page } from '../page.ts';
import type { RichText } from '../rich-text.ts';
import type { Span } from '#core/text/span.ts';
import { lineDraft } from './blocks-to-items.ts';

/** A table with the ingredients in one column and the method in another, their lines parted by `<br>`. */
export function partsSideBySide(page: Page, draft: Draft): void {
  if (hasIngredients(draft) || hasSteps(draft)) return;
  for (const block of page.blocks) {
    if (block.kind !== 'table') continue;
    const head = block.rows[0] ?? [];
    const column = (meaning: HeadingMeaning): number =>
      head.findIndex((cell) => readHeading(cell.text)?.meaning === meaning);
    const [ingredients, steps] = [column('ingredients'), column('steps')];
    if (ingredients < 0 || steps < 0) continue;
    block.rows.slice(1).forEach((row, index) => {
      const span = block.rowSpans?.[index + 1] ?? block.span;
      addTo(draft.ingredients, null, linesOf(row[ingredients], span));
      addTo(
        draft.steps,
        null,
        linesOf(row[steps], span).map((line) => ({ ...line, images: [] })),
      );
    });
    draft.taken.add(block);
  }
}

function linesOf(cell: RichText | undefined, span: Span): readonly LineDraft[] {
  let from = 0;
  return (cell?.text ?? '').split('\n').flatMap((line) => {
    const content = sliceRich(cell!, from, from + line.length);
    from += line.length + 1;
    return content.text === '' ? [] : [lineDraft(content, span)];
  });
}
