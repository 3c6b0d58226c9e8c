import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOfBase64, picturesOf } from './base64.ts';

test('any bytes come back as they were, however the text is set', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.integer({ min: 1, max: 76 }), (bytes, width) => {
      const text = Buffer.from(bytes).toString('base64');
      const wrapped = text.replace(new RegExp(`.{${width}}`, 'g'), '$&\r\n');
      for (const one of [text, wrapped, text.replace(/=+$/, ''), `data:image/png;base64,${text}`])
        expect([...(bytesOfBase64(one) ?? [])]).toEqual([...bytes]);
      expect([...(bytesOfBase64(Buffer.from(bytes).toString('base64url')) ?? [])]).toEqual([...bytes]);
    }),
  );
});

test('no text makes it throw, and what is none is none', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void bytesOfBase64(text)));
  for (const text of ['', '=', 'A', 'AAAAA', 'AA*A', 'ÄÄÄÄ', '\0\0\0\0']) expect(bytesOfBase64(text)).toBeNull();
});

test('a picture that is there twice counts once', () => {
  const { pictures, lost } = picturesOf(['AAAA', 'AAAA', null, 7, '?']);
  expect(pictures).toHaveLength(1);
  expect(lost).toEqual([{ field: 'Pictures', detail: '2 of them are damaged' }]);
});
