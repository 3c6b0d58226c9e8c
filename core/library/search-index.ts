import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { SearchHit } from './search-hit.ts';
import { foldWord, indexWords, queryWords } from './search-words.ts';
import type { RecipeId } from './summary.ts';
import { wordForms } from './word-forms.ts';

/** The words of a recipe, by where they stand. */
export interface SearchText {
  readonly id: RecipeId;
  readonly title: string;
  readonly tags: string;
  readonly ingredients: string;
  readonly text: string;
  readonly notes: string;
  readonly source: string;
}

const fields = [
  'title',
  'tags',
  'ingredients',
  'text',
  'notes',
  'source',
] as const satisfies readonly SearchHit['field'][];
/** Where one letter alone is looked for. */
const shortFields = ['title', 'tags'] as const;
const boost = { title: 6, tags: 3, ingredients: 2, text: 1, notes: 0.8, source: 1.5 };
const options: SearchOptions = { boost, prefix: true, tokenize: queryWords };
/** Letters that may be wrong. A swap of two counts as two, so long words get two. */
const forgiven = (word: string): number | false => (word.length >= 6 ? 2 : word.length >= 4 ? 1 : false);

/**
 * Finds recipes as the cook types, by whole words and beginnings of words. A word that no recipe has is taken for misspelt,
 * and only such a word; recipes that have but some of the words are found where none has them all.
 */
export class SearchIndex {
  readonly #index = new MiniSearch<SearchText>({
    fields: [...fields],
    tokenize: indexWords,
    processTerm: (term) => foldWord(term) || null,
  });

  put(recipe: SearchText): void {
    if (this.#index.has(recipe.id)) this.#index.discard(recipe.id);
    this.#index.add(recipe);
  }

  drop(id: RecipeId): void {
    if (this.#index.has(id)) this.#index.discard(id);
  }

  /** Best first. `terms` of a hit are folded words (see foldWord) of its `field`. An empty query finds nothing. */
  find(query: string): readonly SearchHit[] {
    const asked = soughtWords(query);
    if (asked.length === 0) return [];
    const within = asked.length === 1 && isLetter(asked[0] ?? '') ? [...shortFields] : [...fields];
    const misspelt = new Set(asked.filter((word) => forgiven(word) !== false && !this.#isKnown(word)));
    const fuzzy = (word: string): number | false => misspelt.has(word) && forgiven(word);
    for (const combineWith of ['AND', 'OR'] as const) {
      const found = this.#index.search(asked.join(' '), {
        ...options,
        fields: within,
        combineWith,
        fuzzy,
        maxFuzzy: 2,
      });
      const hits = found.filter(({ match }) => isMeant(match, asked, combineWith)).map((hit) => toHit(hit, asked));
      if (hits.length > 0) return hits;
    }
    return [];
  }

  /**
   * Recipes that have every word of a text, and no word that is only like one of them, by the field in which it stands: as
   * whole words for one or for several ("egg", "eggs"), or `asBeginnings`. With `within`, only words of that field count.
   */
  holding(text: string, asBeginnings: boolean, within?: SearchHit['field']): readonly SearchHit[] {
    const asked = queryWords(text)
      .map(foldWord)
      .filter((word) => word !== '');
    if (asked.length === 0) return [];
    const queries = asked.map((word) => ({ combineWith: 'OR' as const, queries: [...wordForms(word)] }));
    return this.#index
      .search(
        { combineWith: 'AND', queries },
        { boost, prefix: asBeginnings, tokenize: (whole) => [whole], ...(within && { fields: [within] }) },
      )
      .map((hit) => toHit(hit, asked));
  }

  #isKnown(word: string): boolean {
    return this.#index.search(word, { prefix: true, tokenize: (whole) => [whole] }).length > 0;
  }
}

const isLetter = (word: string): boolean => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]$/u.test(word);

/** The first letter of a next word is not looked for yet: every recipe has a word that begins so, and all would be weighed. */
function soughtWords(query: string): readonly string[] {
  const words = queryWords(query)
    .map(foldWord)
    .filter((word) => word !== '');
  return words.length > 1 && isLetter(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

/** Nobody misses the first letter of a word: "ginger" is not meant by "longer", though but two letters are wrong. */
const meansOne = (term: string, asked: readonly string[]): boolean =>
  asked.some((word) => term.startsWith(word.charAt(0)));

function isMeant(match: SearchResult['match'], asked: readonly string[], combineWith: 'AND' | 'OR'): boolean {
  const terms = Object.keys(match);
  if (combineWith === 'OR') return terms.some((term) => meansOne(term, asked));
  return asked.every((word) => terms.some((term) => meansOne(term, [word])));
}

function toHit({ id, score, match }: SearchResult, asked: readonly string[]): SearchHit {
  const terms = Object.keys(match).filter((term) => meansOne(term, asked));
  const field = fields.find((name) => terms.some((term) => match[term]?.includes(name))) ?? 'text';
  return { id: String(id), score, field, terms: terms.filter((term) => match[term]?.includes(field)) };
}
