import type { CookSession } from '#core/cooking/session.ts';
import { isLone } from '#core/library/lone.ts';
import type { ChangeBatch, RecipeId } from '#core/library/summary.ts';
import { isFresh } from './check-kept.ts';
import type { JsonFile } from './json-file.ts';

/** Absolute path of the library that is cooked from; without one it was kept by a version that knew one library. */
export type KeptSession = CookSession & { readonly root?: string };

export interface HobOptions {
  readonly kept: JsonFile<readonly KeptSession[]>;
  /** The library that is open, or null. */
  readonly root: () => string | null;
  /** Whether this run has this recipe from outside the library: of one that an earlier run had, nobody knows where it lies until it is opened again. */
  readonly isOpenAlone: (recipe: RecipeId) => boolean;
  /** Told what is on the hob of the open library from now on. */
  readonly changed: (sessions: readonly CookSession[]) => void;
}

/**
 * Recipes being cooked. Those of a library that is not open wait until it is again: a recipe of the same file name in another
 * one would be cooked from the middle.
 */
export class Hob {
  readonly #options: HobOptions;

  constructor(options: HobOptions) {
    this.#options = options;
  }

  /** Of the open library; those not touched for 12 hours are left out. */
  list(now: number): readonly CookSession[] {
    return this.#options.kept.value
      .filter((session) => this.#isHere(session) && isFresh(session, now))
      .map(withoutRoot);
  }

  /** In its place: the tabs of the recipes on the hob stay where they are. Resolves once it is on disk. */
  keep(session: CookSession): Promise<void> {
    const root = this.#options.root();
    const kept = root === null || isLone(session.recipe) ? session : { ...session, root };
    const isNew = !this.#options.kept.value.some((other) => this.#isHere(other) && other.recipe === session.recipe);
    return isNew ? this.#change([...this.#options.kept.value, kept]) : this.#changeEach(session.recipe, () => [kept]);
  }

  finish(recipe: RecipeId): Promise<void> {
    return this.#changeEach(recipe, () => []);
  }

  /** What is cooked goes on under its new name. */
  async follow(moves: ChangeBatch['moves']): Promise<void> {
    const to = new Map(moves.map((move) => [move.from, move.to]));
    const isMoved = (session: KeptSession) => this.#isHere(session) && to.has(session.recipe);
    if (!this.#options.kept.value.some(isMoved)) return;
    const renamed = (session: KeptSession) => ({ ...session, recipe: to.get(session.recipe) ?? session.recipe });
    await this.#change(this.#options.kept.value.map((session) => (isMoved(session) ? renamed(session) : session)));
  }

  /** Another library is open. */
  opened(): void {
    this.#options.changed(this.list(Date.now()));
  }

  #isHere({ root, recipe }: KeptSession): boolean {
    if (isLone(recipe)) return this.#options.isOpenAlone(recipe);
    const open = this.#options.root();
    return open !== null && (root ?? open) === open;
  }

  #changeEach(recipe: RecipeId, into: (session: KeptSession) => readonly KeptSession[]): Promise<void> {
    const { value } = this.#options.kept;
    return this.#change(
      value.flatMap((session) => (this.#isHere(session) && session.recipe === recipe ? into(session) : [session])),
    );
  }

  async #change(sessions: readonly KeptSession[]): Promise<void> {
    const keeping = this.#options.kept.keep(sessions);
    this.#options.changed(this.list(Date.now()));
    await keeping;
  }
}

/** A page names recipes by their place in the library, and needs no path of this disk. */
function withoutRoot({ root: _, ...session }: KeptSession): CookSession {
  return session;
}
