type Colour = readonly [red: number, green: number, blue: number];

const paper: Colour = [0xfb, 0xfb, 0xf9];
const edge: Colour = [0x8a, 0x90, 0x8c];
const ink: Colour = [0x5b, 0x7b, 0xe0];

/** A recipe card, as what a dragged recipe looks like under the pointer: BGRA bytes of a square of `size` pixels. */
export function cardBitmap(size: number): Buffer {
  const bytes = Buffer.alloc(size * size * 4);
  for (let at = 0; at < size * size; at += 1) {
    const colour = colourAt((at % size) / size, Math.floor(at / size) / size);
    if (colour === null) continue;
    const [red, green, blue] = colour;
    bytes.set([blue, green, red, 255], at * 4);
  }
  return bytes;
}

/** Shares of the side, from the left and from the top; null for what is see-through. */
function colourAt(x: number, y: number): Colour | null {
  if (x < 0.14 || x >= 0.86 || y < 0.06 || y >= 0.94) return null;
  if (x < 0.17 || x >= 0.83 || y < 0.09 || y >= 0.91) return edge;
  const isTitle = y >= 0.22 && y < 0.3 && x >= 0.26 && x < 0.74;
  const line = [0.44, 0.56, 0.68, 0.8].findIndex((top) => y >= top && y < top + 0.035);
  if (isTitle) return ink;
  return line !== -1 && x >= 0.26 && x < (line === 3 ? 0.52 : 0.74) ? edge : paper;
}
