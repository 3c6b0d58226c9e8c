import type { WebLine } from './web-recipe.ts';

const letters = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? text.match(/\p{N}+/gu) ?? []);

/** How many words two lines share, from 0 to 1; amounts are written in too many ways to count. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}

/** How many of the words of two lists are in both, from 0 to 1. */
export function sharedWords(one: readonly WebLine[], other: readonly WebLine[]): number {
  const [own, others] = [one, other].map((lines) => letters(lines.map(({ text }) => text).join(' ')));
  return likeness(own!, others!);
}

const longest = 200;
const enough = 0.5;

/** The lines with the groups of what a page shows, or null where it shows something else. The words stay those of the first list. */
export function withGroupsOf(lines: readonly WebLine[], seen: readonly WebLine[]): readonly WebLine[] | null {
  const most = Math.max(lines.length, seen.length);
  if (most > longest || Math.abs(lines.length - seen.length) > most * 0.25) return null;
  const pairs = inOrder(
    lines.map(({ text }) => letters(text)),
    seen.map(({ text }) => letters(text)),
  );
  if (pairs.size < lines.length * 0.75) return null;
  let last: string | null = seen[0]?.group ?? null;
  return lines.map((line, at) => {
    const pair = pairs.get(at);
    if (pair !== undefined) last = seen[pair]!.group;
    return { ...line, group: last };
  });
}

/** The longest way to pair the lines of two lists in their order, by the place of each in the first. */
function inOrder(
  own: readonly ReadonlySet<string>[],
  other: readonly ReadonlySet<string>[],
): ReadonlyMap<number, number> {
  const width = other.length + 1;
  const best = new Float64Array((own.length + 1) * width);
  const alike = new Float64Array((own.length + 1) * width);
  for (let at = own.length - 1; at >= 0; at -= 1)
    for (let to = other.length - 1; to >= 0; to -= 1) {
      const score = likeness(own[at]!, other[to]!);
      alike[at * width + to] = score;
      const paired = score >= enough ? score + best[(at + 1) * width + to + 1]! : 0;
      best[at * width + to] = Math.max(paired, best[(at + 1) * width + to]!, best[at * width + to + 1]!);
    }
  const pairs = new Map<number, number>();
  for (let at = 0, to = 0; at < own.length && to < other.length;) {
    const here = best[at * width + to]!;
    const score = alike[at * width + to]!;
    if (score >= enough && here === score + best[(at + 1) * width + to + 1]!) {
      pairs.set(at, to);
      at += 1;
      to += 1;
    } else if (here === best[(at + 1) * width + to]!) at += 1;
    else to += 1;
  }
  return pairs;
}

/** A list that stands twice, for two widths of window or in its groups and then again: the first of them. */
export function once(lines: readonly WebLine[]): readonly WebLine[] {
  const half = lines.length / 2;
  if (half < 2 || !Number.isInteger(half)) return lines;
  return lines.slice(half).every(({ text }, at) => text === lines[at]!.text) ? lines.slice(0, half) : lines;
}
