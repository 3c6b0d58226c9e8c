import type { RecipeId } from '#core/library/summary.ts';
import type { Replanned } from '#core/serve-at/replan.ts';
import type { ServePlan } from '#core/serve-at/stretch.ts';
import { sumOf } from '#core/serve-at/stretch.ts';
import { durationWords } from '#core/words/time-words.ts';
import { t } from '#core/words/words.ts';
import { momentWords, spanWords } from './serve-words.ts';

/** The one large line: when to start, or when it will be ready. */
export function headline(line: Replanned, isFinished: boolean, now: number): string {
  if (isFinished) return t('serve.finished');
  if (line.isUnderWay) return t('serve.under-way', { time: momentWords(line.serveAt, now) });
  const { title = '' } = line.dishes.toSorted((one, other) => one.start - other.start)[0] ?? {};
  if (line.startAt - now < 60_000) return t('serve.start-now', { title });
  return t('serve.start', { time: momentWords(line.startAt, now), title });
}

export interface Note {
  readonly kind: 'late' | 'overlap' | 'gone';
  readonly text: string;
}

/** What has to be known besides. */
export function notes(
  plan: ServePlan,
  line: Replanned,
  now: number,
  isThere: (id: RecipeId) => boolean,
): readonly Note[] {
  const told: Note[] = [];
  if (line.movedBy >= 60_000) told.push({ kind: 'late', text: lateWords(plan, line, now) });
  const atOnce = line.overlaps.reduce((sum, { start, end }) => sum + end - start, 0);
  if (atOnce > 0) told.push({ kind: 'overlap', text: t('serve.at-once', { time: spanWords(atOnce) }) });
  for (const { recipe, title } of plan.dishes)
    if (!isThere(recipe)) told.push({ kind: 'gone', text: t('serve.gone', { title }) });
  return told;
}

/** What may be worth a look: that a file states more than its steps tell, and how far ahead the cook is. */
export function asides({ dishes }: ServePlan, { aheadBy }: Replanned): readonly string[] {
  const stated = dishes.flatMap(({ title, stated: seconds, stretches }) => {
    const more = (seconds ?? 0) - sumOf(stretches);
    if (seconds === null || more <= 0) return [];
    return [t('serve.stated', { title, stated: durationWords(seconds), more: durationWords(more) })];
  });
  return [...(aheadBy >= 60_000 ? [t('serve.ahead', { by: spanWords(aheadBy) })] : []), ...stated];
}

function lateWords(plan: ServePlan, { isUnderWay, movedBy, serveAt }: Replanned, now: number): string {
  const [planned, ready, by] = [momentWords(plan.serveAt, now), momentWords(serveAt, now), spanWords(movedBy)];
  if (isUnderWay) return t('serve.behind', { by, time: ready, planned });
  return t('serve.late', { by, time: planned, earliest: ready });
}
