import type { RecipeWords } from '#core/completion/library-words.ts';
import type { LoggedCook } from '#core/cook-log/entry.ts';
import type { Examined } from '#core/doctor/examine.ts';
import type { TagEdit } from '#core/form/edit-tag.ts';
import type { Traits } from '#core/manner/traits.ts';
import type { Recipe } from '#core/recipe/recipe.ts';
import { ParseLane, type FileToParse, type Listed, type Parsed, type Study } from './parse-lane.ts';

export type { FileToParse, Listed, Study } from './parse-lane.ts';

/** With fewer files than this a second thread would take longer to be told than it saves. */
const worthHalving = 8;
/** The second thread holds memory that nothing needs once the folder is read. */
const idleLife = 10_000;

type Results = ReadonlyMap<string, Parsed | 'too-complex'>;

/** Parses in worker threads: one for what is asked, a second one beside it while a whole folder is read. */
export class Parser {
  readonly #lane: ParseLane;
  readonly #second: ParseLane;
  #idle: NodeJS.Timeout | undefined;
  #byBothNow = 0;

  constructor(workerFile: string) {
    this.#lane = new ParseLane(workerFile);
    this.#second = new ParseLane(workerFile);
  }

  /** For the list. 'too-complex' for files that were given up. */
  async digests(files: readonly FileToParse[]): Promise<ReadonlyMap<string, Listed | 'too-complex'>> {
    const results = await this.#byBoth('digest', files);
    return new Map(
      [...results].map(([id, parsed]) => [
        id,
        parsed === 'too-complex' || parsed.want !== 'digest' ? 'too-complex' : parsed,
      ]),
    );
  }

  /** Behind everything else that waits. */
  async studies(files: readonly FileToParse[]): Promise<ReadonlyMap<string, Study | 'too-complex'>> {
    const results = await this.#byBoth('study', files);
    return new Map(
      [...results].map(([id, parsed]) => [
        id,
        parsed === 'too-complex' || parsed.want !== 'study' ? 'too-complex' : parsed,
      ]),
    );
  }

  /** What needs a look in each file; files that were given up are left out. */
  async examined(files: readonly FileToParse[]): Promise<ReadonlyMap<string, Examined>> {
    const results = await this.#byBoth('examined', files);
    return new Map(
      [...results].flatMap(([id, parsed]) =>
        parsed !== 'too-complex' && parsed.want === 'examined' ? [[id, parsed.examined] as const] : [],
      ),
    );
  }

  /** A whole recipe, before the files that wait to be indexed. */
  async recipe(file: FileToParse): Promise<Recipe | 'too-complex'> {
    const parsed = (await this.#lane.do('recipe', [file])).get(file.id);
    return parsed === undefined || parsed === 'too-complex' || parsed.want !== 'recipe' ? 'too-complex' : parsed.recipe;
  }

  /** The text with another title; null where it can't be written. */
  async retitled(file: FileToParse & { readonly title: string }): Promise<string | null> {
    const parsed = (await this.#lane.do('retitled', [file])).get(file.id);
    return parsed === undefined || parsed === 'too-complex' || parsed.want !== 'retitled' ? null : parsed.text;
  }

  /** The text with rating and day in its front matter; null where they can't be written. */
  async logged(file: FileToParse & { readonly cook: LoggedCook }): Promise<string | null> {
    const parsed = (await this.#lane.do('logged', [file])).get(file.id);
    return parsed === undefined || parsed === 'too-complex' || parsed.want !== 'logged' ? null : parsed.text;
  }

  /** The text with or without a tag; null where it can't be written. */
  async tagged(file: FileToParse & { readonly edit: TagEdit }): Promise<string | null> {
    const parsed = (await this.#lane.do('tagged', [file])).get(file.id);
    return parsed === undefined || parsed === 'too-complex' || parsed.want !== 'tagged' ? null : parsed.text;
  }

  /** How these files are written; those that are no recipes, or were given up, are left out. */
  async traits(files: readonly FileToParse[]): Promise<readonly Traits[]> {
    const results = await this.#lane.do('traits', files);
    return [...results.values()].flatMap((parsed) =>
      parsed !== 'too-complex' && parsed.want === 'traits' && parsed.traits !== null ? [parsed.traits] : [],
    );
  }

  /** Names and units in ingredient lines, one a line of the text; files that were given up are left out. */
  async words(files: readonly FileToParse[]): Promise<ReadonlyMap<string, RecipeWords>> {
    const results = await this.#lane.do('words', files);
    return new Map(
      [...results].flatMap(([id, parsed]) =>
        parsed !== 'too-complex' && parsed.want === 'words' ? [[id, parsed.words] as const] : [],
      ),
    );
  }

  /** Starts the worker before there is something to parse. */
  warmUp(): void {
    this.#lane.warmUp();
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle);
    await Promise.all([this.#lane.close(), this.#second.close()]);
  }

  async #byBoth(want: 'digest' | 'study' | 'examined', files: readonly FileToParse[]): Promise<Results> {
    if (files.length < worthHalving) return this.#lane.do(want, files);
    clearTimeout(this.#idle);
    this.#byBothNow += 1;
    const half = Math.ceil(files.length / 2);
    const [one, other] = await Promise.all([
      this.#lane.do(want, files.slice(0, half)),
      this.#second.do(want, files.slice(half)),
    ]);
    this.#byBothNow -= 1;
    // Closed while another half is still read in it, that one would never be answered.
    if (this.#byBothNow === 0) this.#idle = setTimeout(() => void this.#second.close(), idleLife);
    return new Map([...one, ...other]);
  }
}
