import fc from 'fast-check';
import { expect, test } from 'vitest';
import { casesOf } from '#core/testing/looked-at.ts';
import { inlineTokens } from './parser.ts';
import { readInline, readPlain } from './rich.ts';

const piece = fc.oneof(
  fc.constantFrom(
    ' ',
    '  ',
    '\n',
    '\n',
    ' \n',
    '  \n',
    '   \n\t',
    '\t',
    '\u00a0',
    'Mix the flour with the water and leave it to stand',
  ),
  fc.constantFrom(
    '!',
    '#',
    '1. ',
    '- ',
    '"',
    '$',
    '{',
    '@',
    ':',
    '(',
    ')',
    'https://a.example',
    '½',
    '红',
    '\u2028',
    '\f',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }).map((text) => text.replace(/[*_`[\]~\\<&\r\0]/g, '.')),
);

test('plain text is read as the Markdown parser reads it', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const written = pieces.join('').trim();
      expect(readPlain(written)).toEqual(readInline(inlineTokens(written, {}), { start: 0, end: 0 }));
    }),
    { numRuns: casesOf(3000) },
  );
});
