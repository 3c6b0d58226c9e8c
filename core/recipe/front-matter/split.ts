import type { Span } from '#core/text/span.ts';

/** Where the front matter's YAML stands, and where the body begins. `closed` is false where no line ends it. */
export interface FrontMatterPlace {
  readonly yaml: Span;
  readonly bodyStart: number;
  readonly closed: boolean;
  readonly blankBefore: boolean;
  readonly language?: 'toml';
}

const opening = /^\uFEFF?([ \t]*\n[ \t]{0,3}|[ \t]{0,3})---[ \t]*(?:[ \t]#[^\n]*)?(?:\n|$)/;
const closing = /^(?:---|\.\.\.)[ \t]*(?:[ \t]#[^\n]*)?$/gm;
const yamlLine = /^(?:[\p{L}\p{N}"'_][^\n]{0,80}?:(?:\s|$)|\s|-\s|#|$)/u;
const keyLine = /^(?:[ \t]*(?:#[^\n]*)?\n)*["']?@?[\p{L}_][^\n:]{0,80}:(?!\/\/)/u;

/** Front matter in TOML stands between `+++` lines. */
function findToml(text: string): FrontMatterPlace | null {
  const open = /^\uFEFF?\s{0,20}\+\+\+[ \t]*\n/.exec(text);
  if (!open) return null;
  const start = open[0].length;
  const close = text.startsWith('+++', start) ? start : text.indexOf('\n+++', start - 1) + 1;
  if (close < start) return null;
  const end = text.indexOf('\n', close);
  return {
    yaml: { start, end: close },
    bodyStart: end < 0 ? text.length : end + 1,
    closed: true,
    blankBefore: false,
    language: 'toml',
  };
}

/** Finds the front matter, or null. A rule on the first line is front matter only when a key or its end follows. */
export function findFrontMatter(text: string): FrontMatterPlace | null {
  const open = opening.exec(text);
  if (!open) return findToml(text);
  const start = open[0].length;
  closing.lastIndex = start;
  const close = closing.exec(text);
  const blankBefore = open[1] !== '';
  const inside = close ? text.slice(start, close.index) : '';
  if (close && (inside.trim() === '' || keyLine.test(inside))) {
    const end = close.index + close[0].length;
    return { yaml: { start, end: close.index }, bodyStart: Math.min(text.length, end + 1), closed: true, blankBefore };
  }
  if (!keyLine.test(text.slice(start, start + 2000))) return null;
  const end = endOfKeys(text, start);
  return { yaml: { start, end }, bodyStart: end, closed: false, blankBefore };
}

/** Without a closing line the front matter is as far as lines look like YAML; a numbered step or a heading ends it. */
function endOfKeys(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const next = text.indexOf('\n', at);
    const lineEnd = next < 0 ? text.length : next;
    const line = text.slice(at, lineEnd);
    if (!yamlLine.test(line) || /^#{1,6} /.test(line)) return at;
    at = lineEnd + 1;
  }
  return Math.min(at, text.length);
}
