import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { errorCode, replaceFile } from '../library/replace-file.ts';

/**
 * A small value of the profile, held in memory and written after every change by the one atomic writer.
 * `check` makes a good value of whatever was found; a file that is not JSON is set aside as `.corrupt-<date>`.
 */
export class JsonFile<Value> {
  value: Value;
  /** Where the unreadable file was set aside to, or null: told to the cook once. */
  readonly setAside: string | null = null;
  readonly #file: string;
  #writing: Promise<void> = Promise.resolve();
  #waiting = false;

  constructor(file: string, check: (found: unknown) => Value) {
    this.#file = file;
    let found: unknown = undefined;
    try {
      found = JSON.parse(readFileSync(file, 'utf8'));
    } catch (error) {
      if (error instanceof SyntaxError) this.setAside = setAside(file);
      else if (errorCode(error) !== 'ENOENT') throw error;
    }
    this.value = check(found);
  }

  /** Holds the value from now on; resolves once it is on disk, rejects when it could not be written. Writes never overlap. */
  keep(value: Value): Promise<void> {
    this.value = value;
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
    await mkdir(path.dirname(this.#file), { recursive: true });
    await replaceFile(this.#file, Buffer.from(`${JSON.stringify(this.value, null, 2)}\n`));
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
