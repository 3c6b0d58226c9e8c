import { expect, test } from 'vitest';
import { readRecipe } from '#core/recipe/read.ts';
import { allIngredients, allSteps } from '#core/recipe/recipe.ts';

function uses(ingredients: readonly string[], steps: readonly string[]) {
  const recipe = readRecipe(
    `---\ntitle: x\ningredients:\n${ingredients.map((line) => `- ${line}\n`).join('')}---\n\n${steps.map((step, index) => `${index + 1}. ${step}\n`).join('')}`,
    'x.md',
  );
  const lines = allIngredients(recipe);
  return allSteps(recipe).map((step) =>
    step.uses.map((use) => `${lines[use.ingredient]!.text}${use.adds ? '' : ' (in)'}`),
  );
}

test('a thing is added once, and is in from then on', () => {
  expect(uses(['2 onions'], ['Chop the onion.', 'Fry the onions.'])).toEqual([['2 onions'], ['2 onions (in)']]);
});

test('the longest name wins', () => {
  expect(uses(['1 cup milk', '1 can coconut milk'], ['Pour in the coconut milk.', 'Add the milk.'])).toEqual([
    ['1 can coconut milk'],
    ['1 cup milk'],
  ]);
});

test('a general word alone names nothing', () => {
  expect(uses(['1 tbsp fish sauce'], ['Reduce the sauce.', 'Add soy sauce.', 'Add the fish sauce.'])).toEqual([
    [],
    [],
    ['1 tbsp fish sauce'],
  ]);
});

test('of two equal lines, the second goes to the next step that adds it', () => {
  expect(
    uses(['1 cup sugar', '2 tbsp sugar'], ['Add the sugar.', 'Let the sugar brown.', 'Stir in the sugar.']),
  ).toEqual([['1 cup sugar'], ['1 cup sugar (in)'], ['2 tbsp sugar']]);
});

test('"salt and pepper" is either of them', () => {
  expect(uses(['salt and pepper'], ['Add pepper.'])).toEqual([['salt and pepper']]);
});

test('what is set aside for later is not used yet', () => {
  expect(uses(['1 cup reserved pasta water'], ['Drain, and reserve the pasta water.', 'Add the pasta water.'])).toEqual(
    [[], ['1 cup reserved pasta water']],
  );
});

test('what something is put to is in already, and the particle of a verb puts in', () => {
  expect(
    uses(
      ['1 cup sugar', '2 tbsp sugar', '2 eggs'],
      ['Beat the eggs.', 'Add the sugar to the eggs.', 'Pour over the sugar.'],
    ),
  ).toEqual([['2 eggs'], ['1 cup sugar', '2 eggs (in)'], ['2 tbsp sugar']]);
});

test('a kind names those of the list that are of it, with the words the cook sees', () => {
  const recipe = readRecipe(
    '---\ntitle: x\ningredients:\n- 1/3 cup Shaoxing wine\n- 2 tbsp red wine vinegar\n---\n\n1. Add the cooking wine.\n',
    'x.md',
  );
  const [step] = allSteps(recipe);
  expect(step!.uses.map((use) => [use.ingredient, step!.content.text.slice(use.start, use.end)])).toEqual([
    [0, 'cooking wine'],
  ]);
});

test('spices are powders too, and neither fresh chilies nor baking powder', () => {
  expect(
    uses(
      ['1 lb beef', '1 tsp curry powder', '2 tsp cumin', '2 green chilies', '1 tsp baking powder'],
      ['Fry the beef.', 'Add the spices.'],
    ),
  ).toEqual([['1 lb beef'], ['1 tsp curry powder', '2 tsp cumin']]);
});

test('peppers are the jalapeños, pepper is the ground one', () => {
  expect(uses(['15 jalapeños', '1 tsp black pepper'], ['Chop the peppers.', 'Add pepper.'])).toEqual([
    ['15 jalapeños'],
    ['1 tsp black pepper'],
  ]);
});

test('dry, wet, remaining, first and all ingredients', () => {
  const list = ['1 cup flour', '1 tsp baking powder', '1 cup milk', '1 egg'];
  expect(uses(list, ['Mix the dry ingredients.', 'Whisk the wet ingredients.'])).toEqual([
    ['1 cup flour', '1 tsp baking powder'],
    ['1 cup milk', '1 egg'],
  ]);
  expect(uses(list, ['Whisk the milk.', 'Add the remaining ingredients.'])).toEqual([
    ['1 cup milk'],
    ['1 cup flour', '1 tsp baking powder', '1 egg'],
  ]);
  expect(uses(list, ['Mix the first two ingredients.', 'Add the milk and the egg.'])).toEqual([
    ['1 cup flour', '1 tsp baking powder'],
    ['1 cup milk', '1 egg'],
  ]);
  expect(uses(list, ['Put all of the above into a pan.'])).toEqual([list]);
  expect(uses(list, ['Whisk the milk.', 'Throw everything in a pot.'])).toEqual([
    ['1 cup milk'],
    ['1 cup flour', '1 tsp baking powder', '1 egg'],
  ]);
});

test('what is done without, spoken of before its time, or advised for another day is not put in', () => {
  expect(uses(['2 onions', '1 tbsp oil'], ['Fry the onions without oil.'])).toEqual([['2 onions']]);
  expect(
    uses(['1 cod', '350 g potatoes'], ['Salt the cod while the potatoes cook.', 'Put the potatoes in a pan.']),
  ).toEqual([['1 cod'], ['350 g potatoes']]);
  expect(uses(['2 onions', '1 leek'], ['You can substitute the leek.', 'Add the onions and the leek.'])).toEqual([
    [],
    ['2 onions', '1 leek'],
  ]);
});

