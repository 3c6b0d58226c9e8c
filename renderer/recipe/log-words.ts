import type { CookLogEntry } from '#core/cook-log/entry.ts';
import { momentIn } from '#core/words/formats.ts';
import { t } from '#core/words/words.ts';

/** "2 Nov", with the year where it is another one than now's. */
export function dayWords(moment: number, now: number = Date.now()): string {
  const isThisYear = new Date(moment).getFullYear() === new Date(now).getFullYear();
  const year = isThisYear ? {} : ({ year: 'numeric' } as const);
  return momentIn({ day: 'numeric', month: 'short', ...year }, moment);
}

/** How often and when last, with the last rating that was given; null for what was never cooked. `cooks` are the newest first. */
export function cookedWords(cooks: readonly CookLogEntry[], now: number = Date.now()): string | null {
  const [last] = cooks;
  if (last === undefined) return null;
  const cooked = t('log.cooked', { count: cooks.length, day: dayWords(last.cookedAt, now) });
  const rating = cooks.find((cook) => cook.rating !== null)?.rating ?? null;
  return rating === null ? cooked : `${cooked}. ${t('log.rated', { rating })}`;
}
