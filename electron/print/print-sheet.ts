import type { SheetOrder } from '#core/contract/printing.ts';
import { sheetDocument, type PrintDocument } from '#core/print/print-document.ts';
import { sizesToTry, tighter, typeRange } from '#core/print/print-sizes.ts';
import type { RecipeToPrint } from '#core/print/print-recipe.ts';
import { pdfPlaces } from './pdf-places.ts';
import type { Press } from './press.ts';

/** A sheet, with its PDF. */
export interface FittedSheet {
  readonly document: PrintDocument;
  readonly pdf: Buffer;
  readonly pages: number;
}

/** In the largest letters at which it fits a page; one that fits none is set in letters that are read well, on as few as that allows. */
export async function fittedSheet(
  recipe: RecipeToPrint,
  order: Pick<SheetOrder, 'layout' | 'paper' | 'type' | 'pictures'>,
  press: Press,
): Promise<FittedSheet> {
  const { layout, paper, pictures, type } = order;
  const range = typeRange(layout, type);
  const set = async (size: number, isLong = false): Promise<FittedSheet> => {
    const document = sheetDocument(recipe, { layout, paper, pictures, size, isLong });
    const pdf = await press.pdf(document, { isTagged: true });
    return { document, pdf, pages: pdfPlaces(pdf).pages };
  };
  const wanted = await set(range.wanted);
  if (wanted.pages === 1) return wanted;
  let best = await set(range.least);
  if (best.pages !== 1) {
    const [long, shorter] = [await set(range.longer, true), await set(tighter(range), true)];
    return shorter.pages < long.pages ? shorter : long;
  }
  // Between them the largest that fits, by halves.
  const sizes = sizesToTry(range);
  let tooLarge = 0;
  let fitting = sizes.length - 1;
  while (fitting - tooLarge > 1) {
    const middle = Math.floor((tooLarge + fitting) / 2);
    const tried = await set(sizes[middle] ?? range.least);
    if (tried.pages === 1) [best, fitting] = [tried, middle];
    else tooLarge = middle;
  }
  return best;
}
