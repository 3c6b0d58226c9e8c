import { expect, test } from 'vitest';
import { readWebPage } from './read-web-page.ts';

const [rub, bake] = ['Rub the butter into the flour.', 'Add the eggs and bake for 40 minutes.'];
const list = '<ul><li>200 g flour</li><li>2 eggs</li><li>salt</li></ul>';
const steps = `<ol><li>${rub}</li><li>${bake}</li></ol>`;
const plums = { ingredients: ['200 g flour', '2 eggs', 'salt'], steps: [rub, bake] };
const read = (body: string, title = 'Plum cake') => {
  const found = readWebPage(`<html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`);
  const words = (lines: typeof found.steps) =>
    lines.map(({ text, group }) => (group === null ? text : `[${group}] ${text}`));
  return { ...found, ingredients: words(found.ingredients), steps: words(found.steps) };
};

test('tabs say what the parts are that have no heading', () => {
  const parts = `<div id="i">${list}</div><div id="m">${steps}</div>`;
  for (const tabs of [
    '<ul><li><a href="#i">Ingredients</a></li><li><a href="#m">Method</a></li></ul>',
    '<div role="tablist"><a role="tab" aria-controls="i">Ingredients</a><a role="tab" aria-controls="m">Method</a></div>',
  ])
    expect(read(`<h1>Plum cake</h1>${tabs}${parts}`), tabs).toMatchObject(plums);
  const contents = '<ul><li><a href="#a">Ingredients</a></li><li><a href="#b">Method</a></li></ul>';
  expect(
    read(`<h1>Plum cake</h1>${contents}<h2 id="a">Ingredients</h2>${list}<h2 id="b">Method</h2>${steps}`),
  ).toMatchObject(plums);
});

test('what a shop sells beside the recipe is none of it', () => {
  const shop = '<h2>Shop the recipe</h2><ul><li>Flour 1 kg $2.99</li><li>Eggs 12 $4.99</li></ul>';
  expect(read(`<h1>Plum cake</h1><h2>Ingredients</h2>${list}${shop}<h2>Method</h2>${steps}`)).toMatchObject(plums);
  const counted = '<ul><li>200 g flour ($0.32)</li><li>2 eggs (0.50 €)</li></ul>';
  expect(read(`<h1>Plum cake</h1><h2>Ingredients</h2>${counted}<h2>Method</h2>${steps}`).ingredients).toEqual([
    '200 g flour ($0.32)',
    '2 eggs (0.50 €)',
  ]);
  const prices = '<ul><li>3 tins 4,99 €</li><li>2 bowls 7,99 €</li><li>4 spoons 3,49 €</li></ul>';
  expect(read(`<h1>Tins</h1>${prices}`, 'Tins').via).toBeNull();
});

test('the number of a step may say of how many, and headings speak to the cook', () => {
  const counted = `<h3>Zubereitung</h3><h4>Schritt 1 von 2</h4><p>${rub}</p><h4>Schritt 2 von 2</h4><p>${bake}</p>`;
  expect(read(`<h1>Kuchen</h1><h3>Zutaten</h3>${list}${counted}`, 'Kuchen')).toMatchObject(plums);
  for (const heading of ['Here’s how', 'Let’s bake', 'Step-by-step'])
    expect(read(`<h1>Plum cake</h1><h3>Ingredients</h3>${list}<h3>${heading}</h3>${steps}`)).toMatchObject(plums);
});

test('a wiki has its facts in a box and links for changing it in its headings', () => {
  const heading = (text: string) =>
    `<h2><span class="mw-headline">${text}</span><span class="mw-editsection"><span>[</span><a href="/e">edit</a><span>]</span></span></h2>`;
  const box =
    '<table class="infobox"><tr><th colspan="2">Plum cake</th></tr><tr><th>Servings</th><td>8</td></tr><tr><th>Time</th><td>1 hour</td></tr></table>';
  const page = `<h1><span>Cookbook</span><span>:</span><span>Plum cake</span></h1>${box}${heading('Ingredients')}${list}${heading('Procedure')}${steps}${heading('Notes, tips, and variations')}<ul><li>Good with cream.</li></ul>`;
  expect(read(page, 'Cookbook:Plum cake - A wiki')).toMatchObject({
    ...plums,
    title: 'Cookbook:Plum cake',
    yield: '8',
    times: { total: 3600 },
    notes: ['Good with cream.'],
  });
});

test('a builder of pages sets facts, headings and lists in boxes of their own', () => {
  const box = (inside: string) =>
    `<div class="elementor-widget"><div class="elementor-container">${inside}</div></div>`;
  const facts = ['Prep: 20 min', 'Cook: 40 min', 'Serves: 8'].map((text) => `<li><span>${text}</span></li>`).join('');
  const heading = (text: string) => box(`<h2 class="elementor-heading-title">${text}</h2>`);
  const page =
    box('<h1 class="elementor-heading-title">Plum cake</h1>') +
    box(`<ul>${facts}</ul>`) +
    [heading('Ingredients'), box(list), heading('Instructions'), box(steps)].join('');
  expect(read(page)).toMatchObject({ ...plums, yield: '8', times: { prep: 1200, cook: 2400, total: 3600 } });
});

test('films and addresses among the steps are none', () => {
  const data = (recipeInstructions: unknown) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'Recipe', name: 'Plum cake', recipeIngredient: plums.ingredients, recipeInstructions })}</script>`;
  const film = { '@type': 'VideoObject', name: 'How it is done', description: 'A film of all of it.' };
  expect(read(data([film, ...plums.steps.map((text) => ({ '@type': 'HowToStep', text }))])).steps).toEqual(plums.steps);
  expect(read(`${data('https://oven.example/plum#how')}<h2>Method</h2>${steps}`).steps).toEqual(plums.steps);
});
