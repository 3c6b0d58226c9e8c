import type { Kitchen } from '#core/contract/contract.ts';
import type { Timer } from '#core/cooking/timer.ts';
import type { Timeline } from '#core/serve-at/plan.ts';
import { t } from '#core/words/words.ts';
import { momentWords } from './serve-words.ts';

const longest = 359_999;

/** Starts a kitchen timer that rings at the start, in place of one that was set for it before; says what it did. */
export async function remind(kitchen: Kitchen, timers: readonly Timer[], line: Timeline, now: number): Promise<string> {
  const seconds = Math.round((line.startAt - now) / 1000);
  if (seconds < 1) return t('serve.remind-past');
  const first = line.dishes.toSorted((one, other) => one.start - other.start)[0];
  const label = t('serve.reminder', { title: first?.title ?? '' }).slice(0, 200);
  for (const timer of timers)
    if (timer.order.label === label && timer.state !== 'done') await kitchen.ask('timer:stop', { id: timer.id });
  await kitchen.ask('timer:start', { label, seconds: Math.min(longest, seconds), upTo: null, recipe: null });
  return t('serve.reminded', { time: momentWords(line.startAt, now) });
}
