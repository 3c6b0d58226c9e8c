/** Letters that may be wrong in a word. A swap of two counts as two, so long words get two. */
export const forgiven = (word: string): number => (word.length >= 6 ? 2 : word.length >= 4 ? 1 : 0);

/** How many letters differ (Levenshtein), or null for more than `most`. */
export function lettersWrong(one: string, other: string, most: number): number | null {
  if (Math.abs(one.length - other.length) > most) return null;
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const change = (before[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      const cost = Math.min(change, (before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1);
      now.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return null;
    before = now;
  }
  const wrong = before[other.length] ?? 0;
  return wrong > most ? null : wrong;
}
