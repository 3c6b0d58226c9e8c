import { expect, test } from 'vitest';
import { readPastedText } from './read-pasted-text.ts';

const texts = (lines: readonly { readonly text: string }[]): readonly string[] => lines.map(({ text }) => text);
const one = (text: string) => {
  const all = readPastedText(text);
  expect(all).toHaveLength(1);
  return all[0]!;
};

test('a blog that tells first and has a card below: the card is the recipe, the tale is among the notes', () => {
  const recipe = one(`Skip to content
Home › Recipes › Bakes
Rhubarb tray bake
By Ann Smith
Jump to Recipe
4.8 from 12 votes
This is the cake of every spring in our house, and it is gone by evening.

Ingredients
Rhubarb – the thin red stalks are the best
Flour – plain is fine

How to make it
Stir, pour and bake, it is really no more than that, and you can hardly go wrong.

Advertisement

Rhubarb tray bake
Print Recipe
Prep Time
15 mins
Cook Time40 minutes minutes
Servings: 12 squares
Ingredients
1x 2x 3x
▢ 400 g rhubarb, cut up
▢ 250 g flour
▢ ½ tsp salt
For the topping
▢ 50 g sugar
Instructions
Heat the oven to 180 °C and line a tin.
Stir it all together and spread it in the tin.
Bake it for 40 minutes.
Notes
Keeps for three days.
Did you make this recipe?
7 comments
Bea says: I took 3 apples instead.
`);
  expect(recipe).toMatchObject({
    title: 'Rhubarb tray bake',
    author: 'Ann Smith',
    yield: '12 squares',
    times: { prep: 900, cook: 2400, total: 3300 },
    description: 'This is the cake of every spring in our house, and it is gone by evening.',
    doubts: [],
  });
  expect(recipe.ingredients).toEqual([
    { text: '400 g rhubarb, cut up', group: null },
    { text: '250 g flour', group: null },
    { text: '½ tsp salt', group: null },
    { text: '50 g sugar', group: 'For the topping' },
  ]);
  expect(recipe.steps).toHaveLength(3);
  expect(recipe.notes).toContain('Keeps for three days.');
  expect(recipe.notes).toContain('Rhubarb – the thin red stalks are the best');
  const lost = recipe.lost.map(({ detail }) => detail);
  for (const line of [
    'Home › Recipes › Bakes',
    'Jump to Recipe',
    'Advertisement',
    'Bea says: I took 3 apples instead.',
  ])
    expect(lost).toContain(line);
});

test('a letter: its head is left out, its greeting kept, and its subject is the title where the text has none', () => {
  const letter = (title: string) => `From: Ann <ann@example.org>
To: Bea <bea@example.org>
Subject: Re: Fwd: Nettle soup

Hi Bea,
here is what you asked for.
${title}
> 200 g nettles
> 1 onion
> 1 l stock
>
> Soften the onion in a pan with some butter, then
> add the nettles and the stock.
> Simmer it for 20 minutes.

Love, Ann
--${' '}
Ann Example
ann.example.org
`;
  for (const title of ['', '\nNettle soup\n\n', '\nMy best nettle soup\n\n']) {
    const recipe = one(letter(title));
    expect(recipe.title).toBe('Nettle soup');
    expect(texts(recipe.ingredients)).toEqual(['200 g nettles', '1 onion', '1 l stock']);
    expect(texts(recipe.steps)).toEqual([
      'Soften the onion in a pan with some butter, then add the nettles and the stock.',
      'Simmer it for 20 minutes.',
    ]);
    expect(recipe.notes).toContain('Love, Ann');
    expect(recipe.lost.map(({ detail }) => detail)).toEqual(
      expect.arrayContaining(['From: Ann <ann@example.org>', 'Ann Example', 'ann.example.org']),
    );
  }
});

test('a scan: wrong fractions, parted words, columns and the number of a page in mid-sentence', () => {
  const recipe = one(`QUINCE CHEESE

INGREDIENTS
l/2 cup water        2 lemons
1l2 tsp cloves       900 g sugar
'/2 stick cinnamon   1 l cider

METHOD
Wash the quinces well and cut them in-
to pieces. Boil them with the water un-
til they fall apart, then rub them
- 112 -
through a sieve with a well-
made wooden spoon. A well-made one
does not break.
`);
  expect(texts(recipe.ingredients)).toEqual([
    '1/2 cup water',
    '1/2 tsp cloves',
    '1/2 stick cinnamon',
    '2 lemons',
    '900 g sugar',
    '1 l cider',
  ]);
  expect(texts(recipe.steps).join(' ')).toBe(
    'Wash the quinces well and cut them into pieces. Boil them with the water until they fall apart, then rub them through a sieve with a well-made wooden spoon. A well-made one does not break.',
  );
  expect(recipe.lost).toContainEqual({ field: 'Left out', detail: '- 112 -' });
  expect(recipe.lost.filter(({ field }) => field === 'Read as')).toHaveLength(3);
  const milk = one(
    'Kakao\n\nZutaten\n1l Milch\n2 EL Kakao\n\nZubereitung\nZwiebel-\nund Lauchringe gehören nicht hinein.',
  );
  expect(texts(milk.ingredients)).toEqual(['1l Milch', '2 EL Kakao']);
  expect(texts(milk.steps)).toEqual(['Zwiebel- und Lauchringe gehören nicht hinein.']);
});

