import { amountText } from '#core/ingredient/format.ts';
import type { Ingredient } from '#core/ingredient/ingredient.ts';
import type { Step } from '#core/recipe/recipe.ts';
import { timedDurations } from '#core/recipe/recipe.ts';
import { durationRangeWords } from '#core/words/time-words.ts';

/** What was understood of a row, shown beside it. */
export interface Chip {
  readonly kind: 'amount' | 'name' | 'time' | 'use';
  readonly text: string;
}

/** "2 tbsp", "vegetable oil". */
export function ingredientChips({ amounts, name, sure }: Ingredient, language: string): readonly Chip[] {
  const written = amounts.filter((amount) => amount.quantity !== null || amount.unit !== null);
  const chips: readonly Chip[] = [
    ...written.slice(0, 2).map((amount): Chip => ({ kind: 'amount', text: amountText(amount, language) })),
    ...(name === '' ? [] : [{ kind: 'name', text: name } satisfies Chip]),
  ];
  return sure || written.length > 0 ? chips : [];
}

/** The timers of a step and what goes in. `ingredients` are those of the recipe. */
export function stepChips(step: Step, ingredients: readonly Ingredient[]): readonly Chip[] {
  const used = new Set(step.uses.filter((use) => use.adds).map((use) => ingredients[use.ingredient]?.name ?? ''));
  return [
    ...timedDurations(step).map((wait): Chip => ({
      kind: 'time',
      text: durationRangeWords(wait.minSeconds, wait.maxSeconds),
    })),
    ...[...used].filter((name) => name !== '').map((name): Chip => ({ kind: 'use', text: name })),
  ];
}