test('hot sauce is not every sauce, fresh coriander not the powder, and bread is bread in every step', () => {
  expect(uses(['hot sauce', '1 onion'], ['Add the onion to make a sauce.', 'Season with hot sauce.'])).toEqual([
    ['1 onion'],
    ['hot sauce'],
  ]);
  expect(uses(['1 tsp coriander powder'], ['Add the coriander.', 'Garnish with fresh coriander.'])).toEqual([
    ['1 tsp coriander powder'],
    [],
  ]);
  expect(uses(['8 slices French bread'], ['Toast the bread.', 'Rub the bread with garlic.'])).toEqual([
    ['8 slices French bread'],
    ['8 slices French bread (in)'],
  ]);
});

test('what remains is of the line that a part went in of, also where a section has another of that name', () => {
  const recipe = readRecipe(
    '---\ntitle: x\n---\n\n## Ingredients\n\n- 3 tbsp peanut oil, divided\n- 2 leeks\n- 1 tsp fine salt, plus more to taste\n\n### Glaze\n\n- 1 tsp chili oil\n- 2 tbsp honey\n\n## Directions\n\n' +
      '1. Heat 1 tbsp oil with 1 tsp salt.\n2. Stir the glaze ingredients until the honey melts.\n3. Add the remaining oil and the leeks.\n',
    'x.md',
  );
  const names = allIngredients(recipe).map((one) => one.name);
  expect(
    allSteps(recipe).map((step) => step.uses.map((use) => `${names[use.ingredient]} ${use.share?.kind ?? 'in'}`)),
  ).toEqual([
    ['peanut oil part', 'fine salt all'],
    ['chili oil all', 'honey all'],
    ['peanut oil rest', 'leeks all'],
  ]);
});

test('the rest of a kind is of each that a part went in of, and a part of a mixture is no part of what is in it', () => {
  const recipe = readRecipe(
    '---\ntitle: x\ningredients:\n- 2 oz Gruyère\n- 2 oz cheddar\n- 1 cup yogurt\n---\n\n' +
      '1. Stir half of both cheeses into the yogurt.\n2. Spread a third of the yogurt mixture in the dish.\n3. Top with the rest of the cheese.\n',
    'x.md',
  );
  expect(
    allSteps(recipe).map((step) => step.uses.map((use) => `${use.ingredient} ${use.share?.kind ?? 'in'}`)),
  ).toEqual([['0 part', '1 part', '2 all'], ['2 in'], ['0 rest', '1 rest']]);
});

test('"for the dressing, shake everything" is all of that section; the chopped veg is what was chopped', () => {
  const recipe = readRecipe(
    '---\ntitle: x\n---\n\n## Ingredients\n\n- 1 leek\n- 2 carrots\n- salt and black pepper\n- 1 cup frozen corn\n\n### Dressing\n\n- 1 lemon\n- 1 tbsp walnut oil\n\n## Directions\n\n' +
      '1. Chop the leek and the carrots.\n2. For the dressing, shake everything in a jar.\n3. Steam the chopped veg, then add the corn.\n',
    'x.md',
  );
  expect(allSteps(recipe).map((step) => step.uses.map((use) => `${use.ingredient}${use.adds ? '' : ' in'}`))).toEqual([
    ['0', '1'],
    ['4', '5'],
    ['0 in', '1 in', '3'],
  ]);
});

test('the only sauce of a list is "the sauce", unless a step makes one', () => {
  const list = ['2 cups tomato sauce', '1 lb tofu', '2 cups vegetable stock'];
  expect(uses(list, ['Fry the tofu.', 'Pour the sauce over.'])).toEqual([['1 lb tofu'], ['2 cups tomato sauce']]);
  expect(uses(list, ['Simmer the stock to a thick sauce.', 'Pour the sauce over.'])).toEqual([
    ['2 cups vegetable stock'],
    [],
  ]);
  expect(uses(['1 cup apple cider', '1 tbsp cider vinegar'], ['Pour in the cider.'])).toEqual([['1 cup apple cider']]);
});

test('both sugars of a section, crumbs of breadcrumbs, and coriander leaves are no spice', () => {
  const recipe = readRecipe(
    '---\ntitle: x\n---\n\n## Ingredients\n\n- 1 cup white sugar\n- 1/2 cup brown sugar\n- 1 cup breadcrumbs\n- 1 tsp cumin\n- 1 tsp turmeric\n- cilantro leaves\n\n### Icing\n\n- 1 cup powdered sugar\n- 1 tbsp milk\n\n## Directions\n\n' +
      '1. Mix both sugars with the crumbs and the spices.\n',
    'x.md',
  );
  expect(allSteps(recipe).map((step) => step.uses.map((use) => use.ingredient))).toEqual([[0, 1, 2, 3, 4]]);
});

test('a step that begins with what it makes is of that section, and dry ingredients are of the section at work', () => {
  const recipe = readRecipe(
    '---\ntitle: x\n---\n\n## Ingredients\n\n### Patties\n\n- 1 cup lentils\n- 1/2 onion, grated\n- 1/2 cup flour\n\n### Relish\n\n- 1/2 onion, sliced\n- 2 tomatoes\n- 1 tbsp powdered sugar\n\n## Directions\n\n' +
      '1. Mash the lentils with the onion and the dry ingredients.\n2. To make the relish, fry the onion and the tomatoes. Roast until dark.\n',
    'x.md',
  );
  expect(allSteps(recipe).map((step) => step.uses.map((use) => use.ingredient))).toEqual([
    [0, 1, 2],
    [3, 4],
  ]);
});
