import type { Amount, Quantity, Rational } from '#core/ingredient/ingredient.ts';
import { toNumber } from '#core/ingredient/rational.ts';

/** The exact number rounded to six digits after the point: 1/3 is 0.333333. */
const decimal = (value: Rational): number => Number(toNumber(value).toFixed(6));

export interface PrintedQuantity {
  readonly min: number;
  readonly max: number;
}

export interface PrintedAmount {
  readonly quantity: PrintedQuantity | null;
  readonly unit: string | null;
}

export const printedQuantity = (quantity: Quantity | null): PrintedQuantity | null =>
  quantity === null ? null : { min: decimal(quantity.min), max: decimal(quantity.max) };

export const printedNumber = (value: Rational | null): number | null => (value === null ? null : decimal(value));

export const printedAmount = ({ quantity, unit }: Amount): PrintedAmount => ({
  quantity: printedQuantity(quantity),
  unit,
});
