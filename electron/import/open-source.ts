import { open, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ImportError, type FileToImport } from '#core/import/format.ts';
import { fileKind, isSkippedFolder } from '#core/library/which-files.ts';
import { t } from '#core/words/words.ts';
import { readBytes } from '../library/read-bytes.ts';
import { errorCode } from '../library/replace-file.ts';
import { decodePage } from './decode-page.ts';
import type { FetchOptions } from './fetch-page.ts';
import { deepest, mostBytes, mostBytesInAll, mostFiles } from './limits.ts';
import { isLink, linkSource } from './link-source.ts';
import type { Left, Source } from './source.ts';
import { isZip, tooLarge, ZipArchive } from './zip-archive.ts';

/** Where bytes come from: a folder of the disk, an archive (its paths begin with its name), or one file. */
interface Place {
  readonly paths: readonly string[];
  read(path: string): Promise<Uint8Array>;
  close(): void;
}

const left = (at: string, reason: string): Left => ({ kind: 'left', path: at, reason });

/**
 * Opens a file, a folder or an archive by its path, or a page by its address. A link of the disk that was named is followed,
 * those within folders are not.
 */
export async function openSource(place: string, options: FetchOptions): Promise<Source | Left> {
  if (isLink(place)) return linkSource(place, options);
  try {
    const absolute = await realpath(place);
    return new OpenedSource(await placeOf(absolute));
  } catch (error) {
    if (error instanceof ImportError) return left(place, error.message);
    return left(place, t('import.unreadable', { code: errorCode(error) }));
  }
}

async function placeOf(absolute: string): Promise<Place> {
  const found = await readBytes(absolute, 0);
  if (found.kind === 'folder') return folderPlace(absolute);
  if (found.kind !== 'too-large' && found.kind !== 'read') throw new ImportError(t('import.no-file'));
  const name = path.basename(absolute);
  if (isZip(await headOf(absolute))) return archivePlace(await ZipArchive.open(absolute), `${name}/`);
  return { paths: [name], read: () => fileBytes(absolute), close: () => undefined };
}

async function headOf(absolute: string): Promise<Uint8Array> {
  const handle = await open(absolute, 'r');
  try {
    const head = Buffer.alloc(4);
    await handle.read(head, 0, 4, 0);
    return head;
  } finally {
    await handle.close();
  }
}

async function fileBytes(absolute: string): Promise<Uint8Array> {
  const found = await readBytes(absolute, mostBytes);
  if (found.kind === 'read') return found.bytes;
  throw new ImportError(found.kind === 'too-large' ? tooLarge() : t('import.no-file'));
}

const archivePlace = (archive: ZipArchive, prefix: string): Place => ({
  paths: archive.paths.map((one) => `${prefix}${one}`),
  read: (at) => archive.read(at.slice(prefix.length)),
  close: () => archive.close(),
});

async function folderPlace(root: string): Promise<Place> {
  const paths: string[] = [];
  const waiting = [''];
  for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
    const entries = await readdir(path.join(root, folder), { withFileTypes: true });
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      const at = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !isSkippedFolder(entry.name)) waiting.push(at);
      else if (entry.isFile() && !entry.name.startsWith('.')) paths.push(at);
    }
    if (paths.length > mostFiles) throw new ImportError(t('import.too-many-files', { count: mostFiles }));
  }
  return { paths, read: (at) => fileBytes(path.join(root, at)), close: () => undefined };
}

/** Files of a place one by one; an archive within it is gone through in its turn, and stays open until the next one. */
class OpenedSource implements Source {
  readonly #place: Place;
  #inner: Place | null = null;
  #total = 0;

  constructor(place: Place) {
    this.#place = place;
  }

  async *files(): AsyncGenerator<FileToImport | Left> {
    yield* this.#filesOf(this.#place, 1);
  }

  async picture(at: string): Promise<Uint8Array | null> {
    const place = this.#inner?.paths.includes(at) === true ? this.#inner : this.#place;
    try {
      return place.paths.includes(at) ? await place.read(at) : null;
    } catch (error) {
      if (error instanceof ImportError) return null;
      throw error;
    }
  }

  close(): Promise<void> {
    this.#inner?.close();
    this.#place.close();
    return Promise.resolve();
  }

  async *#filesOf(place: Place, depth: number): AsyncGenerator<FileToImport | Left> {
    for (const at of place.paths) {
      // A picture is read when its recipe asks for it.
      if (fileKind(at) === 'picture') continue;
      const bytes = await this.#bytesOf(place, at);
      if (typeof bytes === 'string') yield left(at, bytes);
      else if (isZip(bytes) && depth <= deepest) yield* this.#filesInside(bytes, at, depth);
      else yield fileOf(at, bytes, place.paths);
    }
  }

  async *#filesInside(bytes: Uint8Array, at: string, depth: number): AsyncGenerator<FileToImport | Left> {
    try {
      const place = archivePlace(await ZipArchive.open(Buffer.from(bytes)), `${at}/`);
      this.#inner?.close();
      this.#inner = place;
      yield* this.#filesOf(place, depth + 1);
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      yield left(at, error.message);
    }
  }

  /** The reason where there are none. */
  async #bytesOf(place: Place, at: string): Promise<Uint8Array | string> {
    try {
      const bytes = await place.read(at);
      this.#total += bytes.length;
      if (this.#total > mostBytesInAll) return tooLarge();
      return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipped(bytes) : bytes;
    } catch (error) {
      if (error instanceof ImportError) return error.message;
      return t('import.unreadable', { code: errorCode(error) });
    }
  }
}

function gunzipped(bytes: Uint8Array): Uint8Array | string {
  try {
    return gunzipSync(bytes, { maxOutputLength: mostBytes });
  } catch (error) {
    return errorCode(error) === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : t('import.broken-archive');
  }
}

function fileOf(at: string, bytes: Uint8Array, paths: readonly string[]): FileToImport {
  let text: string | null = null;
  return {
    path: at,
    bytes,
    paths,
    get text() {
      return (text ??= decodePage(bytes));
    },
  };
}
