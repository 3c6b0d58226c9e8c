/**
 * Draws build/icons/icon.png: the cobalt rim of an enamel plate on a white rounded square.
 * Run it after changing it: node build/icons/draw.mjs
 */
import { writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { crc32 } from './checksum.mjs';

const size = 512;
const middle = size / 2;
const cobalt = [0x1d, 0x3b, 0x99];
const white = [0xff, 0xff, 0xff];

/** How much of a pixel lies inside, from its distance to the edge (negative inside). */
const coverage = (/** @type {number} */ distance) => Math.min(1, Math.max(0, 0.5 - distance));

/** @param {number} x @param {number} y @param {number} half @param {number} corner */
function roundedSquare(x, y, half, corner) {
  const dx = Math.abs(x) - half + corner;
  const dy = Math.abs(y) - half + corner;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - corner;
}

/** @param {number} column @param {number} row */
function pixel(column, row) {
  const x = column + 0.5 - middle;
  const y = row + 0.5 - middle;
  const radius = Math.hypot(x, y);
  const rim = coverage(Math.abs(radius - 176) - 20);
  const well = coverage(Math.abs(radius - 104) - 4) * 0.35;
  const ink = Math.max(rim, well);
  const colour = white.map((light, at) => Math.round(light + (cobalt[at] - light) * ink));
  return [...colour, Math.round(255 * coverage(roundedSquare(x, y, 240, 96)))];
}

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

const rows = Array.from({ length: size }, (_, row) => {
  const pixels = Array.from({ length: size }, (_, column) => pixel(column, row));
  return Buffer.from([0, ...pixels.flat()]);
});
const header = Buffer.alloc(13);
header.writeUInt32BE(size, 0);
header.writeUInt32BE(size, 4);
// Eight bits a channel, red green blue alpha.
header.set([8, 6, 0, 0, 0], 8);
const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', header),
  chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
  chunk('IEND', Buffer.alloc(0)),
]);
writeFileSync(new URL('icon.png', import.meta.url), png);
