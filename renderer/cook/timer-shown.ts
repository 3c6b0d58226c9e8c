import type { Timer, TimerOrder } from '#core/cooking/timer.ts';
import { timedDurations } from '#core/recipe/recipe.ts';
import type { DurationMention, Step } from '#core/recipe/recipe.ts';
import { durationWords } from '#core/words/time-words.ts';
import { t } from '#core/words/words.ts';
import { clockWords } from '../kitchen/clock-words.ts';

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
  if (timer.state === 'done')
    return new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' }).format(timer.endedAt);
  if (timer.state === 'ringing') return t('cook.timer.over', { clock: clockWords(seconds) });
  return seconds < 3600 ? clockWords(seconds) : hoursWords(seconds);
}

/** A time that is not running yet, as short as a clock is: "5 min", "1 h 30". */
export const shortTime = (seconds: number): string =>
  seconds < 3600 || seconds % 3600 === 0 ? durationWords(seconds) : hoursWords(seconds);

const hoursWords = (seconds: number): string =>
  t('cook.timer.hours', {
    hours: Math.floor(seconds / 3600),
    minutes: String(Math.floor(seconds / 60) % 60).padStart(2, '0'),
  });

const order: readonly Timer['state'][] = ['running', 'paused', 'done'];

/** The timers of the footer, soonest first; what rings is in the banner. */
export function chipsOf(timers: readonly Timer[]): readonly Timer[] {
  const left = (timer: Timer) =>
    timer.state === 'running' ? timer.endsAt : timer.state === 'paused' ? timer.leftSeconds : -timer.endedAt;
  return timers
    .filter((timer) => timer.state !== 'ringing')
    .sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state) || left(one) - left(other));
}

/** A range starts at its low end: the banner offers the rest. */
export const orderFor = (mention: DurationMention, recipe: NonNullable<TimerOrder['recipe']>): TimerOrder => ({
  label: mention.label,
  seconds: mention.minSeconds,
  recipe,
});

/** The first time in the step that has no timer yet: T pressed again starts the next one. */
export function nextDuration(step: Step, recipe: string, timers: readonly Timer[]): DurationMention | null {
  const going = timers.filter(
    (timer) => timer.state !== 'done' && timer.order.recipe?.id === recipe && timer.order.recipe.step === step.number,
  );
  const taken = new Set<Timer>();
  for (const mention of timedDurations(step)) {
    const timer = going.find((one) => !taken.has(one) && one.order.label === mention.label && sameTime(one, mention));
    if (timer === undefined) return mention;
    taken.add(timer);
  }
  return null;
}

const sameTime = (timer: Timer, mention: DurationMention): boolean => timer.order.seconds === mention.minSeconds;
