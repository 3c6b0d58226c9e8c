import type { HeatUnit } from '#core/heat/shown-temperatures.ts';
import type { AmountView } from '#core/ingredient/view.ts';
import type { RecipeId } from '#core/library/summary.ts';

export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** 'card' is an index card of 6 by 4 inches; 'fridge' a sheet in large type, to be read from where the pan is. */
export const sheetLayouts = ['recipe', 'card', 'fridge'] as const;
export type SheetLayout = (typeof sheetLayouts)[number];

export const typeSizes = ['small', 'medium', 'large'] as const;
export type TypeSize = (typeof typeSizes)[number];

/** Those of the file, or another system. */
export const printUnits = ['written', 'metric', 'us', 'imperial'] as const satisfies readonly AmountView['system'][];
export type PrintUnits = (typeof printUnits)[number];

/** How anything is printed. */
export interface PrintLook {
  readonly paper: Paper;
  readonly type: TypeSize;
  readonly pictures: boolean;
  /** Of amounts: a way of looking, as on the recipe's page. */
  readonly units: PrintUnits;
  /** Of temperatures; null leaves them as they are written. */
  readonly heat: HeatUnit;
}

/** One recipe on paper. */
export interface SheetOrder extends PrintLook {
  readonly kind: 'sheet';
  readonly layout: SheetLayout;
  readonly recipe: RecipeId;
  /** rationalText of how many times as much. */
  readonly scale: string;
}

/** Many recipes, in this order, with cover, contents and index. */
export interface CookbookOrder extends PrintLook {
  readonly kind: 'cookbook';
  readonly title: string;
  readonly recipes: readonly RecipeId[];
}

export type PrintOrder = SheetOrder | CookbookOrder;

/** More recipes than these make no book that anyone could carry. */
export const mostCookbookRecipes = 1_000;
export const longestCookbookTitle = 200;

/** 'reading' counts recipes, 'pages' the times that the pages are laid out. */
export interface PrintProgress {
  readonly stage: 'reading' | 'pages';
  readonly done: number;
  readonly of: number;
}

/** What became of a PDF. */
export interface PrintedPdf {
  /** Its name, for showing. */
  readonly file: string;
  readonly pages: number;
  /** Titles or paths of recipes that could not be read, and are not in it. */
  readonly left: readonly string[];
}
