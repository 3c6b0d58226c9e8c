/** No program that breaks lines makes them longer. */
const widest = 80;
const narrowest = 40;

const ended = /[.!?:…)]["'“”’]?$/;
const item = /^(?:\d{1,2}[.)]|[-*•])\s+\S/;

/**
 * Paragraphs of a text that a program broke into lines: blank lines part them, and so does the end of a line where the next
 * word had room. Where no line ends in mid-sentence the text was not broken, and each line is a paragraph.
 */
export function filledParagraphs(written: readonly string[]): readonly string[] {
  const lines = written.map((line) => line.trim());
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const isBroken =
    width >= narrowest && width <= widest && lines.some((line, at) => goesOn(line) && (lines[at + 1] ?? '') !== '');
  const found: string[][] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1] ?? '';
    if (line === '') continue;
    const isMore = isBroken && before !== '' && (goesOn(before) || (isFull(before, line, width) && !item.test(line)));
    if (isMore) found.at(-1)?.push(line);
    else found.push([line]);
  }
  return found.map((parts) => parts.join(' '));
}

const goesOn = (line: string): boolean => line !== '' && !ended.test(line);

/** Whether the first word of the next line had no room on this one. */
const isFull = (line: string, next: string, width: number): boolean => {
  const space = next.indexOf(' ');
  return line.length + 1 + (space < 0 ? next.length : space) > width;
};
