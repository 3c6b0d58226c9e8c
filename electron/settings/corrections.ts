import { isSameMatter } from '#core/glass-box/correction.ts';
import type { Correction, RecipeCorrection } from '#core/glass-box/correction.ts';
import type { ChangeBatch, RecipeId } from '#core/library/summary.ts';
import type { Kept } from './kept.ts';

/** What the cook said about how recipes are read: by the recipe's path, and it goes along when the file does. */
export class Corrections {
  readonly #kept: Kept['corrections'];

  constructor(kept: Kept['corrections']) {
    this.#kept = kept;
  }

  of(recipe: RecipeId): readonly Correction[] {
    return this.#kept.value.filter((one) => one.recipe === recipe).map((one) => one.correction);
  }

  /** In place of what was said about the same thing. Rejects when the disk refuses; it holds until the end of this run all the same. */
  keep(said: RecipeCorrection): Promise<void> {
    return this.#kept.keep([...this.#without(said), said]);
  }

  drop(said: RecipeCorrection): Promise<void> {
    return this.#kept.keep(this.#without(said));
  }

  async follow(moves: ChangeBatch['moves']): Promise<void> {
    const to = new Map(moves.map((move) => [move.from, move.to]));
    if (!this.#kept.value.some((one) => to.has(one.recipe))) return;
    await this.#kept.keep(this.#kept.value.map((one) => ({ ...one, recipe: to.get(one.recipe) ?? one.recipe })));
  }

  #without({ recipe, correction }: RecipeCorrection): readonly RecipeCorrection[] {
    return this.#kept.value.filter((one) => one.recipe !== recipe || !isSameMatter(one.correction, correction));
  }
}
