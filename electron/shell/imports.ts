import type { ImportedTexts, ImportStep } from '#core/contract/importing.ts';
import { failed, success, type Result } from '#core/contract/result.ts';
import type { Library } from '../library/library.ts';
import type { MadeFile } from '../library/made-files.ts';
import type { Log } from '../settings/log-file.ts';
import { ImportProcess } from './import-process.ts';

interface Running {
  readonly root: string;
  readonly process: ImportProcess;
  readonly made: MadeFile[];
}

/** One import at a time, in a process of its own; a new one ends the one before. */
export class Imports {
  readonly #library: Library;
  readonly #log: Log;
  #running: Running | null = null;

  constructor(library: Library, log: Log) {
    this.#library = library;
    this.#log = log;
  }

  async begin(places: readonly string[]): Promise<Result<null>> {
    this.end();
    const root = this.#library.folder();
    const { readOnly, name } = this.#library.status();
    if (root === null) return failed({ kind: 'no-folder' });
    if (readOnly) return failed({ kind: 'read-only', path: name });
    this.#running = { root, process: new ImportProcess(), made: [] };
    return this.#asked(async ({ process }) => {
      await process.begin(root, places);
      return null;
    });
  }

  next(): Promise<Result<ImportStep>> {
    return this.#asked(async (running) => {
      const { rows, made, done } = await running.process.next();
      running.made.push(...made);
      if (made.length > 0) await this.#library.made.shown(made);
      return { rows, done, undo: done && running.made.length > 0 ? this.end().undo : '' };
    });
  }

  async texts(row: number): Promise<ImportedTexts | null> {
    const texts = await this.#asked(({ process }) => process.texts(row));
    return texts.ok ? texts.value : null;
  }

  write(rows: readonly number[]): Promise<Result<null>> {
    return this.#asked(async ({ process }) => {
      await process.write(rows);
      return null;
    });
  }

  end(): { readonly undo: string } {
    const ended = this.#running;
    this.#running = null;
    ended?.process.end();
    return { undo: ended === null ? '' : this.#library.made.remember(ended.root, ended.made) };
  }

  undo(undo: string) {
    return this.#library.made.undo(undo);
  }

  /** The process can die of what it opens: then the import ends, and what was written by then can be undone. */
  async #asked<Value>(ask: (running: Running) => Promise<Value>): Promise<Result<Value>> {
    const running = this.#running;
    if (running === null || this.#library.folder() !== running.root) return failed({ kind: 'cancelled' });
    try {
      return success(await ask(running));
    } catch (error) {
      // Ended by the cook while it worked.
      if (this.#running !== running) return failed({ kind: 'cancelled' });
      this.#log.error('importing', error);
      return failed({ kind: 'import-ended' });
    }
  }
}
