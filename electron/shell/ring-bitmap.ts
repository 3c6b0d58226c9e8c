/** The rim, Hobside's mark, as BGRA bytes of a square of `size` pixels, its edge softened over one pixel. */
export function ringBitmap(size: number, [red, green, blue]: readonly [number, number, number]): Buffer {
  const bytes = Buffer.alloc(size * size * 4);
  const middle = (size - 1) / 2;
  const [outer, inner] = [size * 0.46, size * 0.28];
  for (let at = 0; at < size * size; at += 1) {
    const away = Math.hypot((at % size) - middle, Math.floor(at / size) - middle);
    const cover = Math.min(1, Math.max(0, Math.min(outer - away, away - inner) + 0.5));
    // Electron takes the colours as already multiplied by their cover.
    bytes.set([blue * cover, green * cover, red * cover, 255 * cover].map(Math.round), at * 4);
  }
  return bytes;
}
