import type { Timer } from '#core/cooking/timer.ts';
import { durationWords } from '#core/words/time-words.ts';
import { t } from '#core/words/words.ts';

const again = 30;

/** Whole minutes since a timer ended; "0 minutes ago" says nothing. */
export const minutesAgo = (timer: Timer, now: number): number => Math.max(1, Math.round((now - timer.endsAt) / 60_000));

/** What a screen reader says of the timers that ring: at once, and with new words every 30 s for as long as they sound. */
export function alarmWords(ringing: readonly Timer[], now: number): string {
  return ringing.flatMap((timer) => wordsOf(timer, now)).join('. ');
}

function wordsOf(timer: Timer, now: number): readonly string[] {
  const label = timer.order.recipe ? `${timer.order.label}, ${timer.order.recipe.title}` : timer.order.label;
  if (timer.state !== 'ringing') return [];
  if (timer.missed) return [t('alarm.ended-missed', { label })];
  // Silenced by the cook: they know.
  if (!timer.sounding) return [];
  const over = Math.floor((now - timer.endsAt) / 1000 / again) * again;
  return [over <= 0 ? t('alarm.ended', { label }) : t('alarm.still-rings', { label, time: durationWords(over) })];
}
