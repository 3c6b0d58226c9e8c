import type { Settings } from '#core/contract/settings.ts';

/** Font sizes in CSS pixels. */
export interface SizeRange {
  readonly floor: number;
  readonly ceiling: number;
}

/** At 0.2 mm a pixel M reads at 1.5 m, XL at 2 m (16 minutes of arc for a capital letter). */
export const stepSizes: Readonly<Record<Settings['textSize'], SizeRange>> = {
  S: { floor: 40, ceiling: 72 },
  M: { floor: 53, ceiling: 88 },
  L: { floor: 62, ceiling: 104 },
  XL: { floor: 70, ceiling: 128 },
};

export const railSizes: SizeRange = { floor: 30, ceiling: 52 };

/** Between text and window edges there is no more room than this for a rail under the text. */
export const narrowRailSizes: SizeRange = { floor: 30, ceiling: 36 };

/** The largest whole size that fits, by binary search: a smaller size never takes more room. Null when the floor doesn't fit. */
export function largestThatFits(range: SizeRange, fits: (size: number) => boolean): number | null {
  let best: number | null = null;
  let low = range.floor;
  let high = range.ceiling;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (fits(middle)) {
      best = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return best;
}
