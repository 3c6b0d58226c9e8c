import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Alike, sketchOf, type Sketch } from './sketch.ts';

const seed = 20261126;
const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnoprstuvwz'), minLength: 3, maxLength: 8 });
const recipe = fc.array(word, { minLength: 150, maxLength: 260 });

function nearDuplicates(all: readonly (readonly [key: string, sketch: Sketch])[]): ReadonlyMap<string, string> {
  const alike = new Alike();
  return new Map(
    all.flatMap(([key, sketch]) => {
      const earlier = alike.add(key, sketch);
      return earlier === null ? [] : [[key, earlier] as const];
    }),
  );
}

const sketched = (words: readonly string[]): Sketch => sketchOf(words.join(' '))!;

test('a text with a word in a hundred changed is found again among others, whatever is changed', () => {
  let found = 0;
  let asked = 0;
  fc.assert(
    fc.property(recipe, recipe, fc.nat(), (words, others, at) => {
      const changed = words.with(at % words.length, 'elderflower');
      const pairs = nearDuplicates([
        ['a', sketched(words)],
        ['b', sketched(others)],
        ['c', sketched(changed)],
      ]);
      asked += 1;
      if (pairs.get('c') === 'a') found += 1;
      expect(pairs.has('b')).toBe(false);
    }),
    { seed, numRuns: 300 },
  );
  expect(found / asked).toBeGreaterThan(0.97);
});

test('texts that share half of their words are never taken for one', () => {
  fc.assert(
    fc.property(recipe, recipe, (one, other) => {
      const half = [...one.slice(0, one.length / 2), ...other.slice(other.length / 2)];
      expect(
        nearDuplicates([
          ['a', sketched(one)],
          ['b', sketched(half)],
        ]).size,
      ).toBe(0);
    }),
    { seed, numRuns: 300 },
  );
});

test('case, accents, signs and line ends make no other text; a few words alone are no text', () => {
  const text =
    'Crème brûlée: whisk the yolks, the sugar and the cream; bake in a water bath until it only just trembles in the middle.';
  expect(sketchOf(text.toUpperCase().replaceAll(' ', '\n'))).toEqual(sketchOf('Creme brulee' + text.slice(12)));
  expect(sketchOf('Boil the egg for six minutes.')).toBeNull();
});

test('ten thousand copies of one template are each told once', () => {
  const template = Array.from({ length: 60 }, (_, at) => `word${at}`);
  const copies = Array.from({ length: 10_000 }, (_, at) => [`${at}`, sketched(template)] as const);
  expect(nearDuplicates(copies).size).toBe(9_999);
});
