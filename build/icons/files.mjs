import { deflateSync } from 'node:zlib';
import { crc32 } from './checksum.mjs';

/** @typedef {import('./pictures.mjs').Picture} Picture */

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  return Buffer.concat([bigEndian(data.length), body, bigEndian(crc32(body))]);
}

/** @param {number} number */
function bigEndian(number) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
}

/** Eight bits a channel, red green blue alpha. @param {Picture} picture */
export function png({ size, pixels }) {
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.concat([Buffer.of(0), pixels.subarray(row * size * 4, (row + 1) * size * 4)]),
  );
  const header = Buffer.concat([bigEndian(size), bigEndian(size), Buffer.of(8, 6, 0, 0, 0)]);
  return Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Sizes of a Windows icon. */
export const icoSizes = [16, 20, 24, 32, 40, 48, 64, 256];

/**
 * A Windows icon. The largest is a PNG, the others are bitmaps: Explorer shows both, but what reads the icon of a setup
 * program knows PNG at 256 only.
 * @param {(size: number) => Picture} drawn
 */
export function ico(drawn) {
  const images = icoSizes.map((size) => (size === 256 ? png(drawn(size)) : bitmap(drawn(size))));
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  for (const [at, image] of images.entries()) {
    const entry = 6 + 16 * at;
    // 256 doesn't fit into its byte and is written 0.
    head.writeUInt8(icoSizes[at] % 256, entry);
    head.writeUInt8(icoSizes[at] % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(image.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += image.length;
  }
  return Buffer.concat([head, ...images]);
}

/** Rows from the bottom, blue green red alpha, then a mask that nobody looks at where there is alpha. @param {Picture} picture */
function bitmap({ size, pixels }) {
  const header = Buffer.alloc(40);
  header.writeUInt32LE(40, 0);
  header.writeInt32LE(size, 4);
  // Picture and mask together.
  header.writeInt32LE(2 * size, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  const colours = Buffer.alloc(pixels.length);
  for (let at = 0; at < size * size; at += 1) {
    const from = 4 * ((size - 1 - Math.floor(at / size)) * size + (at % size));
    colours.set([pixels[from + 2], pixels[from + 1], pixels[from], pixels[from + 3]], 4 * at);
  }
  return Buffer.concat([header, colours, Buffer.alloc(Math.ceil(size / 32) * 4 * size)]);
}

/** Kinds of picture in a macOS icon, by Apple's four letters; a size twice is for ordinary and for dense screens. */
export const icnsKinds = /** @type {const} */ ({
  ic04: 16,
  ic11: 32,
  ic05: 32,
  ic12: 64,
  ic07: 128,
  ic13: 256,
  ic08: 256,
  ic14: 512,
  ic09: 512,
  ic10: 1024,
});

/** A macOS icon. @param {(size: number) => Picture} drawn */
export function icns(drawn) {
  const parts = Object.entries(icnsKinds).map(([kind, size]) => {
    const data = kind === 'ic04' || kind === 'ic05' ? argb(drawn(size)) : png(drawn(size));
    return Buffer.concat([Buffer.from(kind), bigEndian(data.length + 8), data]);
  });
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from('icns'), bigEndian(body.length + 8), body]);
}

/** The two smallest are no PNG: macOS draws a PNG there as noise. Alpha, red, green, blue, each packed by itself. @param {Picture} picture */
function argb({ pixels }) {
  const channel = (/** @type {number} */ of) => packed(pixels.filter((_, at) => at % 4 === of));
  return Buffer.concat([Buffer.from('ARGB'), ...[3, 0, 1, 2].map(channel)]);
}

/** Runs of 3 to 130 equal bytes as two; up to 128 others behind their number less one. @param {Uint8Array} bytes */
function packed(bytes) {
  /** @type {number[]} */ const out = [];
  /** @type {number[]} */ let others = [];
  const flush = () => {
    if (others.length > 0) out.push(others.length - 1, ...others);
    others = [];
  };
  for (let at = 0; at < bytes.length;) {
    let run = 1;
    while (run < 130 && bytes[at + run] === bytes[at]) run += 1;
    if (run >= 3) {
      flush();
      out.push(run + 125, bytes[at]);
      at += run;
    } else {
      others.push(bytes[at]);
      at += 1;
      if (others.length === 128) flush();
    }
  }
  flush();
  return Buffer.from(out);
}
