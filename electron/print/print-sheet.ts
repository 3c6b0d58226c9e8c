import type { SheetOrder } from '#core/contract/printing.ts';
import { sheetDocument, type PrintDocument } from '#core/print/print-document.ts';
import { sizesToTry, typeRange } from '#core/print/print-sizes.ts';
import type { RecipeToPrint } from '#core/print/print-recipe.ts';
import { pdfPlaces } from './pdf-places.ts';
import type { Press } from './press.ts';

/** The document in the largest letters at which it fits a page; one that fits none is set in letters that are read well. */
export async function fittedSheet(
  recipe: RecipeToPrint,
  order: Pick<SheetOrder, 'layout' | 'paper' | 'type' | 'pictures'>,
  press: Press,
): Promise<PrintDocument> {
  const { layout, paper, pictures, type } = order;
  const range = typeRange(layout, type);
  const at = (size: number, isLong = false) => sheetDocument(recipe, { layout, paper, pictures, size, isLong });
  const fits = async (size: number): Promise<boolean> =>
    pdfPlaces(await press.pdf(at(size), { isTagged: false })).pages === 1;
  const sizes = sizesToTry(range);
  if (await fits(range.wanted)) return at(range.wanted);
  if (!(await fits(range.least))) return at(range.longer, true);
  // Between them the largest that fits, by halves.
  let tooLarge = 0;
  let fitting = sizes.length - 1;
  while (fitting - tooLarge > 1) {
    const middle = Math.floor((tooLarge + fitting) / 2);
    if (await fits(sizes[middle] ?? range.least)) fitting = middle;
    else tooLarge = middle;
  }
  return at(sizes[fitting] ?? range.least);
}
