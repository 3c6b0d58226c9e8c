import type { Kitchen } from '#core/contract/contract.ts';
import type { Failure } from '#core/contract/result.ts';
import type { RecipeId, RecipeSummary } from '#core/library/summary.ts';
import { t } from '#core/words/words.ts';
import type { RecipeActions, ToastAction } from '../kitchen/feature.ts';
import { failureWords } from '../kitchen/failure-words.ts';

export interface ActionSurroundings {
  summaryOf(id: RecipeId): RecipeSummary | null;
  /** Where a new recipe goes: the folder that the cook looks at. */
  folder(): string;
  edit(id: RecipeId): void;
  /** The file is about to go. */
  leaving(id: RecipeId): void;
  /** Returns what takes the message away again. */
  toast(text: string, action?: ToastAction): () => void;
}

interface Trashed {
  readonly title: string;
  readonly undo: string;
  /** Takes the message with its undo button away. */
  unsay(): void;
}

const mostUndone = 50;

export class KitchenActions implements RecipeActions {
  readonly #kitchen: Kitchen;
  readonly #around: ActionSurroundings;
  #trashed: Trashed[] = [];

  constructor(kitchen: Kitchen, around: ActionSurroundings) {
    this.#kitchen = kitchen;
    this.#around = around;
  }

  async create(title: string = t('library.new-title')): Promise<void> {
    const made = await this.#kitchen.ask('recipe:create', { title, folder: this.#around.folder() });
    if (made.ok) this.#around.edit(made.value.id);
    else this.#fail(made.failure);
  }

  async duplicate(id: RecipeId): Promise<void> {
    const made = await this.#kitchen.ask('recipe:duplicate', { id });
    if (!made.ok) return this.#fail(made.failure);
    const action = { label: t('library.edit-copy'), run: () => this.#around.edit(made.value.id) };
    this.#around.toast(t('library.duplicated', { title: this.#titleOf(id) }), action);
  }

  async trash(id: RecipeId): Promise<void> {
    const title = this.#titleOf(id);
    this.#around.leaving(id);
    const gone = await this.#kitchen.ask('recipe:trash', { id });
    if (!gone.ok) return this.#fail(gone.failure);
    const action = { label: t('library.undo'), run: () => void this.#restore(trashed) };
    const trashed: Trashed = {
      title,
      undo: gone.value.undo,
      unsay: this.#around.toast(t('library.trashed', { title }), action),
    };
    this.#trashed = [...this.#trashed, trashed].slice(-mostUndone);
  }

  /** The newest first; nothing when there is nothing left to undo. */
  async undoTrash(): Promise<void> {
    const newest = this.#trashed.at(-1);
    if (newest) await this.#restore(newest);
  }

  async showInFolder(id: RecipeId): Promise<void> {
    const shown = await this.#kitchen.ask('recipe:show', { id });
    if (!shown.ok) this.#fail(shown.failure);
  }

  async #restore(trashed: Trashed): Promise<void> {
    if (!this.#trashed.includes(trashed)) return;
    this.#trashed = this.#trashed.filter((each) => each !== trashed);
    trashed.unsay();
    const back = await this.#kitchen.ask('recipe:restore', { undo: trashed.undo });
    this.#around.toast(back.ok ? t('library.restored', { title: trashed.title }) : failureWords(back.failure));
  }

  #fail(failure: Failure): void {
    this.#around.toast(failureWords(failure));
  }

  #titleOf(id: RecipeId): string {
    return this.#around.summaryOf(id)?.title ?? id;
  }
}
