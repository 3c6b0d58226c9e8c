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
  /** ContentVersion of the file that was cooked from; it goes along when Hobside itself writes rating and day into that file. */
  readonly version: string;
  /** Factor as an exact fraction text. */
  readonly scale: string;
}

/** What of a cook is written into the recipe's own file, where the cook wants that. */
export type LoggedCook = Pick<CookLogEntry, 'rating' | 'cookedAt'>;

/** The cooks of a recipe, the newest first. */
export const cooksOf = (log: readonly CookLogEntry[], recipe: RecipeId): readonly CookLogEntry[] =>
  newestFirst(log.filter((entry) => entry.recipe === recipe));

/** The day of the last cook of each recipe, as `dayOf` writes it. */
export function lastDays(log: readonly CookLogEntry[]): ReadonlyMap<RecipeId, string> {
  const last = new Map<RecipeId, number>();
  for (const { recipe, cookedAt } of log) last.set(recipe, Math.max(cookedAt, last.get(recipe) ?? 0));
  return new Map([...last].map(([recipe, moment]) => [recipe, dayOf(moment)]));
}

export const newestFirst = (log: readonly CookLogEntry[]): readonly CookLogEntry[] =>
  log.toSorted((one, other) => other.cookedAt - one.cookedAt);

/** In its place, or at the end when it is new. */
export const withEntry = (log: readonly CookLogEntry[], entry: CookLogEntry): readonly CookLogEntry[] =>
  log.some(({ id }) => id === entry.id) ? log.map((one) => (one.id === entry.id ? entry : one)) : [...log, entry];

/** A file that gets another name or place takes its cooks along. The very same list when none moves. */
export function following(
  log: readonly CookLogEntry[],
  moves: readonly { readonly from: RecipeId; readonly to: RecipeId }[],
): readonly CookLogEntry[] {
  const to = new Map(moves.map((move) => [move.from, move.to]));
  return log.some(({ recipe }) => to.has(recipe))
    ? log.map((entry) => ({ ...entry, recipe: to.get(entry.recipe) ?? entry.recipe }))
    : log;
}

/** Where Hobside wrote rating and day into a file, cooks of the text before were cooks of the same recipe. */
export const withVersion = (
  log: readonly CookLogEntry[],
  recipe: RecipeId,
  from: string,
  to: string,
): readonly CookLogEntry[] =>
  log.map((entry) => (entry.recipe === recipe && entry.version === from ? { ...entry, version: to } : entry));

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

/** The day before, also where that had 23 or 25 hours. */
export function dayBefore(moment: number): string {
  const date = new Date(moment);
  return dayOf(new Date(date.getFullYear(), date.getMonth(), date.getDate() - 1, 12).getTime());
}

/** When it was cooked, for a day that the cook chose: now for today, else noon; null for no day, or one that is still to come. */
export function cookedOn(day: string, now: number): number | null {
  if (day === dayOf(now)) return now;
  const moment = momentOf(day);
  return moment === null || moment > now ? null : moment;
}
