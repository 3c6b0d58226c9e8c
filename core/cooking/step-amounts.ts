import { plainAmountAt } from '#core/ingredient/amount.ts';
import type { StepAmount } from '#core/recipe/recipe.ts';

/** Where a number with a unit may begin: not inside a word or another number. */
const place = /(?<![\p{L}\p{N}.,/⁄])(?=[\d½⅓⅔¼¾⅛])/gu;

/** The amounts in a step's text that are scaled with the recipe: a number with a unit of weight, volume or spoons. */
export function readStepAmounts(text: string): readonly StepAmount[] {
  const found: StepAmount[] = [];
  for (const { index } of text.matchAll(place)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const { amount, end } = plainAmountAt(text, index) ?? {};
    if (amount === undefined || end === undefined || amount.unit === null || amount.unit === 'inch') continue;
    found.push({ start: index, end, amount });
  }
  return found;
}
