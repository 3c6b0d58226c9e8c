import type { Dirent } from 'node:fs';
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
import type { ImportPlace } from './import-questions.ts';
import { deepest, mostBytes, mostBytesInAll, mostFiles, unpackedAtMost } from './limits.ts';
import { isLink, linkSource } from './link-source.ts';
import type { Archive, Left, Source } from './source.ts';
import { isTar, TarArchive } from './tar-archive.ts';
import { isZip, tooLarge, ZipArchive } from './zip-archive.ts';

/** Where bytes come from: a folder of the disk, an archive (its paths begin with its name), or one file. */
interface Place {
  readonly paths: readonly string[];
  /** What it holds and can't be read, told before its files. */
  readonly left: readonly Left[];
  read(path: string): Promise<Uint8Array>;
  /** Of a folder: an archive on the disk, which need not be in memory to be read; null for any other file. */
  archiveAt?(path: string): Promise<ZipArchive | null>;
  close(): void;
}

const left = (at: string, reason: string): Left => ({ kind: 'left', path: at, reason });

/**
 * Opens a file, a folder or an archive by its path, a page by its address, or a text that was pasted. A link of the disk that
 * was named is followed, those within folders are not.
 */
export async function openSource(place: ImportPlace, options: FetchOptions): Promise<Source | Left> {
  if (typeof place !== 'string' && 'text' in place) return new OpenedSource(pastedPlace(place.text));
  if (typeof place !== 'string') return linkSource(place.link, { ...options, allowed: place.host });
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
  return { paths: [name], left: [], read: () => fileBytes(absolute), close: () => undefined };
}

function pastedPlace(text: string): Place {
  const bytes = Buffer.from(text, 'utf8');
  return {
    paths: [`${t('import.pasted')}.txt`],
    left: [],
    read: () => Promise.resolve(bytes),
    close: () => undefined,
  };
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

const archivePlace = (archive: Archive, prefix: string): Place => ({
  paths: archive.paths.map((one) => `${prefix}${one}`),
  left: archive.left.map((one) => ({ ...one, path: `${prefix}${one.path}` })),
  read: (at) => archive.read(at.slice(prefix.length)),
  close: () => archive.close(),
});

async function folderPlace(root: string): Promise<Place> {
  const paths: string[] = [];
  const unread: Left[] = [];
  const waiting = [''];
  for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
    for (const entry of await listed(root, folder, unread)) {
      const at = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !isSkippedFolder(entry.name)) waiting.push(at);
      else if (entry.isFile() && !entry.name.startsWith('.')) paths.push(at);
    }
    if (paths.length > mostFiles) throw new ImportError(t('import.too-many-files', { count: mostFiles }));
  }
  const archiveAt = async (at: string): Promise<ZipArchive | null> => {
    const absolute = path.join(root, at);
    return isZip(await headOf(absolute)) ? ZipArchive.open(absolute) : null;
  };
  const read = (at: string): Promise<Uint8Array> => fileBytes(path.join(root, at));
  return { paths, left: unread, read, archiveAt, close: () => undefined };
}

/** A folder within that can't be listed is told, and the rest is read. */
async function listed(root: string, folder: string, unread: Left[]): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(path.join(root, folder), { withFileTypes: true });
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    if (folder === '' || errorCode(error) === 'EUNKNOWN') throw error;
    unread.push(left(folder, t('import.unreadable', { code: errorCode(error) })));
    return [];
  }
}

/** Files of a place one by one; an archive within it is gone through in its turn, and open as long as that takes. */
class OpenedSource implements Source {
  /** What is being gone through, the innermost last. */
  readonly #open: { readonly place: Place; readonly has: ReadonlySet<string> }[] = [];
  #bytes = 0;
  #files = 0;
  #isOver = false;

  constructor(place: Place) {
    this.#open.push({ place, has: new Set(place.paths) });
  }

  async *files(): AsyncGenerator<FileToImport | Left> {
    for (const { place } of this.#open.slice(0, 1)) yield* this.#filesOf(place, 0);
  }

  async picture(at: string): Promise<Uint8Array | null> {
    const place = this.#open.findLast(({ has }) => has.has(at))?.place;
    try {
      return place === undefined ? null : await place.read(at);
    } catch (error) {
      if (error instanceof ImportError || errorCode(error) !== 'EUNKNOWN') return null;
      throw error;
    }
  }

  close(): Promise<void> {
    for (const { place } of this.#open.splice(0)) place.close();
    return Promise.resolve();
  }

  async *#filesOf(place: Place, depth: number): AsyncGenerator<FileToImport | Left> {
    yield* place.left;
    for (const at of place.paths) {
      if (this.#isOver) return;
      // A picture is read when its recipe asks for it.
      if (fileKind(at) !== 'picture') yield* this.#filesAt(place, at, depth);
    }
  }

  async *#filesAt(place: Place, at: string, depth: number): AsyncGenerator<FileToImport | Left> {
    try {
      const archive = (await place.archiveAt?.(at)) ?? null;
      if (archive !== null) return yield* this.#filesInside(archive, at, depth);
      const bytes = unzipped(await place.read(at));
      this.#count(bytes.length);
      if (isZip(bytes) && depth < deepest) yield* this.#filesInside(await ZipArchive.open(bytes), at, depth + 1);
      else if (isTar(bytes) && depth < deepest) yield* this.#filesInside(new TarArchive(bytes), at, depth + 1);
      else yield fileOf(at, bytes, place.paths);
    } catch (error) {
      if (error instanceof ImportError) yield left(at, error.message);
      else if (errorCode(error) !== 'EUNKNOWN') yield left(at, t('import.unreadable', { code: errorCode(error) }));
      else throw error;
    }
  }

  async *#filesInside(archive: Archive, at: string, depth: number): AsyncGenerator<FileToImport | Left> {
    const place = archivePlace(archive, `${at}/`);
    this.#open.push({ place, has: new Set(place.paths) });
    try {
      yield* this.#filesOf(place, depth);
    } finally {
      this.#open.splice(this.#open.findIndex((one) => one.place === place) >>> 0, 1);
      place.close();
    }
  }

  /** Past the limits nothing more is unpacked: an archive of archives is made to keep a computer busy for ever. */
  #count(bytes: number): void {
    this.#bytes += bytes;
    this.#files += 1;
    if (this.#bytes <= mostBytesInAll && this.#files <= mostFiles) return;
    this.#isOver = true;
    throw new ImportError(t('import.too-much'));
  }
}

function unzipped(bytes: Uint8Array): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return gunzipSync(bytes, { maxOutputLength: unpackedAtMost(bytes.length) });
  } catch (error) {
    throw new ImportError(errorCode(error) === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : t('import.broken-archive'), {
      cause: error,
    });
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
