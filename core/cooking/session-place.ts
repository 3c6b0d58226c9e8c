import { clampStep, stepText } from './session.ts';
import type { Cookable, CookSession } from './session.ts';

/** A session carried over to another version of its file. `found` tells how sure the place is. */
export interface Anchored {
  readonly session: CookSession;
  readonly found: 'exact' | 'similar' | 'number';
}

/** Below this share of common words two steps are taken for different ones. */
const similarEnough = 0.5;

/**
 * Finds the cook's place again after the file changed: the step with the very same text, else the most similar one, else the
 * same number. Ticks and crossed-off steps go with their lines.
 */
export function reanchor(session: CookSession, cookable: Cookable): Anchored {
  const { step, found } = place(session, cookable);
  const isSamePlace = stepText(cookable, step) === stepText(session, session.step);
  const steps = sameLines(session.steps, cookable.steps);
  const ingredients = sameLines(session.ingredients, cookable.ingredients);
  const { recipe, title, version } = cookable;
  return {
    found,
    session: {
      ...session,
      recipe,
      title,
      version,
      steps: cookable.steps,
      ingredients: cookable.ingredients,
      step,
      part: isSamePlace ? session.part : 0,
      ticked: carried(session.ticked, ingredients),
      done: carried(
        session.done.map((number) => number - 1),
        steps,
      ).map((at) => at + 1),
    },
  };
}

/**
 * The number of each old step's text in the new version, or null where no step says just that: what timers go by.
 * `steps[0]` is of step 1.
 */
export const stepsAfter = (
  before: Pick<Cookable, 'steps'>,
  after: Pick<Cookable, 'steps'>,
): readonly (number | null)[] => sameLines(before.steps, after.steps).map((at) => (at === null ? null : at + 1));

function place(session: CookSession, cookable: Cookable): { step: number; found: Anchored['found'] } {
  const same = clampStep(cookable, session.step);
  const was = stepText(session, session.step);
  if (session.step < 1 || stepText(cookable, same) === was) return { step: same, found: 'exact' };
  const exact = nearest(session.step, cookable, (text) => (text === was ? 1 : 0));
  if (exact !== null) return { step: exact, found: 'exact' };
  const similar = nearest(session.step, cookable, (text) => likeness(text, was));
  if (similar !== null) return { step: similar, found: 'similar' };
  return { step: same, found: 'number' };
}
/** The step with the best score, the nearest in number among equals; null when none is similar enough. */
function nearest(number: number, cookable: Cookable, score: (text: string) => number): number | null {
  const scored = cookable.steps
    .map((text, index) => ({ step: index + 1, score: score(text), away: Math.abs(index + 1 - number) }))
    .filter((candidate) => candidate.score >= similarEnough)
    .sort((one, other) => other.score - one.score || one.away - other.away);
  return scored[0]?.step ?? null;
}

/** Share of words in common, 0 to 1 (Dice). */
function likeness(one: string, other: string): number {
  const words = wordsOf(one);
  const others = wordsOf(other);
  if (words.size === 0 || others.size === 0) return 0;
  let common = 0;
  for (const word of words) if (others.has(word)) common += 1;
  return (2 * common) / (words.size + others.size);
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Where each line stands afterwards, or null. The n-th of several equal lines stays the n-th: "green onions" may stand twice. */
function sameLines(before: readonly string[], after: readonly string[]): readonly (number | null)[] {
  const placesOf = (list: readonly string[], line: string) => list.flatMap((other, at) => (other === line ? [at] : []));
  return before.map((line, at) => placesOf(after, line)[placesOf(before, line).indexOf(at)] ?? null);
}

const carried = (places: readonly number[], to: readonly (number | null)[]): readonly number[] =>
  places.flatMap((at) => to[at] ?? []).sort((one, other) => one - other);
