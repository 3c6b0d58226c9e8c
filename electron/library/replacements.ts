import type { FoundInLibrary, LeftRecipe, ReplaceDone, ReplaceOrder } from '#core/contract/replacing.ts';
import { failed, success, type Result } from '#core/contract/result.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { Wanted } from '#core/replace/hits.ts';
import { FolderWork, longDeadline, look } from './folder-work.ts';
import { Undoable } from './undoable.ts';
import { whyLeft } from './why-left.ts';
import { putTextBack, writeText, type Changed } from './write-texts.ts';

/** Words replaced in many recipes at once. Each time can be undone as one, as long as this run lasts. */
export class Replacements {
  readonly #work: FolderWork;
  readonly #done = new Undoable<readonly Changed[]>();

  constructor(work: FolderWork) {
    this.#work = work;
  }

  /** Null when another question took its place. */
  async find(wanted: Wanted): Promise<Result<FoundInLibrary | null>> {
    return this.#work.inFolder(async ({ folder }) => {
      const found = await folder.line.ask('find-words', wanted, longDeadline);
      return found === null ? failed({ kind: 'disk', code: 'ETIMEDOUT', path: '' }) : success(found.value);
    });
  }

  /** Recipes in `unsaved` have typing that is not in their file yet. Whatever can't be changed is named and left alone. */
  async replace(order: ReplaceOrder, unsaved: ReadonlySet<RecipeId>): Promise<Result<ReplaceDone>> {
    return this.#work.alone(async (place) => {
      const recipes = order.recipes.filter(({ id }) => !unsaved.has(id));
      const plan = await place.folder.line.ask('replacement', { ...order, recipes }, longDeadline);
      if (plan === null) return failed({ kind: 'disk', code: 'ETIMEDOUT', path: '' });
      const typed = order.recipes.filter(({ id }) => unsaved.has(id));
      const left: LeftRecipe[] = [...typed.map(({ id }) => ({ id, why: 'unsaved' }) as const), ...plan.left];
      const changed: Changed[] = [];
      let changes = 0;
      for (const [index, planned] of plan.texts.entries()) {
        const written = await this.#work.inTurn(place, planned.id, () => writeText(place, planned));
        if (written.ok) {
          changed.push(written.value);
          changes += plan.counts[index] ?? 0;
        } else left.push({ id: planned.id, why: whyLeft(written.failure) });
      }
      await look(
        place,
        changed.map(({ id }) => id),
      );
      const undo = changed.length === 0 ? '' : this.#done.remember(place.root, changed);
      return success({ undo, recipes: changed.length, changes, left });
    });
  }

  /** Every byte as it was; recipes that were changed again since are left alone and named. */
  async undo(undo: string): Promise<Result<ReplaceDone>> {
    return this.#work.alone(async (place) => {
      const known = this.#done.get(place.root, undo);
      if (known === null) return failed({ kind: 'not-found', path: '' });
      this.#done.forget(undo);
      const left: LeftRecipe[] = [];
      for (const one of known) {
        const back = await this.#work.inTurn(place, one.id, () => putTextBack(place, one));
        if (!back.ok) left.push({ id: one.id, why: whyLeft(back.failure) });
      }
      await look(
        place,
        known.map(({ id }) => id),
      );
      return success({ undo: '', recipes: known.length - left.length, changes: 0, left });
    });
  }
}
