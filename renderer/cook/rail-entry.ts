import type { Ingredient } from '#core/ingredient/ingredient.ts';

/** A line of the rail. */
export type RailEntry =
  | { readonly kind: 'ingredient'; readonly ingredient: Ingredient }
  | { readonly kind: 'coming'; readonly ingredient: Ingredient }
  | { readonly kind: 'nothing' | 'pot' | 'hint' | 'heading' | 'text'; readonly text: string };
