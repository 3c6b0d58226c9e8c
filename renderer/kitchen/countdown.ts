import type { Timer } from '#core/cooking/timer.ts';
import { t } from '#core/words/words.ts';

/** Seconds left at which a screen reader says so. Clocks themselves are silent. */
const marks = [300, 60, 10];

/** What a screen reader says of timers that run, between two looks at the clock: '' mostly. */
export function countdownWords(timers: readonly Timer[], before: number, now: number): string {
  return timers.flatMap((timer) => wordsOf(timer, before, now)).join('. ');
}

function wordsOf({ state, order, endsAt }: Timer, before: number, now: number): readonly string[] {
  if (state !== 'running') return [];
  const mark = marks.findLast(
    (seconds) => order.seconds > seconds && endsAt - before > seconds * 1000 && endsAt - now <= seconds * 1000,
  );
  if (mark === undefined) return [];
  const { label } = order;
  return [mark < 60 ? t('timers.left-seconds', { label, count: mark }) : t('timers.left', { label, count: mark / 60 })];
}
