interface Size {
  readonly width: number;
  readonly height: number;
}

/** As large as fits a square of `longestSide` pixels, never larger than it is, never without a pixel. */
export function fitWithin({ width, height }: Size, longestSide: number): Size {
  const scale = Math.min(1, longestSide / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
