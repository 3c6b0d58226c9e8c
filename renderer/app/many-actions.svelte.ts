import type { Kitchen } from '#core/contract/contract.ts';
import type { ManyDone, ManyProgress } from '#core/contract/many.ts';
import type { Result } from '#core/contract/result.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { t } from '#core/words/words.ts';
import { failureWords } from '#core/words/failure-words.ts';
import { leftSentence } from '../kitchen/left-words.ts';
import type { ManyActions } from '../kitchen/many-actions.ts';

export interface ManySurroundings {
  ask(what: 'tag' | 'move' | 'export' | 'cookbook', recipes: readonly RecipeId[]): void;
  /** The file is about to go. */
  leaving(id: RecipeId): void;
  toast(text: string): void;
  undoable(text: string, bringBack: () => Promise<string>): void;
}

/** One change to several recipes; the message about it takes all of it back. */
export class KitchenMany implements ManyActions {
  progress = $state.raw<ManyProgress | null>(null);
  readonly #kitchen: Kitchen;
  readonly #around: ManySurroundings;

  constructor(kitchen: Kitchen, around: ManySurroundings) {
    this.#kitchen = kitchen;
    this.#around = around;
    kitchen.listen('many:progress', (how) => {
      // The last one may be told behind the answer, when nothing runs any more.
      if (this.progress !== null) this.progress = how;
    });
  }

  ask(what: 'tag' | 'move' | 'export' | 'cookbook', recipes: readonly RecipeId[]): void {
    this.#around.ask(what, recipes);
  }

  async tag(recipes: readonly RecipeId[], tag: string, add: boolean): Promise<void> {
    const done = await this.#running(recipes.length, this.#kitchen.ask('many:tag', { recipes, tag, add }));
    this.#say(done, (count) => t(add ? 'many.tagged' : 'many.untagged', { count, tag }));
  }

  async move(recipes: readonly RecipeId[], folder: string): Promise<void> {
    const done = await this.#running(recipes.length, this.#kitchen.ask('many:move', { recipes, folder }));
    this.#say(done, (count) => t('many.moved', { count, folder: folder || t('files.top') }));
  }

  async trash(recipes: readonly RecipeId[]): Promise<void> {
    for (const id of recipes) this.#around.leaving(id);
    const done = await this.#running(recipes.length, this.#kitchen.ask('many:trash', { recipes }));
    this.#say(done, (count) => t('many.trashed', { count }));
  }

  #say(done: Result<ManyDone>, words: (count: number) => string): void {
    if (!done.ok) return this.#around.toast(failureWords(done.failure));
    const { undo, recipes, left } = done.value;
    const said = [undo === '' ? t('many.nothing') : words(recipes), leftSentence(left)].join(' ').trim();
    if (undo === '') this.#around.toast(said);
    else this.#around.undoable(said, () => this.#undo(undo, recipes));
  }

  async #undo(undo: string, count: number): Promise<string> {
    const back = await this.#running(count, this.#kitchen.ask('many:undo', { undo }));
    if (!back.ok) return failureWords(back.failure);
    return [t('many.undone', { count: back.value.recipes }), leftSentence(back.value.left)].join(' ').trim();
  }

  async #running<Value>(of: number, answer: Promise<Value>): Promise<Value> {
    this.progress = { done: 0, of };
    try {
      return await answer;
    } finally {
      this.progress = null;
    }
  }
}
