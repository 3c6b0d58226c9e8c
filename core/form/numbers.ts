import { lineStartAt } from '#core/text/lines.ts';
import type { TextChange } from '#core/text/minimal-change.ts';
import type { Span } from '#core/text/span.ts';

interface NumberPlace {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** The number before a step on its line. */
function numberOf(source: string, { start }: Span): NumberPlace | null {
  const line = lineStartAt(source, start);
  const found = /^([ \t>]*(?:step[ \t]*)?)(\d{1,3})[ \t]*[.)、：:．]/i.exec(source.slice(line, start));
  if (!found) return null;
  const from = line + found[1]!.length;
  return { value: Number(found[2]), from, to: from + found[2]!.length };
}

/** Items that count up, each one more than the one before. */
export interface NumberRun {
  readonly first: number;
  readonly last: number;
  /** The number of the first. */
  readonly start: number;
}

/** The run that item `at` stands in; null where nothing counts (`1.` before every step is a manner, too). */
export function runAt(source: string, spans: readonly Span[], at: number): NumberRun | null {
  const values = spans.map((span) => numberOf(source, span)?.value ?? Number.NaN);
  let first = at;
  let last = at;
  while (first > 0 && values[first - 1] === values[first]! - 1) first -= 1;
  while (last + 1 < values.length && values[last + 1] === values[last]! + 1) last += 1;
  const start = values[first] ?? Number.NaN;
  const isManner = values[at - 1] === values[at] || values[at + 1] === values[at];
  return Number.isNaN(start) || isManner ? null : { first, last, start };
}

/** Changes that make these items count up from the run's start. */
export function renumbered(
  source: string,
  spans: readonly Span[],
  { first, last, start }: NumberRun,
): readonly TextChange[] {
  return spans.slice(first, last + 1).flatMap((span, index) => {
    const own = numberOf(source, span);
    const insert = String(start + index);
    return own === null || String(own.value) === insert ? [] : [{ from: own.from, to: own.to, insert }];
  });
}
