import type { RecipeId } from '#core/library/summary.ts';
import type { SearchHit } from '#core/library/search-hit.ts';
import { Documents, type DocumentRow } from './documents.ts';
import { allFields, bitOf, firstField, maskOf, searchFields, type FoldedFields, type SearchField } from './fields.ts';
import { foldedText, indexWords, queryWords } from './folded.ts';
import { freezing, type Frozen } from './freezing.ts';
import { documentOf, FreshTerms, FrozenTerms, packed, type Postings, type Terms } from './postings.ts';
import { rank } from './ranking.ts';

export interface FoundWord {
  readonly field: SearchField;
  /** As the recipe has it, folded. */
  readonly term: string;
}

/** Hits that say why they are hits; who goes through more than so many looks for something else. */
const mostExplained = 500;

/** Where one letter alone is looked for. */
const shortFields = maskOf(['title', 'tags']);
const isLetter = (word: string): boolean => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]$/u.test(word);

/**
 * Finds recipes as the cook types. Words are kept by number of document in arrays that a start only has to read (`frozen`);
 * what was added since lies beside them until it is frozen too.
 */
export class SearchIndex {
  #documents: Documents;
  #frozen: FrozenTerms;
  #fresh = new FreshTerms();
  /** Counts what was put, completed or dropped since the last freezing. */
  #changes = 0;

  constructor(frozen?: Frozen) {
    this.#documents = new Documents(frozen?.rows, frozen?.texts);
    this.#frozen = frozen?.terms ?? new FrozenTerms([], new Uint32Array(1), new Uint32Array());
  }

  /** Documents put, completed or dropped since the index was frozen. */
  get changes(): number {
    return this.#changes;
  }

  get count(): number {
    return this.#documents.count;
  }

  ids(): readonly RecipeId[] {
    return this.#documents.ids();
  }

  /** Whether exactly these bytes are indexed, and with their steps and notes. */
  isWhole(id: RecipeId, version: string): boolean {
    const row = this.#rowOf(id);
    return row !== null && row.version === version && row.isWhole;
  }

  /** All that is known of a recipe up to now, in place of what was known of it. */
  put(id: RecipeId, version: string, fields: FoldedFields, isWhole: boolean): void {
    this.drop(id);
    const titleWords = Math.max(1, indexWords(fields.title ?? '').length);
    const number = this.#documents.add({ id, version, titleWords, isWhole }, fields);
    this.#addWords(number, fields);
    this.#changes += 1;
  }

  /** Steps and notes of a recipe that was put without them; nothing for one that has changed since. */
  complete(id: RecipeId, version: string, fields: FoldedFields): void {
    const number = this.#documents.numberOf(id);
    const row = this.#rowOf(id);
    if (number === null || row === null || row.version !== version || row.isWhole) return;
    this.#documents.complete(number, { ...row, isWhole: true }, fields);
    this.#addWords(number, fields);
    this.#changes += 1;
  }

  drop(id: RecipeId): void {
    if (this.#documents.drop(id)) this.#changes += 1;
  }

  /** Best first. `terms` of the first 500 hits are folded words of their `field`; of the others there are none. A query without words finds nothing. */
  find(query: string, most = Infinity): readonly SearchHit[] {
    const all = queryWords(foldedText(query));
    // The first letter of a next word is not looked for yet: nearly every recipe has a word that begins so.
    const words = all.length > 1 && isLetter(all.at(-1) ?? '') ? all.slice(0, -1) : all;
    if (words.length === 0) return [];
    const within = words.length === 1 && isLetter(words[0] ?? '') ? shortFields : allFields;
    const { numbers, scoreOf, why } = rank(words, this.#sets, this.#documents, within);
    return numbers.slice(0, most).map((number, at) => {
      const id = this.#documents.row(number)?.id ?? '';
      if (at >= mostExplained) return { id, score: scoreOf(number), field: 'title', terms: [] };
      const { mask, terms } = why(number);
      return { id, score: scoreOf(number), field: firstField(mask), terms };
    });
  }

  /** Recipes with one of these folded words, or a word that begins so, in one of these fields: the first such field, and the word. */
  having(
    words: readonly string[],
    fields: readonly SearchField[],
    how: 'whole' | 'beginning',
  ): ReadonlyMap<RecipeId, FoundWord> {
    const wanted = maskOf(fields);
    const found = new Map<RecipeId, FoundWord>();
    const take = (term: string, postings: Postings): void => {
      for (const posting of postings) {
        const id = posting & wanted ? this.#documents.row(documentOf(posting))?.id : undefined;
        if (id !== undefined && !found.has(id)) found.set(id, { field: firstField(posting & wanted), term });
      }
    };
    for (const terms of this.#sets)
      for (const word of words) {
        const exact = how === 'whole' ? terms.exactly(word) : null;
        if (exact !== null) take(word, exact);
        if (how === 'beginning') for (const { term, postings } of terms.beginning(word)) take(term, postings);
      }
    return found;
  }

  /** Recipes in which these words stand side by side in one line of one of these fields, and the first such field. */
  phrase(text: string, within: readonly SearchField[] = searchFields): ReadonlyMap<RecipeId, SearchField> {
    const folded = foldedText(text);
    const found = new Map<RecipeId, SearchField>();
    if (folded === '') return found;
    for (const [number, field] of this.#documents.withPhrase(folded, within)) {
      const row = this.#documents.row(number);
      if (row !== null) found.set(row.id, field);
    }
    return found;
  }

  /** Makes one array of all that was added, some at a time: between two steps it may be asked. Null when it changed meanwhile. */
  *freeze(): Generator<void, Frozen | null> {
    const before = this.#changes;
    const steps = freezing(this.#documents, this.#frozen, this.#fresh);
    for (;;) {
      const step = steps.next();
      if (this.#changes !== before) return null;
      if (step.done === true) return this.#become(step.value);
      yield;
    }
  }

  #become(frozen: Frozen): Frozen {
    this.#documents = new Documents(frozen.rows, frozen.texts);
    this.#frozen = frozen.terms;
    this.#fresh = new FreshTerms();
    this.#changes = 0;
    return frozen;
  }

  get #sets(): readonly Terms[] {
    return [this.#frozen, this.#fresh];
  }

  #rowOf(id: RecipeId): DocumentRow | null {
    const number = this.#documents.numberOf(id);
    return number === null ? null : this.#documents.row(number);
  }

  #addWords(number: number, fields: FoldedFields): void {
    const masks = new Map<string, number>();
    for (const [field, folded] of Object.entries(fields))
      for (const word of indexWords(folded ?? ''))
        masks.set(word, (masks.get(word) ?? 0) | bitOf[field as SearchField]);
    for (const [word, mask] of masks) this.#fresh.add(word, packed(number, mask & allFields));
  }
}
