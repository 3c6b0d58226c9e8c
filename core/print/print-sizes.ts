import type { Paper, SheetLayout, TypeSize } from '#core/contract/printing.ts';

/** What a page is set on, all in millimetres. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly side: number;
  /** Page numbers stand in it. */
  readonly bottom: number;
}

const sheets = { a4: { width: 210, height: 297 }, letter: { width: 215.9, height: 279.4 } } as const;

/** Six inches by four. */
const card = { width: 152.4, height: 101.6 };

export type Layout = SheetLayout | 'cookbook';

export function pageSize(layout: Layout, paper: Paper): PageSize {
  if (layout === 'card') return { ...card, top: 7, side: 8, bottom: 7 };
  if (layout === 'fridge') return { ...sheets[paper], top: 14, side: 15, bottom: 14 };
  return { ...sheets[paper], top: 18, side: 20, bottom: 20 };
}

/** Sizes of type in points. */
export interface TypeRange {
  /** Tried first. */
  readonly wanted: number;
  /** What is smaller is not tried: it could not be read any more. */
  readonly least: number;
  /** For a recipe that is longer than a page even then. */
  readonly longer: number;
}

const ranges: Readonly<Record<SheetLayout, Readonly<Record<TypeSize, TypeRange>>>> = {
  recipe: {
    small: { wanted: 9.5, least: 8.5, longer: 9.5 },
    medium: { wanted: 11, least: 9.5, longer: 11 },
    large: { wanted: 14, least: 12.5, longer: 14 },
  },
  card: {
    small: { wanted: 8.5, least: 6, longer: 7 },
    medium: { wanted: 9.5, least: 6.5, longer: 8 },
    large: { wanted: 11, least: 8, longer: 9.5 },
  },
  fridge: {
    small: { wanted: 20, least: 11, longer: 14 },
    medium: { wanted: 26, least: 12, longer: 16 },
    large: { wanted: 34, least: 14, longer: 20 },
  },
};

export const typeRange = (layout: SheetLayout, type: TypeSize): TypeRange => ranges[layout][type];

/** A cookbook is set in one size from end to end; a recipe that is a little too long for its page alone is set smaller. */
export const cookbookType = (type: TypeSize): { readonly size: number; readonly tight: number } => {
  const { wanted, least } = ranges.recipe[type];
  return { size: wanted, tight: least };
};

/** Halfway between: a page less is worth letters that are a little smaller. */
export const tighter = ({ least, longer }: TypeRange): number => Math.ceil(least + longer) / 2;

const step = 0.5;

/** From large to small, half a point apart. */
export const sizesToTry = ({ wanted, least }: TypeRange): readonly number[] =>
  Array.from({ length: Math.round((wanted - least) / step) + 1 }, (_, at) => wanted - at * step);
