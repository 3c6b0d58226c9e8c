import { daysBetween } from '#core/serve-at/clock.ts';
import type { Stretch } from '#core/serve-at/stretch.ts';
import { momentIn } from '#core/words/formats.ts';
import { durationWords } from '#core/words/time-words.ts';
import { t } from '#core/words/words.ts';
import { dayClock } from '../kitchen/day-clock.ts';

const weekday = (at: number): string => momentIn({ weekday: 'long' }, at);
const minute = 60_000;

/** "17:25", "08:00 tomorrow", "08:00 on Saturday". */
export function momentWords(at: number, now: number): string {
  const time = dayClock(at);
  const days = daysBetween(now, at);
  if (days === 0) return t('serve.moment-today', { time });
  if (days === 1) return t('serve.moment-tomorrow', { time });
  if (days === -1) return t('serve.moment-yesterday', { time });
  return t('serve.moment-day', { time, day: weekday(at) });
}

/** The name of a day, so many days from now. */
export function dayWords(days: number, now: number): string {
  if (days === 0) return t('serve.today');
  if (days === 1) return t('serve.tomorrow');
  const date = new Date(now);
  return weekday(new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime());
}

/** Milliseconds in words, at least a minute, to the minute. */
export const spanWords = (ms: number): string => durationWords(Math.max(1, Math.round(ms / minute)) * 60);

export const labelOf = ({ step, label }: Pick<Stretch, 'step' | 'label'>): string =>
  step === 0 || label === '' ? t('serve.get-out') : label;
