import type { CopiedTexts, CopyKind, ExportOrder, ExportStep } from '#core/contract/exporting.ts';
import { failed, success, type Result } from '#core/contract/result.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { ExportQuestion } from '../export/export-process.ts';
import type { Library } from '../library/library.ts';
import { insideLibrary } from '../library/library-path.ts';
import type { Log } from '../settings/log-file.ts';
import { HelperProcess } from './helper-process.ts';
import { exportProcessFile } from './places.ts';

/** Milliseconds for one recipe, however it is made. */
const copyWithin = 10_000;

const begun = () => new HelperProcess<ExportQuestion>(exportProcessFile, 'Hobside export');

/** As Electron's ShareMenu takes it. */
export interface SharedRecipe {
  readonly texts: readonly string[];
  /** Absolute. */
  readonly filePaths: readonly string[];
}

/** One export at a time, in a process of its own; a new one ends the one before. */
export class Exports {
  readonly #library: Library;
  readonly #log: Log;
  #running: HelperProcess<ExportQuestion> | null = null;
  /** Absolute path of the folder that was written to last. */
  into: string | null = null;

  constructor(library: Library, log: Log) {
    this.#library = library;
    this.#log = log;
  }

  /** `into` is an absolute path. */
  async begin(order: ExportOrder, into: string): Promise<Result<null>> {
    this.end();
    const root = this.#library.folder();
    if (root === null) return failed({ kind: 'no-folder' });
    this.into = into;
    this.#running = begun();
    return this.#asked(async (process) => {
      await process.ask({ name: 'begin', root, into, order });
      return null;
    });
  }

  next(): Promise<Result<ExportStep>> {
    return this.#asked(async (process) => {
      const step = (await process.ask({ name: 'next' })) as ExportStep;
      if (step.done) this.end();
      return step;
    });
  }

  end(): void {
    this.#running?.end();
    this.#running = null;
  }

  async copied(id: RecipeId, as: CopyKind, scale: string): Promise<Result<CopiedTexts>> {
    const root = this.#library.folder();
    if (root === null) return failed({ kind: 'no-folder' });
    const process = begun();
    const late = setTimeout(() => process.end(), copyWithin);
    try {
      const texts = (await process.ask({ name: 'copy', root, id, as, scale })) as CopiedTexts | null;
      return texts === null ? failed({ kind: 'not-found', path: id }) : success(texts);
    } catch (error) {
      this.#log.error('copying a recipe', error);
      return failed({ kind: 'export-ended' });
    } finally {
      clearTimeout(late);
      process.end();
    }
  }

  /** A recipe for the system's menu: in words for programs that take these, its file for those that take files. */
  async shared(id: RecipeId, scale: string): Promise<Result<SharedRecipe>> {
    const root = this.#library.folder();
    if (root === null) return failed({ kind: 'no-folder' });
    const [inside, copied] = await Promise.all([insideLibrary(root, id), this.copied(id, 'text', scale)]);
    if (!inside.ok) return inside;
    return copied.ok ? success({ texts: [copied.value.text], filePaths: [inside.value] }) : copied;
  }

  /** The process can die of what it reads: then the export ends, and what is written by then stays. */
  async #asked<Value>(ask: (process: HelperProcess<ExportQuestion>) => Promise<Value>): Promise<Result<Value>> {
    const process = this.#running;
    if (process === null) return failed({ kind: 'cancelled' });
    try {
      return success(await ask(process));
    } catch (error) {
      // Ended by the cook while it worked.
      if (this.#running !== process) return failed({ kind: 'cancelled' });
      this.#log.error('exporting', error);
      return failed({ kind: 'export-ended' });
    }
  }
}
