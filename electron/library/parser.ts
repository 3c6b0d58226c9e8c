import type { ReadText } from '#core/contract/library.ts';
import type { RecipeWords } from '#core/completion/library-words.ts';
import type { LoggedCook } from '#core/cook-log/entry.ts';
import type { Examined } from '#core/doctor/examine.ts';
import type { TagEdit } from '#core/form/edit-tag.ts';
import type { Traits } from '#core/manner/traits.ts';
import { nameOf } from '#core/library/names.ts';
import { plainRecipe } from '#core/recipe/plain-recipe.ts';
import type { Recipe } from '#core/recipe/recipe.ts';
import { ParseLane, type FileToParse, type Parsed, type ParsedAs, type Results } from './parse-lane.ts';

export type { FileToParse, Listed, Study } from './parse-lane.ts';

/** With fewer files than this a second thread would take longer to get going than it saves. */
const worthHalving = 24;
/** The second thread holds memory that nothing needs once the folder is read. */
const idleLife = 10_000;

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
  digests(files: readonly FileToParse[]): Promise<Results<'digest'>> {
    return this.#byBoth('digest', files);
  }

  /** Behind everything else that waits. 'too-complex' for files that were given up. */
  studies(files: readonly FileToParse[]): Promise<Results<'study'>> {
    return this.#byBoth('study', files);
  }

  /** What needs a look in each file; files that were given up are left out. */
  async examined(files: readonly FileToParse[]): Promise<ReadonlyMap<string, Examined>> {
    const parsed = parsedOf(await this.#byBoth('examined', files));
    return new Map(parsed.map(({ id, examined }) => [id, examined]));
  }

  /** A whole recipe, before the files that wait to be indexed. */
  async recipe(file: FileToParse): Promise<Recipe | 'too-complex'> {
    return (await this.#one('recipe', file))?.recipe ?? 'too-complex';
  }

  /** As recipe(), of a text that no file holds; one that was given up comes back as the text it is. */
  async read(file: FileToParse): Promise<ReadText> {
    const parsed = await this.#one('recipe', file);
    if (parsed !== null) return { recipe: parsed.recipe, took: parsed.took };
    return { recipe: plainRecipe(file.text, nameOf(file.id), 'look.too-complex', ''), took: Infinity };
  }

  /** The text with another title; null where it can't be written. */
  async retitled(file: FileToParse & { readonly title: string }): Promise<string | null> {
    return (await this.#one('retitled', file))?.text ?? null;
  }

  /** The text with rating and day in its front matter; null where they can't be written. */
  async logged(file: FileToParse & { readonly cook: LoggedCook }): Promise<string | null> {
    return (await this.#one('logged', file))?.text ?? null;
  }

  /** The text with or without a tag; null where it can't be written. */
  async tagged(file: FileToParse & { readonly edit: TagEdit }): Promise<string | null> {
    return (await this.#one('tagged', file))?.text ?? null;
  }

  /** How these files are written; those that are no recipes, or were given up, are left out. */
  async traits(files: readonly FileToParse[]): Promise<readonly Traits[]> {
    return parsedOf(await this.#lane.do('traits', files)).flatMap(({ traits }) => traits ?? []);
  }

  /** Names and units in ingredient lines, one a line of the text; files that were given up are left out. */
  async words(files: readonly FileToParse[]): Promise<ReadonlyMap<string, RecipeWords>> {
    return new Map(parsedOf(await this.#lane.do('words', files)).map(({ id, words }) => [id, words]));
  }

  /** Starts the worker before there is something to parse. */
  warmUp(): void {
    this.#lane.warmUp();
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle);
    await Promise.all([this.#lane.close(), this.#second.close()]);
  }

  /** Null for a file that was given up. */
  async #one<Want extends Parsed['want']>(want: Want, file: FileToParse): Promise<ParsedAs<Want> | null> {
    return parsedOf(await this.#lane.do(want, [file]))[0] ?? null;
  }

  async #byBoth<Want extends Parsed['want']>(want: Want, files: readonly FileToParse[]): Promise<Results<Want>> {
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

/** Without the files that were given up. */
const parsedOf = <Want extends Parsed['want']>(results: Results<Want>): readonly ParsedAs<Want>[] =>
  [...results.values()].flatMap((parsed) => (parsed === 'too-complex' ? [] : [parsed]));
