import { expect, test } from 'vitest';
import { appFile } from '#core/testing/app-files.ts';
import { dosText } from './dos-text.ts';

/** A file of these bytes, which the importer would have decoded as Windows'. */
const file = (text: string) => ({
  ...appFile('a.mmf', 'as decoded'),
  bytes: Uint8Array.from(text, (sign) => sign.charCodeAt(0)),
});

test('letters of DOS are read, also where a degree or a capital is all there is', () => {
  expect(dosText(file('K\x84se, s\x81\xe1e \x99pfel'))).toBe('Käse, süße Öpfel');
  expect(dosText(file('at 180\xf8C'))).toBe('at 180°C');
  expect(dosText(file('cr\x8ame br\x96l\x82e, saut\x82'))).toBe('crème brûlée, sauté');
});

test('quotes, dashes and letters of Windows are left as they were decoded', () => {
  for (const text of [
    'Mom\x92s \x93best\x94 pie \x96 quick\x85',
    'a pie\x97hot',
    'Brand\x99 oil -- \xa5chopped',
    'K\xe4se, \x84s\xfc\xdfe\x93 \xc4pfel',
    '350\xb0F',
    'plain',
  ])
    expect(dosText(file(text)), text).toBe('as decoded');
});
