export type LineEnd = '\n' | '\r\n' | '\r';

/** A file's text as the editor and the parser see it, with what is needed to write every line back as it was. */
export interface LfText {
  /** LF only, no BOM. */
  readonly text: string;
  /** The end of each line that has one, in order; a last line without an end has none. */
  readonly endings: readonly LineEnd[];
  readonly bom: boolean;
}

const anyEnd = /\r\n|\r|\n/g;
const bom = '\uFEFF';

/**
 * The end of every line, in order. A lone CR ends a line, as it does for CodeMirror and for CommonMark;
 * U+2028, U+2029, form feed and NEL do not, and stay inside their line.
 */
export const lineEndings = (text: string): readonly LineEnd[] => (text.match(anyEnd) ?? []) as LineEnd[];

export function toLf(fileText: string): LfText {
  const withBom = fileText.startsWith(bom);
  const text = withBom ? fileText.slice(1) : fileText;
  return { text: text.includes('\r') ? text.replace(anyEnd, '\n') : text, endings: lineEndings(text), bom: withBom };
}

/** The end that most lines have; LF for a file of one line. */
export function usualEnding(endings: readonly LineEnd[]): LineEnd {
  const counts: Record<LineEnd, number> = { '\n': 0, '\r\n': 0, '\r': 0 };
  for (const ending of endings) counts[ending] += 1;
  if (counts['\r\n'] > counts['\n'] && counts['\r\n'] >= counts['\r']) return '\r\n';
  return counts['\r'] > counts['\n'] ? '\r' : '\n';
}

/**
 * The file text for an edited text. Lines before and after the change keep their own ends; changed lines take
 * those of the lines they replace; further ones the usual end. The BOM stays; whether the file ends in a line end is up to `newText`.
 */
export function fromLf(newText: string, original: LfText): string {
  const start = original.bom ? bom : '';
  const usual = usualEnding(original.endings);
  if (usual === '\n' && original.endings.every((ending) => ending === '\n')) return start + newText;
  if (original.endings.every((ending) => ending === usual)) return start + newText.replaceAll('\n', usual);
  return start + joined(newText.split('\n'), original, usual);
}

function joined(lines: readonly string[], original: LfText, usual: LineEnd): string {
  const old = original.text.split('\n');
  const shorter = Math.min(lines.length, old.length);
  let before = 0;
  while (before < shorter && lines[before] === old[before]) before += 1;
  let after = 0;
  while (after < shorter - before && lines[lines.length - 1 - after] === old[old.length - 1 - after]) after += 1;
  const shift = old.length - lines.length;
  const changedEnd = old.length - after;
  let whole = '';
  lines.forEach((line, index) => {
    if (index === lines.length - 1) {
      whole += line;
      return;
    }
    const isAfter = index >= lines.length - after;
    const from = isAfter ? index + shift : index;
    const own = isAfter || from < changedEnd ? original.endings[from] : undefined;
    whole += line + (own ?? original.endings[Math.max(0, before - 1)] ?? usual);
  });
  return whole;
}
