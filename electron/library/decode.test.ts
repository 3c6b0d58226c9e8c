import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

test.each([
  ['UTF-8', Buffer.from('Crème 红烧肉')],
  ['Latin-1', Buffer.from('Cr\xe8me br\xfbl\xe9e, p\xe2t\xe9', 'latin1')],
  ['GB18030', Buffer.from('bac6c9d5c8e2a3baceb0bbd5b5c4d7f6b7a8', 'hex')],
  // 材料は卵と牛乳です。よく混ぜる。
  ['Shift_JIS', Buffer.from('8dde97bf82cd979182c68b8d93fb82c582b7814282e682ad8dac82ba82e98142', 'hex')],
  ['EUC-JP', Buffer.from('bae0cec1a4cfcdf1a4c8b5edc6fda4c7a4b9a1a3a4e8a4afbaaea4bca4eba1a3', 'hex')],
  ['Windows-1251', Buffer.from('cff0e8e3eef2eee2e8f2fc20f1f3ef20e820eff0eee2e0f0e8f2fc', 'hex')],
  ['UTF-16 LE', Buffer.from('\uFEFF# Soup', 'utf16le')],
  ['UTF-16 LE', Buffer.from('# Soup without a mark', 'utf16le')],
  ['UTF-16 BE', utf16be('\uFEFF# Soup')],
])('%s is recognised', (encoding, bytes) => {
  expect(decode(bytes)).toMatchObject({ encoding, canBeSaved: encoding === 'UTF-8' });
});

test('any bytes become some text', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => typeof decode(bytes).lf.text === 'string'));
});

test('any text in UTF-8 is told as such', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      // NULs in every second place are UTF-16.
      fc.pre(!text.includes('\0'));
      expect(decode(Buffer.from(text)).encoding).toBe('UTF-8');
    }),
  );
});
