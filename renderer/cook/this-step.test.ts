import { describe, expect, it } from 'vitest';
import type { Ingredient } from '#core/ingredient/ingredient.ts';
import { allIngredients, allSteps } from '#core/recipe/recipe.ts';
import type { Recipe, Use } from '#core/recipe/recipe.ts';
import { anIngredient, aStep, aUse } from '#core/testing/recipe-parts.ts';
import { madeSteps, stepIngredients, stepsOfIngredients } from './this-step.ts';

const use = (ingredient: number, adds: boolean): Use => aUse({ ingredient, adds });
function recipe(names: readonly string[], steps: readonly { text: string; uses: readonly Use[] }[]): Recipe {
  return {
    title: { value: 'Stock', span: null },
    kind: 'recipe',
    dialect: 'seed',
    language: 'en',
    tags: [],
    source: { name: null, url: null, span: null, nameSpan: null, urlSpan: null },
    author: null,
    images: [],
    yield: null,
    times: { prep: null, cook: null, total: null },
    description: [],
    ingredientGroups: [{ name: null, ingredients: names.map((text, index) => anIngredient({ index, text })) }],
    stepGroups: [
      {
        name: null,
        steps: steps.map(({ text, uses }, at) => aStep({ number: at + 1, content: { text, marks: [] }, uses })),
      },
    ],
    notes: [],
    extra: [],
    needsALook: [],
  };
}

const stock = recipe(
  ['beef', 'reserved cooking water', 'salt'],
  [
    { text: 'Boil the beef.', uses: [use(0, true), use(0, false)] },
    { text: 'Drain, reserving the cooking water.', uses: [use(0, false)] },
    {
      text: 'Add the reserved cooking water and salt to the beef.',
      uses: [use(1, true), use(2, true), use(0, false), use(2, true)],
    },
  ],
);
const step = (number: number) => allSteps(stock)[number - 1] ?? null;
const names = (list: readonly Ingredient[]) => list.map(({ name }) => name);

describe('what a step needs', () => {
  it('is what goes in here, each once, apart from what is in the pot', () => {
    const { added, inPot } = stepIngredients(stock, step(3));
    expect(names(added)).toEqual(['reserved cooking water', 'salt']);
    expect(names(inPot)).toEqual(['beef']);
  });

  it('is not in the pot before it went in', () => {
    expect(names(stepIngredients(stock, step(1)).inPot)).toEqual([]);
    expect(stepIngredients(stock, null)).toEqual({ added: [], inPot: [] });
  });

  it('is known by the step where it first goes in', () => {
    expect([...stepsOfIngredients(stock)]).toEqual([
      [0, 1],
      [1, 3],
      [2, 3],
    ]);
  });

  it('is made on the way where an earlier step says so', () => {
    const made = allIngredients(stock).map((one) => madeSteps(stock).get(one.index) ?? null);
    expect(made).toEqual([null, 2, null]);
  });
});
