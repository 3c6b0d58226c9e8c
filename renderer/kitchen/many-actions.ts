import type { ManyProgress } from '#core/contract/many.ts';
import type { RecipeId } from '#core/library/summary.ts';

/** What can be done with several recipes at once, each undone as one. */
export interface ManyActions {
  /** While a change or its undo runs. */
  readonly progress: ManyProgress | null;
  /** Opens the dialog that asks for the tag, the folder, the format or the title of a cookbook. */
  ask(what: 'tag' | 'move' | 'export' | 'cookbook', recipes: readonly RecipeId[]): void;
  trash(recipes: readonly RecipeId[]): Promise<void>;
}
