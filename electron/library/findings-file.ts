import type { Examined } from '#core/doctor/examine.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { VouchedFile } from './vouched-file.ts';

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
 * What an earlier run found out of a folder's files for what needs a look, one line a recipe. Read when the cook first asks,
 * never at the start.
 */
export class FindingsFile {
  readonly #file: VouchedFile;

  /** `made` names the parser whose findings they are: those of any other are not believed. */
  constructor(file: string, folder: string, made: string) {
    this.#file = new VouchedFile(file, { form, made, folder });
  }

  async read(): Promise<ReadonlyMap<RecipeId, Known>> {
    const known = new Map<RecipeId, Known>();
    const lines = ((await this.#file.read())?.body.toString() ?? '').split('\n');
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

  async write(known: Iterable<readonly [RecipeId, Known]>): Promise<void> {
    const lines: string[] = [];
    for (const [id, { version, examined }] of known) {
      lines.push(`${JSON.stringify([id, version, examined])}\n`);
      if (lines.length % atOnce === 0) await pause();
    }
    await this.#file.write(Buffer.from(lines.join('')));
  }
}
