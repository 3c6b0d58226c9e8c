import { linesOf, readPage } from './element.ts';

const marked = /<[a-z!/]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/i;
const longest = 200_000;

/** Text that may hold tags and entities, also encoded twice, as the lines that a reader would see. */
export function plainLines(written: string): readonly string[] {
  // A template that escaped its line breaks twice.
  let text = written.slice(0, longest).replace(/(?:\\r)?\\n/g, '\n');
  for (let round = 0; round < 3 && marked.test(text); round += 1) {
    const inLines = text.replace(/\r\n?|\n/g, '<br>');
    text = linesOf(readPage(inLines)).join('\n');
  }
  return text
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map(tidied)
    .filter((line) => line !== '');
}

export const plainText = (written: string): string => plainLines(written).join(' ');

const tidied = (line: string): string =>
  line
    .replace(/[\u200b\u200c\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A plug-in puts notes that have brackets already into brackets, and one that begins with a comma. */
export const ingredientText = (line: string): string =>
  line
    .replace(/\(\(([^()]*)\)\)/g, '($1)')
    .replace(/\(\s*,\s*/g, '(')
    .replace(/\(\s+/g, '(')
    .replace(/\s+([,;)])/g, '$1')
    .replace(/^(?:[▢☐□•●▪◦‣✓✔*·]\s*|[-–]\s+)/u, '')
    .trim();
