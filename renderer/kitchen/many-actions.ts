import type { ManyProgress } from '#core/contract/many.ts';
import type { RecipeId } from '#core/library/summary.ts';

/** What can be done with several recipes at once, each undone as one. */
export interface ManyActions {
  /** While a change or its undo runs. */
  readonly progress: ManyProgress | null;
  /** Opens the dialog that asks for the tag, or the folder. */
  ask(what: 'tag' | 'move', recipes: readonly RecipeId[]): void;
  /** Opens the dialog for a cookbook of them. */
  cookbook(recipes: readonly RecipeId[]): void;
  trash(recipes: readonly RecipeId[]): Promise<void>;
}
