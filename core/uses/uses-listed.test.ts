import { expect, test } from 'vitest';
import { readRecipe } from '#core/recipe/read.ts';
import { allIngredients, allSteps } from '#core/recipe/recipe.ts';

test('what a file lists with a step goes in there, where the words first put something in', () => {
  const recipe = readRecipe(
    '---\ntitle: Dip\nsize: 1 bowl\n---\n\n* `2 tbsp` tahini\n* `1 tbsp` water\n\n> Stir until smooth, with a bit more water if it is stiff.\n\n---\n\n* `1` cucumber\n* `2 tsp` ginger\n\n> Peel, finely mince and add.\n\n---\n\n> Serve the cucumber cold.\n',
    'dip.md',
  );
  const names = allIngredients(recipe).map((one) => one.name);
  expect(
    allSteps(recipe).map(({ content, uses }) =>
      uses.map(
        (use) =>
          `${content.text.slice(use.start, use.end)} = ${names[use.ingredient]} ${use.share?.kind ?? 'in'}${use.certain ? '' : '?'}`,
      ),
    ),
  ).toEqual([
    ['Stir = tahini all', 'Stir = water all', 'water = water unknown'],
    ['add = cucumber all', 'add = ginger all'],
    ['cucumber = cucumber in'],
  ]);
});
