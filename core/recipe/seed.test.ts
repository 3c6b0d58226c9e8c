import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { madeOnTheWay, neverUsed } from '#core/uses/made-on-the-way.ts';
import { totalTime } from '#core/waits/total-time.ts';
import { amountText } from '#core/ingredient/format.ts';
import { readRecipe } from './read.ts';
import { allIngredients, allSteps } from './recipe.ts';

const text = readFileSync(new URL('../../recipes/hong-shao-rou.md', import.meta.url), 'utf8');
const recipe = readRecipe(text, 'hong-shao-rou.md');
const ingredients = allIngredients(recipe);
const steps = allSteps(recipe);
const usesOf = (step: number, adds: boolean) =>
  steps[step - 1]!.uses.filter((use) => use.adds === adds).map((use) => use.ingredient);

describe('the reference recipe', () => {
  test('has its title, source, tags and picture, and nothing that needs a look', () => {
    expect(recipe.title.value).toBe('Hong Shao Rou');
    expect(recipe.kind).toBe('recipe');
    expect(recipe.dialect).toBe('seed');
    expect(recipe.language).toBe('en');
    expect(recipe.source).toMatchObject({
      name: "Omnivore's Cookbook",
      url: 'https://omnivorescookbook.com/hong-shao-rou/',
    });
    expect(recipe.tags.map((tag) => tag.value)).toEqual(['chinese', 'sichuan', 'pork', 'dinner', 'braised']);
    expect(recipe.images.map((image) => image.path)).toEqual(['/assets/images/uploads/hong-shao-rou.jpg']);
    expect(recipe.needsALook).toEqual([]);
    expect([recipe.description, recipe.notes, recipe.extra]).toEqual([[], [], []]);
  });

  test('has twelve ingredients, each with its amount, name and preparation', () => {
    const read = ingredients.map(({ amounts, name, preparation, sure }) => [
      amounts[0] && amountText(amounts[0], 'en'),
      name,
      preparation,
      sure,
    ]);
    expect(read).toEqual([
      ['1 1/2 to 2 lb', 'pork belly', 'cut into 1” cubes', true],
      ['2', 'green onions', 'cut into 2” pieces', true],
      ['1/2”', 'ginger', 'sliced', true],
      ['2 tbsp', 'vegetable oil', '', true],
      ['3 tbsp', 'sugar', '', true],
      ['1/3 cup', 'Shaoxing wine', '', true],
      ['2 cups', 'reserved blanching liquid', '', true],
      ['3 tbsp', 'light soy sauce', '', true],
      ['1 1/2 tbsp', 'dark soy sauce', '', true],
      ['1”', 'ginger', 'sliced', true],
      ['3', 'green onions', 'cut into 2” pieces', true],
      ['2', 'whole star anise pods', '', true],
    ]);
  });

  test('says of every part where it stands in the file', () => {
    for (const ingredient of ingredients)
      expect(text.slice(ingredient.span.start, ingredient.span.end)).toBe(ingredient.text);
    for (const step of steps)
      expect(text.slice(step.span.start, step.span.end).replaceAll('**', '')).toBe(step.content.text);
    for (const tag of recipe.tags) expect(text.slice(tag.span!.start, tag.span!.end)).toBe(tag.value);
  });

  test('adds in each step exactly what that step adds', () => {
    expect(usesOf(1, true)).toEqual([0]);
    expect(usesOf(2, true)).toEqual([1, 2]);
    expect(usesOf(4, true)).toEqual([4, 3]);
    expect(usesOf(7, true)).toEqual([5, 6, 7, 8, 9, 10, 11]);
    for (const step of [3, 5, 6, 8, 9, 10]) expect(usesOf(step, true)).toEqual([]);
  });

  test('shares out nothing: every line goes in whole and once, and every link is certain', () => {
    const uses = steps.flatMap((step) => step.uses);
    expect(uses.filter((use) => use.adds).map((use) => use.share?.kind)).toEqual(Array(12).fill('all'));
    expect(uses.every((use) => use.certain && (use.adds || use.share === null))).toBe(true);
    expect([...madeOnTheWay(recipe)]).toEqual([[6, 3]]);
    expect(neverUsed(recipe)).toEqual([]);
  });

  test('knows that the pork is already in when it is strained, caramelised and browned', () => {
    expect(usesOf(3, false)).toEqual([0]);
    expect(usesOf(5, false)).toEqual([0]);
    expect(usesOf(6, false)).toContain(0);
    expect(usesOf(4, false)).toEqual([]);
  });

  test('has four waits, named after what is going on', () => {
    const waits = steps.flatMap((step) =>
      step.durations.map((wait) => [step.number, wait.minSeconds, wait.maxSeconds, wait.label]),
    );
    expect(waits).toEqual([
      [2, 300, 300, 'Boil'],
      [6, 60, 60, 'Brown the pork'],
      [8, 5400, 5400, 'Simmer'],
      [9, 600, 900, 'Cook'],
    ]);
    expect(totalTime(recipe)).toEqual({ seconds: 6360, atLeast: true });
  });
});
