import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { replaceCache } from './replace-file.ts';

interface Is {
  readonly form: string;
  /** Names the parser that made what is in it. */
  readonly made: string;
  readonly folder: string;
}

/** What was found below a header that vouches for it. `more` is what else the header says. */
interface Vouched {
  readonly more: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/**
 * A cache with a line of JSON before its body, that says what it is and vouches for every byte of it. Whatever is wrong with
 * it, nothing is known: losing it loses nothing.
 */
export class VouchedFile {
  readonly #file: string;
  readonly #is: Is;

  /** Of another form, made by another parser or of another folder, it is not believed. */
  constructor(file: string, is: Is) {
    this.#file = file;
    this.#is = is;
  }

  async read(): Promise<Vouched | null> {
    const bytes = await readFile(this.#file).catch((): null => null);
    if (bytes === null) return null;
    const lineEnd = bytes.indexOf('\n');
    const header = headerOf(bytes.toString('utf8', 0, Math.max(0, lineEnd)));
    if (header === null) return null;
    const { form, made, folder, crc, ...more } = header;
    const is = this.#is;
    if (form !== is.form || made !== is.made || folder !== is.folder) return null;
    const body = bytes.subarray(lineEnd + 1);
    // A part that was never written, or was written over, would be believed in silence.
    return crc32(body) === crc ? { more, body } : null;
  }

  /** A disk that is full or not to be written: done without. */
  async write(body: Buffer, more: Vouched['more'] = {}): Promise<void> {
    const header = JSON.stringify({ ...this.#is, ...more, crc: crc32(body) });
    await mkdir(path.dirname(this.#file), { recursive: true })
      .then(() => replaceCache(this.#file, Buffer.concat([Buffer.from(`${header}\n`), body])))
      .catch(() => undefined);
  }
}

function headerOf(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const read: unknown = JSON.parse(line);
    return typeof read === 'object' && read !== null ? { ...read } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
