import type { Kitchen } from '#core/contract/contract.ts';
import type { RelocationOrder, TrashedRecipe } from '#core/contract/library.ts';
import type { ReplaceDone, ReplaceOrder } from '#core/contract/replacing.ts';
import type { Failure } from '#core/contract/result.ts';
import { folderOf } from '#core/library/names.ts';
import type { RecipeId, RecipeSummary } from '#core/library/summary.ts';
import { listWords } from '#core/words/formats.ts';
import { t } from '#core/words/words.ts';
import type { RecipeActions, ToastAction } from '../kitchen/feature.ts';
import { failureWords } from '#core/words/failure-words.ts';
import { changesIn, leftSentence } from '../kitchen/left-words.ts';

export interface ActionSurroundings {
  summaryOf(id: RecipeId): RecipeSummary | null;
  /** Where a new recipe goes: the folder that the cook looks at. */
  folder(): string;
  /** `naming`: its title is to be typed first. */
  edit(id: RecipeId, naming?: boolean): void;
  /** Whether a recipe of the library has this title. */
  hasTitle(title: string): boolean;
  /** Opens the dialog that asks. */
  ask(what: 'rename' | 'move', id: RecipeId): void;
  /** Opens the dialog for printing; `scale` as rationalText. */
  print(id: RecipeId, scale: string): void;
  /** The file is about to go. */
  leaving(id: RecipeId): void;
  /** The file is there again. */
  returned(id: RecipeId): void;
  /** Main goes on with the drag. */
  dragOut(event: DragEvent, recipes: readonly RecipeId[]): void;
  /** Returns what takes the message away again. */
  toast(text: string, action?: ToastAction): () => void;
}

interface Undoable {
  readonly bringBack: () => Promise<string>;
  /** Takes the message with its undo button away. */
  unsay(): void;
}

const mostUndone = 50;

export class KitchenActions implements RecipeActions {
  readonly #kitchen: Kitchen;
  readonly #around: ActionSurroundings;
  #undoables: Undoable[] = [];
  #hasDone = false;
  #moving = 0;

  constructor(kitchen: Kitchen, around: ActionSurroundings) {
    this.#kitchen = kitchen;
    this.#around = around;
  }

  dragOut(event: DragEvent, recipes: readonly RecipeId[]): void {
    this.#around.dragOut(event, recipes);
  }

  /** Without a title, that is the first thing to be typed. */
  async create(title?: string, text: string | null = null): Promise<void> {
    const named = title ?? t('library.new-title');
    const made = await this.#kitchen.ask('recipe:create', { title: named, folder: this.#around.folder(), text });
    if (made.ok) this.#around.edit(made.value.id, title === undefined);
    else this.#fail(made.failure);
  }

