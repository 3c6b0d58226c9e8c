import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectPlacesInOrder } from '#core/testing/places-in-order.ts';
import { inProportion } from '#core/testing/processor-time.ts';
import { readDurations } from './durations.ts';
import { readTemperatures } from '#core/heat/temperatures.ts';

interface Language {
  readonly minutes: string;
  readonly hours: string;
  readonly to: string;
  readonly and: string;
  readonly before: string;
  readonly space: string;
}

const languages: readonly Language[] = [
  { minutes: 'minutes', hours: 'hours', to: ' to ', and: ' and ', before: 'Simmer for ', space: ' ' },
  { minutes: 'mins', hours: 'hrs', to: ' or ', and: ', ', before: 'Simmer about ', space: ' ' },
  { minutes: 'min', hours: 'h', to: '–', and: ' ', before: 'simmer ', space: '' },
  { minutes: 'Minuten', hours: 'Stunden', to: ' bis ', and: ' und ', before: 'Etwa ', space: ' ' },
  { minutes: 'minutes', hours: 'heures', to: ' à ', and: ' et ', before: 'Mijoter ', space: ' ' },
  { minutes: 'minutos', hours: 'horas', to: ' a ', and: ' y ', before: 'Cocer durante ', space: ' ' },
  { minutes: 'minuti', hours: 'ore', to: ' o ', and: ' e ', before: 'Cuocere per ', space: ' ' },
  { minutes: 'minutos', hours: 'horas', to: ' ou ', and: ' e ', before: 'Cozinhe por ', space: ' ' },
  { minutes: 'minuten', hours: 'uur', to: ' tot ', and: ' en ', before: 'Laat het ', space: ' ' },
  { minutes: 'minuter', hours: 'timmar', to: ' till ', and: ' och ', before: 'Koka i ', space: ' ' },
  { minutes: '分钟', hours: '小时', to: '至', and: '', before: '煮', space: ' ' },
  { minutes: '分', hours: '時間', to: '〜', and: '', before: '弱火で', space: '' },
];

const number = fc.integer({ min: 1, max: 59 });
const tails = fc.constantFrom('.', ', then serve', ' ', '\n2. Next');

test('a time written in any of the forms and languages is read back, with exactly its words', () => {
  const written = fc
    .tuple(fc.constantFrom(...languages), number, number, fc.constantFrom('plain', 'range', 'both', 'mixed range'))
    .map(([words, low, more, form]) => {
      const { minutes, hours, to, and, space } = words;
      if (form === 'plain') return { words, text: `${low}${space}${minutes}`, min: low, max: low };
      if (form === 'range')
        return { words, text: `${low}${to}${low + more}${space}${minutes}`, min: low, max: low + more };
      if (form === 'both')
        return {
          words,
          text: `${low}${space}${hours}${and}${more}${space}${minutes}`,
          min: low * 60 + more,
          max: low * 60 + more,
        };
      return { words, text: `${low}${space}${minutes}${to}${more}${space}${hours}`, min: low, max: more * 60 };
    });
  fc.assert(
    fc.property(written, tails, ({ words, text, min, max }, tail) => {
      fc.pre(min <= max);
      const sentence = words.before + text + tail;
      const read = readDurations(sentence);
      expect(read.map((wait) => [sentence.slice(wait.start, wait.end), wait.minSeconds, wait.maxSeconds])).toEqual([
        [text, min * 60, max * 60],
      ]);
    }),
    { numRuns: 500 },
  );
});

/** What time and heat are written with, so that odd neighbours meet. */
const pieces = fc.constantFrom(
  ...'5|10|½|1 1/2|1/0|99999999|an|a few|half|to|-|–|or|and|minutes|minute|min|h|hours|second|Stunde|une demi|heure|d’|à|y media|分|分钟|小时|半|两|十|个|一夜|overnight|days|up to|every|before|°F|°C|degrees|350|180|gas mark|th.|度|fan|bake at|\n|.|,|(|)|**'.split(
    '|',
  ),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.tuple(pieces, fc.constantFrom(' ', '')), { maxLength: 30 }).map((parts) => parts.flat().join('')),
);

test('no text makes the readers throw; places lie in the text, in order, and lower ends are lower', () => {
  fc.assert(
    fc.property(anyText, fc.boolean(), (text, everything) => {
      for (const found of [readDurations(text, { everything }), readTemperatures(text)])
        expectPlacesInOrder(text, found);
      for (const wait of readDurations(text, { everything })) {
        expect(Number.isFinite(wait.maxSeconds)).toBe(true);
        expect(wait.minSeconds).toBeGreaterThanOrEqual(0);
        expect(wait.maxSeconds).toBeGreaterThanOrEqual(wait.minSeconds);
      }
      for (const heat of readTemperatures(text)) {
        expect(Number.isFinite(heat.celsius)).toBe(true);
        expect(heat.max).toBeGreaterThanOrEqual(heat.min);
      }
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['no time at all', 'stir the sauce well '],
  ['times', 'boil 5 minutes, '],
  ['numbers', '1 2-3 4/5 '],
  ['dashes', '-'],
  ['digits', '9'],
  ['few and to', 'a few to '],
  ['Han numerals', '一二三'],
  ['degrees', '350 °F '],
  ['spaces', ' '],
  ['bake at', 'bake at 350 '],
])('reading takes time in proportion to the text: %s', (_, piece) => {
  const read = (text: string) => () => {
    readDurations(text);
    readTemperatures(text);
  };
  const text = piece.repeat(Math.ceil(60_000 / piece.length));
  expect(inProportion(read(text), read(text + text), 3, 30)).toBe(true);
});
