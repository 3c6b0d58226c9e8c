import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceSpans } from './source-spans.ts';

const found = (original: string, ...lines: string[]): readonly (string | null)[] =>
  sourceSpans(original, lines).map((span) => span && original.slice(span.start, span.end));

test('a line is found however its letters are parted', () => {
  expect(found('Soup\n\n* 2  leeks,\nsliced\n* salt', '2 leeks, sliced')).toEqual(['2  leeks,\nsliced']);
  expect(found('<li><b>2</b> leeks</li>', '2 leeks')).toEqual(['2</b> leeks']);
  expect(found('Cr&egrave;me &amp; jus d&#8217;orange', 'Crème & jus d’orange')).toEqual([
    'Cr&egrave;me &amp; jus d&#8217;orange',
  ]);
  expect(found('"cr\\u00e8me\\n½ l"', 'crème 1/2 l')).toEqual(['cr\\u00e8me\\n½ l']);
});

test('of several places the one after the line before is taken, and what is not there has none', () => {
  const spans = sourceSpans('salt. Add salt. Pepper', ['Add', 'salt', 'paprika', 'pepper', 'salt.']);
  expect(spans.map((span) => span?.start ?? null)).toEqual([6, 10, null, 16, 0]);
});

test('every line of a text is found in it, in its place', () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replace(/[\n\r<&\\]/g, ' '));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const whole = lines.filter((one) => (one.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? []).length > 1);
      const text = whole.join('\n');
      for (const span of sourceSpans(text, whole)) expect(span).not.toBeNull();
    }),
    { numRuns: 300 },
  );
});
