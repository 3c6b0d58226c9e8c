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

/** By what is drawn: a key makes the chips of one line anew. */
const chipsOfLines = new WeakMap<Ingredient, { readonly language: string; readonly chips: readonly Chip[] }>();
const timersOfSteps = new WeakMap<Step, readonly Chip[]>();

/** "2 tbsp", "vegetable oil". */
export function ingredientChips(ingredient: Ingredient, language: string): readonly Chip[] {
  const known = chipsOfLines.get(ingredient);
  if (known?.language === language) return known.chips;
  const chips = lineChips(ingredient, language);
  chipsOfLines.set(ingredient, { language, chips });
  return chips;
}

function lineChips({ amounts, name, sure }: Ingredient, language: string): readonly Chip[] {
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
    ...timerChips(step),
    ...[...used].filter((name) => name !== '').map((name): Chip => ({ kind: 'use', text: name })),
  ];
}

function timerChips(step: Step): readonly Chip[] {
  const known = timersOfSteps.get(step);
  if (known) return known;
  const chips = timedDurations(step).map((wait): Chip => ({
    kind: 'time',
    text: durationRangeWords(wait.minSeconds, wait.maxSeconds),
  }));
  timersOfSteps.set(step, chips);
  return chips;
}
