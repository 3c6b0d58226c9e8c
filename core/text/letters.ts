const letter = /\p{L}/u;
const mark = /\p{M}/u;
/** Letters up to here are looked up, not matched: nearly all that a recipe in a European language has. */
const known = 0x250;
const isKnownLetter = Uint8Array.from({ length: known }, (_, code) => (letter.test(String.fromCharCode(code)) ? 1 : 0));
const dash = 0x2d;

/**
 * Calls `visit` for every run of letters, with the marks and dashes inside it ("crème", "half-cup") unless `lettersOnly`.
 * Several times faster than a regular expression with Unicode classes.
 */
export function eachWord(text: string, visit: (start: number, end: number) => void, lettersOnly = false): void {
  for (let at = 0; at < text.length;) {
    const length = lengthAt(text, at, true);
    if (length === 0) {
      at += 1;
      continue;
    }
    let end = at + length;
    for (let more = 1; more > 0; end += more) {
      const code = text.charCodeAt(end);
      more = code >= 97 && code <= 122 ? 1 : lengthAt(text, end, lettersOnly);
    }
    visit(at, end);
    at = end;
  }
}

/** How many units of a word's character stand here; 0 where the word has ended. */
function lengthAt(text: string, at: number, letterOnly: boolean): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  if (code < known) return isKnownLetter[code] === 1 || (!letterOnly && code === dash) ? 1 : 0;
  // Ideographs are letters all; asking for each would make a Chinese step slow.
  if (code >= 0x4e00 && code <= 0x9fa5) return 1;
  const character = code < 0xd800 || code > 0xdfff ? text.charAt(at) : String.fromCodePoint(text.codePointAt(at) ?? 0);
  return letter.test(character) || (!letterOnly && mark.test(character)) ? character.length : 0;
}
