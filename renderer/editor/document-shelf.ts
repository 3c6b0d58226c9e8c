import type { Kitchen } from '#core/contract/contract.ts';
import type { Draft, OpenedRecipe } from '#core/contract/library.ts';
import { success, type Result } from '#core/contract/result.ts';
import { nameOf } from '#core/library/names.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { readRecipe } from '#core/recipe/read.ts';
import type { FeatureProps } from '../kitchen/feature.ts';
import { DraftDocument } from './draft-document.svelte.ts';
import type { DocumentSurroundings } from './document-asks.ts';
import { EditorLayout } from './editor-layout.svelte.ts';
import { KnownWords } from './known-words.ts';

export type ShelfSurroundings = Pick<FeatureProps, 'kitchen' | 'changes' | 'library'>;

/** The recipes that were edited since the app started. A document stays when its view goes, so undo does. */
export class DocumentShelf {
  readonly layout = new EditorLayout();
  readonly #around: ShelfSurroundings;
  readonly #documents = new Map<RecipeId, DraftDocument>();
  readonly #words: KnownWords;
  #home = '';

  constructor(around: ShelfSurroundings) {
    this.#around = around;
    this.#words = new KnownWords(around.kitchen);
    around.kitchen.listen('app:closing', () => void this.#close());
  }

  /** The document of a recipe, opened where it isn't yet. */
  async take(id: RecipeId): Promise<Result<DraftDocument>> {
    this.#forgetOtherFolders();
    const known = this.#documents.get(id);
    if (known) {
      void known.refresh();
      return success(known);
    }
    const result = await this.#open(id);
    if (!result.ok) return result;
    const other = this.#documents.get(id);
    if (other) return success(other);
    this.#put(result.value);
    return result;
  }

  async #open(id: RecipeId): Promise<Result<DraftDocument>> {
    const { kitchen, library } = this.#around;
    const home = library.status.shownPath;
    const around: DocumentSurroundings = {
      kitchen,
      isHome: () => library.status.shownPath === home,
      tags: () => library.tags,
      words: this.#words,
    };
    const [opened, draft] = await Promise.all([kitchen.ask('recipe:open', { id }), kitchen.ask('draft:read', { id })]);
    if (opened.ok) return success(new DraftDocument(around, opened.value, draft));
    if (opened.failure.kind !== 'not-found' || draft === null) return opened;
    return success(new DraftDocument(around, fromDraft(draft), draft));
  }

  #put(document: DraftDocument): void {
    const { id } = document;
    this.#documents.set(id, document);
    const stop = this.#around.changes.of(id, (change) => {
      if (this.#documents.get(id) !== document) return stop();
      void document.follow(change);
      if (change.kind !== 'moved') return;
      stop();
      this.#documents.delete(id);
      this.#put(document);
    });
  }

  #forgetOtherFolders(): void {
    const { shownPath } = this.#around.library.status;
    if (shownPath !== this.#home) this.#documents.clear();
    this.#home = shownPath;
  }

  async #close(): Promise<void> {
    const kept = await Promise.all([...this.#documents.values()].map((document) => document.close()));
    await this.#around.kitchen.ask('app:ready-to-close', { kept: kept.every(Boolean) });
  }
}

/** A file that is gone, as far as its draft remembers it. */
function fromDraft({ id, baseText, text }: Draft): OpenedRecipe {
  const file = { id, text: baseText, version: '', encoding: 'utf-8', readOnly: null };
  return { file, recipe: readRecipe(text, nameOf(id)), images: {}, links: {}, corrections: [] };
}

const shelves = new WeakMap<Kitchen, DocumentShelf>();

/** The one shelf of a kitchen. Views come and go and the app knows nothing of documents, so it is remembered here. */
export function shelfOf(around: ShelfSurroundings): DocumentShelf {
  const known = shelves.get(around.kitchen);
  if (known) return known;
  const shelf = new DocumentShelf(around);
  shelves.set(around.kitchen, shelf);
  return shelf;
}
