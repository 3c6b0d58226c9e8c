import type { Span } from '#core/text/span.ts';

/** Letters and figures of a text, folded, and where in it each of them begins and ends. */
interface Letters {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const letterOrFigure = /[\p{L}\p{N}]/u;
/** What stands between words of a page or of JSON and is read as no word, or as another letter. */
const piece =
  /<[!/?a-z][^<>]{0,2000}>|\\u([0-9a-f]{4})|\\[nrtbf"\\/]|&#(\d{1,7});|&#x([0-9a-f]{1,6});|&([a-z])(acute|grave|circ|uml|tilde|cedil|ring);|&[a-z]{2,8};/iuy;
const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030A',
};

/**
 * Where in the original each line stands, by its letters and figures alone: marks, line ends, entities and escapes between them
 * may be any. Null for a line that does not stand there like this. Of several places the first after the line before is taken.
 */
export function sourceSpans(original: string, lines: readonly string[]): readonly (Span | null)[] {
  const all = lettersOf(original);
  let from = 0;
  return lines.map((line) => {
    const { text } = lettersOf(line);
    if (text.length < 2) return null;
    const next = all.text.indexOf(text, from);
    const at = next >= 0 ? next : all.text.indexOf(text);
    if (at < 0) return null;
    from = at + text.length;
    return { start: all.starts[at]!, end: all.ends[from - 1]! };
  });
}

function lettersOf(text: string): Letters {
  const [starts, ends]: [number[], number[]] = [[], []];
  let letters = '';
  for (let at = 0; at < text.length;) {
    const { said, end } = saidAt(text, at);
    for (const letter of said.normalize('NFKC').toLowerCase()) {
      if (!letterOrFigure.test(letter)) continue;
      letters += letter;
      for (let unit = 0; unit < letter.length; unit += 1) {
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { text: letters, starts, ends };
}

/** What one character, or one tag, entity or escape, says. */
function saidAt(text: string, at: number): { readonly said: string; readonly end: number } {
  const first = text.codePointAt(at)!;
  if (first === 0x3c || first === 0x26 || first === 0x5c) {
    piece.lastIndex = at;
    const found = piece.exec(text);
    if (found !== null) return { said: saidBy(found), end: piece.lastIndex };
  }
  const said = String.fromCodePoint(first);
  return { said, end: at + said.length };
}

function saidBy([, escape, decimal, hexadecimal, letter, accent]: RegExpExecArray): string {
  if (letter !== undefined && accent !== undefined) return letter + (accents[accent.toLowerCase()] ?? '');
  const code = escape ?? hexadecimal;
  const point = code !== undefined ? Number.parseInt(code, 16) : Number(decimal ?? Number.NaN);
  return Number.isNaN(point) || point > 0x10ffff ? '' : String.fromCodePoint(point);
}
