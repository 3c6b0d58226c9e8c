import { gatherWords, type LibraryWords, type RecipeWords } from '#core/completion/library-words.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { FileToParse, Parser } from './parser.ts';
import type { Shelf } from './shelf.ts';

/** A recipe that the cook opens waits for at most so many others. */
const readAtOnce = 40;
/** About two seconds of reading: what is left of a large library is read when it is asked again. */
const mostRead = 1600;

interface Known {
  readonly version: string;
  readonly language: string;
  readonly words: RecipeWords;
}

/** Names and units that the recipes write, for completion. Nothing is read before it is asked for, and then only what is new. */
export class WordsInUse {
  readonly #known = new Map<RecipeId, Known>();
  #gathered: LibraryWords = { names: [], units: [], isWhole: true };
  #asking: Promise<unknown> = Promise.resolve();

  /** One question after the other: two would read the same recipes. */
  ask(shelf: Shelf, parser: Parser): Promise<LibraryWords> {
    const answer = this.#asking.then(() => this.#read(shelf, parser));
    this.#asking = answer.catch(() => undefined);
    return answer;
  }

  async #read(shelf: Shelf, parser: Parser): Promise<LibraryWords> {
    const gone = [...this.#known.keys()].filter((id) => !shelf.entry(id));
    for (const id of gone) this.#known.delete(id);
    const unread = shelf.ids().filter((id) => shelf.entry(id)?.version !== this.#known.get(id)?.version);
    for (let at = 0; at < Math.min(unread.length, mostRead); at += readAtOnce)
      await this.#readSome(unread.slice(at, at + readAtOnce), shelf, parser);
    if (gone.length + unread.length > 0)
      this.#gathered = { ...gatherWords(this.#known.values()), isWhole: unread.length <= mostRead };
    return this.#gathered;
  }

  async #readSome(ids: readonly RecipeId[], shelf: Shelf, parser: Parser): Promise<void> {
    const files: FileToParse[] = [];
    for (const id of ids) {
      const entry = shelf.entry(id);
      if (!entry) continue;
      const { language, ingredientText, kind } = entry.digest;
      this.#known.set(id, { version: entry.version, language, words: { names: [], units: [] } });
      if (kind === 'recipe' && ingredientText !== '') files.push({ id, text: ingredientText });
    }
    for (const [id, words] of await parser.words(files)) {
      const known = this.#known.get(id);
      if (known) this.#known.set(id, { ...known, words });
    }
  }
}
