import type { RecipeId } from '#core/library/summary.ts';
import type { Placed, PlacedDish } from '#core/serve-at/plan.ts';
import type { Replanned } from '#core/serve-at/replan.ts';
import { durationWords } from '#core/words/time-words.ts';
import { t } from '#core/words/words.ts';
import { dayClock } from '../kitchen/day-clock.ts';

const minute = 60_000;

/** Another dish that wants the hands. */
export interface WantedDish {
  readonly recipe: RecipeId;
  readonly title: string;
  readonly at: number;
  readonly isStart: boolean;
}

/** When serving is about, and how far from the plan that is. */
export interface About {
  readonly ready: string;
  readonly drift: { readonly kind: 'late' | 'ahead'; readonly words: string } | null;
}

const span = (ms: number): string => durationWords(Math.max(1, Math.round(ms / minute)) * 60);

export function aboutOf(line: Replanned): About {
  const ready = t('serve.about', { time: dayClock(line.serveAt) });
  if (line.movedBy >= minute)
    return { ready, drift: { kind: 'late', words: t('serve.about-late', { by: span(line.movedBy) }) } };
  if (line.aheadBy >= minute)
    return { ready, drift: { kind: 'ahead', words: t('serve.about-ahead', { by: span(line.aheadBy) }) } };
  return { ready, drift: null };
}

const dishOf = (line: Replanned, recipe: RecipeId): PlacedDish | undefined =>
  line.dishes.find((dish) => dish.recipe === recipe);

/** When the step that is shown should be left, milliseconds since 1970; null for a step that is not under way. */
export function leaveAt(line: Replanned, recipe: RecipeId, step: number): number | null {
  const own = dishOf(line, recipe)?.stretches.filter((stretch) => stretch.step === step) ?? [];
  return own.some(({ state }) => state === 'now') ? (own.at(-1)?.end ?? null) : null;
}

/**
 * The other dish whose next hands-on stretch comes soonest. One whose hands-on work is under way already counts from when it
 * began. Null where no other dish needs the cook any more.
 */
export function wantedNext(line: Replanned, recipe: RecipeId): WantedDish | null {
  const others = line.dishes.flatMap((dish): readonly WantedDish[] => {
    const next = dish.recipe === recipe ? undefined : nextHands(dish.stretches);
    if (next === undefined) return [];
    const isStart = next === dish.stretches[0];
    return [{ recipe: dish.recipe, title: dish.title, at: next.start, isStart }];
  });
  return others.toSorted((one, other) => one.at - other.at)[0] ?? null;
}

/** What waits by itself wants the cook when it ends, be it only to be taken off. */
function nextHands(stretches: readonly Placed[]): Placed | undefined {
  const at = stretches.findIndex(({ state }) => state !== 'done');
  const current = stretches[at];
  if (current === undefined) return undefined;
  return current.state === 'now' && current.hands === 'off' ? stretches[at + 1] : current;
}

/** The sentence around the title, which may be cut off where the time may not. */
export interface WantedWords {
  readonly before: string;
  readonly title: string;
  readonly after: string;
}

export function wantedWords({ title, at, isStart }: WantedDish, now: number): WantedWords {
  const gap = '\u0000';
  const key = at - now < minute / 2 ? 'serve.wants-now' : isStart ? 'serve.wants' : 'serve.wants-next';
  const [before = '', after = ''] = t(key, { title: gap, time: dayClock(at) }).split(gap);
  return { before, title, after };
}
