import type { LibraryWords } from '#core/completion/library-words.ts';
import type { LibraryFindings } from '#core/contract/doctor.ts';
import type { ReadText, UsedIn } from '#core/contract/library.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { Manner } from '#core/manner/manner.ts';
import { seedManner } from '#core/manner/manner.ts';
import type { ProcessLine } from './process-line.ts';

/** Milliseconds in which the library process answers, or the cook is told that it did not. */
export const deadline = 10_000;
const longestQuery = 200;

/** What is asked of all recipes together. While there is no folder, the answers are those of an empty one. */
export class FolderQuestions {
  readonly #line: () => ProcessLine | null;

  constructor(line: () => ProcessLine | null) {
    this.#line = line;
  }

  /** SearchHits as JSON, best first. */
  async search(query: string, most: number | null = null): Promise<string> {
    return (await this.#line()?.ask('search', { query: query.slice(0, longestQuery), most }, deadline)) ?? '[]';
  }

  /** How the recipes around a folder are written; that of the reference recipe where there are none. */
  async manner(asked: { readonly folder: string }): Promise<Manner> {
    return (await this.#line()?.ask('manner', asked, deadline)) ?? seedManner;
  }

  /** Reads a text that no file holds. Null when there was no answer in time. */
  async read(asked: { readonly name: string; readonly text: string }): Promise<ReadText | null> {
    return (await this.#line()?.ask('read', asked, deadline)) ?? null;
  }

  /** The recipes that link to this one, by title. */
  async usedIn(asked: { readonly id: RecipeId }): Promise<readonly UsedIn[]> {
    return (await this.#line()?.ask('used-in', asked, deadline)) ?? [];
  }

  /** The names and units in ingredient lines, most used first. */
  async words(): Promise<LibraryWords> {
    return (await this.#line()?.ask('words', null, deadline)) ?? { names: [], units: [], isWhole: false };
  }

  /** What needs a look; asked again until all of it is examined. No answer is never "nothing needs a look": then one is left to examine. */
  async findings(): Promise<LibraryFindings> {
    return (await this.#line()?.ask('findings', null, deadline)) ?? { kinds: [], examined: 0, of: 1 };
  }
}
