import type { RecipeId } from '#core/library/summary.ts';

/** A piece of cooking that takes time: a wait of a step, the work before it, or getting everything out. */
export interface Stretch {
  /** Step.number; 0 is getting everything out. */
  readonly step: number;
  /** Place among the stretches of the same step, from 0. */
  readonly part: number;
  /** Whole, at least 1. */
  readonly seconds: number;
  readonly hands: 'on' | 'off';
  /** Where the length comes from: the recipe's words, nothing but what is done, or the cook. */
  readonly from: 'found' | 'guess' | 'cook';
  /** True where the food is worse for every minute that it waits afterwards (fried, seared, boiled pasta). */
  readonly spoils: boolean;
  /** "Simmer", "Brown the pork", or how the step begins; empty for getting everything out. */
  readonly label: string;
}

/** What the cook said about how long a stretch takes. The text finds the step again when the file has changed. */
export interface LengthSaid {
  readonly step: number;
  readonly part: number;
  readonly stepText: string;
  readonly seconds: number;
}

/** When a step was come to, milliseconds since 1970. */
export interface StepMark {
  readonly step: number;
  readonly at: number;
}

/** A recipe in the plan, with what is known of it, so that the plan holds while the file is out of reach. */
export interface PlannedDish {
  readonly recipe: RecipeId;
  readonly title: string;
  /** ContentVersion of the file that the stretches were read from. */
  readonly version: string;
  readonly stretches: readonly Stretch[];
  /** Seconds that the file itself states, where that is longer than what was found; else null. */
  readonly stated: number | null;
  readonly said: readonly LengthSaid[];
  /** In the order of the steps. */
  readonly marks: readonly StepMark[];
  /** Null until it is taken off the hob. */
  readonly finishedAt: number | null;
}

/** The one plan that is kept. Times are milliseconds since 1970. */
export interface ServePlan {
  readonly serveAt: number;
  /** When it was made or last changed by the cook: nothing is planned to begin before. */
  readonly plannedAt: number;
  /** One to four. */
  readonly dishes: readonly PlannedDish[];
}

export const mostDishes = 4;
/** A plan is of no use any more so long after serving. */
export const planLife = 12 * 60 * 60 * 1000;

export const sumOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, stretch) => sum + stretch.seconds, 0);
