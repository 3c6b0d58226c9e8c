import type { Span } from '#core/text/span.ts';

const fence = /^ {0,3}(`{3,}|~{3,})/;

/**
 * Fences and code within lines, in order. Line by line and run by run: as one pattern, a thousand runs of backticks of
 * different lengths in one line took minutes.
 */
export function codeIn(text: string): readonly Span[] {
  const found: Span[] = [];
  let open: { readonly mark: string; readonly start: number } | null = null;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    const mark = fence.exec(line)?.[1] ?? null;
    if (open === null && mark !== null && newline >= 0) open = { mark, start };
    else if (open === null) addRuns(line, start, found);
    else if (mark?.startsWith(open.mark) && /^ {0,3}[`~]+[ \t]*$/.test(line)) {
      found.push({ start: open.start, end });
      open = null;
    }
    start = end + 1;
  }
  if (open !== null) found.push({ start: open.start, end: text.length });
  return found;
}

/** Code begins at a run of backticks and ends at the next one of the same length. */
function addRuns(line: string, offset: number, found: Span[]): void {
  if (!line.includes('`')) return;
  const runs = [...line.matchAll(/`+/g)].map(({ index, 0: run }) => ({ at: index, length: run.length }));
  const places = new Map<number, number[]>();
  runs.forEach(({ length }, index) => {
    const known = places.get(length);
    if (known) known.push(index);
    else places.set(length, [index]);
  });
  /** How many of the runs of each length lie behind us. */
  const passed = new Map<number, number>();
  for (let index = 0; index < runs.length; index += 1) {
    const { at, length } = runs[index]!;
    const same = places.get(length)!;
    let next = passed.get(length) ?? 0;
    while (next < same.length && same[next]! <= index) next += 1;
    passed.set(length, next);
    const close = same[next];
    if (close === undefined) continue;
    found.push({ start: offset + at, end: offset + runs[close]!.at + length });
    index = close;
  }
}
