import { coverage, ring, roundedBox } from './shapes.mjs';

/** @typedef {readonly [number, number, number]} Colour */
/** @typedef {{ size: number, pixels: Buffer }} Picture rows of red, green, blue, alpha; alpha not multiplied in */

const cobalt = /** @type {Colour} */ ([0x1d, 0x3b, 0x99]);
const white = /** @type {Colour} */ ([0xff, 0xff, 0xff]);
const edge = /** @type {Colour} */ ([0xb4, 0xbe, 0xd8]);
const fold = /** @type {Colour} */ ([0xdd, 0xe3, 0xf2]);

/** From this size in pixels on, the line of the plate's well is one that can be seen. */
const wellFrom = 96;

/**
 * The app's icon: the cobalt rim of an enamel plate on a white rounded square. Small, it fills its place and has a thicker
 * rim; macOS wants a tenth of its place left free around it.
 * @param {number} size in pixels
 * @param {boolean} [forMac]
 * @returns {Picture}
 */
export function appIcon(size, forMac = false) {
  const half = forMac ? 412 : size <= 32 ? 504 : 480;
  const plate = half / 480;
  return draw(size, (x, y, inPixels) => [
    [white, inPixels(roundedBox(x, y, half, half, 0.4 * half))],
    ...onPlate(size, plate, x, y, inPixels),
  ]);
}

/**
 * A recipe file of Hobside's: a sheet with a folded corner and the plate on it.
 * @param {number} size in pixels
 * @returns {Picture}
 */
export function recipeIcon(size) {
  const border = Math.max(14, 512 / size);
  return draw(size, (x, y, inPixels) => {
    // The sheet is wider than its fold: what lies beyond the diagonal is not there.
    const beyondFold = (x - y - 560) / Math.SQRT2;
    const sheet = Math.max(roundedBox(x, y, 380, 480, 48), beyondFold);
    const corner = Math.max(sheet, roundedBox(x - 230, y + 330, 150, 150, 0));
    return [
      [edge, inPixels(sheet)],
      [white, inPixels(sheet + border)],
      [fold, inPixels(corner + border)],
      ...onPlate(size, 0.72, x, y - 70, inPixels),
    ];
  });
}

/** The rim, and the line where the well begins. @param {number} size @param {number} plate @param {number} x @param {number} y @param {(distance: number) => number} inPixels @returns {[Colour, number][]} */
function onPlate(size, plate, x, y, inPixels) {
  const rim = ring(x, y, 352 * plate, Math.max(40 * plate, 1024 / size));
  const well = ring(x, y, 208 * plate, 8 * plate);
  return size < wellFrom
    ? [[cobalt, inPixels(rim)]]
    : [
        [cobalt, inPixels(rim)],
        [cobalt, 0.35 * inPixels(well)],
      ];
}

/**
 * Layers of one colour each, the last on top, on a square from -512 to 512.
 * @param {number} size @param {(x: number, y: number, inPixels: (distance: number) => number) => [Colour, number][]} layersAt
 * @returns {Picture}
 */
function draw(size, layersAt) {
  const unit = 1024 / size;
  const inPixels = (/** @type {number} */ distance) => coverage(distance / unit);
  const pixels = Buffer.alloc(size * size * 4);
  for (let at = 0; at < size * size; at += 1) {
    const x = ((at % size) + 0.5) * unit - 512;
    const y = (Math.floor(at / size) + 0.5) * unit - 512;
    pixels.set(blend(layersAt(x, y, inPixels)), at * 4);
  }
  return { size, pixels };
}

/** @param {readonly [Colour, number][]} layers */
function blend(layers) {
  let alpha = 0;
  let mixed = [0, 0, 0];
  for (const [colour, over] of layers) {
    const under = alpha * (1 - over);
    alpha = over + under;
    if (alpha > 0) mixed = mixed.map((light, at) => (colour[at] * over + light * under) / alpha);
  }
  return [...mixed.map(Math.round), Math.round(255 * alpha)];
}
