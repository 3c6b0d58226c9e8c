import type { Ingredient } from '#core/ingredient/ingredient.ts';
import type { RecipeId } from '#core/library/summary.ts';

/** What happens to links in a text. Addresses that core/recipe/link-target.ts refuses are drawn as plain text and never get here. */
export interface Links {
  /** Recipes that links point to, by href as written (OpenedRecipe.links). */
  readonly recipes: Readonly<Record<string, RecipeId>>;
  readonly onlink: (href: string, shownText: string) => void;
  /** `line` is the ingredient line that names the recipe, if one does. */
  readonly onrecipe: (id: RecipeId, line?: Ingredient) => void;
}
