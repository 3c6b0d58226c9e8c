import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { icnsKinds, icoSizes } from './files.mjs';
import { appIcon, recipeIcon } from './pictures.mjs';

const read = (/** @type {string} */ name) => readFileSync(new URL(name, import.meta.url));

/** Width and height as a PNG says them. @param {Buffer} bytes */
function pngSize(bytes) {
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect(bytes.subarray(12, 16).toString()).toBe('IHDR');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** Its points, of a PNG as ours are written. @param {Buffer} bytes */
function pixelsOf(bytes) {
  const [size = 0] = pngSize(bytes);
  const at = bytes.indexOf('IDAT');
  const rows = inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)));
  return Buffer.concat(
    Array.from({ length: size }, (_, row) => rows.subarray(row * (size * 4 + 1) + 1, (row + 1) * (size * 4 + 1))),
  );
}

/** The pictures in a Windows icon. @param {Buffer} bytes */
function inIco(bytes) {
  expect([bytes.readUInt16LE(0), bytes.readUInt16LE(2)]).toEqual([0, 1]);
  return Array.from({ length: bytes.readUInt16LE(4) }, (_, at) => {
    const entry = 6 + 16 * at;
    const from = bytes.readUInt32LE(entry + 12);
    return {
      size: bytes.readUInt8(entry) || 256,
      data: bytes.subarray(from, from + bytes.readUInt32LE(entry + 8)),
    };
  });
}

/** The pictures in a macOS icon. @param {Buffer} bytes */
function inIcns(bytes) {
  expect(bytes.subarray(0, 4).toString()).toBe('icns');
  expect(bytes.readUInt32BE(4)).toBe(bytes.length);
  /** @type {{ kind: string, data: Buffer }[]} */ const parts = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at + 4)) {
    const data = bytes.subarray(at + 8, at + bytes.readUInt32BE(at + 4));
    parts.push({ kind: bytes.subarray(at, at + 4).toString(), data });
  }
  return parts;
}

/** Apple's packing, undone. @param {Buffer} data */
function unpacked(data) {
  /** @type {number[]} */ const out = [];
  for (let at = 0; at < data.length;) {
    const head = data[at] ?? 0;
    if (head < 128) out.push(...data.subarray(at + 1, at + 2 + head));
    else out.push(...Array.from({ length: head - 125 }, () => data[at + 1] ?? 0));
    at += head < 128 ? head + 2 : 2;
  }
  return out;
}

describe('the icons', () => {
  test('of Linux are as large as they are called, and as draw.mjs draws them', () => {
    for (const size of [16, 22, 24, 32, 48, 64, 96, 128, 256, 512, 1024]) {
      const bytes = read(`linux/${size}x${size}.png`);
      expect(pngSize(bytes)).toEqual([size, size]);
      if (size <= 64) expect(pixelsOf(bytes).equals(appIcon(size).pixels)).toBe(true);
    }
  });

  test.each(['icon', 'recipe'])('of Windows hold every size: %s.ico', (name) => {
    const drawn = name === 'icon' ? appIcon : recipeIcon;
    const images = inIco(read(`${name}.ico`));
    expect(images.map(({ size }) => size)).toEqual(icoSizes);
    for (const { size, data } of images) {
      if (size === 256) expect(pngSize(data)).toEqual([256, 256]);
      else expect([data.readInt32LE(4), data.readInt32LE(8), data.readUInt16LE(14)]).toEqual([size, size * 2, 32]);
    }
    // The first point of the first row that is stored is the last row's: blue, green, red, alpha.
    const small = images[0]?.data ?? Buffer.alloc(0);
    const { pixels } = drawn(16);
    const middle = 4 * (16 * 7 + 8);
    const stored = 40 + 4 * (16 * 8 + 8);
    expect([...small.subarray(stored, stored + 4)]).toEqual([2, 1, 0, 3].map((channel) => pixels[middle + channel]));
    expect(small.length).toBe(40 + 16 * 16 * 4 + 16 * 4);
  });

  test.each(['icon', 'recipe'])('of macOS hold every size, for dense screens too: %s.icns', (name) => {
    const parts = inIcns(read(`${name}.icns`));
    expect(parts.map(({ kind }) => kind)).toEqual(Object.keys(icnsKinds));
    for (const { kind, data } of parts) {
      const size = icnsKinds[/** @type {keyof typeof icnsKinds} */ (kind)];
      if (kind !== 'ic04' && kind !== 'ic05') expect(pngSize(data)).toEqual([size, size]);
      else {
        const { pixels } = name === 'icon' ? appIcon(size, true) : recipeIcon(size);
        expect(data.subarray(0, 4).toString()).toBe('ARGB');
        const channels = [3, 0, 1, 2].flatMap((of) => [...pixels.filter((_, at) => at % 4 === of)]);
        expect(unpacked(data.subarray(4))).toEqual(channels);
      }
    }
  });
});
