export type PictureType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/avif';

/** The content type by the first bytes; null for anything that is no raster picture (SVG and HTML are programs). */
export function pictureType(bytes: Uint8Array): PictureType | null {
  const start = ascii(bytes, 0, 16);
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (/^GIF8[79]a/.test(start)) return 'image/gif';
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'image/webp';
  return start.slice(4, 8) === 'ftyp' && /^avi[fs]$/.test(start.slice(8, 12)) ? 'image/avif' : null;
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** What the head of a picture says of its size, without decoding anything; null where it says nothing. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  switch (pictureType(bytes)) {
    case 'image/png':
      return ascii(bytes, 12, 16) === 'IHDR' ? sized(big(bytes, 16, 4), big(bytes, 20, 4)) : null;
    case 'image/gif':
      return sized(little(bytes, 6, 2), little(bytes, 8, 2));
    case 'image/jpeg':
      return jpegSize(bytes);
    case 'image/webp':
      return webpSize(bytes);
    case 'image/avif':
      return avifSize(bytes);
    case null:
      return null;
  }
}

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

/** NaN beyond the end: no size comes out of a head that was cut off. */
const big = (bytes: Uint8Array, at: number, count: number): number =>
  at + count > bytes.length ? NaN : bytes.subarray(at, at + count).reduce((sum, byte) => sum * 256 + byte, 0);
const little = (bytes: Uint8Array, at: number, count: number): number =>
  at + count > bytes.length ? NaN : bytes.subarray(at, at + count).reduceRight((sum, byte) => sum * 256 + byte, 0);

const sized = (width: number, height: number): PictureSize | null =>
  width > 0 && height > 0 ? { width, height } : null;

interface Segment {
  readonly marker: number;
  readonly at: number;
  readonly length: number;
}

/** The marked pieces before the first scan. `at` is where the piece's own bytes begin. */
function* jpegSegments(bytes: Uint8Array): Generator<Segment> {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = big(bytes, at + 2, 2);
    if (length < 2) return;
    yield { marker, at: at + 4, length: length - 2 };
    if (marker === 0xda) return;
    at += 2 + length;
  }
}

/** Frame headers; C4, C8 and CC among them are tables. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegSize(bytes: Uint8Array): PictureSize | null {
  for (const { marker, at } of jpegSegments(bytes))
    if (isFrame(marker)) return sized(big(bytes, at + 3, 2), big(bytes, at + 1, 2));
  return null;
}

function webpSize(bytes: Uint8Array): PictureSize | null {
  const kind = ascii(bytes, 12, 16);
  if (kind === 'VP8X') return sized(little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1);
  if (kind === 'VP8 ') return sized(little(bytes, 26, 2) & 0x3fff, little(bytes, 28, 2) & 0x3fff);
  if (kind !== 'VP8L') return null;
  const packed = little(bytes, 21, 4);
  return Number.isNaN(packed) ? null : sized((packed & 0x3fff) + 1, ((packed >>> 14) & 0x3fff) + 1);
}

/** The largest of the sizes that its boxes give: a grid of tiles has one for each tile. */
function avifSize(bytes: Uint8Array): PictureSize | null {
  let largest: PictureSize | null = null;
  for (let at = 4; at + 16 <= Math.min(bytes.length, 65_536); at += 1) {
    if (bytes[at] !== 0x69 || ascii(bytes, at, at + 4) !== 'ispe') continue;
    const size = sized(big(bytes, at + 8, 4), big(bytes, at + 12, 4));
    if (size && (!largest || size.width * size.height > largest.width * largest.height)) largest = size;
  }
  return largest;
}

/**
 * True for a JPEG or PNG that holds the picture and nothing that tells about cook, camera or place: such a one need not be
 * made anew, which would cost quality. A colour profile may stay. Anything that is not plainly so is false.
 */
export function isBare(bytes: Uint8Array): boolean {
  const type = pictureType(bytes);
  if (type === 'image/jpeg') return isBareJpeg(bytes);
  return type === 'image/png' && isBarePng(bytes);
}

function isBareJpeg(bytes: Uint8Array): boolean {
  let scan = -1;
  for (const { marker, at, length } of jpegSegments(bytes)) {
    const name = ascii(bytes, at, Math.min(at + 12, at + length));
    const isKnown =
      isFrame(marker) ||
      [0xc4, 0xdb, 0xdd, 0xda].includes(marker) ||
      (marker === 0xe0 && name.startsWith('JFIF\0') && length === 14) ||
      (marker === 0xe2 && name.startsWith('ICC_PROFILE\0')) ||
      (marker === 0xee && name.startsWith('Adobe') && length === 12);
    if (!isKnown) return false;
    if (marker === 0xda) scan = at + length;
  }
  return scan > 0 && endsWithScans(bytes, scan);
}

/** From the first scan on: only scans and their tables, and nothing behind the end. */
function endsWithScans(bytes: Uint8Array, from: number): boolean {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    if (bytes[at] !== 0xff) continue;
    const marker = bytes[at + 1]!;
    if (marker === 0xd9) return at + 2 === bytes.length;
    if (marker === 0x00 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7)) continue;
    if (![0xc4, 0xdb, 0xdd, 0xda].includes(marker)) return false;
    at += 1 + big(bytes, at + 2, 2);
  }
  return false;
}

const bareChunks = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'bKGD',
  'pHYs',
]);

function isBarePng(bytes: Uint8Array): boolean {
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = big(bytes, at, 4);
    const name = ascii(bytes, at + 4, at + 8);
    if (!bareChunks.has(name)) return false;
    at += 12 + length;
    if (name === 'IEND') return at === bytes.length;
  }
  return false;
}
