import type { DurationMention } from '#core/recipe/recipe.ts';
import type { TimerOrder } from './timer.ts';

/** A range starts at its low end and keeps its high end, so that the rest can be offered. */
export const orderFor = (mention: DurationMention, recipe: NonNullable<TimerOrder['recipe']>): TimerOrder => ({
  label: mention.label,
  seconds: mention.minSeconds,
  upTo: mention.maxSeconds > mention.minSeconds ? mention.maxSeconds : null,
  recipe,
});
