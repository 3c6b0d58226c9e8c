import { t } from '#core/words/words.ts';
import { asList, isObject, own, type Json, type JsonObject } from '#core/import/web/loose-json.ts';
import type { ImportedRecipe, Loss } from '../imported-recipe.ts';
import { spoken } from './spoken.ts';
import { readTime } from './times.ts';

const longest = 1_000_000;

export type TimeLabel = 'app-files.preparation' | 'app-files.cooking' | 'app-files.total';

/**
 * The fields of one recipe of another app. It remembers which were asked for, so that every other one that holds something
 * can be told as lost, also one that the app came to have after this was written.
 */
export class Fields {
  readonly #object: JsonObject;
  readonly #asked = new Set<string>();
  readonly #lost: Loss[] = [];
  readonly #notes: string[] = [];

  constructor(value: Json | undefined) {
    this.#object = isObject(value) ? value : {};
  }

  /** The first of them that holds a text or a number; those after it count as not asked for. Line ends are LF. */
  text(...keys: readonly string[]): string {
    for (const key of keys) {
      const value = this.value(key);
      const text = typeof value === 'string' ? this.#whole(key, value) : typeof value === 'number' ? String(value) : '';
      if (text !== '') return text;
      // A list where a text is meant: told rather than dropped.
      if (typeof value === 'object' && value !== null) this.lose(spacedName(key), value);
    }
    return '';
  }

  /** Null where it is no finite number, also written as a text. */
  number(key: string): number | null {
    const value = this.value(key);
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value.replace(',', '.')) : value;
    if (typeof number === 'number' && Number.isFinite(number)) return number;
    this.lose(spacedName(key), value);
    return null;
  }

  flag(key: string): boolean {
    const value = this.value(key);
    return value === true || value === 1 || (typeof value === 'string' && /^(?:true|yes|1)$/i.test(value.trim()));
  }

  /** A list, or what stands there alone as a list of one. */
  list(key: string): readonly Json[] {
    return asList(this.value(key));
  }

  /** Seconds; words that a number can't hold ("plus a night in the fridge") are kept as a note, and what is no time is told as lost. */
  seconds(label: TimeLabel, ...keys: readonly string[]): number | null {
    const text = this.text(...keys);
    const { seconds, isAll } = readTime(text);
    if (!isAll) this.#notes.push(t(label, { text: text.replace(/\s+/g, ' ') }));
    return seconds;
  }

  value(key: string): Json | undefined {
    this.#asked.add(key);
    return own(this.#object, key);
  }

  has(key: string): boolean {
    return own(this.#object, key) !== undefined;
  }

  /** Numbers by which the app knows its recipes, and what it works out of others: nothing that a cook would miss. */
  ignore(...keys: readonly string[]): void {
    for (const key of keys) this.#asked.add(key);
  }

  /** Tells a value as lost; words that are too long for the loss report become a note. */
  lose(field: string, value: Json | undefined): void {
    const detail = spoken(value);
    if (typeof value === 'string' && isProse(value)) this.#notes.push(`${field}: ${this.#whole(field, value)}`);
    else if (detail !== '') this.#lost.push({ field, detail: value === true ? '' : detail });
  }

  /**
   * What was told as lost, and every field that nobody asked for and that is not empty. `names` gives them as the app's own screens do. Asked for last, before `notes`.
   */
  lost(names: Readonly<Record<string, string>> = {}): readonly Loss[] {
    for (const key of Object.keys(this.#object)) {
      if (this.#asked.has(key)) continue;
      this.#asked.add(key);
      this.lose(Object.hasOwn(names, key) ? names[key]! : spacedName(key), this.#object[key]);
    }
    return this.#lost;
  }

  /** Notes that came of fields which say more than their place in a recipe can hold. */
  get notes(): readonly string[] {
    return this.#notes;
  }

  #whole(key: string, value: string): string {
    if (value.length > longest) this.#lost.push({ field: spacedName(key), detail: t('app-files.too-long') });
    return value.slice(0, longest).replaceAll('\0', '').replace(/\r\n?/g, '\n').trim();
  }
}

/** Words that somebody wrote, and no picture as text or key of a database. */
const isProse = (text: string): boolean => text.length > 100 && !/\S{100}/.test(text.slice(0, 2000));

/** "on_grocery_list" and "onGroceryList" as words. */
export const spacedName = (key: string): string => {
  const words = key
    .slice(0, 60)
    .replace(/[_-]+/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .trim()
    .toLowerCase();
  return words === '' ? t('app-files.unnamed-field') : words.charAt(0).toUpperCase() + words.slice(1);
};

/** The three times of a recipe from their fields. */
export const timesOf = (
  fields: Fields,
  prep: readonly string[],
  cook: readonly string[],
  total: readonly string[],
): ImportedRecipe['times'] => ({
  prep: fields.seconds('app-files.preparation', ...prep),
  cook: fields.seconds('app-files.cooking', ...cook),
  total: fields.seconds('app-files.total', ...total),
});
