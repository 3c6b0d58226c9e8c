import path from 'node:path';
import type { Examined } from '#core/doctor/examine.ts';
import { parseLimit } from '#core/library/which-files.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { foldFields } from '#core/search/fields.ts';
import { decode } from './decode.ts';
import type { FileToParse, Parser } from './parser.ts';
import { readBytes } from './read-bytes.ts';
import type { SearchFile } from './search-file.ts';
import type { Shelf } from './shelf.ts';

export type Learned = (id: RecipeId, version: string, examined: Examined) => void;

/** Files looked into in one go: what the cook asks meanwhile waits for no more than a few of them. */
const atOnce = 16;
/** An index is frozen anew, and written, when a twentieth of it changed. What changed less is read again at the next start. */
const worthFreezing = 20;

/** What takes longer to find out of each file, once all are listed: behind everything else, a few files at a time. */
export class Studying {
  readonly #root: string;
  readonly #shelf: Shelf;
  readonly #parser: Parser;
  readonly #file: SearchFile;
  readonly #learned: Learned;
  #isRunning = false;

  /** `learned` is told what needs a look in each. */
  constructor(root: string, shelf: Shelf, parser: Parser, file: SearchFile, learned: Learned) {
    this.#root = root;
    this.#shelf = shelf;
    this.#parser = parser;
    this.#file = file;
    this.#learned = learned;
  }

  /** Goes on with what is not studied yet. */
  begin(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    void this.#studyAll().finally(() => {
      this.#isRunning = false;
    });
  }

  async #studyAll(): Promise<void> {
    for (let ids = this.#shelf.takeUnstudied(atOnce); ids.length > 0; ids = this.#shelf.takeUnstudied(atOnce))
      await this.#study(ids);
    if (this.#shelf.search.changes * worthFreezing >= this.#shelf.count) await this.#freeze();
    // Something was listed while it was frozen.
    if (this.#shelf.unstudied > 0) await this.#studyAll();
  }

  async #study(ids: readonly RecipeId[]): Promise<void> {
    const files = new Map<RecipeId, { readonly file: FileToParse; readonly version: string }>();
    for (const id of ids) {
      const found = await readBytes(path.join(this.#root, id));
      // Gone, or too large: what its name and its list entry say is all that is known of it.
      const text = found.kind !== 'read' || found.bytes.length > parseLimit ? '' : decode(found.bytes).lf.text;
      const version = found.kind === 'read' ? found.version : (this.#shelf.entry(id)?.version ?? '');
      files.set(id, { file: { id, text }, version });
    }
    const studies = await this.#parser.studies([...files.values()].map(({ file }) => file));
    for (const [id, { file, version }] of files) {
      const study = studies.get(id);
      const isRead = study !== undefined && study !== 'too-complex';
      this.#shelf.study(id, version, isRead ? study.far : foldFields({ text: file.text }));
      if (isRead) this.#learned(id, version, study.examined);
    }
  }

  /** A few milliseconds at a time: a search that is asked meanwhile is answered in between. */
  async #freeze(): Promise<void> {
    for (const steps = this.#shelf.search.freeze(); ;) {
      const step = steps.next();
      if (step.done !== true) await new Promise((resolve) => setImmediate(resolve));
      else {
        if (step.value !== null) await this.#file.write(step.value);
        return;
      }
    }
  }
}
