/**
 * The lines of a stream of text, in batches as they arrive. A line ends in LF or CRLF, as in a file of lines; the last may have
 * no end. No more than a line and a piece of input is ever held.
 */
export async function* inputLines(pieces: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let begun: string[] = [];
  let isFirst = true;
  for await (const piece of pieces) {
    const text = isFirst && piece.startsWith('\uFEFF') ? piece.slice(1) : piece;
    isFirst = false;
    const last = text.lastIndexOf('\n');
    if (last < 0) {
      begun.push(text);
      continue;
    }
    const whole = begun.join('') + text.slice(0, last);
    begun = [text.slice(last + 1)];
    yield whole.split('\n').map(withoutReturn);
  }
  const rest = begun.join('');
  if (rest !== '') yield [withoutReturn(rest)];
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
