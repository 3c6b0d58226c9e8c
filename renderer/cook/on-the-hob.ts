import type { CookSession } from '#core/cooking/session.ts';

/** As many as a hob has places. */
const places = 4;

/** The recipes on the hob in the order in which they came to it, the current one among them; those touched last, where there are more. */
export function onTheHob(sessions: readonly CookSession[], current: CookSession): readonly CookSession[] {
  const all = sessions.some((session) => session.recipe === current.recipe) ? sessions : [...sessions, current];
  const others = all
    .filter((session) => session.recipe !== current.recipe)
    .toSorted((one, other) => other.changedAt - one.changedAt)
    .slice(0, places - 1);
  return all.flatMap((session) => {
    if (session.recipe === current.recipe) return [current];
    return others.includes(session) ? [session] : [];
  });
}

/** The recipe that a key leads to: by its place from 0, or the one after or before this; null when there is no other. */
export function otherOnTheHob(
  sessions: readonly CookSession[],
  current: CookSession,
  wanted: number | 'next' | 'before',
): CookSession | null {
  const tabs = onTheHob(sessions, current);
  const at = tabs.indexOf(current);
  const by = wanted === 'next' ? 1 : -1;
  const place = typeof wanted === 'number' ? wanted : (at + by + tabs.length) % tabs.length;
  const found = tabs[place];
  return found === undefined || found === current ? null : found;
}
