import type { Ingredient } from '#core/ingredient/ingredient.ts';
import type { DurationMention, Step, Use } from '#core/recipe/recipe.ts';

/* Parts of a recipe for tests: what a test is about is given, the rest is made up. */

export const anIngredient = (given: Partial<Ingredient> & { readonly text: string }): Ingredient => ({
  index: 0,
  span: { start: 0, end: given.text.length },
  amounts: [],
  size: '',
  name: given.text,
  preparation: '',
  note: '',
  optional: false,
  link: null,
  sure: true,
  ...given,
});

export const aDuration = (given: Partial<DurationMention> & { readonly minSeconds: number }): DurationMention => ({
  start: 0,
  end: 1,
  maxSeconds: given.minSeconds,
  soft: false,
  handsOff: true,
  label: 'Boil',
  ...given,
});

export const aUse = (given: Partial<Use> & { readonly ingredient: number; readonly adds: boolean }): Use => ({
  start: 0,
  end: 1,
  certain: true,
  share: given.adds ? { kind: 'all' } : null,
  ...given,
});

export const aStep = (given: Partial<Step>): Step => ({
  number: 1,
  content: { text: '', marks: [] },
  span: { start: 0, end: 0 },
  durations: [],
  temperatures: [],
  amounts: [],
  uses: [],
  images: [],
  ...given,
});
