/** An ingredient as an app keeps it in parts; '' for what it doesn't state. */
export interface IngredientParts {
  readonly amount: string;
  readonly unit: string;
  readonly name: string;
  readonly preparation: string;
  /** Lines of what may be taken in its place. */
  readonly instead: readonly string[];
  readonly optional: boolean;
}

/** The parts as the line that a cook would have typed: "1 cup butter, softened, or 1 cup margarine (optional)". */
export function ingredientOf({ amount, unit, name, preparation, instead, optional }: IngredientParts): string {
  const line = [amount, unit, name].filter((part) => part !== '').join(' ');
  const prepared = [line, preparation].filter((part) => part !== '').join(', ');
  const gap = prepared.includes(',') ? ', or ' : ' or ';
  const whole = [prepared, ...instead].filter((part) => part !== '').join(gap);
  return whole !== '' && optional ? `${whole} (optional)` : whole;
}
