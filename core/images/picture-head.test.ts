import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isBare, pictureSize, pictureType } from './picture-head.ts';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((one) => one.charCodeAt(0)) : part)),
  );
const segment = (marker: number, content: Uint8Array) => [0xff, marker, 0, content.length + 2, ...content];
const frame = segment(0xc0, bytes([8, 0x01, 0x00, 0x02, 0x00, 1, 1, 0x11, 0]));
const scan = [...segment(0xda, bytes([1, 1, 0, 0, 63, 0])), 0x12, 0xff, 0x00, 0x34, 0xff, 0xd9];
const jpeg = (...extra: readonly (readonly number[])[]) => bytes([0xff, 0xd8], ...extra, frame, scan);
const chunk = (name: string, length: number) => [
  ...bytes([0, 0, 0, length], name),
  ...new Array<number>(length + 4).fill(0),
];
const png = (...extra: readonly (readonly number[])[]) =>
  bytes(
    '\x89PNG\r\n\x1a\n',
    [0, 0, 0, 13],
    'IHDR',
    [0, 0, 1, 0, 0, 0, 0, 8, 8, 6, 0, 0, 0, 0, 0, 0, 0],
    ...extra,
    chunk('IEND', 0),
  );

it('tells the size without decoding', () => {
  expect(pictureSize(jpeg())).toEqual({ width: 512, height: 256 });
  expect(pictureSize(png())).toEqual({ width: 256, height: 8 });
  expect(pictureSize(bytes('GIF89a', [3, 0, 4, 0]))).toEqual({ width: 3, height: 4 });
  expect(pictureSize(bytes('RIFF....WEBPVP8X', [0, 0, 0, 0, 0, 0, 0, 0], [9, 0, 0, 19, 0, 0]))).toEqual({
    width: 10,
    height: 20,
  });
  expect(pictureSize(bytes('RIFF....WEBPVP8L', [0, 0, 0, 0, 0x2f, 0x09, 0xc0, 0x04, 0]))).toEqual({
    width: 10,
    height: 20,
  });
  expect(pictureSize(bytes('....ftypavif........ispe', [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 9]))).toEqual({
    width: 256,
    height: 9,
  });
  expect(pictureSize(bytes('\x89PNG\r\n\x1a\n'))).toBeNull();
  expect(pictureType(bytes('<svg xmlns="http://www.w3.org/2000/svg">'))).toBeNull();
});

it('knows what tells more than the picture', () => {
  expect(isBare(jpeg())).toBe(true);
  expect(isBare(jpeg(segment(0xe0, bytes('JFIF\0', [1, 1, 0, 0, 1, 0, 1, 0, 0]))))).toBe(true);
  expect(isBare(jpeg(segment(0xe1, bytes('Exif\0\0'))))).toBe(false);
  expect(isBare(jpeg(segment(0xe1, bytes('http://ns.adobe.com/xap/1.0/\0'))))).toBe(false);
  expect(isBare(jpeg(segment(0xfe, bytes('made at home'))))).toBe(false);
  expect(isBare(bytes([...jpeg()], 'a second picture, as some phones append'))).toBe(false);
  expect(isBare(png())).toBe(true);
  expect(isBare(png(chunk('eXIf', 8)))).toBe(false);
  expect(isBare(png(chunk('tEXt', 8)))).toBe(false);
  expect(isBare(bytes([...png()], 'more'))).toBe(false);
});

it('never throws and gives no size that is none, whatever the bytes are', () => {
  const heads = fc.constantFrom(jpeg(), png(), bytes('GIF89a'), bytes('RIFF....WEBPVP8 '), bytes('....ftypavif'));
  fc.assert(
    fc.property(heads, fc.nat(40), fc.uint8Array({ maxLength: 60 }), (head, keep, rest) => {
      const broken = bytes([...head.subarray(0, keep)], [...rest]);
      const size = pictureSize(broken);
      expect(typeof isBare(broken)).toBe('boolean');
      if (size) expect(size.width > 0 && size.height > 0 && Number.isInteger(size.width)).toBe(true);
    }),
  );
});
