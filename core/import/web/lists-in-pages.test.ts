import { expect, test } from 'vitest';
import { readWebPage } from './read-web-page.ts';

const [rub, bake] = ['Rub the butter into the flour.', 'Add the eggs and bake for 40 minutes.'];
const steps = `<h2>Method</h2><ol><li>${rub}</li><li>${bake}</li></ol>`;
const items = (texts: readonly string[], tag = 'ul') =>
  `<${tag}>${texts.map((text) => `<li>${text}</li>`).join('')}</${tag}>`;
const read = (body: string) => {
  const found = readWebPage(
    `<html lang="en"><head><title>Plum cake | Our Oven</title></head><body><h1>Plum cake</h1>${body}</body></html>`,
  );
  const words = (lines: typeof found.steps) =>
    lines.map(({ text, group }) => (group === null ? text : `[${group}] ${text}`));
  return { ingredients: words(found.ingredients), steps: words(found.steps) };
};

test('a list in one paragraph is parted where it parts itself', () => {
  for (const text of [
    '200 g flour, 100 g butter (soft, cold), 2 eggs, salt',
    '200 g flour; 100 g butter (soft, cold); 2 eggs; salt.',
    '200 g flour · 100 g butter (soft, cold) · 2 eggs · salt',
  ])
    expect(read(`<h3>Ingredients</h3><p>${text}</p>${steps}`), text).toEqual({
      ingredients: ['200 g flour', '100 g butter (soft, cold)', '2 eggs', 'salt'],
      steps: [rub, bake],
    });
  const groups = `<h2>Ingredients</h2><h3>Dough</h3><p>200 g flour, 2 eggs, salt</p><h3>Top</h3><p>500 g plums, 2 tbsp sugar, cinnamon</p>`;
  expect(read(groups + steps).ingredients).toEqual([
    '[Dough] 200 g flour',
    '[Dough] 2 eggs',
    '[Dough] salt',
    '[Top] 500 g plums',
    '[Top] 2 tbsp sugar',
    '[Top] cinnamon',
  ]);
  const lines = '<h3>Ingredients</h3><p>1 cup butter, 2 sticks, soft</p><p>2 eggs</p><p>salt</p>';
  expect(read(lines + steps).ingredients).toEqual(['1 cup butter, 2 sticks, soft', '2 eggs', 'salt']);
});

test('of two recipes the first is read, with its own steps', () => {
  const recipe = (title: string, list: readonly string[], told: readonly string[]) =>
    `<h2>${title}</h2><h3>Ingredients</h3>${items(list)}<h3>Method</h3>${items(told, 'ol')}`;
  const sauce = recipe(
    'Vanilla sauce',
    ['500 ml milk', '3 egg yolks', '50 g sugar'],
    ['Heat the milk, and stir in all of the rest of it until it is thick.', 'Let it cool, and stir it often.'],
  );
  expect(read(recipe('Plum cake', ['200 g flour', '2 eggs'], [rub]) + sauce)).toEqual({
    ingredients: ['200 g flour', '2 eggs'],
    steps: [rub],
  });
});

test('an item without an amount is of the list that it stands in, and lines may be made by a style', () => {
  const plums = { ingredients: ['200 g flour', '2 eggs', 'salt'], steps: [rub, bake] };
  expect(read(`<p>We love it.</p>${items(plums.ingredients)}<p>${rub}</p><p>${bake}</p>`)).toEqual(plums);
  const spans = plums.ingredients.map((text) => `<span style="color: red; display:block">${text}</span>`).join('');
  expect(read(`<h3>Ingredients</h3><p>${spans}</p>${steps}`)).toEqual(plums);
});

test('headings that ask or tell how it is done announce the steps', () => {
  for (const heading of [
    "Und so geht's",
    'Hoe maak je het?',
    'Come si fa',
    'Les étapes de la recette',
    'Valmistusohjeet',
  ])
    expect(
      read(`<h2>Ingredients</h2>${items(['200 g flour', '2 eggs'])}${steps.replace('Method', heading)}`).steps,
    ).toEqual([rub, bake]);
});
