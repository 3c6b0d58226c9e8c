import { expect, test } from 'vitest';
import { readWebPage } from './read-web-page.ts';

const pot = {
  '@context': 'https://schema.org',
  '@type': 'Recipe',
  name: 'Leek pot',
  description: 'A pot.',
  recipeIngredient: ['2 leeks', '1 l stock'],
  recipeInstructions: [
    { '@type': 'HowToStep', text: 'Cut the leeks.' },
    { '@type': 'HowToStep', text: 'Simmer them.' },
  ],
  totalTime: 'PT30M',
};
const good = JSON.stringify(pot, null, 1);
const read = (script: string, type = 'application/ld+json') => {
  const found = readWebPage(
    `<html><head><title>Leek pot</title><script type="${type}">${script}</script></head></html>`,
  );
  return {
    via: found.via,
    title: found.title,
    ingredients: found.ingredients.map(({ text }) => text),
    steps: found.steps.map(({ text }) => text),
    total: found.times.total,
  };
};
const whole = {
  via: 'json-ld',
  title: 'Leek pot',
  ingredients: ['2 leeks', '1 l stock'],
  steps: ['Cut the leeks.', 'Simmer them.'],
  total: 1800,
};

test('data that a template or a hand broke is read all the same', () => {
  for (const script of [
    good.replace('"1 l stock"\n', '"1 l stock",\n').replace('"PT30M"', '"PT30M",'),
    good.replace('Cut the', 'Cut\n\tthe'),
    good.replace('A pot.', 'A "good" pot, says "Ann".'),
    good.replace('A pot.', "Ann\\'s \\pot."),
    `/* <![CDATA[ */\n${good}\n/* ]]> */`,
    `// a recipe\n/* of data */${good}`,
    good.replace('},\n', '}\n').replace('"A pot.",', '"A pot."'),
    `{"@type":"WebSite"}${good}`,
    `[${good},]`,
    `var recipe = ${good};`,
    good.replaceAll('"', "'"),
    good.replaceAll('"', '&quot;'),
    good.replaceAll('"', '&#34;'),
    `\ufeff${good.replace('"name"', '\u00a0"name"')}`,
    JSON.stringify(good),
    JSON.stringify({ data: good }),
    `{"@graph":[${good},${good}]}`,
  ])
    expect(read(script), script).toEqual(whole);
  expect(read(good.slice(0, -30))).toEqual({ ...whole, total: null });
});

test('names that nearly are those of schema.org, or say more than they need, are understood', () => {
  const spelt = (change: (text: string) => string) => expect(read(change(good)), change(good)).toEqual(whole);
  spelt((text) =>
    text.replace('recipeIngredient', 'RecipeIngredient').replace('recipeInstructions', 'recipeinstruction'),
  );
  spelt((text) => text.replace('recipeIngredient', 'recipeIngredients').replace('totalTime', 'TotalTime'));
  spelt((text) => text.replace(/"(name|recipe\w+|totalTime|text)":/g, '"schema:$1":'));
  spelt((text) => text.replace(/"(name|recipe\w+|totalTime|text)":/g, '"http://schema.org/$1":'));
  spelt((text) => text.replace('"@type": "Recipe"', '"type": "Recipe"'));
  spelt((text) => text.replace('"Recipe"', '["recipe", "Article"]'));
  spelt((text) => text.replace('"2 leeks"', '{"@value": "2 leeks"}'));
  const listed = (list: readonly unknown[]) => ({ '@list': list });
  const lists = {
    recipeIngredient: listed(pot.recipeIngredient),
    recipeInstructions: listed(pot.recipeInstructions),
  };
  expect(read(JSON.stringify({ ...pot, ...lists }))).toEqual(whole);
  expect(read(good, 'application/json+ld')).toEqual(whole);
});

test('line breaks that were escaped twice are breaks, and those within a sentence are none', () => {
  const steps = (recipeInstructions: unknown) => read(JSON.stringify({ ...pot, recipeInstructions })).steps;
  expect(steps('Cut the leeks.\\nSimmer them.')).toEqual(whole.steps);
  expect(steps('Cut\nthe leeks.\r\nSimmer\nthem.')).toEqual(whole.steps);
  expect(steps('cut the leeks\nsimmer them')).toEqual(['cut the leeks', 'simmer them']);
});
