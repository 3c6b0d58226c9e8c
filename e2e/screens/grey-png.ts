import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture in shades of grey, row by row from the top; 0 is black. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly shades: Uint8Array;
}

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** As a PNG of eight bits a pixel, whose rows are not filtered (https://www.w3.org/TR/png-3/). */
export function pngOf({ width, height, shades }: Grey): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    rows.set(shades.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** Reads what `pngOf` wrote; throws for any other. */
export function greyOf(png: Buffer): Grey {
  const head = 16;
  const [width, height] = [png.readUInt32BE(head), png.readUInt32BE(head + 4)];
  const at = png.indexOf('IDAT', head + 17, 'latin1') + 4;
  const rows = inflateSync(png.subarray(at, at + png.readUInt32BE(at - 8)));
  if (rows.length !== (width + 1) * height) throw new Error('not one of our own pictures');
  const shades = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1)
    shades.set(rows.subarray(row * (width + 1) + 1, (row + 1) * (width + 1)), row * width);
  return { width, height, shades };
}
