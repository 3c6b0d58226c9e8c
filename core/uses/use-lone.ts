import { remembered } from '#core/text/remember.ts';
import type { Sought } from './use-names.ts';

/* "2 cups enchilada sauce" is "the sauce" of a recipe that makes none and lists no other. */

const heads: ReadonlySet<string> = new Set(['sauce', 'paste', 'dressing', 'salsa', 'filling', 'topping', 'juice']);
/** Bottled seasonings: with these in the list, "the sauce" is what the steps make. */
const bottled: ReadonlySet<string> = new Set(
  'fish soy oyster hot worcestershire hoisin chili tabasco sriracha teriyaki tamari steak pepper mint miso anchovy almond cranberry apple horseradish bean black'.split(
    ' ',
  ),
);
const small = new Set(['a', 'an']);
const word = /\p{L}+/gu;
const makes: ReadonlySet<string> = new Set(
  'make makes making prepare preparing form forms forming become becomes into for whisk as pan cream white'.split(' '),
);
/** How many words may stand between "make" or "a" and what is made. */
const reach = 3;

const headsIn = remembered((text: string): readonly string[] => {
  const words = text.toLowerCase().match(word) ?? [];
  return words.filter((one, at) => {
    if (!heads.has(one)) return false;
    const before = words.slice(Math.max(0, at - reach), at);
    return before.some((other) => makes.has(other) || small.has(other));
  });
}, 500);

/**
 * The heads among those of `named` that a step says are made, "until a sauce forms", or a section, "For the filling".
 * `sections` are the names of the sections, `steps` the texts of the steps.
 */
export function madeHeads(
  named: readonly (readonly Pick<Sought, 'head'>[])[],
  steps: readonly string[],
  sections: readonly (string | null)[],
): ReadonlySet<string> {
  if (!named.some((names) => names.some(({ head }) => heads.has(head)))) return new Set();
  return new Set([
    ...steps.flatMap(headsIn),
    ...sections.flatMap((name) => name?.toLowerCase().match(word) ?? []).filter((one) => heads.has(one)),
  ]);
}

/** Those that steps may call by their head alone, marked as such. `made` are the heads of what the recipe makes. */
export function withLone(all: readonly Sought[], made: ReadonlySet<string>): readonly Sought[] {
  const byHead = new Map<string, number>();
  for (const { head } of all) if (heads.has(head)) byHead.set(head, (byHead.get(head) ?? 0) + 1);
  if (byHead.size === 0) return all;
  return all.map((sought) =>
    byHead.get(sought.head) === 1 &&
    !made.has(sought.head) &&
    sought.words.size > 1 &&
    ![...sought.words].some((one) => bottled.has(one))
      ? { ...sought, isLone: true }
      : sought,
  );
}
