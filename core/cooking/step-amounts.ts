import { plainAmountAt } from '#core/ingredient/amount.ts';
import type { StepAmount } from '#core/recipe/recipe.ts';

/** Where a number with a unit may begin: not inside a word or another number. */
const place = /(?<![\p{L}\p{N}.,/⁄])(?=[\d½⅓⅔¼¾⅛])/gu;

const lengths: ReadonlySet<string> = new Set(['inch', 'cm', 'mm', 'piece', 'batch', 'each', 'portion']);
/** "A 2-quart pot", "a 500 g tin": the size of a thing that stays as it is. */
const notScaled = /^[\s-]*(?:pot|pan|dish|bowl|saucepan|skillet|casserole|jar|mold|mould|at a time)\b/i;

/** The amounts in a step's text that are scaled with the recipe: a number with a unit of weight, volume or spoons. */
export function readStepAmounts(text: string): readonly StepAmount[] {
  const found: StepAmount[] = [];
  for (const { index } of text.matchAll(place)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const { amount, end } = plainAmountAt(text, index) ?? {};
    if (amount === undefined || end === undefined || amount.unit === null || lengths.has(amount.unit)) continue;
    if (notScaled.test(text.slice(end, end + 14))) continue;
    found.push({ start: index, end, amount });
  }
  return found;
}
