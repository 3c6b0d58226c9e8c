import type { RecipeId } from '#core/library/summary.ts';

/** How it was, from 1 to 5. */
export type Rating = 1 | 2 | 3 | 4 | 5;

/** Once that a recipe was cooked. Kept in the profile, for good. */
export interface CookLogEntry {
  readonly id: string;
  readonly recipe: RecipeId;
  /** The recipe's title then. */
  readonly title: string;
  /** Milliseconds since 1970; the day is what counts. */
  readonly cookedAt: number;
  readonly rating: Rating | null;
  /** One line, '' for none. */
  readonly note: string;
  /** ContentVersion of the file that was cooked from. */
  readonly version: string;
  /** Factor as an exact fraction text. */
  readonly scale: string;
}

/** The cooks of a recipe, the newest first. */
export const cooksOf = (log: readonly CookLogEntry[], recipe: RecipeId): readonly CookLogEntry[] =>
  newestFirst(log.filter((entry) => entry.recipe === recipe));

export const newestFirst = (log: readonly CookLogEntry[]): readonly CookLogEntry[] =>
  log.toSorted((one, other) => other.cookedAt - one.cookedAt);

/** In its place, or at the end when it is new. */
export const withEntry = (log: readonly CookLogEntry[], entry: CookLogEntry): readonly CookLogEntry[] =>
  log.some(({ id }) => id === entry.id) ? log.map((one) => (one.id === entry.id ? entry : one)) : [...log, entry];

/** The day where the cook is, as ISO 8601 writes it: 2026-11-26. */
export function dayOf(moment: number): string {
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Noon of a day as `dayOf` writes it; null for a text that is no day. Noon, so that no change of the clock makes another day of it. */
export function momentOf(day: string): number | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined) return null;
  const moment = new Date(Number(year), Number(month) - 1, Number(date), 12).getTime();
  return dayOf(moment) === day ? moment : null;
}
