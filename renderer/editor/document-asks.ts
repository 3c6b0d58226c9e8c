import type { Text } from '@codemirror/state';
import type { Kitchen } from '#core/contract/contract.ts';
import type { FileText, OpenedRecipe } from '#core/contract/library.ts';
import type { Result } from '#core/contract/result.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { KnownToLibrary } from './completion.ts';
import type { KnownWords } from './known-words.ts';
import type { Version } from './meeting.ts';

export interface DocumentSurroundings {
  readonly kitchen: Kitchen;
  /** False once another folder is open: the id then means another file, which must not be written. */
  readonly isHome: () => boolean;
  /** Tags of the library, most used first. */
  readonly tags: () => readonly string[];
  readonly words: KnownWords;
}

/** A text on its way to the file: on top of which version, and as the document that it came from. */
export interface Sent extends Version {
  readonly doc: Text;
}

/** What a document asks of its surroundings: its file, read and written, and a place for texts that are given up. */
export class DocumentAsks {
  readonly #around: DocumentSurroundings;

  constructor(around: DocumentSurroundings) {
    this.#around = around;
  }

  get isHome(): boolean {
    return this.#around.isHome();
  }

  /** What words of the library can be completed to. */
  get known(): KnownToLibrary {
    const { tags, words } = this.#around;
    return { tags, words: () => words.some() };
  }

  read(id: RecipeId): Promise<Result<OpenedRecipe>> {
    return this.#around.kitchen.ask('recipe:open', { id });
  }

  async write(id: RecipeId, { version, text }: Sent): Promise<Result<FileText>> {
    try {
      return await this.#around.kitchen.ask('recipe:save', { id, baseVersion: version, text });
    } catch (error) {
      // Main refused the question itself. The cook must still see that nothing was saved.
      console.error(error);
      return { ok: false, failure: { kind: 'disk', code: 'EUNKNOWN', path: id } };
    }
  }

  /** Puts texts that no file and no draft will hold into the recipe's history, oldest first. Undo has them as well, so typing does not wait. */
  giveUp(id: RecipeId, texts: readonly string[]): void {
    void (async () => {
      for (const text of texts) {
        const kept = await this.#around.kitchen.ask('history:keep', { id, text });
        if (!kept.ok) console.error(kept.failure);
      }
    })().catch(console.error);
  }
}
