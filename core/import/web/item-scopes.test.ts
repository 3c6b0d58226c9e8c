import { expect, test } from 'vitest';
import { readWebPage } from './read-web-page.ts';

const recipe = 'itemscope itemtype="http://schema.org/Recipe"';
const title = '<h1 itemprop="name">Leek pot</h1>';
const list =
  '<ul><li itemprop="recipeIngredient">2 leeks</li><li itemprop="recipeIngredient">1 l stock</li><li itemprop="recipeIngredient">salt</li></ul>';
const steps = '<div itemprop="recipeInstructions"><p>Cut the leeks.</p><p>Simmer them.</p></div>';
const read = (body: string) => {
  const found = readWebPage(`<html lang="en"><head><title>Leek pot | Pans</title></head><body>${body}</body></html>`);
  const words = (lines: typeof found.steps) =>
    lines.map(({ text, group }) => (group === null ? text : `[${group}] ${text}`));
  return { ...found, ingredients: words(found.ingredients), steps: words(found.steps) };
};
const leeks = {
  title: 'Leek pot',
  ingredients: ['2 leeks', '1 l stock', 'salt'],
  steps: ['Cut the leeks.', 'Simmer them.'],
};

test('parts of a recipe that stand elsewhere, or belong to nothing, are its own', () => {
  for (const body of [
    `<div ${recipe} itemref="list how">${title}</div><div id="list">${list}</div><div id="how" itemprop="recipeInstructions"><p>Cut the leeks.</p><p>Simmer them.</p></div>`,
    `<div ${recipe}>${title}</div>${list}${steps}`,
    title + list + steps,
    `<span itemprop="name">The site of pans</span>${title}${list}${steps}`,
  ])
    expect(read(body)).toMatchObject({ ...leeks, via: 'microdata' });
});

test('a list that is there for two widths is one, its heading and an advertisement are none of it', () => {
  const headed = list.replace('<li', '<li itemprop="recipeIngredient">Ingredients:</li><li');
  const sold = steps.replace('<p>Simmer', '<script>show()</script><div>Advertisement</div><p>Simmer');
  for (const body of [list + list + steps, headed + steps, list + sold])
    expect(read(`<div ${recipe}>${title}${body}</div>`)).toMatchObject(leeks);
});

test('amounts, units and names in elements of their own are a line, with or without white space', () => {
  const spans = [
    '<li itemprop="recipeIngredient"><span class="a">2</span><span class="n">leeks</span></li>',
    '<li itemprop="recipeIngredient"><span class="a">1</span> <span>l</span> <a href="/s">stock</a></li>',
    '<li itemprop="recipeIngredient">salt',
  ].join('');
  const things = [
    '<li itemprop="ingredient" itemscope itemtype="http://schema.org/Ingredient"><span itemprop="amount">2</span> <span itemprop="name">leeks</span></li>',
    '<li itemprop="ingredient" itemscope><span itemprop="amount">1 l</span> <span itemprop="name">stock</span></li>',
    '<li itemprop="ingredient" itemscope><span itemprop="name">salt</span></li>',
  ].join('');
  for (const items of [spans, things])
    expect(read(`<div ${recipe}>${title}<ul>${items}</ul>${steps}</div>`)).toMatchObject(leeks);
});

test('the first group has its title from above the list', () => {
  const groups = `<h4>Pot</h4>${list}<h4>Table</h4><ul><li itemprop="recipeIngredient">2 buns</li><li itemprop="recipeIngredient">butter</li></ul>`;
  expect(read(`<div ${recipe}>${title}<div class="lists">${groups}</div>${steps}</div>`).ingredients).toEqual([
    '[Pot] 2 leeks',
    '[Pot] 1 l stock',
    '[Pot] salt',
    '[Table] 2 buns',
    '[Table] butter',
  ]);
});

test('RDFa says the same, also with things that only a relation names', () => {
  const schema = `<div prefix="schema: http://schema.org/" typeof="schema:Recipe"><h1 property="schema:name">Leek pot</h1><p property="schema:recipeIngredient">2 leeks</p><p property="schema:recipeIngredient">1 l stock</p><p property="schema:recipeIngredient">salt</p><div property="schema:recipeInstructions"><p>Cut the leeks.</p><p>Simmer them.</p></div><div rel="schema:author"><span typeof="schema:Person"><b property="schema:name">Ann</b></span></div></div>`;
  const thing = (amount: string, name: string) =>
    `<li rel="v:ingredient"><span typeof="v:RecipeIngredient"><span property="v:amount">${amount}</span> <span property="v:name">${name}</span></span></li>`;
  const old = `<div xmlns:v="http://rdf.data-vocabulary.org/#" typeof="v:Recipe"><h1 property="v:name">Leek pot</h1><span property="v:author">Ann</span><ul>${thing('2', 'leeks')}${thing('1 l', 'stock')}<li rel="v:ingredient"><span typeof="v:RecipeIngredient"><span property="v:name">salt</span></span></li></ul><div property="v:instructions"><ol><li>Cut the leeks.</li><li>Simmer them.</li></ol></div></div>`;
  for (const body of [schema, old]) expect(read(body)).toMatchObject({ ...leeks, author: 'Ann', via: 'rdfa' });
});

test('steps that are things, in sections', () => {
  const step = (text: string) =>
    `<li itemprop="itemListElement" itemscope itemtype="http://schema.org/HowToStep"><b itemprop="name">Step 1</b><div itemprop="itemListElement" itemscope itemtype="http://schema.org/HowToDirection"><p itemprop="text">${text}</p></div></li>`;
  const section = `<div itemprop="recipeInstructions" itemscope itemtype="http://schema.org/HowToSection"><h3 itemprop="name">Pot</h3><ol>${step('Cut the leeks.')}${step('Simmer them.')}</ol></div>`;
  expect(read(`<div ${recipe}>${title}${list}${section}</div>`).steps).toEqual([
    '[Pot] Cut the leeks.',
    '[Pot] Simmer them.',
  ]);
});
