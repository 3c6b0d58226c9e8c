import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { errorCode, removeFile, replaceCache, replaceFile } from '../library/replace-file.ts';

/**
 * A small value of the profile, held in memory and written after every change by the one atomic writer.
 * `check` makes a good value of whatever was found; a file that is not JSON is set aside as `.corrupt-<date>`.
 * Before it is flushed, which a busy disk may take a second for, it lies beside as `.soon`: a timer that was started is there
 * again when Hobside is killed meanwhile.
 */
export class JsonFile<Value> {
  value: Value;
  /** Where the unreadable file was set aside to, or null: told to the cook once. */
  readonly setAside: string | null = null;
  readonly #file: string;
  readonly #soon: string;
  #writing: Promise<void> = Promise.resolve();
  #waiting = false;
  /** What is done to the file beside, one after the other: never behind a flush. */
  #beside: Promise<void> = Promise.resolve();
  #waitingBeside = false;

  constructor(file: string, check: (found: unknown) => Value) {
    this.#file = file;
    this.#soon = `${file}.soon`;
    let found: unknown = undefined;
    try {
      found = JSON.parse(readFileSync(file, 'utf8'));
    } catch (error) {
      if (error instanceof SyntaxError) this.setAside = setAside(file);
      else if (errorCode(error) !== 'ENOENT') throw error;
    }
    const soon = readSoon(this.#soon);
    this.value = check(soon === undefined ? found : soon);
  }

  /** Holds the value from now on; resolves once it is on disk, rejects when it could not be written. Writes never overlap. */
  keep(value: Value): Promise<void> {
    this.value = value;
    this.#keepBeside();
    // A slider that is dragged keeps sixty values a second: only the last of those that wait is written.
    if (this.#waiting) return this.#writing;
    this.#waiting = true;
    this.#writing = this.#writing.then(
      () => this.#write(),
      () => this.#write(),
    );
    return this.#writing;
  }

  /** Resolves when nothing waits to be written, also after a failed write. */
  async settled(): Promise<void> {
    await this.#writing.catch(() => undefined);
  }

  async #write(): Promise<void> {
    this.#waiting = false;
    const { value } = this;
    await mkdir(path.dirname(this.#file), { recursive: true });
    await replaceFile(this.#file, bytesOf(value));
    // Not while a newer value lies there, or is about to.
    await this.#inTurnBeside(() => (this.value === value ? removeFile(this.#soon) : Promise.resolve()));
  }

  #keepBeside(): void {
    if (this.#waitingBeside) return;
    this.#waitingBeside = true;
    const written = this.#inTurnBeside(async () => {
      this.#waitingBeside = false;
      await mkdir(path.dirname(this.#soon), { recursive: true });
      await replaceCache(this.#soon, bytesOf(this.value));
    });
    // Where this one can't be written, the file itself can't either, and that is told.
    written.catch(() => undefined);
  }

  #inTurnBeside(work: () => Promise<void>): Promise<void> {
    this.#beside = this.#beside.then(work, work);
    return this.#beside;
  }
}

const bytesOf = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

/** What was kept but not flushed; undefined for nothing, and for what a power cut left of it. */
function readSoon(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Moves an unreadable file out of the way, so that it can be looked at and is never overwritten. */
export function setAside(file: string): string {
  const date = new Date().toISOString().replace(/[:.]/g, '-');
  const aside = `${file}.corrupt-${date}`;
  mkdirSync(path.dirname(aside), { recursive: true });
  renameSync(file, aside);
  return aside;
}