  /** A copy to be written over, with a title of its own that is the first thing to be typed. */
  async createFrom(id: RecipeId): Promise<void> {
    const made = await this.#kitchen.ask('recipe:duplicate', { id });
    if (!made.ok) return this.#fail(made.failure);
    const { giveOwnTitle } = await import('./title-of-copy.ts');
    await giveOwnTitle(this.#kitchen, made.value.id, (title) => this.#around.hasTitle(title));
    this.#around.edit(made.value.id, true);
  }

  get folder(): string {
    return this.#around.folder();
  }

  async duplicate(id: RecipeId): Promise<void> {
    const made = await this.#kitchen.ask('recipe:duplicate', { id });
    if (!made.ok) return this.#fail(made.failure);
    const action = { label: t('library.edit-copy'), run: () => this.#around.edit(made.value.id) };
    this.#around.toast(t('library.duplicated', { title: this.#titleOf(id) }), action);
  }

  get isMoving(): boolean {
    return this.#moving > 0;
  }

  /** The file is seen at its new place before the answer comes. */
  async #whileMoving<Value>(answer: Promise<Value>): Promise<Value> {
    this.#moving += 1;
    try {
      return await answer;
    } finally {
      this.#moving -= 1;
    }
  }

  rename(id: RecipeId): void {
    this.#around.ask('rename', id);
  }

  move(id: RecipeId): void {
    this.#around.ask('move', id);
  }

  print(id: RecipeId, scale: string): void {
    this.#around.print(id, scale);
  }

  /** False when nothing was changed. */
  async relocate(order: RelocationOrder): Promise<boolean> {
    const title = this.#titleOf(order.id);
    const done = await this.#whileMoving(this.#kitchen.ask('recipe:relocate', order));
    if (!done.ok) {
      this.#fail(done.failure);
      return false;
    }
    const { id, undo, updated, left } = done.value;
    const said = order.folder === null ? t('files.renamed') : t('files.moved', { title, folder: placeWords(id) });
    this.undoable([said, ...followedWords(updated, left)].join(' '), async () => {
      const back = await this.#whileMoving(this.#kitchen.ask('recipe:undo-relocate', { undo }));
      if (!back.ok) return failureWords(back.failure);
      return [t('files.undone', { title }), ...followedWords(0, back.value.left)].join(' ');
    });
    return true;
  }

  async replaceWords(order: ReplaceOrder, undone: () => void): Promise<ReplaceDone | null> {
    const done = await this.#kitchen.ask('replace:replace', order);
    if (!done.ok) {
      this.#fail(done.failure);
      return null;
    }
    const { undo, changes, recipes, left } = done.value;
    const said = undo === '' ? t('replace.done-none') : t('replace.done', { count: changesIn(changes, recipes) });
    const words = [said, leftSentence(left)].join(' ').trim();
    if (undo === '') this.#around.toast(words);
    else this.undoable(words, () => this.#undoReplace(undo, undone));
    return done.value;
  }

  async #undoReplace(undo: string, undone: () => void): Promise<string> {
    const back = await this.#kitchen.ask('replace:undo', { undo });
    undone();
    if (!back.ok) return failureWords(back.failure);
    return [t('replace.undone', { count: back.value.recipes }), leftSentence(back.value.left)].join(' ').trim();
  }

  async trash(id: RecipeId): Promise<void> {
    const title = this.#titleOf(id);
    this.#around.leaving(id);
    const gone = await this.#kitchen.ask('recipe:trash', { id });
    if (!gone.ok) return this.#fail(gone.failure);
    const { undo } = gone.value;
    this.undoable(t('library.trashed', { title }), () => this.#restore({ title, undo }));
  }

  /** The newest first; what an earlier run moved to the trash when nothing of this run is left. */
  async undoTrash(): Promise<void> {
    const newest = this.#undoables.at(-1);
    if (newest) return this.#undo(newest);
    // Ctrl+Z takes back the last thing done, and that was done in this run.
    if (this.#hasDone) return;
    this.#hasDone = true;
    const [earlier] = await this.#kitchen.ask('recipe:trashed', null);
    if (earlier) this.#around.toast(await this.#restore(earlier));
  }

  async showInFolder(id: RecipeId): Promise<void> {
    const shown = await this.#kitchen.ask('recipe:show', { id });
    if (!shown.ok) this.#fail(shown.failure);
  }

  undoable(text: string, bringBack: () => Promise<string>): void {
    this.#hasDone = true;
    const action = { label: t('library.undo'), run: () => void this.#undo(undoable) };
    const undoable: Undoable = { bringBack, unsay: this.#around.toast(text, action) };
    this.#undoables = [...this.#undoables, undoable].slice(-mostUndone);
  }

  async #undo(undoable: Undoable): Promise<void> {
    if (!this.#undoables.includes(undoable)) return;
    this.#undoables = this.#undoables.filter((each) => each !== undoable);
    undoable.unsay();
    this.#around.toast(await undoable.bringBack());
  }

  async #restore({ title, undo }: TrashedRecipe): Promise<string> {
    const back = await this.#kitchen.ask('recipe:restore', { undo });
    if (!back.ok) return failureWords(back.failure);
    this.#around.returned(back.value.id);
    return t('library.restored', { title });
  }

  #fail(failure: Failure): void {
    this.#around.toast(failureWords(failure));
  }

  #titleOf(id: RecipeId): string {
    return this.#around.summaryOf(id)?.title ?? id;
  }
}

const placeWords = (id: RecipeId): string => folderOf(id) || t('files.top');

function followedWords(updated: number, left: readonly RecipeId[]): readonly string[] {
  return [
    ...(updated > 0 ? [t('files.updated', { count: updated })] : []),
    ...(left.length > 0 ? [t('files.left', { names: listWords(left) })] : []),
  ];
}
