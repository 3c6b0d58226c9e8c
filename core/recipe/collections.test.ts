import { describe, expect, test } from 'vitest';
import { readRecipe } from './read.ts';
import { allIngredients, allSteps } from './recipe.ts';

/** What a reader of the file would say: title, ingredient lines, steps. */
const seen = (text: string, name = 'some-dish.md') => {
  const recipe = readRecipe(text, name);
  return {
    kind: recipe.kind,
    title: recipe.title.value,
    ingredients: allIngredients(recipe).map((one) => one.text),
    steps: allSteps(recipe).map((one) => one.content.text),
    groups: recipe.ingredientGroups.map((group) => group.name),
    stepGroups: recipe.stepGroups.map((group) => group.name),
    recipe,
  };
};

describe('manners of writing', () => {
  test('bold lines instead of headings', () => {
    const { title, ingredients, steps } = seen(
      'Barley pot\n\n**Ingredients**\n\n- 200 g barley\n- 1 leek\n\n**Method:**\n\n1. Rinse the barley.\n2. Boil with the leek.\n',
    );
    expect([title, ingredients, steps]).toEqual([
      'Barley pot',
      ['200 g barley', '1 leek'],
      ['Rinse the barley.', 'Boil with the leek.'],
    ]);
  });

  test('words with a colon, and lines without bullets', () => {
    const { title, ingredients, steps } = seen(
      '# Quick rolls\n\nIngredients:\n2 cups spelt flour\n1 tsp yeast\nsalt\n\nInstructions:\nKnead it.\nLet it rise for an hour.\nBake at 220 °C.\n',
    );
    expect(title).toBe('Quick rolls');
    expect(ingredients).toEqual(['2 cups spelt flour', '1 tsp yeast', 'salt']);
    expect(steps).toEqual(['Knead it.', 'Let it rise for an hour.', 'Bake at 220 °C.']);
  });

  test('shouted words, and everything in one breath', () => {
    const { ingredients, steps } = seen(
      'Plum jam\n\nINGREDIENTS\n\n1 kg plums, 500 g sugar, 1 lemon\n\nDIRECTIONS\n\nStone the plums and boil all for 20 minutes.\n\nFill into jars.\n',
    );
    expect(ingredients).toEqual(['1 kg plums', '500 g sugar', '1 lemon']);
    expect(steps).toHaveLength(2);
  });

  test('the heading and what it announces on one line', () => {
    const { ingredients, steps } = seen(
      '# Lassi\n\n**Ingredients:** 2 cups yoghurt, 1 cup water, 1 pinch salt\n\n**Directions:** Blend everything and serve cold.\n',
    );
    expect(ingredients).toEqual(['2 cups yoghurt', '1 cup water', '1 pinch salt']);
    expect(steps).toEqual(['Blend everything and serve cold.']);
  });

  test('a Logseq outline: every line is a bullet', () => {
    const { ingredients, steps, recipe } = seen(
      'tags:: soup, winter\nservings:: 4\n\n- ## Ingredients\n  - 3 turnips\n  - 1 l stock\n- ## Directions\n  - Dice the turnips.\n  - Simmer for 30 minutes.\n',
      'Turnip soup.md',
    );
    expect(ingredients).toEqual(['3 turnips', '1 l stock']);
    expect(steps).toEqual(['Dice the turnips.', 'Simmer for 30 minutes.']);
    expect(recipe.tags.map((tag) => tag.value)).toEqual(['soup', 'winter']);
    expect(recipe.yield).toMatchObject({ min: 4 });
  });

  test('Obsidian: call-outs, task lists and inline fields', () => {
    const { ingredients, steps, recipe } = seen(
      '---\ntags: [recipe]\n---\n\n**Servings**:: 2\n**Prep time**:: 10 min\n\n> [!example] Ingredients\n> - [ ] 2 eggs\n> - [x] 1 tbsp butter\n\n> [!todo]+ Instructions\n> 1. Melt the butter.\n> 2. Fry the eggs.\n',
      'Fried eggs.md',
    );
    expect(ingredients).toEqual(['2 eggs', '1 tbsp butter']);
    expect(steps).toEqual(['Melt the butter.', 'Fry the eggs.']);
    expect(recipe.yield).toMatchObject({ min: 2 });
    expect(recipe.times.prep).toMatchObject({ minSeconds: 600 });
  });

  test('a table of ingredients, whatever the order of its columns', () => {
    const { ingredients, recipe } = seen(
      '# Crumble\n\n## Ingredients\n\n| Ingredient | Amount |\n|---|---|\n| oats | 100 g |\n| apples | 4 |\n\n| Qty | Unit | What |\n|---|---|---|\n| 2 | tbsp | honey |\n\n## Method\n\nBake it all.\n',
    );
    expect(ingredients).toEqual(['100 g oats', '4 apples', '2 tbsp honey']);
    const [first] = allIngredients(recipe);
    expect(first!.span.end - first!.span.start).toBeLessThan(30);
  });

  test('a table of times', () => {
    const { recipe } = seen(
      '# Pie\n\n| Prep | Cook | Serves |\n|---|---|---|\n| 20 min | 1 hour | 6 |\n\n## Ingredients\n\n- 2 quinces\n\n## Method\n\n1. Bake.\n',
    );
    expect(recipe.times).toMatchObject({ prep: { minSeconds: 1200 }, cook: { minSeconds: 3600 } });
    expect(recipe.yield).toMatchObject({ min: 6 });
  });

  test('several fields on a line', () => {
    const { recipe } = seen(
      '# Pie\n\n*Prep time: 20 min | Cook time: 45 min | Serves 6*\n\n## Ingredients\n\n- 2 quinces\n\n## Method\n\n1. Bake.\n',
    );
    expect(recipe.times).toMatchObject({ prep: { minSeconds: 1200 }, cook: { minSeconds: 2700 } });
    expect(recipe.yield).toMatchObject({ min: 6 });
  });

  test('a dish in parts, each with its ingredients and its method', () => {
    const { groups, stepGroups } = seen(
      '# Lime tart\n\n## Base\n\n### Ingredients\n\n- 200 g biscuits\n\n### Method\n\n1. Crush.\n\n## Cream\n\n### Ingredients\n\n- 4 limes\n\n### Method\n\n1. Whisk.\n',
    );
    expect(groups).toEqual(['Base', 'Cream']);
    expect(stepGroups).toEqual(['Base', 'Cream']);
  });

  test('parts beside the ingredients and beside the method', () => {
    const { groups, steps, stepGroups } = seen(
      '# Burger\n\n## Ingredients\n\n- 4 buns\n\n## Sauce\n\n- 2 tbsp mustard\n- 1 tbsp honey\n\n## Directions\n\n1. Grill the patties.\n\n## Sauce\n\n1. Stir the sauce.\n\n## Notes\n\nGood with fries.\n',
    );
    expect(groups).toEqual([null, 'Sauce']);
    expect(stepGroups).toEqual([null, 'Sauce']);
    expect(steps).toEqual(['Grill the patties.', 'Stir the sauce.']);
  });

  test('no heading at all: amounts above numbers', () => {
    const { title, ingredients, steps } = seen(
      'Grandmother’s dumplings\n\n* 500 g potatoes\n* 100 g starch\n* salt\n\n1. Boil the potatoes.\n2. Mash with the starch.\n',
    );
    expect(title).toBe('Grandmother’s dumplings');
    expect([ingredients.length, steps.length]).toEqual([3, 2]);
  });

  test('lists indented as code', () => {
    const { ingredients, steps } = seen(
      '# Punch\n\nIngredients:\n\n    1 l cider\n    2 oranges\n\nPreparation:\n\nHeat the cider, do not boil it.\n',
    );
    expect(ingredients).toEqual(['1 l cider', '2 oranges']);
    expect(steps).toEqual(['Heat the cider, do not boil it.']);
  });

  test('steps under headings of their own', () => {
    const { steps, stepGroups } = seen(
      '# Bread\n\n## Ingredients\n\n- 500 g flour\n\n## Directions\n\n### Step 1\n\nMix.\n\n### Step 2\n\nBake.\n',
    );
    expect([steps, stepGroups]).toEqual([['Mix.', 'Bake.'], [null]]);
  });

  test('a paragraph that was not indented belongs to its number, one that remarks is a note', () => {
    const { steps, recipe } = seen(
      '# Bread\n\n## Ingredients\n\n- 500 g flour\n\n## Directions\n\n1. Mix.\n\nIt will be sticky.\n\n2. Bake.\n\nMy aunt made this every Friday.\n',
    );
    expect(steps).toEqual(['Mix.\nIt will be sticky.', 'Bake.']);
    expect(recipe.notes).toMatchObject([{ blocks: [{ content: { text: 'My aunt made this every Friday.' } }] }]);
  });

  test('tags and sources below the method are no steps', () => {
    const { steps, recipe } = seen(
      '# Dip\n\n## Ingredients\n\n- 1 can beans\n\n## Directions\n\nMash the beans.\n\ntags: quick, vegan\n\nSource: [A blog](https://blog.example/dip)\n',
    );
    expect(steps).toEqual(['Mash the beans.']);
    expect(recipe.tags.map((tag) => tag.value)).toEqual(['quick', 'vegan']);
    expect(recipe.source).toMatchObject({ name: 'A blog', url: 'https://blog.example/dip' });
  });

  test('serving with numbers below the method goes on with it', () => {
    const { steps } = seen(
      '# Stew\n\n## Ingredients\n\n- 1 kg beef\n\n## Directions\n\n### Cooking\n\n1. Stew.\n\n### Serving\n\n1. Slice the bread.\n2. Ladle the stew.\n',
    );
    expect(steps).toHaveLength(3);
  });

  test('a line over lines with amounts is the name of them', () => {
    const { ingredients, groups } = seen(
      '# Rub\n\n## Ingredients\n\n- 1 kg ribs\n- Dry rub\n  - 1 tbsp paprika\n  - 2 tsp cumin\n\n## Method\n\n1. Rub.\n',
    );
    expect(ingredients).toEqual(['1 kg ribs', '1 tbsp paprika', '2 tsp cumin']);
    expect(groups).toEqual([null, 'Dry rub']);
  });

  test('line breaks in HTML', () => {
    const { ingredients } = seen(
      '# Tea\n\n## Ingredients\n\n1 bag tea<br>200 ml water<br/>\n1 slice lemon\n\n## Method\n\nBrew.\n',
    );
    expect(ingredients).toEqual(['1 bag tea', '200 ml water', '1 slice lemon']);
  });
});

