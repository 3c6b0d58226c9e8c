/** Where the clause or sentence begins that `at` is in: after the nearest of `ends` before it, at most `reach` characters back. */
export function clauseStart(text: string, at: number, ends: string, reach = 160): number {
  const limit = Math.max(0, at - reach);
  let start = at;
  while (start > limit) {
    const code = text.charCodeAt(start - 1);
    // Small letters and blanks are nearly all of a text, and end no clause.
    if (code !== 32 && (code < 97 || code > 122) && ends.includes(text.charAt(start - 1))) break;
    start -= 1;
  }
  return start;
}
