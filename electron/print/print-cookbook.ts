import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CookbookOrder, PrintProgress } from '#core/contract/printing.ts';
import { ingredientIndex } from '#core/print/ingredient-index.ts';
import type { RecipeToPrint } from '#core/print/print-recipe.ts';
import {
  anchorOf,
  bookRecipe,
  cookbookDocument,
  indexAnchor,
  noPages,
  type BookPages,
  type BookRecipe,
  type Cookbook,
} from '#core/print/cookbook-document.ts';
import { pdfPlaces, type PdfPlaces } from './pdf-places.ts';
import type { Press } from './press.ts';

/** The first pass finds recipes a little too long for their page, the second where all stand, the third writes it. */
const passes = 3;

/** Everything of a book but its numbers. Other work goes on between two recipes: timers ring while a book is made. */
export async function cookbookOf(
  order: CookbookOrder,
  recipes: readonly RecipeToPrint[],
  signal: AbortSignal,
): Promise<Cookbook> {
  const made: BookRecipe[] = [];
  for (const [place, recipe] of recipes.entries()) {
    signal.throwIfAborted();
    made.push(bookRecipe(recipe, place, order));
    await nextTurn();
  }
  const index = ingredientIndex(recipes.map(({ recipe }) => recipe));
  return { title: order.title, look: order, recipes: made, index };
}

/**
 * The book as a PDF. Its pages are set until the numbers in its contents are those of its pages; throws when they come to
 * no rest, rather than to send a reader to the wrong page.
 */
export async function cookbookPdf(
  book: Cookbook,
  press: Press,
  signal: AbortSignal,
  progress: (how: PrintProgress) => void,
): Promise<{ readonly pdf: Buffer; readonly pages: number }> {
  const set = async (pages: BookPages, pass: number) => {
    signal.throwIfAborted();
    progress({ stage: 'pages', done: pass, of: passes });
    const pdf = await press.pdf(cookbookDocument(book, pages), { isTagged: pass >= passes - 1 });
    return { pdf, found: pdfPlaces(pdf) };
  };
  const first = await set(noPages, 0);
  const tight = tooLong(book, first.found);
  let places =
    tight.size === 0 ? first.found.places : (await set({ places: first.found.places, tight }, 1)).found.places;
  for (let pass = passes - 1; pass < passes + 2; pass += 1) {
    const { pdf, found } = await set({ places, tight }, Math.min(pass, passes - 1));
    if (isSame(places, found.places)) return { pdf, pages: found.pages };
    places = found.places;
  }
  throw new Error('the pages of a cookbook come to no rest');
}

/** Those that take two pages: in smaller letters most of them fit one. */
function tooLong({ recipes }: Cookbook, { places }: PdfPlaces): ReadonlySet<number> {
  const starts = [...recipes.keys()].map((place) => places.get(anchorOf(place)) ?? 0);
  const end = places.get(indexAnchor) ?? 0;
  return new Set([...recipes.keys()].filter((place) => (starts[place + 1] ?? end) - (starts[place] ?? 0) === 2));
}

const isSame = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean =>
  one.size === other.size && [...one].every(([anchor, page]) => other.get(anchor) === page);
