import { markup, words, type Html } from '#core/export/html/text.ts';
import type { Paper, SheetLayout } from '#core/contract/printing.ts';
import { printedRecipe, type RecipeToPrint } from './print-recipe.ts';
import { printStyle } from './style.ts';

/** A page and its style, which it finds, behind the rules for its fonts, as "style.css" beside itself. Nothing in it is a program, and no word of a recipe is markup. */
export interface PrintDocument {
  readonly html: Html;
  readonly style: string;
  /** What stands at the foot of each page: of several cards, or of a recipe's pages that come apart, each says whose it is. */
  readonly foot: 'nothing' | 'number' | 'title-and-number';
}

export interface SheetLook {
  readonly layout: SheetLayout;
  readonly paper: Paper;
  readonly pictures: boolean;
  /** Points. */
  readonly size: number;
  /** Is known to go over several pages. */
  readonly isLong: boolean;
}

/** One recipe on a sheet or a card. */
export function sheetDocument(
  recipe: RecipeToPrint,
  { layout, paper, pictures, size, isLong }: SheetLook,
): PrintDocument {
  const article = printedRecipe(recipe, { layout, anchor: 'r0', pictures, isLong });
  return {
    html: printPage(recipe.recipe.title.value, article),
    style: printStyle({ layout, paper, size, tight: size, hasFoot: isLong }),
    foot: isLong ? 'title-and-number' : 'nothing',
  };
}

/** Runs nothing and asks for nothing but its own style, fonts and pictures; whoever serves it sends the same as a header. */
export const printPolicy =
  "default-src 'none'; style-src 'self'; font-src data:; img-src 'self'; base-uri 'none'; form-action 'none'";

export function printPage(title: string, body: Html): Html {
  return markup`<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${words(printPolicy)}">
<meta name="referrer" content="no-referrer">
<title>${words(title)}</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
${body}
</body>
</html>
`;
}
