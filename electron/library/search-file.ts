import type { DocumentRow } from '#core/search/documents.ts';
import type { Frozen } from '#core/search/freezing.ts';
import { FrozenTerms } from '#core/search/postings.ts';
import { VouchedFile } from './vouched-file.ts';

/** Changed with every change of what is in the file. */
const form = 'hobside-search-1';

/**
 * The words of a folder's recipes as the last run froze them: its parts one after the other (documents, words, where postings
 * start, postings, texts), their lengths in the header.
 */
export class SearchFile {
  readonly #file: VouchedFile;

  /** `made` names the parser whose words they are: those of any other are not believed. */
  constructor(file: string, folder: string, made: string) {
    this.#file = new VouchedFile(file, { form, made, folder });
  }

  async read(): Promise<Frozen | null> {
    const vouched = await this.#file.read();
    if (vouched === null) return null;
    const { parts } = vouched.more;
    try {
      return areLengths(parts) ? frozenFrom(vouched.body, parts) : null;
    } catch (error) {
      if (error instanceof SyntaxError || error instanceof RangeError || error instanceof TypeError) return null;
      throw error;
    }
  }

  async write({ rows, texts, terms }: Frozen): Promise<void> {
    const parts = [
      Buffer.from(JSON.stringify(rows)),
      Buffer.from(terms.words.join('\n')),
      bytesOf(terms.starts),
      bytesOf(terms.postings),
      ...texts.map((text) => Buffer.from(text)),
    ];
    await this.#file.write(Buffer.concat(parts), { parts: parts.map(({ length }) => length) });
  }
}

/** Bytes of each part, in their order. */
const areLengths = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'number');

function frozenFrom(body: Buffer, lengths: readonly number[]): Frozen | null {
  let end = 0;
  const [rows, words, starts, postings, ...texts] = lengths.map((length) => body.subarray(end, (end += length)));
  if (rows === undefined || words === undefined || starts === undefined || postings === undefined) return null;
  return {
    rows: JSON.parse(rows.toString()) as readonly DocumentRow[],
    texts: texts.map((text) => text.toString()),
    terms: new FrozenTerms(words.toString().split('\n'), numbersOf(starts), numbersOf(postings)),
  };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/** Copied: numbers of four bytes must begin at a multiple of four. */
const numbersOf = (bytes: Buffer): Uint32Array => new Uint32Array(new Uint8Array(bytes).buffer);
