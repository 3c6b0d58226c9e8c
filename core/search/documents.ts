import type { RecipeId } from '#core/library/summary.ts';
import { farFields, nearFields, searchFields, type FoldedFields, type SearchField } from './fields.ts';
import { beginsUnspaced, endsUnspaced } from './folded.ts';

/**
 * Texts that no longer change, 64 documents in one string, each ended by a NUL, which no folded text holds. One string of
 * all would take twice its size where a single recipe is written in Chinese.
 */
export type FrozenTexts = readonly string[];
const perString = 64;
const end = '\0';

export function* frozenTexts(texts: Iterable<string>): Generator<string> {
  let some: string[] = [];
  for (const text of texts)
    if (some.push(text + end) === perString) {
      yield some.join('');
      some = [];
    }
  if (some.length > 0) yield some.join('');
}

/** What is kept of each document beside its words. */
export interface DocumentRow {
  readonly id: RecipeId;
  /** The bytes that were indexed, see versionOf. */
  readonly version: string;
  /** Words in its title: one in three says more than one in ten. */
  readonly titleWords: number;
  /** Whether steps and notes are indexed too. */
  readonly isWhole: boolean;
}

/** The documents of an index by their number; one that changed has left its number and got another. */
export class Documents {
  readonly #rows: (DocumentRow | null)[];
  readonly #numbers = new Map<RecipeId, number>();
  readonly #frozen: FrozenTexts;
  /** Texts since the last freezing, in place of the frozen ones. */
  readonly #fresh = new Map<number, string>();
  #read: { readonly at: number; readonly texts: readonly string[] } = { at: -1, texts: [] };

  constructor(rows: readonly DocumentRow[] = [], frozen: FrozenTexts = []) {
    this.#rows = [...rows];
    this.#frozen = frozen;
    for (const [number, { id }] of rows.entries()) this.#numbers.set(id, number);
  }

  /** One more than the highest number. */
  get end(): number {
    return this.#rows.length;
  }

  get count(): number {
    return this.#numbers.size;
  }

  row(number: number): DocumentRow | null {
    return this.#rows[number] ?? null;
  }

  numberOf(id: RecipeId): number | null {
    return this.#numbers.get(id) ?? null;
  }

  ids(): readonly RecipeId[] {
    return [...this.#numbers.keys()];
  }

  add(row: DocumentRow, fields: FoldedFields): number {
    const number = this.#rows.push(row) - 1;
    this.#numbers.set(row.id, number);
    this.#fresh.set(number, textOf(fields, row.isWhole ? searchFields : nearFields));
    return number;
  }

  complete(number: number, row: DocumentRow, fields: FoldedFields): void {
    this.#rows[number] = row;
    this.#fresh.set(number, this.text(number) + textOf(fields, farFields));
  }

  drop(id: RecipeId): boolean {
    const number = this.#numbers.get(id);
    if (number === undefined) return false;
    this.#numbers.delete(id);
    this.#rows[number] = null;
    this.#fresh.delete(number);
    return true;
  }

  /** Its folded words, a line each field, each line between spaces. */
  text(number: number): string {
    return this.#fresh.get(number) ?? this.#frozenText(number);
  }

  /** Documents in which these folded words stand side by side in one of these fields, and the first such field. */
  *withPhrase(
    folded: string,
    within: readonly SearchField[],
  ): Generator<readonly [number: number, field: SearchField]> {
    const before = beginsUnspaced(folded) ? '' : ' ';
    const after = endsUnspaced(folded) ? '' : ' ';
    const sought = before + folded + after;
    let [string, holds] = [-1, false];
    for (let number = 0; number < this.end; number += 1) {
      const at = Math.floor(number / perString);
      // Most strings hold it in none of their documents.
      if (at !== string) [string, holds] = [at, this.#frozen[at]?.includes(sought) ?? false];
      const text = this.#fresh.get(number) ?? (holds ? this.#frozenText(number) : '');
      if (!this.#rows[number] || !text.includes(sought)) continue;
      const lines = text.split('\n');
      const field = within.find((one) => lines[searchFields.indexOf(one)]?.includes(sought));
      if (field !== undefined) yield [number, field];
    }
  }

  #frozenText(number: number): string {
    const at = Math.floor(number / perString);
    if (this.#read.at !== at) this.#read = { at, texts: (this.#frozen[at] ?? '').split(end) };
    return this.#read.texts[number % perString] ?? '';
  }
}

const textOf = (fields: FoldedFields, which: readonly SearchField[]): string =>
  which.map((field) => ` ${fields[field] ?? ''} \n`).join('');
