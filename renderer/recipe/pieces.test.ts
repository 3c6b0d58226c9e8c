import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DurationMention } from '#core/recipe/recipe.ts';
import type { Mark, RichText } from '#core/recipe/rich-text.ts';
import { aDuration, aUse } from '#core/testing/recipe-parts.ts';
import { runs } from './pieces.ts';

const duration = (start: number, end: number): DurationMention => aDuration({ start, end, minSeconds: 300 });

describe('cutting a text into runs', () => {
  it('cuts at marks and keeps what lies between', () => {
    const content: RichText = { text: 'add the oil now', marks: [{ start: 8, end: 11, kind: 'strong' }] };
    const pieces = runs(content).flatMap((run) => run.pieces);
    expect(pieces.map((piece) => [piece.text, piece.strong])).toEqual([
      ['add the ', false],
      ['oil', true],
      [' now', false],
    ]);
  });

  it('keeps a duration one button where a mark begins inside it', () => {
    const content: RichText = { text: 'boil 5 minutes', marks: [{ start: 5, end: 6, kind: 'strong' }] };
    const pressable = runs(content, { durations: [duration(5, 14)] }).filter((run) => run.duration);
    expect(pressable.map((run) => run.text)).toEqual(['5 minutes']);
    expect(pressable[0]?.pieces.map((piece) => piece.text)).toEqual(['5', ' minutes']);
  });

  it('lets a link win over a duration in it', () => {
    const content: RichText = {
      text: 'see 5 minutes here',
      marks: [{ start: 4, end: 18, kind: 'link', href: 'a.md' }],
    };
    const made = runs(content, { durations: [duration(4, 13)] });
    expect(made.map((run) => [run.text, run.href, run.duration])).toEqual([
      ['see ', null, null],
      ['5 minutes here', 'a.md', null],
    ]);
  });

  it('names every ingredient of an overlapping stretch', () => {
    const uses = [
      aUse({ ingredient: 2, start: 0, end: 9, adds: true }),
      aUse({ ingredient: 5, start: 6, end: 9, adds: true }),
    ];
    const pieces = runs({ text: 'green tea', marks: [] }, { uses }).flatMap((run) => run.pieces);
    expect(pieces.map((piece) => piece.ingredients)).toEqual([[2], [2, 5]]);
  });

  it('draws only the part that is asked for', () => {
    const content: RichText = { text: 'First. Then simmer.', marks: [{ start: 0, end: 19, kind: 'emphasis' }] };
    expect(runs(content, {}, { start: 7, end: 19 }).map((run) => run.text)).toEqual(['Then simmer.']);
    expect(runs(content, {}, { start: 12, end: 4 })).toEqual([]);
  });

  it('loses and repeats no character, whatever the marks', () => {
    const kinds: Mark['kind'][] = ['strong', 'emphasis', 'strike', 'code', 'link'];
    const mark = fc.record({
      start: fc.integer({ min: -3, max: 50 }),
      end: fc.integer({ min: -3, max: 50 }),
      kind: fc.constantFrom(...kinds),
      href: fc.constantFrom('a.md', 'https://example.org'),
    });
    const law = fc.property(fc.string({ maxLength: 40 }), fc.array(mark), fc.array(mark), (text, marks, times) => {
      const durations = times.map(({ start, end }) => duration(start, end));
      const made = runs({ text, marks }, { durations });
      expect(made.map((run) => run.text).join('')).toBe(text);
      expect(made.flatMap((run) => run.pieces).every((piece) => piece.end > piece.start)).toBe(true);
    });
    fc.assert(law);
  });
});
