import type { Span } from '#core/text/span.ts';

/** An exact number: kitchen amounts are thirds and eighths, and 1/3 times 3 must be 1. `denominator` is positive, the fraction is in lowest terms. */
export interface Rational {
  readonly numerator: number;
  readonly denominator: number;
}

/** One amount is a range whose ends are equal. `max` is null for "at least". */
export interface Quantity {
  readonly min: Rational;
  readonly max: Rational;
}

/** One amount of an ingredient: "2 cups", "1 (14 oz) can", "a pinch". Offsets are into Ingredient.text. */
export interface Amount {
  /** Null for amounts without a number ("some", "to taste"). */
  readonly quantity: Quantity | null;
  /** Canonical id from core/ingredient/units.ts, or null for a bare count. */
  readonly unit: string | null;
  /** The unit as written ("tablespoons", "EL"); empty for a bare count. */
  readonly unitText: string;
  readonly start: number;
  readonly end: number;
  /** True where the amount is a size of the thing and never scales: the 28-ounce of "one 28-ounce can". */
  readonly isSize: boolean;
}

/** One line of an ingredient list, read without changing it. */
export interface Ingredient {
  /** Position over all groups of the recipe, from 0. */
  readonly index: number;
  /** The line as written, markup removed. All offsets below are into it. */
  readonly text: string;
  /** Where the line's text stands in the file. */
  readonly span: Span;
  /** The first is the one that is shown and scaled; others are alternatives ("100 g / 3 1/2 oz") or added ("plus 2 tbsp"). */
  readonly amounts: readonly Amount[];
  /** As written: "large", "28-ounce", "medium"; empty where the line says none. */
  readonly size: string;
  readonly name: string;
  readonly preparation: string;
  readonly note: string;
  readonly optional: boolean;
  /** An address when the line links to another recipe. */
  readonly link: string | null;
  /** False when the reading is a guess: the line is then shown as written. */
  readonly sure: boolean;
}

export interface IngredientGroup {
  readonly name: string | null;
  readonly ingredients: readonly Ingredient[];
}
