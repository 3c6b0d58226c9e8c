import { spokenLocale } from './words.ts';

const made = new Map<string, Intl.DateTimeFormat>();

/** A moment in milliseconds since 1970 as the spoken language and its country write it, in this computer's time zone. */
export function momentIn(options: Intl.DateTimeFormatOptions, moment: number): string {
  const key = `${spokenLocale()} ${JSON.stringify(options)}`;
  // Making one costs as much as a thousand uses, and a list of timers asks every second.
  let format = made.get(key);
  if (format === undefined) made.set(key, (format = new Intl.DateTimeFormat(spokenLocale(), options)));
  return format.format(moment);
}

/** "18:04" or "06:04 PM". */
export const timeOfDay = (moment: number): string => momentIn({ hour: '2-digit', minute: '2-digit' }, moment);

/** "a, b, and c". */
export const listWords = (items: readonly string[]): string =>
  new Intl.ListFormat(spokenLocale(), { type: 'conjunction' }).format(items);

const rows = new Map<string, Intl.ListFormat>();

/** "a, b, c", as the spoken language writes a row that is looked through. */
export function rowWords(items: readonly string[]): string {
  const locale = spokenLocale();
  let format = rows.get(locale);
  if (format === undefined) rows.set(locale, (format = new Intl.ListFormat(locale, { type: 'unit', style: 'short' })));
  return format.format(items);
}

export const numberWords = (value: number): string => new Intl.NumberFormat(spokenLocale()).format(value);
