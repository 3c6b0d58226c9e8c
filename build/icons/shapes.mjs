/** Distances to the edges of shapes, negative inside, in the units of whoever asks; a picture is made of them at any size. */

/** How much of a pixel lies inside, 0 to 1, from its distance to the edge in pixels. */
export const coverage = (/** @type {number} */ distance) => Math.min(1, Math.max(0, 0.5 - distance));

/** A rectangle about the origin. @param {number} x @param {number} y @param {number} halfWide @param {number} halfHigh @param {number} corner */
export function roundedBox(x, y, halfWide, halfHigh, corner) {
  const dx = Math.abs(x) - halfWide + corner;
  const dy = Math.abs(y) - halfHigh + corner;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - corner;
}

/** A circle that is drawn as a line. @param {number} x @param {number} y @param {number} radius @param {number} halfThick */
export const ring = (x, y, radius, halfThick) => Math.abs(Math.hypot(x, y) - radius) - halfThick;
