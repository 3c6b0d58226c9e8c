/** Offset of the first character of every line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line, counted from 1, that an offset is on. */
export function lineNumber(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

export const lineStartAt = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Where the line that an offset is on ends, without its "\n". */
export function lineEndAt(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** The end of a heading's line, or of the line of === or --- below that makes it one. */
export function headingEndAt(text: string, at: number): number {
  const end = lineEndAt(text, at);
  const underline = /\n[ \t]*(?:=+|-+)[ \t]*(?=\n|$)/y;
  underline.lastIndex = end;
  return end + (underline.exec(text)?.[0].length ?? 0);
}
