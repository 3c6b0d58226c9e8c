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
  readonly kind: 'late' | 'ahead' | 'stated' | 'gone';
  readonly text: string;
}

/** What is to be known besides. */
export function notes(
  plan: ServePlan,
  line: Replanned,
  now: number,
  isThere: (id: RecipeId) => boolean,
): readonly Note[] {
  const told: Note[] = [];
  if (line.movedBy >= 60_000) told.push({ kind: 'late', text: lateWords(plan, line, now) });
  if (line.aheadBy >= 60_000) told.push({ kind: 'ahead', text: t('serve.ahead', { by: spanWords(line.aheadBy) }) });
  for (const { recipe, title, stated, stretches } of plan.dishes) {
    const more = (stated ?? 0) - sumOf(stretches);
    if (stated !== null && more > 0) {
      const words = { title, stated: durationWords(stated), more: durationWords(more) };
      told.push({ kind: 'stated', text: t('serve.stated', words) });
    }
    if (!isThere(recipe)) told.push({ kind: 'gone', text: t('serve.gone', { title }) });
  }
  return told;
}

function lateWords(plan: ServePlan, { isUnderWay, movedBy, serveAt }: Replanned, now: number): string {
  const [planned, ready, by] = [momentWords(plan.serveAt, now), momentWords(serveAt, now), spanWords(movedBy)];
  if (isUnderWay) return t('serve.behind', { by, time: ready, planned });
  return t('serve.late', { by, time: planned, earliest: ready });
}
