import { byScore } from '#core/library/sort.ts';
import type { Documents } from './documents.ts';
import { allFields, bitOf, searchFields } from './fields.ts';
import { forgiven, lettersWrong } from './misspelt.ts';
import { documentOf, type Postings, type Terms } from './postings.ts';

/** What a word of the query may mean, and how surely. */
interface Meaning {
  readonly term: string;
  readonly postings: Postings;
  readonly weight: number;
}

/** Found documents, best first. */
export interface Ranked {
  readonly numbers: readonly number[];
  scoreOf(number: number): number;
  /** The most telling field (as a bit) in which one was found, and the words of that field by which it was. */
  why(number: number): { readonly mask: number; readonly terms: readonly string[] };
}

const boosts = { title: 6, tags: 3, ingredients: 2, source: 1.5, text: 1, notes: 1 } as const;
/** The sum of the boosts of a mask's fields, but for the title, whose boost depends on its length. */
const boostOf = Float32Array.from({ length: allFields + 1 }, (_, mask) =>
  searchFields.reduce((sum, field) => sum + (field !== 'title' && mask & bitOf[field] ? boosts[field] : 0), 0),
);
const usualTitle = 4;
const prefixWeight = 0.375;
const misspeltWeight = 0.4;

/** Whole words count most, then beginnings of words; a word that nothing has is taken for misspelt, and only such a word. */
function meaningsOf(word: string, sets: readonly Terms[], documents: Documents): readonly Meaning[] {
  const found: Meaning[] = [];
  for (const terms of sets)
    for (const { term, postings } of terms.beginning(word))
      found.push({ term, postings, weight: weightOf(term.length - word.length, word.length, prefixWeight) });
  // A word that only a recipe had that is gone is no known word any more.
  if (forgiven(word) === 0 || found.some(({ postings }) => isAnyThere(postings, documents))) return found;
  // Nobody misses the first letter of a word: "ginger" is not meant by "longer", though but two letters are wrong.
  for (const terms of sets)
    for (const { term, postings } of terms.beginning(word.charAt(0))) {
      const wrong = lettersWrong(word, term, forgiven(word));
      if (wrong !== null) found.push({ term, postings, weight: misspeltWeight * weightOf(wrong, word.length, 1) });
    }
  return found;
}

function isAnyThere(postings: Postings, documents: Documents): boolean {
  for (const posting of postings) if (documents.row(documentOf(posting)) !== null) return true;
  return false;
}

const weightOf = (more: number, letters: number, most: number): number =>
  more === 0 ? 1 : (most * letters) / (letters + 0.3 * more);

/** For each word of a query: how well each document answers it, and by which meaning. Arrays are by document number. */
class Answers {
  readonly meanings: readonly Meaning[];
  readonly scores: Float32Array;
  readonly #by: Int32Array;
  readonly #masks: Uint8Array;
  readonly #within: number;

  constructor(meanings: readonly Meaning[], documents: Documents, within: number) {
    this.meanings = meanings;
    this.#within = within;
    this.scores = new Float32Array(documents.end);
    this.#by = new Int32Array(documents.end);
    this.#masks = new Uint8Array(documents.end);
    // By the word and not by its meanings: else the rarest of all words that begin so would come before the word itself.
    const known = meanings.reduce((sum, { postings }) => sum + postings.length, 0);
    const rarity = Math.log(1 + documents.count / Math.max(1, known));
    for (const [at, meaning] of meanings.entries()) this.#take(at, meaning, rarity, documents);
  }

  term(number: number): string {
    return this.meanings[this.#by[number] ?? 0]?.term ?? '';
  }

  mask(number: number): number {
    return this.#masks[number] ?? 0;
  }

  #take(at: number, { postings, weight }: Meaning, rarity: number, documents: Documents): void {
    const { scores } = this;
    for (let index = 0; index < postings.length; index += 1) {
      const posting = postings[index] ?? 0;
      const number = documentOf(posting);
      const mask = posting & this.#within;
      if (mask === 0) continue;
      const title = mask & bitOf.title ? titleBoost(documents.row(number)?.titleWords ?? 1) : 0;
      const score = rarity * weight * ((boostOf[mask] ?? 0) + title);
      if (score > (scores[number] ?? 0)) {
        scores[number] = score;
        if (this.#by[number] !== at) this.#masks[number] = 0;
        this.#by[number] = at;
      }
      // Steps and notes are indexed after the rest: a term may have two postings in one document.
      if (this.#by[number] === at) this.#masks[number] = (this.#masks[number] ?? 0) | mask;
    }
  }
}

const titleBoost = (words: number): number => boosts.title / (0.5 + (0.5 * words) / usualTitle);

/** Documents that answer all the words in the fields `within` (a mask); those that answer but some where none answers all. */
export function rank(words: readonly string[], sets: readonly Terms[], documents: Documents, within: number): Ranked {
  const answers = words.map((word) => new Answers(meaningsOf(word, sets, documents), documents, within));
  const sums = new Float32Array(documents.end);
  const all: number[] = [];
  const some: number[] = [];
  for (let number = 0; number < documents.end; number += 1) {
    let [answered, sum] = [0, 0];
    for (const { scores } of answers) {
      const score = scores[number] ?? 0;
      sum += score;
      if (score > 0) answered += 1;
    }
    if (answered === 0 || documents.row(number) === null) continue;
    sums[number] = sum;
    if (answered === answers.length) all.push(number);
    else if (all.length === 0) some.push(number);
  }
  const found = all.length > 0 ? all : some;
  const scoreOf = (number: number): number => sums[number] ?? 0;
  return { numbers: byScore(found, scoreOf), scoreOf, why: (number) => whyOf(number, answers) };
}

function whyOf(number: number, answers: readonly Answers[]): ReturnType<Ranked['why']> {
  const found = answers.filter(({ scores }) => (scores[number] ?? 0) > 0);
  const mask = Math.min(...found.map((answer) => leastBit(answer.mask(number))));
  return { mask, terms: found.filter((answer) => answer.mask(number) & mask).map((answer) => answer.term(number)) };
}

/** Fields are in the order of their bits: the lowest is the most telling. */
const leastBit = (mask: number): number => mask & -mask;
