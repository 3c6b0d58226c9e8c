import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marks } from '#core/testing/marked-pages.ts';
import { bodies, pageAround, pageWords, type ShownRecipe } from '#core/testing/web-pages.ts';
import { casesOf } from '#core/testing/looked-at.ts';
import { readWebPage } from './read-web-page.ts';

const amount = fc.constantFrom('200 g', '2', '1/2 l', '15', '50 ml', '1');
const food = fc.constantFrom(
  'white flour',
  'eggs, beaten',
  'onions & leeks',
  'crème fraîche (cold)',
  'salt "of the sea"',
  'bay leaves',
  'cold water',
  'oats',
);
const line = fc.tuple(amount, food).map((both) => both.join(' '));
const sentence = fc.constantFrom(
  'Stir the flour into the cold water until nothing of it is left on the ground of the bowl.',
  'Add all that is left & leave it on a low heat for 20 minutes, then take it off.',
  'Cut the onions into thin rings, salt them well and put them aside.',
  'Pour it over the oats, and serve it hot with a spoon of the cream on top.',
  'Bake it at 180 °C (350 °F) until the top is brown and a knife comes out clean.',
);
const names = ['Dough', 'For the cream', 'Sauce'];
const grouped = (lines: readonly string[]) =>
  names.flatMap((name, at) => {
    const own = lines.slice(at * 4, at * 4 + 4);
    return own.length > 0 ? [{ name, lines: own }] : [];
  });
const shown: fc.Arbitrary<ShownRecipe> = fc.record({
  title: fc.constantFrom('Leek & oat pot', 'Tarte aux poireaux', 'A pie "of the house"', 'Kartoffelsuppe mit Lauch'),
  groups: fc
    .tuple(fc.uniqueArray(line, { minLength: 2, maxLength: 12 }), fc.boolean())
    .map(([lines, isOne]) => (isOne || lines.length < 6 ? [{ name: null, lines }] : grouped(lines))),
  steps: fc.uniqueArray(sentence, { minLength: 2, maxLength: 5 }),
  words: fc.constantFrom(...pageWords),
});

const told = (recipe: ShownRecipe) => ({
  title: recipe.title,
  ingredients: recipe.groups.flatMap(({ lines }) => lines),
  steps: [...recipe.steps],
});
const readIn = (page: string) => {
  const read = readWebPage(page);
  return {
    title: read.title,
    ingredients: read.ingredients.map(({ text }) => text),
    steps: read.steps.map(({ text }) => text),
  };
};

describe('a recipe that is shown in a page reads back the same', () => {
  for (const [name, body] of Object.entries(bodies))
    test(name, () => {
      fc.assert(
        fc.property(shown, (recipe) => {
          expect(readIn(pageAround(recipe, body(recipe)))).toEqual(told(recipe));
        }),
        { numRuns: casesOf(60) },
      );
    });
});

describe('a recipe that is marked in a page reads back the same', () => {
  for (const [name, mark] of Object.entries(marks))
    test(name, () => {
      fc.assert(
        fc.property(shown, (recipe) => {
          expect(readIn(pageAround(recipe, mark(recipe)))).toEqual(told(recipe));
        }),
        { numRuns: casesOf(60) },
      );
    });
});

test('groups that a page shows are kept, from its form and beside its data', () => {
  fc.assert(
    fc.property(
      shown,
      fc.constantFrom('headings and lists', 'names in the markup', 'bold type and breaks'),
      fc.boolean(),
      (recipe, name, isMarked) => {
        const body = bodies[name]!(recipe);
        const read = readWebPage(pageAround(recipe, body, isMarked ? marks['one object']!(recipe) : ''));
        expect(read.ingredients).toEqual(
          recipe.groups.flatMap(({ name: group, lines }) => lines.map((text) => ({ text, group }))),
        );
      },
    ),
    { numRuns: casesOf(120) },
  );
});
