import { mkdir, readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { MadePicture } from '#core/contract/pictures.ts';
import { versionOf } from './read-bytes.ts';
import { markUsed, removeFile, removeOldTemporaries, replaceCache } from './replace-file.ts';

const endings = { 'image/jpeg': 'jpg', 'image/png': 'png' } as const;
const name = /^([0-9a-f]{64})-([0-9a-f]{16})\.(jpg|png)$/;

/** Named after the picture that it was made of and after its own bytes, so that a damaged file is told from a good one. */
const nameFor = (version: string, { bytes, type }: MadePicture): string =>
  `${version}-${versionOf(bytes).slice(0, 16)}.${endings[type]}`;

/** Small copies of pictures, as files in the profile, found by the content that they were made of. Losing it loses nothing. */
export class ThumbnailStore {
  readonly #folder: string;
  readonly #mostBytes: number;
  readonly #names: Promise<Map<string, string>>;
  /** Used in this run: their files bear the time of it already. */
  readonly #used = new Set<string>();
  #addedBytes = Number.POSITIVE_INFINITY;
  #trimming: Promise<void> = Promise.resolve();

  constructor(folder: string, mostBytes: number) {
    this.#folder = folder;
    this.#mostBytes = mostBytes;
    // In a profile that can't be written nothing is found, and whoever keeps a thumbnail hears why.
    this.#names = this.#list().catch(() => new Map<string, string>());
  }

  /** Null where there is none; one that was damaged is removed. */
  async find(version: string): Promise<MadePicture | null> {
    const names = await this.#names;
    const file = names.get(version);
    if (file === undefined) return null;
    const absolute = path.join(this.#folder, file);
    const bytes = await readFile(absolute).catch(() => Buffer.alloc(0));
    const made: MadePicture = { bytes, type: file.endsWith('.png') ? 'image/png' : 'image/jpeg' };
    if (file !== nameFor(version, made)) {
      names.delete(version);
      await removeFile(absolute);
      return null;
    }
    if (!this.#used.has(version)) {
      this.#used.add(version);
      // A profile that can't be written shows its thumbnails all the same.
      await markUsed(absolute).catch(() => undefined);
    }
    return made;
  }

  /** Rejects where the profile can't be written. */
  async keep(version: string, made: MadePicture): Promise<void> {
    const names = await this.#names;
    const file = nameFor(version, made);
    await replaceCache(path.join(this.#folder, file), made.bytes);
    names.set(version, file);
    this.#used.add(version);
    this.#addedBytes += made.bytes.length;
    // Looked through once in so many bytes: ten thousand files take a tenth of a second to look through.
    if (this.#addedBytes > this.#mostBytes / 20) await this.trim();
  }

  /** Removes those not used for longest until all take at most nine tenths of the limit. */
  trim(): Promise<void> {
    this.#trimming = this.#trimming.catch(() => undefined).then(() => this.#trim());
    return this.#trimming;
  }

  async #trim(): Promise<void> {
    this.#addedBytes = 0;
    const names = await this.#names;
    const files: {
      readonly version: string;
      readonly absolute: string;
      readonly size: number;
      readonly used: number;
    }[] = [];
    for (const [version, file] of names) {
      const absolute = path.join(this.#folder, file);
      const found = await stat(absolute).catch(() => null);
      if (found === null) names.delete(version);
      else files.push({ version, absolute, size: found.size, used: found.mtimeMs });
    }
    let total = files.reduce((sum, { size }) => sum + size, 0);
    for (const { version, absolute, size } of files.sort((one, other) => one.used - other.used)) {
      if (total <= this.#mostBytes * 0.9) return;
      await removeFile(absolute);
      names.delete(version);
      total -= size;
    }
  }

  async #list(): Promise<Map<string, string>> {
    await mkdir(this.#folder, { recursive: true });
    await removeOldTemporaries(this.#folder);
    const names = new Map<string, string>();
    for (const file of await readdir(this.#folder)) {
      const version = name.exec(file)?.[1];
      if (version !== undefined) names.set(version, file);
    }
    return names;
  }
}
