import { expect, test } from 'vitest';
import { decodePage } from './decode-page.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test('a page is read in UTF-8, in what it says of itself, and by its byte-order mark', () => {
  expect(decodePage(new TextEncoder().encode('<p>crème brûlée</p>'))).toBe('<p>crème brûlée</p>');
  expect(decodePage(latin('<meta charset="iso-8859-1"><p>crème'))).toContain('crème');
  expect(
    decodePage(latin('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">\xf1\xf3\xef')),
  ).toContain('суп');
  expect(decodePage(Buffer.from('\ufeff<p>crème', 'utf16le'))).toContain('crème');
});

test('one broken sign does not make the rest another encoding, and a wrong word about itself is not believed', () => {
  const broken = Buffer.concat([
    Buffer.from('<meta charset="utf-8">crème brûlée à la carte, pâté, rôti, purée'),
    Buffer.from([0xff]),
    Buffer.from('!'),
  ]);
  expect(decodePage(broken)).toContain('crème brûlée à la carte');
  expect(decodePage(latin('<meta charset="utf-8"><p>cr\xe8me'))).toContain('crème');
  expect(decodePage(latin('<meta charset="no-such-thing"><p>cr\xe8me'))).toContain('crème');
});

test('letters of ASCII signs are Japanese where the page switches to them, and an old word about a page that is UTF-8 but for one sign is not believed', () => {
  expect(decodePage(latin('<meta charset="iso-2022-jp"><p>\u001b$B:`NA\u001b(B'))).toContain('材料');
  const broken = Buffer.concat([
    Buffer.from('<meta charset="iso-8859-1">' + 'crème brûlée '.repeat(20)),
    Buffer.from([0xff]),
    Buffer.from('!'),
  ]);
  expect(decodePage(broken)).toContain('crème brûlée');
});

test('W06 what the server says of a page goes before what the page says, and is not believed of a page that is UTF-8', () => {
  const sup = latin('<meta charset="iso-8859-1">\xf1\xf3\xef');
  expect(decodePage(sup, 'text/html; charset=windows-1251')).toContain('суп');
  expect(decodePage(sup, 'text/html')).toContain('ñóï');
  expect(decodePage(new TextEncoder().encode('crème'), 'text/html; charset="windows-1251"')).toBe('crème');
});
