import type { Timer } from '#core/cooking/timer.ts';
import { timedDurations } from '#core/recipe/recipe.ts';
import type { DurationMention, Step } from '#core/recipe/recipe.ts';
import { durationWords } from '#core/words/time-words.ts';
import { hoursWords } from '../kitchen/timer-clock.ts';

/** A time that is not running yet, as short as a clock is: "5 min", "1 h 30". */
export const shortTime = (seconds: number): string =>
  seconds < 3600 || seconds % 3600 === 0 ? durationWords(seconds) : hoursWords(seconds);

const order: readonly Timer['state'][] = ['running', 'paused', 'done'];

/** The timers of the footer, soonest first; what rings is in the banner. */
export function chipsOf(timers: readonly Timer[]): readonly Timer[] {
  const left = (timer: Timer) =>
    timer.state === 'running' ? timer.endsAt : timer.state === 'paused' ? timer.leftSeconds : -timer.endedAt;
  return timers
    .filter((timer) => timer.state !== 'ringing')
    .sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state) || left(one) - left(other));
}

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
