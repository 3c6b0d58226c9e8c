import { describe, expect, test } from 'vitest';
import { readRecipe } from '#core/recipe/read.ts';
import { allIngredients, allSteps } from '#core/recipe/recipe.ts';
import type { Recipe } from '#core/recipe/recipe.ts';

const parts = '\n\n## Ingredients\n\n- 2 eggs\n- 100 g flour\n\n## Method\n\n1. Mix.\n2. Bake for 20 minutes.\n';
const under = (line: string): Recipe => readRecipe(`# Dish\n\n${line}${parts}`, 'dish.md');
const headed = (key: string): Recipe => readRecipe(`---\ntitle: Dish\n${key}\n---${parts}`, 'dish.md');
const minutes = ({ times }: Recipe) =>
  [times.prep, times.cook, times.total].map((time) => time && time.minSeconds / 60);
const described = (recipe: Recipe): string => JSON.stringify(recipe.description);

describe('facts on a line under the title', () => {
  test.each([
    ['Prep: 15 min | Proof: 10-14 hours | Bake: 40 min | Serves 10', 10, [15, 40, null]],
    ['Für 6 Personen · Zubereitung: 35 Min. · Backzeit: ca. 1 Std.', 6, [35, 60, null]],
    ['Serves 3 — takes 50 min', 3, [null, null, 50]],
    ['*Prep:* 5 min • **Cook:** 1 h 10 min • *Makes:* 18 muffins', 18, [5, 70, null]],
    ['Prep 5 min / Cook 25 min / Total 30 min', null, [5, 25, 30]],
    ['Pour 8 personnes – Préparation : 10 min – Cuisson : 45 min – Repos : 2 h', 8, [10, 45, null]],
    ['6 portioner\nTillagning: 50 min', 6, [null, 50, null]],
    ['Per 2 persone, Preparazione: 20 min, Cottura: 1 ora', 2, [20, 60, null]],
    ['Oventijd 25 min, voor 5 personen', 5, [null, 25, null]],
    ['調理時間：30分 | 3人分', 3, [null, 30, null]],
    ['（4人分）', 4, [null, null, null]],
    ['一份够 3 人吃。', 3, [null, null, null]],
    ['Serves 4-5 – Prep 10–15 min', 4, [10, null, null]],
    ['⏱ 35 min · 🍽 2 servings', 2, [null, null, 35]],
  ])('%s', (line, servings, times) => {
    const recipe = under(line);
    expect({ servings: recipe.yield?.min ?? null, times: minutes(recipe) }).toEqual({ servings, times });
    expect(recipe.description).toEqual([]);
  });

  test('what rests is neither preparation nor cooking, and is kept', () => {
    const { extra } = under('Prep: 15 min | Proof: 10-14 hours | Serves 10');
    expect(extra.map(({ key, text }) => [key, text])).toEqual([['Proof', '10-14 hours']]);
  });

  test('what is half understood stays in sight', () => {
    const recipe = under('Serves 4 | grandmother’s favourite | Prep: 10 min');
    expect([recipe.yield?.min, ...minutes(recipe)]).toEqual([4, 10, null, null]);
    expect(described(recipe)).toContain('grandmother’s favourite');
    expect(described(under('Lovely on cold days. Serves 4.'))).toContain('Lovely on cold days. Serves 4.');
  });

  test('steps that name a time are no facts', () => {
    const told = readRecipe('# Buns\n\n- 300 g flour\n- 1 egg\n\nKnead.\n\nBake 30 minutes.\n', 'buns.md');
    expect(allSteps(told).map((step) => step.content.text)).toEqual(['Knead.', 'Bake 30 minutes.']);
    expect(minutes(told)).toEqual([null, null, null]);
  });
});

