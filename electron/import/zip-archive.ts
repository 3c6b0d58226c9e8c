import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { ImportError } from '#core/import/format.ts';
import { t } from '#core/words/words.ts';
import { mostBytes, mostFiles, unpackedAtMost } from './limits.ts';
import type { Archive, Left } from './source.ts';

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/** Names are checked by us: yauzl would give up the whole archive for one that begins with "..". */
const how = { lazyEntries: true, autoClose: false, decodeStrings: false } as const;

/**
 * A zip archive by its central directory; each file is unpacked when it is asked for. Names are only names here: nothing is
 * ever written to where they say. The second of two files of one name is called "soup (2).html".
 */
export class ZipArchive implements Archive {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  /** What it holds and is not read. */
  readonly left: readonly Left[];

  private constructor(zip: ZipFile, { entries, left }: Listed) {
    this.#zip = zip;
    this.#entries = entries;
    this.left = left;
  }

  /** Rejects with an ImportError where it can't be read. */
  static async open(archive: string | Buffer): Promise<ZipArchive> {
    const zip = await told(
      typeof archive === 'string' ? yauzl.openPromise(archive, how) : yauzl.fromBufferPromise(archive, how),
    );
    try {
      if (zip.entryCount > mostFiles) throw new ImportError(t('import.too-many-files', { count: mostFiles }));
      return new ZipArchive(zip, await told(entriesOf(zip)));
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  get paths(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** Rejects with an ImportError where the file is packed with a password, broken, or larger than it may be. */
  async read(path: string): Promise<Uint8Array> {
    const entry = this.#entries.get(path);
    if (entry === undefined) throw new ImportError(t('import.broken-archive'));
    if (entry.isEncrypted()) throw new ImportError(t('import.locked'));
    return told(unpacked(this.#zip, entry));
  }

  close(): void {
    this.#zip.close();
  }
}

interface Listed {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly left: readonly Left[];
}

async function entriesOf(zip: ZipFile): Promise<Listed> {
  const entries = new Map<string, Entry>();
  const left: Left[] = [];
  const counted = new Map<string, number>();
  for await (const entry of zip.eachEntry()) {
    const raw = entry.fileName as unknown as Buffer;
    const name = yauzl
      .getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false)
      .replaceAll('\0', '');
    if (isLink(entry)) left.push({ kind: 'left', path: name, reason: t('import.link-inside') });
    else if (!name.endsWith('/')) entries.set(freeIn(entries, name, counted), entry);
  }
  return { entries, left };
}

/** `counted` is the last number that each name was given: twenty thousand files of one name would else be counted from 1 each. */
function freeIn(entries: ReadonlyMap<string, Entry>, name: string, counted: Map<string, number>): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > name.lastIndexOf('/') ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let number = (counted.get(name) ?? 0) + 1; ; number += 1) {
    const free = number === 1 ? name : `${stem} (${number})${ending}`;
    if (entries.has(free)) continue;
    counted.set(name, number);
    return free;
  }
}

/** A symbolic link of Unix, which would be read as a file that holds a path. */
const isLink = ({ externalFileAttributes }: Entry): boolean => externalFileAttributes >>> 28 === 0xa;

async function unpacked(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  if (entry.uncompressedSize > mostBytes) throw new ImportError(tooLarge());
  const stream = await zip.openReadStreamPromise(entry);
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > unpackedAtMost(entry.compressedSize)) {
      stream.destroy();
      throw new ImportError(tooLarge());
    }
    pieces.push(piece);
  }
  const bytes = Buffer.concat(pieces);
  if (crc32(bytes) !== entry.crc32) throw new ImportError(t('import.broken-archive'));
  return bytes;
}

export const tooLarge = (): string => t('import.too-large', { megabytes: mostBytes / 1024 / 1024 });

/** What yauzl and zlib say of a broken archive is for programmers. */
async function told<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ImportError || !(error instanceof Error)) throw error;
    throw new ImportError(t('import.broken-archive'), { cause: error });
  }
}
