import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Digest } from '#core/library/digest.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { Stamp } from './read-bytes.ts';
import { appendTo, removeOldTemporaries, replaceCache } from './replace-file.ts';

/** What was understood of a file, and the marks by which it is known that nothing was written since. */
export interface Entry {
  readonly stamp: Stamp;
  readonly version: string;
  readonly digest: Digest;
}

type Line = readonly [id: RecipeId, entry: Entry | null];

/**
 * What the last run understood of a folder's files, so that a start reads only what was written since. One line a file,
 * the last one for a file holds; changes are appended. Whatever is wrong with it, it is made anew: losing it loses nothing.
 */
export class DigestCache {
  readonly #file: string;
  readonly #header: string;
  /** Lines of the file below its header; null where the file has to be made anew. */
  #lines: number | null = null;
  #writing: Promise<void> = Promise.resolve();

  /** `made` names the parser that made the digests: those of any other are not believed. */
  constructor(file: string, folder: string, made: string) {
    this.#file = file;
    this.#header = JSON.stringify({ made, folder });
  }

  async load(): Promise<ReadonlyMap<RecipeId, Entry>> {
    const entries = new Map<RecipeId, Entry>();
    const [header, ...lines] = (await readFile(this.#file, 'utf8').catch(() => '')).split('\n');
    // The last line ends in a line end; where it does not, the process was killed while it wrote.
    if (header !== this.#header || lines.pop() !== '') return entries;
    for (const line of lines) {
      const read = lineFrom(line);
      if (read === null) return new Map();
      if (read[1] === null) entries.delete(read[0]);
      else entries.set(read[0], read[1]);
    }
    this.#lines = lines.length;
    return entries;
  }

  /** Keeps what changed: `entry` says what is known of an id now, `all` what is known of every file. */
  keep(changed: readonly RecipeId[], entry: (id: RecipeId) => Entry | undefined, all: () => readonly RecipeId[]): void {
    if (changed.length === 0 && this.#lines !== null) return;
    const lineOf = (id: RecipeId): string => `${JSON.stringify([id, lasting(entry(id))])}\n`;
    const ids = all();
    const lines = this.#lines;
    const append = lines !== null && lines + changed.length <= 2 * ids.length + 100;
    this.#lines = append ? lines + changed.length : ids.length;
    const text = append ? changed.map(lineOf).join('') : [`${this.#header}\n`, ...ids.map(lineOf)].join('');
    this.#writing = this.#writing
      .then(() => this.#write(text, append))
      .catch(() => {
        // A disk that is full or not to be written: done without, and tried anew with the next change.
        this.#lines = null;
      });
  }

  async #write(text: string, append: boolean): Promise<void> {
    if (append) return appendTo(this.#file, text);
    const folder = path.dirname(this.#file);
    await mkdir(folder, { recursive: true });
    await removeOldTemporaries(folder);
    await replaceCache(this.#file, Buffer.from(text));
  }
}

/** A file that took too long may only have been read while the computer was busy. */
const lasting = (entry: Entry | undefined): Entry | null =>
  entry === undefined || entry.digest.look?.code === 'look.too-complex' ? null : entry;

function lineFrom(line: string): Line | null {
  try {
    const read: unknown = JSON.parse(line);
    return isLine(read) ? read : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The header vouches for what is in an entry; a line is looked at only for being one. */
function isLine(value: unknown): value is Line {
  if (!Array.isArray(value) || value.length !== 2 || typeof value[0] !== 'string') return false;
  const entry: unknown = value[1];
  if (entry === null) return true;
  if (!isFields(entry) || typeof entry['version'] !== 'string') return false;
  const { stamp, digest } = entry;
  return isFields(stamp) && typeof stamp['key'] === 'string' && isFields(digest) && typeof digest['title'] === 'string';
}
