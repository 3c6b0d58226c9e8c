import type { Ingredient, Rational } from '#core/ingredient/ingredient.ts';
import { asWritten, viewedLine } from '#core/ingredient/view.ts';
import type { AmountView } from '#core/ingredient/view.ts';
import type { Place } from './file-offsets.ts';
import { printedAmount, printedQuantity } from './quantity.ts';
import type { PrintedAmount, PrintedQuantity } from './quantity.ts';

/** An ingredient as the command prints it (docs/cli.md). */
export interface PrintedIngredient {
  readonly text: string;
  readonly group: string | null;
  readonly span: Place;
  readonly quantity: PrintedQuantity | null;
  readonly unit: string | null;
  readonly more: readonly PrintedAmount[];
  readonly size: string;
  readonly name: string;
  readonly preparation: string;
  readonly note: string;
  readonly optional: boolean;
  readonly scaled?: string;
}

/** What is printed beside the words themselves. */
export interface PrintOptions {
  /** Null where no `--scale` was asked for. */
  readonly factor: Rational | null;
  readonly language: string;
}

/** So many times as much, in the cook's own units. */
export const scaledBy = (factor: Rational): AmountView => ({ ...asWritten, factor });

export function printedIngredient(
  ingredient: Ingredient,
  group: string | null,
  span: Place,
  { factor, language }: PrintOptions,
): PrintedIngredient {
  const { text, amounts, name, preparation, note, optional } = ingredient;
  // The 28 ounces of "a 28-ounce can" say how large the can is, not how much of it.
  const first = amounts.find((amount) => !amount.isSize) ?? amounts[0];
  const size = amounts.find((amount) => amount.isSize && amount !== first);
  return {
    text,
    group,
    span,
    quantity: printedQuantity(first?.quantity ?? null),
    unit: first?.unit ?? null,
    more: amounts.filter((amount) => amount !== first && !amount.isSize).map(printedAmount),
    size: ingredient.size || (size ? text.slice(size.start, size.end) : ''),
    name,
    preparation,
    note,
    optional,
    ...(factor === null ? {} : { scaled: viewedLine(ingredient, scaledBy(factor), language) }),
  };
}