describe('front matter of other programs', () => {
  test('Hugo and Zola: TOML between +++', () => {
    const { title, ingredients, steps, recipe } = seen(
      '+++\ntitle = "Cold soup"\ndate = 2024-05-01\n[taxonomies]\ntags = ["summer", "soup"]\n[extra]\nservings = 4\nprep_time = "15 min"\n+++\n\n## Ingredients\n\n- 1 cucumber\n\n## Directions\n\n1. Blend.\n',
    );
    expect([title, ingredients, steps]).toEqual(['Cold soup', ['1 cucumber'], ['Blend.']]);
    expect(recipe.tags.map((tag) => tag.value)).toEqual(['summer', 'soup']);
    expect(recipe.yield).toMatchObject({ min: 4 });
    expect(recipe.times.prep).toMatchObject({ minSeconds: 900 });
    expect(recipe.extra).toMatchObject([{ key: 'date', text: '2024-05-01' }]);
  });

  test('everything under a key of its own, times in a map', () => {
    const { ingredients, steps, recipe } = seen(
      '---\ntitle: Flan\nrecipe:\n  yield: 6 bowls\n  times:\n    prep: 20\n    total: 1h30\n  ingredients:\n    - 4 eggs\n  directions:\n    - Whisk.\n---\n',
    );
    expect([ingredients, steps]).toEqual([['4 eggs'], ['Whisk.']]);
    expect(recipe.yield).toMatchObject({ min: 6, unit: 'bowls' });
  });

  test('keys without a frame', () => {
    const { title, recipe } = seen(
      'Title: Corn bread\nServes: 8\nCategory: bread, quick\n\n## Ingredients\n\n- 1 cup cornmeal\n\n## Directions\n\n1. Bake.\n',
    );
    expect(title).toBe('Corn bread');
    expect(recipe.yield).toMatchObject({ min: 8 });
    expect(recipe.tags).toHaveLength(2);
  });
});
