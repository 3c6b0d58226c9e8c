import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecipe } from '#core/recipe/read.ts';
import { allSteps } from '#core/recipe/recipe.ts';
import { madeMentions } from './made-on-the-way.ts';

function made(ingredients: readonly string[], steps: string, language = 'en') {
  const recipe = readRecipe(
    `---\ntitle: x\nlanguage: ${language}\n---\n\n## Ingredients\n\n${ingredients.map((line) => `- ${line}\n`).join('')}\n## Directions\n\n${steps}`,
    'x.md',
  );
  const texts = allSteps(recipe).map((step) => step.content.text);
  return madeMentions(recipe).map(
    ({ step, start, end, madeIn, certain }) =>
      `${step}: ${texts[step - 1]!.slice(start, end)} of ${madeIn}${certain ? '' : '?'}`,
  );
}

test('what a step says it makes is known by name afterwards', () => {
  expect(
    made(
      ['500 g flour', '300 ml water'],
      '1. Mix the flour and water and knead to form a smooth dough.\n2. Let it rest.\n3. Roll out the dough.\n',
    ),
  ).toEqual(['3: dough of 1']);
});

test('a section is named after what its steps make', () => {
  expect(
    made(
      ['1 kg tomatoes', '1 onion', '500 g pasta'],
      '### For the sauce\n\n1. Fry the onion.\n2. Add the tomatoes.\n\n### Pasta\n\n3. Boil the pasta.\n4. Pour over the sauce.\n',
    ),
  ).toEqual(['4: sauce of 2']);
});

test('a batter is mixed where flour went in, though no step says so', () => {
  expect(
    made(
      ['2 eggs', '200 g flour', '300 ml milk', '1 tbsp butter'],
      '1. Whisk the eggs with the flour.\n2. Stir in the milk.\n3. Pour the batter into a pan.\n',
    ),
  ).toEqual(['3: batter of 2?']);
});

test('what the list has is an ingredient, not made', () => {
  expect(made(['1 jar tomato sauce', '1 onion'], '1. Make a sauce of the onion.\n2. Add the tomato sauce.\n')).toEqual(
    [],
  );
});

test('knows it in French and German', () => {
  expect(
    made(['200 g de miel'], '1. Préparer le sirop avec le miel.\n2. Verser le sirop sur le gâteau.\n', 'fr'),
  ).toEqual(['2: sirop of 1']);
  expect(
    made(
      ['500 g Mehl', '300 ml Wasser'],
      '1. Mehl und Wasser zu einem glatten Teig kneten.\n2. Den Teig ausrollen.\n',
      'de',
    ),
  ).toEqual(['2: Teig of 1']);
});

test('whatever the steps say, a mention slices back to its step and comes after the step that makes it', () => {
  const word = fc.constantFrom(
    'make',
    'the',
    'dough',
    'a',
    'sauce',
    'flour',
    'mix',
    'add',
    '.',
    'form',
    'batter',
    'pâte',
    'Teig',
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.oneof(word, fc.string()), { maxLength: 8 }), { maxLength: 6 }),
      fc.constantFrom('en', 'fr', 'de', 'constructor'),
      (lines, language) => {
        const recipe = readRecipe(
          `---\ntitle: x\nlanguage: ${language}\n---\n\n## Ingredients\n\n- 1 cup flour\n- 2 eggs\n\n## Directions\n\n${lines.map((words, at) => `${at + 1}. ${words.join(' ').replaceAll('\n', ' ')}\n`).join('')}`,
          'x.md',
        );
        const steps = new Map(allSteps(recipe).map((step) => [step.number, step.content.text]));
        for (const { step, start, end, madeIn } of madeMentions(recipe)) {
          expect(madeIn).toBeLessThan(step);
          expect(steps.get(step)!.slice(start, end)).toMatch(/^\p{L}+$/u);
        }
      },
    ),
    { numRuns: 100 },
  );
});
