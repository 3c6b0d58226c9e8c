import type { ImportedTexts, ImportRow, ImportStep, PastImport } from '#core/contract/importing.ts';
import { failed, success, type Result } from '#core/contract/result.ts';
import { failureWords } from '#core/words/failure-words.ts';
import { t } from '#core/words/words.ts';
import path from 'node:path';
import type { ImportPlace } from '../import/import-questions.ts';
import type { Replacing } from '../import/import-run.ts';
import { isLink } from '../import/link-source.ts';
import type { Library } from '../library/library.ts';
import type { MadeFile } from '../library/made-files.ts';
import type { Changed } from '../library/write-texts.ts';
import type { Log } from '../settings/log-file.ts';
import type { ImportLog } from '../settings/import-log.ts';
import { ImportProcess } from './import-process.ts';

interface Running {
  readonly root: string;
  readonly process: ImportProcess;
  readonly from: readonly string[];
  readonly made: MadeFile[];
  readonly changed: Changed[];
  /** By their number: as they were seen, and, once they are written, what became of them. */
  readonly rows: Map<number, ImportRow>;
}

/** One import at a time, in a process of its own; a new one ends the one before. */
export class Imports {
  readonly #library: Library;
  readonly #log: Log;
  readonly #past: ImportLog;
  #running: Running | null = null;

  constructor(library: Library, past: ImportLog, log: Log) {
    this.#library = library;
    this.#past = past;
    this.#log = log;
  }

  async begin(places: readonly ImportPlace[]): Promise<Result<null>> {
    await this.end();
    const root = this.#library.folder();
    const { readOnly, name } = this.#library.status();
    if (root === null) return failed({ kind: 'no-folder' });
    if (readOnly) return failed({ kind: 'read-only', path: name });
    const from = places.map(nameOfPlace);
    this.#running = { root, process: new ImportProcess(), from, made: [], changed: [], rows: new Map() };
    return this.#asked(async ({ process }) => {
      await process.begin(root, places);
      return null;
    });
  }

  next(): Promise<Result<ImportStep>> {
    return this.#asked(async (running) => {
      const { made, replacing, done, ...step } = await running.process.next();
      running.made.push(...made);
      if (made.length > 0) await this.#library.made.shown(made);
      const refused = await this.#replaced(running, replacing);
      const rows = step.rows.map((row) => refused.get(row.row) ?? row);
      for (const row of rows) running.rows.set(row.row, row);
      const isWritten = running.made.length + running.changed.length > 0;
      return { rows, done, undo: done && isWritten ? (await this.end()).undo : '' };
    });
  }

  async texts(row: number): Promise<ImportedTexts | null> {
    const texts = await this.#asked(({ process }) => process.texts(row));
    return texts.ok ? texts.value : null;
  }

  write(rows: readonly number[], replace: readonly number[]): Promise<Result<null>> {
    return this.#asked(async ({ process }) => {
      await process.write(rows, replace);
      return null;
    });
  }

  async end(): Promise<{ readonly undo: string }> {
    const ended = this.#running;
    this.#running = null;
    ended?.process.end();
    if (ended === null || ended.made.length + ended.changed.length === 0) return { undo: '' };
    const { root, from, made, changed, rows } = ended;
    try {
      await this.#past.add({ root, at: Date.now(), from, rows: [...rows.values()] });
    } catch (error) {
      // The recipes are written: a full disk takes the list of imports, not the undo.
      this.#log.error('keeping what was imported', error);
    }
    return { undo: this.#library.made.remember(root, { made, changed }) };
  }

  /** Earlier imports into the library that is open. */
  past(): readonly PastImport[] {
    const root = this.#library.folder();
    return root === null ? [] : this.#past.of(root);
  }

  pastRows(at: number): Promise<readonly ImportRow[] | null> {
    return this.#past.rows(at);
  }

  undo(undo: string) {
    return this.#library.made.undo(undo);
  }

  /** Writes over what is there, which undo brings back; what can't be written is told in its row. */
  async #replaced(running: Running, replacing: readonly Replacing[]): Promise<ReadonlyMap<number, ImportRow>> {
    const refused = new Map<number, ImportRow>();
    for (const { row, ...planned } of replacing) {
      const written = await this.#library.made.replace(planned);
      if (written.ok) running.changed.push(written.value);
      else {
        const state = { kind: 'failed', reason: failureWords(written.failure) } as const;
        refused.set(row, { row, from: planned.id, title: '', state, doubts: [], lost: [] });
      }
    }
    return refused;
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

/** As the list of earlier imports calls it: nobody wants the whole path there. */
function nameOfPlace(place: ImportPlace): string {
  if (typeof place !== 'string') return 'text' in place ? t('import.pasted') : place.link;
  return isLink(place) ? place : path.basename(place);
}
