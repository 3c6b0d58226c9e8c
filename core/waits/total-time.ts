import { timedDurations } from '#core/recipe/recipe.ts';
import type { DurationMention, Recipe, Step } from '#core/recipe/recipe.ts';

/** How long a recipe takes. `atLeast` where it is only the sum of the waits in its steps. Seconds. */
export interface TotalTime {
  readonly seconds: number;
  readonly atLeast: boolean;
}

/** A wait of a total that only the steps tell: which step, what goes on in it, and how long at least. */
export interface TimePart {
  /** Step.number */
  readonly step: number;
  readonly wait: DurationMention;
  /** The lower bound. */
  readonly seconds: number;
}

/** The stated total; else preparation and cooking together; else the lower bounds of all waits in the steps; null where nothing says. */
export function totalTime(recipe: Pick<Recipe, 'times' | 'stepGroups'>): TotalTime | null {
  const { prep, cook, total } = recipe.times;
  if (total) return { seconds: total.minSeconds, atLeast: false };
  if (prep && cook) return { seconds: prep.minSeconds + cook.minSeconds, atLeast: false };
  const waits = timeParts(recipe).reduce((sum, part) => sum + part.seconds, 0);
  const stated = (prep ?? cook)?.minSeconds ?? 0;
  const seconds = Math.max(waits, stated);
  return seconds > 0 ? { seconds, atLeast: true } : null;
}

/** What a derived total adds up: every wait that an alarm could be set for, in the order of the steps. */
export const timeParts = (recipe: Pick<Recipe, 'stepGroups'>): readonly TimePart[] =>
  recipe.stepGroups.flatMap((group) => group.steps).flatMap(partsOf);

const partsOf = (step: Step): readonly TimePart[] =>
  timedDurations(step).map((wait) => ({ step: step.number, wait, seconds: wait.minSeconds }));