test.each([
  ['temps: 25 min de préparation, 40 min de cuisson', [25, 40, 65]],
  ['time: 25 min prep + 40 min cooking', [25, 40, 65]],
  ['time: "prep 5 min, cook 10 min, rest 1 h"', [5, 10, 75]],
  ['tempo: "30 minuti, 3 ore di riposo"', [null, null, 210]],
  ['prep: "10 min, plus 2 hours chilling"', [10, null, null]],
  ['tiempo: 10 minutos de preparación y 35 de cocción', [null, null, null]],
  ['time: 10 minutes active, 3 hours total', [10, null, 180]],
])('several times in one value: %s', (key, times) => {
  expect(minutes(headed(key))).toEqual(times);
});

describe('where it is from', () => {
  test.each([
    ['> [!info] From [Good Bakes](https://bakes.example/a)', 'Good Bakes', 'https://bakes.example/a', null],
    ['Adapted from [Good Bakes](https://bakes.example/a)', 'Good Bakes', 'https://bakes.example/a', null],
    ['Source: [Good Bakes](https://bakes.example/a)', 'Good Bakes', 'https://bakes.example/a', null],
    ['via https://bakes.example/a', null, 'https://bakes.example/a', null],
    ['Quelle: Tante Hildes Heft', 'Tante Hildes Heft', null, null],
    ['Recipe by Mary Poole', null, null, 'Mary Poole'],
    ['Rezept von Hilde Kern', null, null, 'Hilde Kern'],
    ['Recette de Anne Petit', null, null, 'Anne Petit'],
    ['From the garden behind the house.', null, null, null],
  ])('%s, above and below', (line, name, url, author) => {
    for (const recipe of [under(line), readRecipe(`# Dish${parts}\n${line}\n`, 'dish.md')])
      expect([recipe.source.name, recipe.source.url, recipe.author?.value ?? null]).toEqual([name, url, author]);
  });
});

describe('lines of one paragraph', () => {
  const dish = (lines: string, method = '1. Mix.\n2. Bake.'): Recipe =>
    readRecipe(`# Dish\n\n## Ingredients\n\n${lines}\n\n## Method\n\n${method}\n`, 'dish.md');

  test('each is an ingredient, unless it was wrapped', () => {
    const lines =
      '2 duck legs\nleaves of some sprigs of thyme, picked and chopped\nflaky sea salt\n1 jar of white beans that were cooked with bay and garlic, drained\nand rinsed\npepper';
    expect(allIngredients(dish(lines)).map((line) => line.text)).toEqual([
      '2 duck legs',
      'leaves of some sprigs of thyme, picked and chopped',
      'flaky sea salt',
      '1 jar of white beans that were cooked with bay and garlic, drained and rinsed',
      'pepper',
    ]);
  });

  test.each([
    ['Laver les poires.\nLes couper en deux. Ajouter le miel.', 2],
    ['Laver les poires\nLes couper en deux\nCuire 15 minutes à feu doux en remuant souvent', 3],
    [
      'Heat the oven to 200 °C and line a tin. Beat the eggs and sugar until\nthey are pale, then fold in the flour and the\nmelted butter.',
      1,
    ],
  ])('each is a step, unless it was wrapped: %s', (method, count) => {
    expect(allSteps(dish('- 2 pears', method))).toHaveLength(count);
  });
});

describe('what closes a recipe is no step', () => {
  test.each(['3. Enjoy!\n', '3. Guten Appetit!\n', '\nBon appétit !\n', '\nTip: Chill it for 10 minutes.\n'])(
    '%s',
    (end) => {
      const recipe = readRecipe(`# Dish${parts}${end}`, 'dish.md');
      expect(allSteps(recipe)).toHaveLength(2);
      expect(JSON.stringify(recipe.notes)).toContain(end.replace(/^\d\. /, '').trim());
    },
  );

  test('where something is done as well, it stays', () => {
    expect(allSteps(readRecipe(`# Dish${parts}3. Serve hot. Enjoy!\n`, 'dish.md'))).toHaveLength(3);
  });
});
