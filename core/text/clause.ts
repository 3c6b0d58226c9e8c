/** Where the clause or sentence begins that `at` is in: after the nearest of `ends` before it, at most `reach` characters back. */
export function clauseStart(text: string, at: number, ends: string, reach = 160): number {
  const limit = Math.max(0, at - reach);
  let start = at;
  while (start > limit && !ends.includes(text[start - 1]!)) start -= 1;
  return start;
}
