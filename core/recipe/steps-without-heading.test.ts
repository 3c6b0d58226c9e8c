import { describe, expect, it } from 'vitest';
import { readRecipe } from './read.ts';
import { allIngredients, allSteps } from './recipe.ts';

describe('steps that no heading announces', () => {
  const front = '---\ntitle: Galette\ningredients:\n  - 1 leek\n---\n\n';

  it('are the numbers below the bullets of the ingredients', () => {
    const recipe = readRecipe('# Salmon\n\n**Ingredients**\n\n* Salmon\n* Salt\n\n1. Cut.\n2. Fry.\n', 'salmon.md');
    expect(allIngredients(recipe).map((ingredient) => ingredient.name)).toEqual(['Salmon', 'Salt']);
    expect(allSteps(recipe).map((step) => step.content.text)).toEqual(['Cut.', 'Fry.']);
    expect(recipe.notes).toEqual([]);
  });

  it('keep the name of their first part where the front matter has the title', () => {
    const recipe = readRecipe(`${front}## The filling\n\n1. Cut.\n\n## Baking\n\n2. Bake.\n`, 'galette.md');
    expect(recipe.stepGroups.map((group) => group.name)).toEqual(['The filling', 'Baking']);
    expect(recipe.description).toEqual([]);
  });

  it('are no bullets that only name things', () => {
    const recipe = readRecipe('# Topping\n\nGood on all tacos.\n\n* Olives (sliced)\n* Red onion\n', 'topping.md');
    expect(allIngredients(recipe).map((ingredient) => ingredient.name)).toEqual(['Olives', 'Red onion']);
    expect(allSteps(recipe)).toEqual([]);
    const told = readRecipe('# Topping\n\n* Slice the olives\n* Chop the onion\n', 'topping.md');
    expect(allSteps(told)).toHaveLength(2);
  });
});
