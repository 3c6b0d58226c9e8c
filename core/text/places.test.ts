import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLineOfMarkdown } from '#core/recipe/markdown/blocks.ts';
import { processorTime } from '#core/testing/processor-time.ts';
import { placesOf } from './places.ts';

const all = (source: string) => ({ start: 0, end: source.length });

/** What stands in the source where a part of the text is said to stand. */
function found(text: string, source: string, part: string): string {
  const start = text.indexOf(part);
  const place = placesOf(text, source, all(source), 0).of(start, start + part.length);
  return source.slice(place.start, place.end);
}

test.each([
  ['plain words', 'Stir for 5 minutes.', 'Stir for 5 minutes.'],
  ['bold words before it', 'Stir the oats for 5 minutes.', 'Stir the **oats** for 5 minutes.'],
  ['a link before it', 'Stir (see how) for 5 minutes.', 'Stir ([see how](pages/5-minutes.md)) for 5 minutes.'],
  ['a wiki link', 'Stir the stock for 5 minutes.', 'Stir [[Basics/Beef stock|the stock]] for 5 minutes.'],
  ['a picture', 'Stir for 5 minutes.', 'Stir ![a spoon](5.jpg)for 5 minutes.'],
  ['entities and escapes', 'Don’t & *never* for 5 minutes.', 'Don&rsquo;t &amp; \\*never\\* for 5 minutes.'],
  ['a wrapped quote', 'Stir them all for 5 minutes.', 'Stir them\n>   all for 5 minutes.'],
  ['quoted YAML', 'Say "when"\nfor 5 minutes.', 'Say \\"when\\"\\nfor 5 minutes.'],
  ['a Cooklang timer', 'Stir oats for 5 minutes.', 'Stir @oats{80%g}(rolled) for ~wait{5%minutes}.'],
  ['other words', 'Stir it for 5 minutes.', 'Stir (no, not that) it for 5 minutes.'],
])('a time is found behind %s', (_, text, source) => {
  expect(found(text, source, '5 minutes').replace('%', ' ')).toBe('5 minutes');
});

test('a time with markup inside runs from its first to its last word', () => {
  expect(found('Wait 5 to 6 minutes.', 'Wait **5 to** _6_ minutes.', '5 to 6 minutes')).toBe('5 to** _6_ minutes');
});

test('each of several steps in one block of text is found at its own place', () => {
  const source = 'directions: |\n  Boil for 5 minutes.\n  Rest for 5 minutes.\n';
  const span = { start: 12, end: source.length };
  const first = placesOf('Boil for 5 minutes.', source, span, 0);
  const second = placesOf('Rest for 5 minutes.', source, span, first.whole.end);
  expect(source.slice(first.whole.start, first.whole.end)).toBe('Boil for 5 minutes.');
  expect(source.slice(second.whole.start, second.whole.end)).toBe('Rest for 5 minutes.');
  expect(second.of(9, 18)).toEqual({ start: source.lastIndexOf('5'), end: source.lastIndexOf('.') });
});

test('words that are not there stand for the whole', () => {
  expect(placesOf('quite other words', 'nothing of the sort!', { start: 2, end: 9 }, 0).of(0, 5)).toEqual({
    start: 2,
    end: 9,
  });
});

test('in any Markdown, every range lies inside the line and keeps its order', () => {
  const piece = fc.constantFrom(
    '**',
    '_',
    '`',
    '[a](b)',
    ' ',
    '2 min',
    'é',
    '&amp;',
    '\\*',
    '[[x|y]]',
    '<',
    '~~',
    '糖',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(), fc.nat(), (pieces, one, other) => {
      const source = pieces.join('');
      const { text } = readLineOfMarkdown(source);
      const [start = 0, end = 0] = [one, other].map((at) => at % (text.length + 1)).sort((a, b) => a - b);
      const place = placesOf(text, source, all(source), 0).of(start, end);
      expect(place.start).toBeGreaterThanOrEqual(0);
      expect(place.end).toBeGreaterThanOrEqual(place.start);
      expect(place.end).toBeLessThanOrEqual(source.length);
    }),
  );
});

test('twice the text takes about twice the time', () => {
  const time = (count: number): number => {
    const source = '**[a](b** ~{5%min} &amp; '.repeat(count);
    const text = 'a 5 min & other words '.repeat(count);
    return processorTime(() => placesOf(text, source, all(source), 0).of(3, 9));
  };
  time(4000);
  const once = time(4000);
  const twice = time(8000);
  // Far above the 2 that is meant, far below the 4 of a square.
  expect(twice / once).toBeLessThan(3.2);
});