test('two columns: the list on the left, the steps on the right', () => {
  const recipe = one(`Leek pot

200 g leeks        Wash the leeks and cut them.
1 l stock          Simmer them in the stock.
3 g salt           Salt it and serve it hot.
`);
  expect(texts(recipe.ingredients)).toEqual(['200 g leeks', '1 l stock', '3 g salt']);
  expect(texts(recipe.steps)).toEqual([
    'Wash the leeks and cut them.',
    'Simmer them in the stock.',
    'Salt it and serve it hot.',
  ]);
  expect(texts(one('Leek pot\n\nIngredients\nleeks\t200 g\nstock\t1 l\n\nMethod\nSimmer it.').ingredients)).toEqual([
    'leeks 200 g',
    'stock 1 l',
  ]);
});

test('a message of one or two lines', () => {
  const told = one('Pancakes: 2 eggs, 100 g flour, 2 dl milk. Whisk it all and fry it in butter.');
  expect(told).toMatchObject({ title: 'Pancakes', doubts: ['read-by-form'] });
  expect(texts(told.ingredients)).toEqual(['2 eggs', '100 g flour', '2 dl milk']);
  expect(texts(told.steps)).toEqual(['Whisk it all and fry it in butter.']);
  const marked = one(
    '*Pfannkuchen*\n*Zutaten:* 2 Eier, 100 g Mehl, Salz\n*Zubereitung:* Alles verrühren und in etwas Butter braten.',
  );
  expect(marked.title).toBe('Pfannkuchen');
  expect(texts(marked.ingredients)).toEqual(['2 Eier', '100 g Mehl', 'Salz']);
});

test('where it is from, who wrote it and what it is filed under', () => {
  const recipe = one(`Title: Plum jam
Source: Grandmother's book
Author: Cecilia
Tags: jam, autumn
https://example.org/plum-jam

Ingredients
- 1 kg plums
- 500 g sugar

Steps
1. Boil them together until it sets.
2. Pour it into jars.
`);
  expect(recipe).toMatchObject({
    title: 'Plum jam',
    source: "Grandmother's book",
    author: 'Cecilia',
    tags: ['jam', 'autumn'],
    link: 'https://example.org/plum-jam',
    notes: [],
    lost: [],
  });
});

test('groups of steps have their names, and what is set in below a step is more of it', () => {
  const recipe = one(`# Dumplings

## Ingredients

- 200 g flour
- 1 dl water

## Method

### Dough

1. Knead flour and water.
   - Add water if it is dry.
2. Let it rest for an hour.

### Cooking

1. Boil them.
`);
  expect(recipe.steps).toEqual([
    { text: 'Knead flour and water. Add water if it is dry.', group: 'Dough' },
    { text: 'Let it rest for an hour.', group: 'Dough' },
    { text: 'Boil them.', group: 'Cooking' },
  ]);
});

test('several recipes are several where each has a title, a list and steps', () => {
  const soup =
    'Leek soup\n\nIngredients\n3 leeks\n1 l stock\n\nMethod\nSimmer the leeks in the stock for half an hour.\n';
  const bread =
    'Flat bread\n\nIngredients\n500 g flour\n3 dl water\n\nMethod\nKnead it all and bake it in a hot pan.\n';
  const both = readPastedText(`${soup}\n${bread}`);
  expect(both.map(({ title }) => title)).toEqual(['Leek soup', 'Flat bread']);
  expect(both.map(({ ingredients }) => texts(ingredients))).toEqual([
    ['3 leeks', '1 l stock'],
    ['500 g flour', '3 dl water'],
  ]);
  expect(both.every(({ steps }) => steps.length === 1)).toBe(true);
  const parts = one(
    `# Pie\n\n## Ingredients\n\n- 3 leeks\n\n## Steps\n\nBake the pie for half an hour until it is brown.\n\n## Sauce\n\n### Ingredients\n\n- 1 dl cream\n\n### Steps\n\nWarm the cream in a small pan and pour it over.\n`,
  );
  expect(texts(parts.ingredients)).toEqual(['3 leeks', '1 dl cream']);
});

test('the source of a page is read as a page, also where it holds no recipe that is marked', () => {
  const items = ['3 leeks', '1 l stock'].map((item) => `<li>${item}</li>`).join('');
  const page = one(
    `<html><h1>Leek soup</h1><h2>Ingredients</h2><ul>${items}</ul><h2>Method</h2><p>Simmer it all for half an hour.</p></html>`,
  );
  expect(page).toMatchObject({ title: 'Leek soup', doubts: ['read-by-form'] });
  expect(texts(page.ingredients)).toEqual(['3 leeks', '1 l stock']);
  const story = one('<div><p>Once</p><p>there</p><p>was</p><p>a</p><p>leek</p><p>here</p></div>');
  expect(JSON.stringify(story)).toContain('leek');
});

test('doubts say what is missing', () => {
  expect(one('2 eggs\n1 onion\n3 g salt').doubts).toEqual(['no-title', 'no-steps', 'read-by-form']);
  expect(one('I was at the market today. It was raining.').doubts).toEqual(['no-title', 'no-ingredients', 'no-steps']);
  expect(readPastedText(' \n\t')).toEqual([]);
});
