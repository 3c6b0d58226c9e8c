import type { ManyDone, ManyProgress, MoveOrder, TagOrder } from '#core/contract/many.ts';
import type { LeftRecipe } from '#core/contract/replacing.ts';
import { failed, success, type Result } from '#core/contract/result.ts';
import { folderOf } from '#core/library/names.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { Manner } from '#core/manner/manner.ts';
import { seedManner } from '#core/manner/manner.ts';
import { longDeadline, look, type FolderWork, type Place } from './folder-work.ts';
import type { Relocations } from './relocations.ts';
import { Undoable } from './undoable.ts';
import { whyLeft } from './why-left.ts';
import { putTextBack, writeText } from './write-texts.ts';

/** Puts one recipe back as it was, and names what had to be left alone. */
type Back = (place: Place) => Promise<readonly LeftRecipe[]>;

type ChangeOne = (place: Place, id: RecipeId) => Promise<Result<Back | null>>;

/** Moves one recipe to the trash, or makes it again. */
export interface TrashOne {
  trash(id: RecipeId): Promise<Result<{ readonly undo: string }>>;
  restore(undo: string): Promise<Result<{ readonly id: RecipeId }>>;
}

/** One change to several recipes, undone as one as long as this run lasts. What can't be changed is named and left alone. */
export class ManyRecipes {
  readonly #work: FolderWork;
  readonly #relocations: Relocations;
  readonly #done = new Undoable<readonly { readonly id: RecipeId; readonly back: Back }[]>();

  constructor(work: FolderWork, relocations: Relocations) {
    this.#work = work;
    this.#relocations = relocations;
  }

  /** Recipes in `unsaved` have typing that is not in their file yet. */
  tag(order: TagOrder, unsaved: ReadonlySet<RecipeId>, tell: (progress: ManyProgress) => void) {
    const manners = new Map<string, Manner>();
    return this.#each(order.recipes, unsaved, tell, async (place, id) => {
      const folder = folderOf(id);
      const manner =
        manners.get(folder) ?? (await place.folder.line.ask('manner', { folder }, longDeadline)) ?? seedManner;
      manners.set(folder, manner);
      const edit = { tag: order.tag, add: order.add, manner };
      const planned = await place.folder.line.ask('tagged', { id, edit }, longDeadline);
      if (planned === null) return failed({ kind: 'disk', code: 'ETIMEDOUT', path: id });
      if (!planned.ok) return planned;
      const written = await this.#work.inTurn(place, id, () => writeText(place, planned.value));
      if (!written.ok) return written;
      const changed = written.value;
      if (changed.before === null) return success(null);
      return success(async (again: Place) => {
        const put = await this.#work.inTurn(again, id, () => putTextBack(again, changed));
        return put.ok ? [] : [{ id, why: whyLeft(put.failure) }];
      });
    });
  }

  /** Links from and to them follow, as for one. */
  move({ recipes, folder }: MoveOrder, tell: (progress: ManyProgress) => void) {
    const stay = recipes.filter((id) => folderOf(id) !== folder);
    return this.#each(stay, new Set(), tell, async (place, id) => {
      const moved = await this.#relocations.relocateIn(place, { id, title: null, name: null, folder });
      if (!moved.ok) return moved;
      return success(async (again: Place) => {
        const back = await this.#relocations.bringBackIn(again, moved.value);
        if (!back.ok) return [{ id: moved.value.to, why: whyLeft(back.failure) }];
        return back.value.left.map((left) => ({ id: left, why: 'changed' }) as const);
      });
    });
  }

  trash(recipes: readonly RecipeId[], one: TrashOne, tell: (progress: ManyProgress) => void) {
    return this.#each(recipes, new Set(), tell, async (_place, id) => {
      const gone = await one.trash(id);
      if (!gone.ok) return gone;
      return success(async () => {
        const back = await one.restore(gone.value.undo);
        return back.ok ? [] : [{ id, why: whyLeft(back.failure) }];
      });
    });
  }

  /** The last change first, so that a text that two of them changed goes back through both. */
  undo(undo: string, tell: (progress: ManyProgress) => void): Promise<Result<ManyDone>> {
    return this.#work.alone(async (place) => {
      const known = this.#done.get(place.root, undo);
      if (known === null) return failed({ kind: 'not-found', path: '' });
      this.#done.forget(undo);
      const left = new Map<RecipeId, LeftRecipe>();
      for (const [at, { back }] of known.toReversed().entries()) {
        for (const one of await back(place)) left.set(one.id, one);
        tell({ done: at + 1, of: known.length });
      }
      await look(
        place,
        known.map(({ id }) => id),
      );
      return success({ undo: '', recipes: Math.max(0, known.length - left.size), left: [...left.values()] });
    });
  }

  #each(
    recipes: readonly RecipeId[],
    unsaved: ReadonlySet<RecipeId>,
    tell: (progress: ManyProgress) => void,
    change: ChangeOne,
  ): Promise<Result<ManyDone>> {
    return this.#work.alone(async (place) => {
      const ids = [...new Set(recipes)];
      const done: { readonly id: RecipeId; readonly back: Back }[] = [];
      const left: LeftRecipe[] = [];
      for (const [at, id] of ids.entries()) {
        if (unsaved.has(id)) left.push({ id, why: 'unsaved' });
        else {
          const changed = await change(place, id);
          if (!changed.ok) left.push({ id, why: whyLeft(changed.failure) });
          else if (changed.value !== null) done.push({ id, back: changed.value });
        }
        tell({ done: at + 1, of: ids.length });
      }
      await look(
        place,
        done.map(({ id }) => id),
      );
      const undo = done.length === 0 ? '' : this.#done.remember(place.root, done);
      return success({ undo, recipes: done.length, left });
    });
  }
}
