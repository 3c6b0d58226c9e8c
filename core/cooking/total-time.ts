import { timedDurations } from '#core/recipe/recipe.ts';
import type { Recipe } from '#core/recipe/recipe.ts';

/** How long a recipe takes. `atLeast` where it is only the sum of the waits in its steps. Seconds. */
export interface TotalTime {
  readonly seconds: number;
  readonly atLeast: boolean;
}

/** The stated total; else preparation and cooking together; else the lower bounds of all waits in the steps; null where nothing says. */
export function totalTime(recipe: Pick<Recipe, 'times' | 'stepGroups'>): TotalTime | null {
  const { prep, cook, total } = recipe.times;
  if (total) return { seconds: total.minSeconds, atLeast: false };
  if (prep && cook) return { seconds: prep.minSeconds + cook.minSeconds, atLeast: false };
  const waits = recipe.stepGroups
    .flatMap((group) => group.steps)
    .flatMap(timedDurations)
    .reduce((sum, duration) => sum + duration.minSeconds, 0);
  const stated = (prep ?? cook)?.minSeconds ?? 0;
  const seconds = Math.max(waits, stated);
  return seconds > 0 ? { seconds, atLeast: true } : null;
}
