/* Places in a text, in rising order. */

/** How many of the rising numbers are less than `limit`. */
export function countBefore(rising: readonly number[], limit: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of the rising numbers that is less than `limit`; -1 where none is. */
export const lastBefore = (rising: readonly number[], limit: number): number =>
  rising[countBefore(rising, limit) - 1] ?? -1;
