import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { Examined } from '#core/doctor/examine.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { replaceCache } from './replace-file.ts';

/** What is known of one version of a file. */
export interface Known {
  readonly version: string;
  readonly examined: Examined;
}

/** Changed with every change of Examined that is not one of the parser's. */
const form = 'hobside-findings-1';
/** Lines at a time: what the cook asks meanwhile is answered in between. */
const atOnce = 200;

const pause = () => new Promise((resolve) => setImmediate(resolve));

/**
 * What an earlier run found out of a folder's files for what needs a look: a line that says what the file is, then one line a
 * recipe. Read when the cook first asks, never at the start. Whatever is wrong with it, nothing is known: losing it loses nothing.
 */
export class FindingsFile {
  readonly #file: string;
  readonly #is: { readonly form: string; readonly made: string; readonly folder: string };

  /** `made` names the parser whose findings they are: those of any other are not believed. */
  constructor(file: string, folder: string, made: string) {
    this.#file = file;
    this.#is = { form, made, folder };
  }

  async read(): Promise<ReadonlyMap<RecipeId, Known>> {
    const known = new Map<RecipeId, Known>();
    const text = await readFile(this.#file, 'utf8').catch(() => '');
    const lineEnd = text.indexOf('\n');
    const body = text.slice(lineEnd + 1);
    if (lineEnd < 0 || text.slice(0, lineEnd) !== this.#header(body)) return known;
    const lines = body.split('\n');
    for (let at = 0; at < lines.length; at += atOnce) {
      for (const line of lines.slice(at, at + atOnce)) {
        if (line === '') continue;
        const [id, version, examined] = JSON.parse(line) as [RecipeId, string, Examined];
        known.set(id, { version, examined });
      }
      await pause();
    }
    return known;
  }

  /** A disk that is full or not to be written: done without. */
  async write(known: Iterable<readonly [RecipeId, Known]>): Promise<void> {
    const lines: string[] = [];
    for (const [id, { version, examined }] of known) {
      lines.push(`${JSON.stringify([id, version, examined])}\n`);
      if (lines.length % atOnce === 0) await pause();
    }
    const body = lines.join('');
    await mkdir(path.dirname(this.#file), { recursive: true })
      .then(() => replaceCache(this.#file, Buffer.from(`${this.#header(body)}\n${body}`)))
      .catch(() => undefined);
  }

  /** It vouches for every line below it: a file that is torn or was written over is another one. */
  #header(body: string): string {
    return JSON.stringify({ ...this.#is, crc: crc32(body) });
  }
}
