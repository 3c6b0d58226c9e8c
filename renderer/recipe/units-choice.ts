import type { AmountView } from '#core/ingredient/view.ts';
import type { WordKey } from '#core/words/words.ts';

export type Units = AmountView['system'];

export const unitsChoices: readonly { readonly value: Units; readonly words: WordKey }[] = [
  { value: 'written', words: 'recipe.units-written' },
  { value: 'metric', words: 'recipe.units-metric' },
  { value: 'us', words: 'recipe.units-us' },
  { value: 'imperial', words: 'recipe.units-imperial' },
];

const key = 'hobside.units';

/** What was chosen in this window; forgotten when it is closed, since it is a way of looking and no setting. */
export function keptUnits(storage: Pick<Storage, 'getItem'>): Units {
  const kept = storage.getItem(key);
  return unitsChoices.find((choice) => choice.value === kept)?.value ?? 'written';
}

export const keepUnits = (storage: Pick<Storage, 'setItem'>, units: Units): void => storage.setItem(key, units);
