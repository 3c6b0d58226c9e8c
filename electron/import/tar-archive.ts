import { ImportError } from '#core/import/format.ts';
import { t } from '#core/words/words.ts';
import { mostFiles } from './limits.ts';
import type { Archive, Left } from './source.ts';

/** POSIX.1-1988 (ustar): heads and contents fill blocks of this many bytes. */
const block = 512;

interface Head {
  readonly name: string;
  /** Bytes of what follows. */
  readonly size: number;
  readonly type: string;
}

/** Of what is a file: the others are folders, links and devices. */
const fileTypes = new Set(['0', '\0', '7']);

/** Whether it begins with the head of a file in a tar archive, in the form of POSIX or of GNU. */
export const isTar = (bytes: Uint8Array): boolean => headAt(bytes, 0) !== null;

/**
 * A tar archive that is in memory, unpacked: Krecipes and many programs of Unix write one. Names are only names here, as in
 * a zip archive; of two that are the same the second replaced the first. What is cut off in the end is told, and the rest is read.
 */
export class TarArchive implements Archive {
  readonly #files = new Map<string, Uint8Array>();
  readonly left: Left[] = [];

  /** Throws an ImportError where it holds too many files. */
  constructor(bytes: Uint8Array) {
    let longName: string | null = null;
    for (let at = 0; ;) {
      const head = headAt(bytes, at);
      if (head === null) {
        this.#checkEnd(bytes, at);
        return;
      }
      const content = bytes.subarray(at + block, at + block + head.size);
      at += block + Math.ceil(head.size / block) * block;
      // The name of the file that comes next, where it is longer than a head can hold.
      const stated = statedName(head, content);
      if (stated === null) this.#add({ ...head, name: longName ?? head.name }, content);
      longName = stated === '' ? longName : stated;
    }
  }

  get paths(): readonly string[] {
    return [...this.#files.keys()];
  }

  read(path: string): Promise<Uint8Array> {
    const found = this.#files.get(path);
    return found === undefined ? Promise.reject(new ImportError(t('import.broken-archive'))) : Promise.resolve(found);
  }

  close(): void {
    this.#files.clear();
  }

  #add({ name, size, type }: Head, content: Uint8Array): void {
    if (type === '1' || type === '2') this.left.push({ kind: 'left', path: name, reason: t('import.link-inside') });
    if (!fileTypes.has(type) || name.endsWith('/') || name === '') return;
    if (content.length < size) this.left.push({ kind: 'left', path: name, reason: t('import.broken-archive') });
    else this.#files.set(name, content);
    if (this.#files.size > mostFiles) throw new ImportError(t('import.too-many-files', { count: mostFiles }));
  }

  /** It ends with blocks of noughts; programs that were stopped write none. */
  #checkEnd(bytes: Uint8Array, at: number): void {
    if (bytes.subarray(at, at + block).some((byte) => byte !== 0))
      this.left.push({ kind: 'left', path: '', reason: t('import.broken-archive') });
  }
}

/** Null where no head of a file stands there. */
function headAt(bytes: Uint8Array, at: number): Head | null {
  const head = bytes.subarray(at, at + block);
  if (head.length < block || textIn(head, 257, 5) !== 'ustar' || !isSummed(head)) return null;
  const octal = textIn(head, 124, 12).trim();
  if (!/^[0-7]{1,12}$/.test(octal)) return null;
  // GNU has times where POSIX has the folder of a long name.
  const folder = textIn(head, 257, 6) === 'ustar' && head[263] === 0x30 ? textIn(head, 345, 155) : '';
  const name = textIn(head, 0, 100);
  return {
    name: folder === '' ? name : `${folder}/${name}`,
    size: parseInt(octal, 8),
    type: String.fromCharCode(head[156]!),
  };
}

/** The sum of the head's bytes, in which the sum itself counts as spaces. */
function isSummed(head: Uint8Array): boolean {
  const stated = parseInt(textIn(head, 148, 8).trim(), 8);
  let sum = 0;
  for (let at = 0; at < block; at += 1) sum += at >= 148 && at < 156 ? 0x20 : head[at]!;
  return sum === stated;
}

/** What says the name of the next file: GNU writes it bare, POSIX in lines as "30 path=soup.kreml". Null for any other file, '' for what says no name. */
function statedName({ type }: Head, content: Uint8Array): string | null {
  if (type === 'L') return textIn(content, 0, content.length);
  if (type !== 'x') return null;
  return /^\d{1,6} path=(.{1,4000})$/m.exec(new TextDecoder().decode(content.subarray(0, 100_000)))?.[1] ?? '';
}

function textIn(bytes: Uint8Array, at: number, length: number): string {
  const field = bytes.subarray(at, at + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end === -1 ? field : field.subarray(0, end));
}
