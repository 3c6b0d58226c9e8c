import { readLine } from '#core/ingredient/line.ts';
import { fold } from '#core/search/folded.ts';

/** A word of the library as its recipes write it most, and in how many of them. */
export interface LibraryWord {
  readonly text: string;
  /** BCP 47, as the recipes are written. */
  readonly language: string;
  readonly count: number;
}

/** What the ingredient lines of a library are made of, the most used first. */
export interface LibraryWords {
  readonly names: readonly LibraryWord[];
  readonly units: readonly LibraryWord[];
  /** False where not all recipes are looked through yet: asked again, more is known. */
  readonly isWhole: boolean;
}

/** Those of one recipe, each once. */
export interface RecipeWords {
  readonly names: readonly string[];
  readonly units: readonly string[];
}

/** More than anybody would look through, and few enough to be sent in a moment. */
const mostWords = 4000;
const longestName = 40;

/** The names and units in ingredient lines, as they are written. */
export function wordsOfLines(lines: readonly string[]): RecipeWords {
  const names = new Map<string, string>();
  const units = new Set<string>();
  for (const line of lines) {
    const { name, amounts, sure } = readLine(line);
    if (!sure) continue;
    const key = fold(name);
    if (isPlain(name) && !names.has(key)) names.set(key, name);
    for (const { unitText } of amounts) if (/\p{L}/u.test(unitText)) units.add(unitText);
  }
  return { names: [...names.values()], units: [...units] };
}

/** What is left of a line that was half understood is no name to offer. */
const isPlain = (name: string): boolean =>
  name.length <= longestName && /\p{L}/u.test(name) && !/[\d\n:;()[\]{}*_]/.test(name);

export function gatherWords(
  recipes: Iterable<{ readonly language: string; readonly words: RecipeWords }>,
): Omit<LibraryWords, 'isWhole'> {
  const [names, units] = [new Counts(fold), new Counts((unit) => unit)];
  for (const { language, words } of recipes) {
    for (const name of words.names) names.add(name, language);
    for (const unit of words.units) units.add(unit, language);
  }
  return { names: names.sorted(), units: units.sorted() };
}

/** Counts words by what makes two of them one; each is shown in its commonest spelling. */
class Counts {
  readonly #counts = new Map<string, { language: string; count: number; readonly spellings: Map<string, number> }>();
  readonly #keyOf: (text: string) => string;

  constructor(keyOf: (text: string) => string) {
    this.#keyOf = keyOf;
  }

  add(text: string, language: string): void {
    const key = `${language} ${this.#keyOf(text)}`;
    const known = this.#counts.get(key) ?? { language, count: 0, spellings: new Map<string, number>() };
    known.count += 1;
    known.spellings.set(text, (known.spellings.get(text) ?? 0) + 1);
    this.#counts.set(key, known);
  }

  sorted(): readonly LibraryWord[] {
    return [...this.#counts.values()]
      .sort((one, other) => other.count - one.count)
      .slice(0, mostWords)
      .map(({ language, count, spellings }) => ({ text: commonest(spellings), language, count }));
  }
}

const commonest = (spellings: ReadonlyMap<string, number>): string =>
  [...spellings].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
