/** More than any recipe of a cook has. */
const atOnce = 120;
const more = 40;

/**
 * How many lines of a long list are drawn: the first ones at once, the others a few at a time, so that a file with two
 * thousand lines never stops the window. To be made while a component is.
 */
export class Gradually {
  count = $state(atOnce);

  constructor(total: () => number) {
    $effect(() => {
      if (this.count >= total()) return;
      const timer = setTimeout(() => (this.count += more));
      return () => clearTimeout(timer);
    });
  }
}

/** The first lines of groups, as many as `count` in all; groups that have none of them are left out, but for empty ones before. */
export function firstOf<Group, Line>(
  groups: readonly Group[],
  count: number,
  lines: (group: Group) => readonly Line[],
  withLines: (group: Group, lines: readonly Line[]) => Group,
): readonly Group[] {
  const all = groups.reduce((sum, group) => sum + lines(group).length, 0);
  // The same object for all that a recipe usually is: nothing of it is drawn again.
  if (all <= count) return groups;
  const drawn: Group[] = [];
  let left = count;
  for (const group of groups) {
    if (left <= 0) break;
    const own = lines(group);
    drawn.push(own.length <= left ? group : withLines(group, own.slice(0, left)));
    left -= own.length;
  }
  return drawn;
}
