import type { RecipeId } from '#core/library/summary.ts';

/** What a cook asks for when a timer is started. Seconds. */
export interface TimerOrder {
  readonly label: string;
  readonly seconds: number;
  /** The high end of a range: the timer rings at the low end, which is `seconds`, and offers the rest. */
  readonly upTo: number | null;
  readonly recipe: TimedRecipe | null;
}

export interface TimedRecipe {
  readonly id: RecipeId;
  readonly title: string;
  readonly step: number;
  /** Absolute path of its library, in main alone (timers-of-library.ts). */
  readonly root?: string;
}

/**
 * A kitchen timer as a deadline: nothing counts down, so nothing can lag.
 * running: `endsAt`. paused: `leftSeconds`. ringing: since `endsAt`. done: acknowledged at `endedAt`.
 */
export interface Timer {
  readonly id: string;
  readonly order: TimerOrder;
  readonly state: 'running' | 'paused' | 'ringing' | 'done';
  /** Wall clock, milliseconds since 1970; meaningful while running or ringing. */
  readonly endsAt: number;
  /** Seconds left; meaningful while paused. */
  readonly leftSeconds: number;
  /** While ringing: false once the cook silenced the sound (the timer stays until it is dismissed). */
  readonly sounding: boolean;
  /** True when the deadline passed while Hobside was not running. */
  readonly missed: boolean;
  /** Wall clock, when it was stopped; 0 before. */
  readonly endedAt: number;
}
