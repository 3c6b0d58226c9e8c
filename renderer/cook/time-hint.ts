import { compare, one } from '#core/ingredient/rational.ts';
import type { Rational } from '#core/ingredient/ingredient.ts';
import { timedDurations } from '#core/recipe/recipe.ts';
import type { Step } from '#core/recipe/recipe.ts';
import { durationWords } from '#core/words/time-words.ts';
import { t } from '#core/words/words.ts';

/** Shorter times hardly change with the amounts. Seconds. */
const long = 600;

/** A pot of twice as much takes longer, nobody knows how much: said of the longest time of a step, null where there is none or nothing is scaled. */
export function timeHint(step: Pick<Step, 'durations'>, factor: Rational): string | null {
  const longest = Math.max(0, ...timedDurations(step).map((mention) => mention.maxSeconds));
  const more = compare(factor, one);
  if (more === 0 || longest < long) return null;
  return t(more > 0 ? 'cook.time-longer' : 'cook.time-shorter', { time: durationWords(longest) });
}
