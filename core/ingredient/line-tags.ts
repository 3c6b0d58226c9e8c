import type { Amount } from './ingredient.ts';
import { optionalWords } from './amount-words.ts';
import type { LineTokens } from './line-tokens.ts';
import type { LineReading } from './line.ts';
import { featuresOf, tags, tagsOf } from './tagger.ts';
import type { Weights } from './tagger.ts';
import { gaps } from './tagger-tokens.ts';
import { unitAt } from './units.ts';

/** Reads an English line by the tags that were learned. */
export function readTagged(text: string, line: LineTokens, weights: Weights): LineReading {
  const { tokens, front, later } = line;
  const found = joinedNames(text, line, tagsOf(featuresOf(text, tokens), tokens.count, weights));
  const taggedAt = new Map<number, number>();
  for (let at = 0; at < tokens.count; at += 1) taggedAt.set(tokens.starts[at]!, found[at]!);
  const amounts = withUnit(text, line, found, [
    ...front.amounts,
    ...later.filter((amount) => taggedAt.get(amount.start) === tags.amount).map((amount) => sized(text, amount)),
  ]);
  const runs = runsOf(text, line, wholeAsides(line, found));
  return {
    amounts,
    size: runs.get(tags.size)?.join(' ') ?? '',
    name: nameOf(text, line, found),
    preparation: runs.get(tags.preparation)?.join(', ') ?? '',
    note: (runs.get(tags.note) ?? []).filter((part) => !joining.test(part)).join(', '),
    optional: optionalWords.test(text),
    sure: true,
  };
}

/** A "6-ounce" or "1 inch" of each, which never grows with the recipe, is told from the "(about 1 pound)" of all. */
function sized(text: string, amount: Amount): Amount {
  const isSize =
    amount.unit === 'inch' ||
    amount.unit === 'cm' ||
    /[-‑]\p{L}/u.test(text.slice(amount.start, amount.end)) ||
    /^\s?(?:each|per|apiece)\b/i.test(text.slice(amount.end, amount.end + 8));
  return isSize ? { ...amount, isSize } : amount;
}

/** The first amount takes the unit that stands apart from it: "2 garlic cloves", "6 large cloves of garlic". */
function withUnit(
  text: string,
  { tokens }: LineTokens,
  found: Uint8Array,
  amounts: readonly Amount[],
): readonly Amount[] {
  const first = amounts[0];
  if (first && first.unit !== null) return amounts;
  for (let at = 0; at < tokens.count; at += 1) {
    if (found[at] !== tags.unit) continue;
    const written = text.slice(tokens.starts[at], tokens.ends[at]);
    const unit = unitAt(written);
    // "Pinch of salt" has a unit and no number.
    if (unit && !first)
      return [
        {
          quantity: null,
          unit: unit.unit.id,
          unitText: written,
          start: tokens.starts[at]!,
          end: tokens.ends[at]!,
          isSize: false,
        },
      ];
    if (unit && first) return [{ ...first, unit: unit.unit.id, unitText: written }, ...amounts.slice(1)];
  }
  return amounts;
}

/** "Sea salt and freshly ground black pepper": a name that breaks off at its "and" goes on behind what is done to the next. */
function joinedNames(text: string, { tokens }: LineTokens, found: Uint8Array): Uint8Array {
  const from = found.indexOf(tags.name);
  if (from < 0) return found;
  let end = from;
  while (end < tokens.count && found[end] === tags.name) end += 1;
  if (end === tokens.count || !/^(?:and|or|&)$/i.test(text.slice(tokens.starts[end - 1], tokens.ends[end - 1])))
    return found;
  const next = found.indexOf(tags.name, end);
  if (next < 0 || next - end > mostBetween) return found;
  for (let at = end; at <= next; at += 1) if (tokens.gaps[at] !== gaps.none) return found;
  return Uint8Array.from(found, (tag, at) => (at >= end && at < next ? tags.name : tag));
}

/** "Freshly and coarsely ground": more than that is a sentence. */
const mostBetween = 4;

/** The first stretch tagged as the name; a later one is another ingredient, or part of what is done. */
function nameOf(text: string, { tokens, front, later }: LineTokens, found: Uint8Array): string {
  // What the grammar has read as an amount with its container is no name: the "pkg" of "1 (10 oz) pkg. spinach".
  const from = found.findIndex((tag, at) => tag === tags.name && tokens.starts[at]! >= front.end);
  if (from < 0) return tidyName(/^[^,;(（]*/.exec(text.slice(front.end))![0]);
  let until = from + 1;
  // "Flour (all-purpose), 300 g": where the name stands first, what is in brackets behind it only explains it.
  // "EZ gel + 2 teaspoons": another amount is no name.
  const measured = new Set(later.flatMap(({ start, unit }) => (unit === null ? [] : [start])));
  const goesOn = (at: number): boolean =>
    (front.amounts.length > 0 || tokens.gaps[at] !== gaps.open) && !measured.has(tokens.starts[at]!);
  while (until < tokens.count && found[until] === tags.name && goesOn(until)) until += 1;
  return tidyName(text.slice(tokens.starts[from], tokens.ends[until - 1]));
}

const tidyName = (name: string): string =>
  name
    // "Salmon, (skin removed)": a bracket behind a comma belongs to no name.
    .replace(/(?<=\p{L})\s?,\s?[(（[].*$/u, '')
    .replace(/[()（）[\]]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^\s?(?:of|de|d['’])\s/iu, '')
    // "12 oz. pkg. frozen spinach"
    .replace(/^(?:pkgs?|pkts?)\.?\s(?=\p{L})/iu, '')
    .trim();

/** Words that only tie a line together are no note: the "of" of "a pinch of salt". */
const joining = /^(?:of|plus|about|or|and|each|from|approximately|roughly)$/i;
const unsaid: ReadonlySet<number> = new Set([tags.other, tags.unit, tags.size]);

/** "Cut into 1” cubes" ends with its cubes, whatever they look like alone: behind the name, an aside goes on to the next mark. */
function wholeAsides({ tokens }: LineTokens, found: Uint8Array): Uint8Array {
  const whole = Uint8Array.from(found);
  for (let at = Math.max(1, found.indexOf(tags.name) + 1); at < tokens.count; at += 1) {
    const before = whole[at - 1]!;
    const isAside = before === tags.preparation || before === tags.note;
    if (isAside && tokens.gaps[at] === gaps.none && unsaid.has(whole[at]!)) whole[at] = before;
  }
  return whole;
}

/** Neighbouring words of one tag, as they stand in the line. */
function runsOf(text: string, { tokens }: LineTokens, found: Uint8Array): Map<number, string[]> {
  const runs = new Map<number, string[]>();
  let at = 0;
  while (at < tokens.count) {
    const tag = found[at]!;
    let until = at + 1;
    while (until < tokens.count && found[until] === tag) until += 1;
    const list = runs.get(tag) ?? [];
    list.push(text.slice(tokens.starts[at], tokens.ends[until - 1]).replace(/\s+/g, ' '));
    runs.set(tag, list);
    at = until;
  }
  return runs;
}
