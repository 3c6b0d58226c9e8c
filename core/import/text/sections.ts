import { measuredRanges, type LineRange } from '#core/import/web/list-finder.ts';
import { isPartTitle, readHeading } from '#core/recipe/meaning/headings.ts';
import { isMeasured, measuredIn } from '#core/recipe/meaning/measured.ts';
import { opensWithOrder } from '#core/recipe/meaning/orders.ts';
import { announces } from './announcements.ts';
import { endsRecipe, startsTail } from './rubbish.ts';
import type { TextLine } from './text-line.ts';
import { talked } from './titles.ts';

/** 'top' is what stands above all else, 'rest' what nothing calls anything, 'tail' what follows the page's own end. */
export type SectionKind = 'top' | 'ingredients' | 'steps' | 'notes' | 'rest' | 'tail';

export interface Section {
  readonly kind: SectionKind;
  /** What announces it; null where its form alone tells what it is. */
  readonly heading: TextLine | null;
  readonly lines: TextLine[];
}

/** Prose: a sentence, and no amount at its beginning. */
export const isTold = ({ text }: TextLine, least: number): boolean =>
  text.length > (/\p{Script=Han}/u.test(text) ? least / 4 : least) &&
  /[.!?。！]["”)]?$/.test(text) &&
  !(isMeasured(text) && text.length < 120);

/** The parts of one recipe in the order of the text: each line is in one of them, or is its heading. */
export function sectionsOf(lines: readonly TextLine[]): readonly Section[] {
  return new Sections(lines).all();
}

class Sections {
  readonly #lines: readonly TextLine[];
  readonly #found: Section[] = [{ kind: 'top', heading: null, lines: [] }];
  /** Where a list begins that nothing announces, and where it ends. */
  readonly #lists: ReadonlyMap<number, number>;
  readonly #lastSteps: number;
  #listEnd = 0;

  constructor(lines: readonly TextLine[]) {
    this.#lines = lines;
    this.#lastSteps = lines.findLastIndex((line) => announces(line) === 'steps');
    const saysList = lines.some((line) => /^(?:ingredients|amounts)$/.test(announces(line) ?? ''));
    this.#lists = new Map(saysList ? [] : listsByForm(lines).map(({ start, end }) => [start, end]));
  }

  all(): readonly Section[] {
    for (const [at, line] of this.#lines.entries()) this.#add(line, at);
    return this.#found;
  }

  get #now(): Section {
    return this.#found.at(-1)!;
  }
  #open(kind: SectionKind, heading: TextLine | null): void {
    this.#found.push({ kind, heading, lines: [] });
  }

  #add(line: TextLine, at: number): void {
    if (this.#now.kind === 'tail') this.#now.lines.push(line);
    else if (!this.#announce(line)) {
      this.#turn(line, at);
      this.#now.lines.push(line);
    }
  }

  #announce(line: TextLine): boolean {
    const meaning = announces(line) ?? this.#belowList(line);
    if (meaning === null || line.isNumbered || this.#isGroup(meaning, line)) return false;
    if (meaning === 'ingredients' || meaning === 'amounts') this.#open('ingredients', line);
    else if (meaning === 'steps') this.#open('steps', line);
    else if (meaning === 'info') this.#open(this.#now.kind === 'top' ? 'top' : 'rest', line);
    else this.#open('notes', line);
    return true;
  }

  /** "Recette" below the list is the method, though it may be anything elsewhere. */
  #belowList({ text, isItem, isNumbered }: TextLine): 'steps' | null {
    const { kind, lines } = this.#now;
    if (kind !== 'ingredients' || lines.length < 2 || isItem || isNumbered || text.length > 24) return null;
    const reading = readHeading(text);
    return reading?.meaning === 'steps' && reading.group === null && /^[\p{Lu}\p{Lo}]/u.test(text) ? 'steps' : null;
  }

  /** "### Cooking" below "## Method". */
  #isGroup(meaning: string, { level }: TextLine): boolean {
    const { kind, heading } = this.#now;
    const own = heading?.level ?? 0;
    return meaning === 'steps' && kind === 'steps' && own > 0 && level > own && level < 7;
  }

  /** Begins what the form of a line begins. */
  #turn(line: TextLine, at: number): void {
    const { kind, heading, lines } = this.#now;
    const listEnd = this.#lists.get(at);
    const isStepsByForm = kind === 'steps' && heading === null;
    if (startsTail(line.text) && this.#has('ingredients') && this.#has('steps')) this.#open('tail', null);
    else if (listEnd !== undefined && (kind === 'top' || kind === 'rest' || isStepsByForm)) {
      this.#listEnd = listEnd;
      this.#open('ingredients', null);
    } else if (endsRecipe(line.text) && kind !== 'top') this.#open('rest', null);
    else if (kind === 'ingredients' && this.#endsList(line, at, heading, lines))
      this.#open(this.#lastSteps > at ? 'rest' : 'steps', null);
    else if (this.#endsPart(line, at)) this.#open('rest', null);
  }

  #has(kind: SectionKind): boolean {
    return this.#found.some((one) => one.kind === kind && one.lines.length > 0);
  }

  #endsList(line: TextLine, at: number, heading: TextLine | null, lines: readonly TextLine[]): boolean {
    if (heading === null)
      return at >= this.#listEnd && !(isMeasured(line.text) && line.text.length < 60 && !line.isNumbered);
    if (lines.length < 2) return false;
    const isAfterItems = line.isApart && !line.isItem && lines.some(({ isItem }) => isItem);
    if (this.#lastSteps > at) return isTold(line, isAfterItems ? 40 : 90);
    const isFirstStep = line.isNumbered && !lines.some(({ isNumbered }) => isNumbered);
    return isFirstStep || isTold(line, line.isApart ? 35 : 60);
  }

  /** A heading of the same rank as the one that announced this part begins something else, unless a list of amounts follows it. */
  #endsPart(line: TextLine, at: number): boolean {
    const { kind, heading } = this.#now;
    if (kind === 'top' || kind === 'rest' || heading === null) return false;
    if (line.level === 0 || line.level > 6 || line.level > (heading.level || 8)) return false;
    return !(kind === 'ingredients' && [1, 2].some((step) => isMeasured(this.#lines[at + step]?.text ?? '')));
  }
}

/** Lists that nothing announces: lines with amounts, short lines together of which some have one, items and short lines right above the steps. */
function listsByForm(lines: readonly TextLine[]): readonly LineRange[] {
  const steps = lines.findIndex((line) => announces(line) === 'steps');
  const isAbove = ({ start }: LineRange): boolean => steps < 0 || start < steps;
  const measured = measuredRanges(lines)
    .flatMap((range) => betweenTales(range, lines))
    .filter(({ start, end }) => {
      const numbered = lines.slice(start, end).filter(({ isNumbered }) => isNumbered).length;
      return numbered * 2 < end - start;
    });
  const ranges = [measured, blocksOfThings(lines)].map((some) => some.filter(isAbove)).find((some) => some.length > 0);
  return (
    ranges?.map(({ start, end }) => ({ start: firstOf(lines, start), end: lastOf(lines, end) })) ??
    unmeasuredList(lines, steps)
  );
}

/** Lists that only a sentence parts: what is done with the first comes before the second. */
function betweenTales({ start, end }: LineRange, lines: readonly TextLine[]): readonly LineRange[] {
  const ranges: LineRange[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !isTold(lines[at]!, 30)) continue;
    if (at - from > 1 || (from === start && at === end)) ranges.push({ start: from, end: at });
    from = at + 1;
  }
  return ranges;
}

/** "1 cup cream", "juice of 1 lime", "pinch of salt" without an empty line between them. */
function blocksOfThings(lines: readonly TextLine[]): readonly LineRange[] {
  const ranges: LineRange[] = [];
  let start = 0;
  for (let end = 1; end <= lines.length; end += 1) {
    if (end < lines.length && !lines[end]!.isApart) continue;
    const block = lines.slice(start, end);
    const count = measuredIn(block.map(({ text }) => text));
    if (count > 1 && count * 3 >= block.length && block.every(isThing)) ranges.push({ start, end });
    start = end;
  }
  return ranges;
}

/** Items above the steps, the first items of all, or short lines right above the steps. */
function unmeasuredList(lines: readonly TextLine[], steps: number): readonly LineRange[] {
  const end = steps >= 0 ? steps : lines.findIndex(({ isNumbered }) => isNumbered);
  const first = lines.findIndex((line) => line.isItem && isThing(line));
  if (first >= 0 && (end < 0 || first < end)) {
    let last = first;
    while (last < lines.length && isThing(lines[last]!)) last += 1;
    if (last - first > 1 || end === last) return [{ start: first, end: last }];
  }
  let start = end;
  while (start > 0 && isThing(lines[start - 1]!)) start -= 1;
  // The first of short lines may be the title.
  if (start === 0 && end > 0) start = 1;
  return end - start > 1 ? [{ start, end }] : [];
}

/** "Salt" behind the last amount, without an empty line or with the same bullet, is one more. */
function lastOf(lines: readonly TextLine[], end: number): number {
  const hasItems = lines[end - 1]!.isItem;
  let last = end;
  while (last < lines.length && isThing(lines[last]!) && (hasItems ? lines[last]!.isItem : !lines[last]!.isApart))
    last += 1;
  return last;
}
function firstOf(lines: readonly TextLine[], start: number): number {
  const before = lines[start - 1];
  const isNamed =
    before !== undefined && (isPartTitle(before.text) || (/[:：]$/.test(before.text) && !talked.test(before.text)));
  const isGroup = isNamed && before.text.length < 40 && start > 1;
  if (isGroup) return start - 1;
  let first = start;
  while (first > 0 && lines[first]!.isItem && lines[first - 1]!.isItem && isThing(lines[first - 1]!)) first -= 1;
  return first;
}

/** "Dry red chile powder" is none, though it begins as one does. */
const isStep = (text: string): boolean => opensWithOrder(text) && (text.length > 60 || /[.!]$/.test(text));

/** A short line that is no sentence; behind a bullet it may be longer and end as one. */
function isThing(line: TextLine): boolean {
  if (line.isNumbered || line.level > 0 || announces(line) !== null || /[:：]$/.test(line.text)) return false;
  return line.isItem
    ? line.text.length < 200 && !/[.!?]\s+\p{Lu}/u.test(line.text) && !isStep(line.text)
    : line.text.length < 60 && !/[.!?。]$/.test(line.text);
}

/** Of several lists that are announced, what only tells about the ingredients, and the method told before the list, are notes. */
export function withoutTales(sections: readonly Section[]): readonly Section[] {
  const share = ({ lines }: Section): number => measuredIn(lines.map(({ text }) => text)) / Math.max(lines.length, 1);
  const isWhole = ({ kind, heading }: Section): boolean =>
    kind === 'ingredients' && heading !== null && (readHeading(heading.text)?.group ?? null) === null;
  const lists = sections.filter(isWhole);
  if (lists.length < 2 || !lists.some((one) => share(one) > 0.6)) return sections;
  const first = sections.findIndex((one) => isWhole(one) && share(one) > 0.6);
  const hasLater = sections.some(({ kind, lines }, at) => at > first && kind === 'steps' && lines.length > 0);
  return sections.map((one, at) => {
    const isTale = (isWhole(one) && share(one) < 0.3) || (one.kind === 'steps' && at < first && hasLater);
    return isTale ? { ...one, kind: 'notes' } : one;
  });
}
