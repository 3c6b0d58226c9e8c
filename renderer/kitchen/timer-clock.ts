import type { Timer } from '#core/cooking/timer.ts';
import { timeOfDay } from '#core/words/formats.ts';
import { t } from '#core/words/words.ts';
import { clockWords } from './clock-words.ts';

export type TimerLook = 'running' | 'soon' | 'ringing' | 'paused' | 'done';

/** Seconds left, rounded up so that 0:00 is shown only when it rings; seconds over, rounded down, while ringing. */
export function secondsShown(timer: Timer, now: number): number {
  if (timer.state === 'ringing') return Math.max(0, Math.floor((now - timer.endsAt) / 1000));
  if (timer.state === 'running') return Math.max(0, Math.ceil((timer.endsAt - now) / 1000));
  return timer.state === 'paused' ? Math.ceil(timer.leftSeconds) : 0;
}

export function timerLook(timer: Timer, now: number): TimerLook {
  if (timer.state !== 'running') return timer.state;
  return secondsShown(timer, now) <= 60 ? 'soon' : 'running';
}

/** "24:10", "1 h 12" from an hour on, "+0:42" over time, the time of day it was stopped. */
export function timerClock(timer: Timer, now: number): string {
  const seconds = secondsShown(timer, now);
  if (timer.state === 'done') return timeOfDay(timer.endedAt);
  if (timer.state === 'ringing') return t('cook.timer.over', { clock: clockWords(seconds) });
  return seconds < 3600 ? clockWords(seconds) : hoursWords(seconds);
}

/** "1 h 12". */
export const hoursWords = (seconds: number): string =>
  t('cook.timer.hours', {
    hours: Math.floor(seconds / 3600),
    minutes: String(Math.floor(seconds / 60) % 60).padStart(2, '0'),
  });
