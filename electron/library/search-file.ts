import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { DocumentRow } from '#core/search/documents.ts';
import type { Frozen } from '#core/search/freezing.ts';
import { FrozenTerms } from '#core/search/postings.ts';
import { replaceCache } from './replace-file.ts';

/** Changed with every change of what is in the file. */
const form = 'hobside-search-1';

interface Header {
  readonly form: string;
  readonly made: string;
  readonly folder: string;
  /** Bytes of each part, in their order. */
  readonly parts: readonly number[];
  /** Of all that follows the header. */
  readonly crc: number;
}

/**
 * The words of a folder's recipes as the last run froze them: a line of JSON, then its parts one after the other (documents,
 * words, where postings start, postings, texts). Whatever is wrong with it, nothing is known: losing it loses nothing.
 */
export class SearchFile {
  readonly #file: string;
  readonly #is: Pick<Header, 'form' | 'made' | 'folder'>;

  /** `made` names the parser whose words they are: those of any other are not believed. */
  constructor(file: string, folder: string, made: string) {
    this.#file = file;
    this.#is = { form, made, folder };
  }

  async read(): Promise<Frozen | null> {
    const bytes = await readFile(this.#file).catch((): null => null);
    if (bytes === null) return null;
    try {
      return this.#frozen(bytes);
    } catch (error) {
      if (error instanceof SyntaxError || error instanceof RangeError || error instanceof TypeError) return null;
      throw error;
    }
  }

  /** A disk that is full or not to be written: done without. */
  async write({ rows, texts, terms }: Frozen): Promise<void> {
    const parts = [
      Buffer.from(JSON.stringify(rows)),
      Buffer.from(terms.words.join('\n')),
      bytesOf(terms.starts),
      bytesOf(terms.postings),
      ...texts.map((text) => Buffer.from(text)),
    ];
    const body = Buffer.concat(parts);
    const header: Header = { ...this.#is, parts: parts.map(({ length }) => length), crc: crc32(body) };
    const whole = Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), body]);
    await mkdir(path.dirname(this.#file), { recursive: true })
      .then(() => replaceCache(this.#file, whole))
      .catch(() => undefined);
  }

  #frozen(bytes: Buffer): Frozen | null {
    const lineEnd = bytes.indexOf('\n');
    const header = JSON.parse(bytes.toString('utf8', 0, Math.max(0, lineEnd))) as Header;
    const body = bytes.subarray(lineEnd + 1);
    const is = this.#is;
    if (header.form !== is.form || header.made !== is.made || header.folder !== is.folder) return null;
    // A part that was never written, or was written over, would be searched in silence.
    if (crc32(body) !== header.crc) return null;
    let end = 0;
    const [rows, words, starts, postings, ...texts] = header.parts.map((length) => body.subarray(end, (end += length)));
    if (rows === undefined || words === undefined || starts === undefined || postings === undefined) return null;
    return {
      rows: JSON.parse(rows.toString()) as readonly DocumentRow[],
      texts: texts.map((text) => text.toString()),
      terms: new FrozenTerms(words.toString().split('\n'), numbersOf(starts), numbersOf(postings)),
    };
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/** Copied: numbers of four bytes must begin at a multiple of four. */
const numbersOf = (bytes: Buffer): Uint32Array => new Uint32Array(new Uint8Array(bytes).buffer);
