import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ImportRow, PastImport } from '#core/contract/importing.ts';
import { listOf, record, text, wholeNumber } from '#core/contract/shape.ts';
import { errorCode, removeFile, replaceFile } from '../library/replace-file.ts';
import type { JsonFile } from './json-file.ts';

export interface KeptImport extends PastImport {
  /** Absolute path of the library. */
  readonly root: string;
}

/** Of all libraries together. */
const most = 100;
const longest = 4096;
const isKept = listOf<KeptImport>(
  record({
    root: text(longest),
    at: wholeNumber(0, 1e15),
    from: listOf(text(longest), 1000),
    written: wholeNumber(0, 1e9),
    withLosses: wholeNumber(0, 1e9),
  }),
  most,
);

export const checkImports = (found: unknown): readonly KeptImport[] => (isKept(found) ? found : []);

/** What was imported, and what of it was not carried: the list in one small file, the rows of each import in one beside it. */
export class ImportLog {
  readonly #kept: JsonFile<readonly KeptImport[]>;
  readonly #folder: string;

  /** `folder` is that of the rows: an absolute path in the profile. */
  constructor(kept: JsonFile<readonly KeptImport[]>, folder: string) {
    this.#kept = kept;
    this.#folder = folder;
  }

  /** The last one first. */
  of(root: string): readonly PastImport[] {
    return this.#kept.value.filter((one) => one.root === root).map(({ root: _, ...one }) => one);
  }

  async add(done: {
    readonly root: string;
    readonly at: number;
    readonly from: readonly string[];
    readonly rows: readonly ImportRow[];
  }): Promise<void> {
    const { root, at, from, rows } = done;
    const written = rows.filter(({ state }) => state.kind === 'written' || state.kind === 'replaced').length;
    const withLosses = rows.filter(({ lost }) => lost.length > 0).length;
    await mkdir(this.#folder, { recursive: true });
    await replaceFile(this.#fileOf(at), Buffer.from(`${JSON.stringify(rows)}\n`));
    await this.#kept.keep([{ root, at, from, written, withLosses }, ...this.#kept.value].slice(0, most));
    await this.#prune();
  }

  /** Null for one that is not kept any more. */
  async rows(at: number): Promise<readonly ImportRow[] | null> {
    try {
      return JSON.parse(await readFile(this.#fileOf(at), 'utf8')) as readonly ImportRow[];
    } catch (error) {
      // Cut short by a full disk, or removed by hand: the list still says that there was an import.
      if (error instanceof SyntaxError || errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  }

  #fileOf(at: number): string {
    return path.join(this.#folder, `${at}.json`);
  }

  /** Of those that are no longer in the list, the rows go as well. */
  async #prune(): Promise<void> {
    const kept = new Set(this.#kept.value.map(({ at }) => `${at}.json`));
    for (const name of await readdir(this.#folder))
      if (/^\d+\.json$/.test(name) && !kept.has(name)) await removeFile(path.join(this.#folder, name));
  }
}
