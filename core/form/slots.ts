import { lineEndAt, lineStartAt } from '#core/text/lines.ts';
import { insertion } from '#core/text/minimal-change.ts';
import type { TextChange } from '#core/text/minimal-change.ts';
import type { Span } from '#core/text/span.ts';

/** What may stand between two items of a list: ends of lines, quotes' and bullets' marks, a comma. Anything else (a comment, a picture) belongs to an item. */
const separator =
  /^(?:[ \t]*,[ \t]*(?:\n[ \t]*)?|[ \t]*[，、;；][ \t]*|(?:[ \t]*(?:\\|<br ?\/?>)?[ \t]*\n)(?:[ \t]*>?[ \t]*\n)*(?:[ \t>]*)(?:[-*+•–][ \t]+|(?:step[ \t]*)?\d{1,3}[ \t]*[.)、：:．][ \t]*)?(?:\[[ xX]\][ \t]+)?)$/i;
const lead = /^[ \t>]*(?:[-*+•–][ \t]+|(?:step[ \t]*)?\d{1,3}[ \t]*[.)、：:．][ \t]*)?(?:\[[ xX]\][ \t]+)?$/i;

/** Between two items that stand side by side; null where more than a separator is there. */
export function between(source: string, one: Span, other: Span): string | null {
  const text = source.slice(one.end, other.start);
  return other.start >= one.end && separator.test(text) ? unticked(text) : null;
}

/** A new item of a shopping or tick list is not done yet. */
const unticked = (text: string): string => text.replace(/\[[xX]\]/, '[ ]');

/** What stands before an item on its line, where that is only a bullet or number; null else. */
export function leadOf(source: string, { start }: Span): string | null {
  const text = source.slice(lineStartAt(source, start), start);
  return lead.test(text) ? unticked(text) : null;
}

/** Ways to put `content` behind item `at`, the most like its neighbours first. */
export function* insertedAfter(
  source: string,
  spans: readonly Span[],
  at: number,
  content: string,
): Generator<readonly TextChange[]> {
  const own = spans[at]!;
  const seen = new Set<string>();
  const pairs = [at, at - 1, ...spans.keys()];
  for (const index of pairs) {
    const [one, other] = [spans[index], spans[index + 1]];
    const text = one && other ? between(source, one, other) : null;
    if (text === null || seen.has(text)) continue;
    seen.add(text);
    yield [insertion(text.includes('\n') ? endWithComment(source, own) : own.end, text + content)];
  }
  const marker = leadOf(source, own);
  if (marker !== null) yield [insertion(lineEndAt(source, own.end), `\n${marker}${content}`)];
  // nyum: each step is a quote of its own, with a rule between two of them.
  if (marker?.includes('>')) yield [insertion(lineEndAt(source, own.end), `\n\n---\n\n${marker}${content}`)];
}

/** A comment behind the item stays with it. */
function endWithComment(source: string, { end }: Span): number {
  const rest = source.slice(end, lineEndAt(source, end));
  return /^[ \t]+#/.test(rest) ? end + rest.length : end;
}

/** Ways to put `content` before item `at`: it takes that item's bullet or number. */
export function* insertedBefore(
  source: string,
  spans: readonly Span[],
  at: number,
  content: string,
): Generator<readonly TextChange[]> {
  const own = spans[at]!;
  for (const index of [at, ...spans.keys()]) {
    const [one, other] = [spans[index], spans[index + 1]];
    const text = one && other ? between(source, one, other) : null;
    if (text !== null) yield [insertion(own.start, content + text)];
  }
  const marker = leadOf(source, own);
  if (marker !== null) yield [insertion(own.start, `${content}\n${marker}`)];
  if (marker?.includes('>')) yield [insertion(own.start, `${content}\n\n---\n\n${marker}`)];
}

/** Ways to take item `at` away with what separates it from its neighbours. */
export function* removed(source: string, spans: readonly Span[], at: number): Generator<readonly TextChange[]> {
  const own = spans[at]!;
  const [before, after] = [spans[at - 1], spans[at + 1]];
  if (after && between(source, own, after) !== null) yield [{ from: own.start, to: after.start, insert: '' }];
  if (before && between(source, before, own) !== null) yield [{ from: before.end, to: own.end, insert: '' }];
  const rest = source.slice(own.end, lineEndAt(source, own.end));
  if (leadOf(source, own) !== null && /^[ \t]*(?:#.*|\\|<br ?\/?>)?$/.test(rest)) yield [wholeLines(source, own)];
  yield [{ from: own.start, to: own.end, insert: '' }];
}

function wholeLines(source: string, { start, end }: Span): TextChange {
  const from = lineStartAt(source, start);
  const to = lineEndAt(source, end);
  if (to < source.length) return { from, to: to + 1, insert: '' };
  return { from: Math.max(0, from - 1), to, insert: '' };
}
