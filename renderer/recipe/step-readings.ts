import type { Step, Use } from '#core/recipe/recipe.ts';
import type { Reading } from './pieces.ts';

/** All that can be pointed at in a step: its times, temperatures, amounts, and the words that name ingredients. */
export function stepReadings(step: Step): readonly Reading[] {
  const { durations, temperatures, amounts, uses } = step;
  return [
    ...durations.map((mention) => ({ ...placeOf(mention), pointed: { kind: 'time', step, mention } as const })),
    ...temperatures.map((mention) => ({
      ...placeOf(mention),
      pointed: { kind: 'temperature', step, mention } as const,
    })),
    ...amounts.map((mention) => ({ ...placeOf(mention), pointed: { kind: 'step-amount', step, mention } as const })),
    ...byPlace(uses).map((together) => ({
      ...placeOf(together[0]!),
      pointed: { kind: 'uses', step, uses: together } as const,
    })),
  ];
}

/** The same for a step that is drawn otherwise than it is read: what is told is what was read, at the place where it is shown. */
export function shownReadings(read: Step, shown: Step): readonly Reading[] {
  if (read === shown) return stepReadings(read);
  const places = new Map<string, { readonly start: number; readonly end: number }>();
  for (const kind of ['durations', 'temperatures', 'amounts', 'uses'] as const)
    read[kind].forEach((one, at) => places.set(`${one.start}-${one.end}`, placeOf(shown[kind][at] ?? one)));
  return stepReadings(read).map((one) => ({ ...one, ...places.get(`${one.start}-${one.end}`) }));
}

const placeOf = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });

/** "The dry ingredients" names several at one place. What the cook said goes in has none. */
function byPlace(uses: readonly Use[]): readonly (readonly Use[])[] {
  const places = new Map<string, Use[]>();
  for (const use of uses) {
    if (use.end <= use.start) continue;
    const place = `${use.start}-${use.end}`;
    places.set(place, [...(places.get(place) ?? []), use]);
  }
  return [...places.values()];
}
