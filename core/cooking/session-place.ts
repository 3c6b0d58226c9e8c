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
 * Finds the cook's place again after the file changed: the step with the very same text, else the most
 * similar one, else the same number. `before` is what the session was cooked from; without it (after a
 * restart) ticks of another version, and steps crossed off in it, are dropped: a tick on the wrong line would say that
 * something is in.
 */
export function reanchor(session: CookSession, cookable: Cookable, before: Cookable | null): Anchored {
  const { step, found } = place(session, cookable);
  const text = stepText(cookable, step);
  const isSame = session.version === cookable.version;
  const carry = (numbers: readonly number[], from: readonly string[] | undefined, to: readonly string[]) =>
    isSame ? numbers.filter((at) => to[at] !== undefined) : from === undefined ? [] : carried(numbers, from, to);
  const ticked = carry(session.ticked, before?.ingredients, cookable.ingredients);
  const done = carry(
    session.done.map((number) => number - 1),
    before?.steps,
    cookable.steps,
  ).map((at) => at + 1);
  return {
    found,
    session: {
      ...session,
      recipe: cookable.recipe,
      title: cookable.title,
      version: cookable.version,
      stepCount: cookable.steps.length,
      step,
      stepText: text,
      part: text === session.stepText ? session.part : 0,
      ticked,
      done,
    },
  };
}

function place(session: CookSession, cookable: Cookable): { step: number; found: Anchored['found'] } {
  const same = clampStep(cookable, session.step);
  if (session.step < 1) return { step: same, found: 'exact' };
  if (stepText(cookable, same) === session.stepText) return { step: same, found: 'exact' };
  const exact = nearest(session.step, cookable, (text) => (text === session.stepText ? 1 : 0));
  if (exact !== null) return { step: exact, found: 'exact' };
  const similar = nearest(session.step, cookable, (text) => likeness(text, session.stepText));
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

/** The n-th of several equal lines stays the n-th: "green onions" may stand twice. */
function carried(places: readonly number[], before: readonly string[], after: readonly string[]): readonly number[] {
  const placesOf = (list: readonly string[], line: string) => list.flatMap((other, at) => (other === line ? [at] : []));
  return places
    .flatMap((at) => {
      const line = before[at];
      if (line === undefined) return [];
      return placesOf(after, line)[placesOf(before, line).indexOf(at)] ?? [];
    })
    .sort((one, other) => one - other);
}
