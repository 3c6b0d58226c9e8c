import type { TrashedRecipe } from '#core/contract/library.ts';
import { listOf, record, text } from '#core/contract/shape.ts';
import type { JsonFile } from './json-file.ts';

export interface KeptTrashed extends TrashedRecipe {
  /** Absolute path of the library. */
  readonly root: string;
}

const most = 50;
const longest = 4096;
const isKept = listOf<KeptTrashed>(record({ root: text(longest), title: text(longest), undo: text(longest) }), most);

export const checkTrashed = (found: unknown): readonly KeptTrashed[] => (isKept(found) ? found : []);

/** What was moved to the trash and can be made again from the history, also in a later run. Newest first. */
export class Trashed {
  readonly #kept: JsonFile<readonly KeptTrashed[]>;

  constructor(kept: JsonFile<readonly KeptTrashed[]>) {
    this.#kept = kept;
  }

  of(root: string): readonly TrashedRecipe[] {
    return this.#kept.value.filter((one) => one.root === root).map(({ title, undo }) => ({ title, undo }));
  }

  add(one: KeptTrashed): Promise<void> {
    return this.#kept.keep([one, ...this.#kept.value].slice(0, most));
  }

  async drop(undo: string): Promise<void> {
    await this.#kept.keep(this.#kept.value.filter((one) => one.undo !== undo));
  }
}
