import type { FoundInLibrary, LeftRecipe, ReplaceDone, ReplaceOrder, WhyLeft } from '#core/contract/replacing.ts';
import { failed, success, type Failure, type Result } from '#core/contract/result.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { Wanted } from '#core/replace/hits.ts';
import type { History } from './history.ts';
import type { OpenFolder } from './open-folder.ts';
import type { Turns } from './turns.ts';
import { putTextBack, writeText, type Changed } from './write-texts.ts';

const mostUndone = 50;
/** Every recipe is read for it, from a disk that may be slow. */
const deadline = 60_000;

interface Current {
  readonly root: string;
  readonly history: History;
  readonly folder: OpenFolder;
}

type InFolder = <Value>(work: (current: Current) => Promise<Result<Value>>) => Promise<Result<Value>>;

/** Words replaced in many recipes at once. Each time can be undone as one, as long as this run lasts. */
export class Replacements {
  readonly #inFolder: InFolder;
  readonly #turns: Turns;
  readonly #done = new Map<string, { readonly root: string; readonly changed: readonly Changed[] }>();
  #count = 0;

  constructor(inFolder: InFolder, turns: Turns) {
    this.#inFolder = inFolder;
    this.#turns = turns;
  }

  /** Null when another question took its place. */
  async find(wanted: Wanted): Promise<Result<FoundInLibrary | null>> {
    return this.#inFolder(async ({ folder }) => {
      const found = await folder.line.ask('find-words', wanted, deadline);
      return found === null ? failed({ kind: 'disk', code: 'ETIMEDOUT', path: '' }) : success(found.value);
    });
  }

  /** Recipes in `unsaved` have typing that is not in their file yet. Whatever can't be changed is named and left alone. */
  async replace(order: ReplaceOrder, unsaved: ReadonlySet<RecipeId>): Promise<Result<ReplaceDone>> {
    return this.#alone(async (current) => {
      const recipes = order.recipes.filter(({ id }) => !unsaved.has(id));
      const plan = await current.folder.line.ask('replacement', { ...order, recipes }, deadline);
      if (plan === null) return failed({ kind: 'disk', code: 'ETIMEDOUT', path: '' });
      const typed = order.recipes.filter(({ id }) => unsaved.has(id));
      const left: LeftRecipe[] = [...typed.map(({ id }) => ({ id, why: 'unsaved' }) as const), ...plan.left];
      const changed: Changed[] = [];
      let changes = 0;
      for (const [index, planned] of plan.texts.entries()) {
        const written = await this.#inTurn(current, planned.id, () => writeText(current, planned));
        if (written.ok) {
          changed.push(written.value);
          changes += plan.counts[index] ?? 0;
        } else left.push({ id: planned.id, why: whyOf(written.failure) });
      }
      await look(current, changed);
      return success({ undo: this.#remember(current.root, changed), recipes: changed.length, changes, left });
    });
  }

  /** Every byte as it was; recipes that were changed again since are left alone and named. */
  async undo(undo: string): Promise<Result<ReplaceDone>> {
    return this.#alone(async (current) => {
      const known = this.#done.get(undo);
      if (known?.root !== current.root) return failed({ kind: 'not-found', path: '' });
      this.#done.delete(undo);
      const left: LeftRecipe[] = [];
      for (const one of known.changed) {
        const back = await this.#inTurn(current, one.id, () => putTextBack(current, one));
        if (!back.ok) left.push({ id: one.id, why: whyOf(back.failure) });
      }
      await look(current, known.changed);
      return success({ undo: '', recipes: known.changed.length - left.length, changes: 0, left });
    });
  }

  /** Closing the folder waits for all of it, not for the file that is being written alone. */
  #alone<Value>(work: (current: Current) => Promise<Result<Value>>): Promise<Result<Value>> {
    return this.#inFolder((current) => this.#turns.take(`${current.root}\nreplace`, () => work(current)));
  }

  /** A save from the editor and a replacement would both pass their version check. */
  #inTurn<Value>({ root }: Current, id: RecipeId, work: () => Promise<Value>): Promise<Value> {
    return this.#turns.take(`${root}\n${id}`, work);
  }

  #remember(root: string, changed: readonly Changed[]): string {
    if (changed.length === 0) return '';
    const undo = String((this.#count += 1));
    this.#done.set(undo, { root, changed });
    const oldest = this.#done.keys().next().value;
    if (this.#done.size > mostUndone && oldest !== undefined) this.#done.delete(oldest);
    return undo;
  }
}

/** The list shows what is on disk without waiting for the watcher. */
async function look({ folder }: Current, changed: readonly Changed[]): Promise<void> {
  if (changed.length > 0) await folder.line.ask('look', { paths: changed.map(({ id }) => id) }, deadline);
}

const reasons: Partial<Readonly<Record<Failure['kind'], WhyLeft>>> = {
  conflict: 'changed',
  'not-found': 'gone',
  'read-only': 'permission',
  'not-text': 'encoding',
  'too-large': 'size',
  locked: 'in-use',
  'disk-full': 'disk-full',
};

const whyOf = ({ kind }: Failure): WhyLeft => reasons[kind] ?? 'disk';
