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

/** Heads that a step or a section says are made: "until a sauce forms", "for the filling". */
function madeHeads(texts: readonly string[]): ReadonlySet<string> {
  const made = new Set<string>();
  for (const text of texts) {
    const words = text.toLowerCase().match(word) ?? [];
    words.forEach((one, at) => {
      if (!heads.has(one) || made.has(one)) return;
      const before = words.slice(Math.max(0, at - reach), at);
      if (before.some((other) => makes.has(other) || small.has(other))) made.add(one);
    });
  }
  return made;
}

/** Those that steps may call by their head alone, marked as such. `sections` are the names of the sections, `steps` their texts. */
export function withLone(
  all: readonly Sought[],
  steps: readonly string[],
  sections: readonly (string | null)[],
): readonly Sought[] {
  const byHead = new Map<string, number>();
  for (const { head } of all) if (heads.has(head)) byHead.set(head, (byHead.get(head) ?? 0) + 1);
  if (byHead.size === 0) return all;
  const made = madeHeads(steps);
  const named = new Set(sections.flatMap((name) => name?.toLowerCase().match(word) ?? []));
  return all.map((sought) =>
    byHead.get(sought.head) === 1 &&
    !made.has(sought.head) &&
    !named.has(sought.head) &&
    sought.words.size > 1 &&
    ![...sought.words].some((one) => bottled.has(one))
      ? { ...sought, isLone: true }
      : sought,
  );
}
