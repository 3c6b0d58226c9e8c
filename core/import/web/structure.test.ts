import { expect, test } from 'vitest';
import { processorTime } from '#core/testing/processor-time.ts';
import { readWebPage } from './read-web-page.ts';

const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text);
const page = (title: string, ingredients: string, steps: string): string =>
  `<html><body><nav><ul><li>Home</li></ul></nav><h1>${title}</h1><p>A text about the dish.</p>${ingredients}${steps}<h2>Comments</h2><p>Tasty, I made it twice.</p></body></html>`;
const list = (tag: string, items: readonly string[]) =>
  `<${tag}>${items.map((one) => `<li>${one}</li>`).join('')}</${tag}>`;

test('a page without data is read by its headings and lists, in several languages', () => {
  for (const [heading, method] of [
    ['Ingredients', 'Directions'],
    ['Zutaten', 'Zubereitung'],
    ['Ingrédients', 'Préparation'],
    ['Ingredienti', 'Preparazione'],
    ['材料', '作り方'],
  ]) {
    for (const tag of ['h2', 'h3', 'strong']) {
      const titled = (text: string) =>
        tag === 'strong' ? `<p><strong>${text}</strong></p>` : `<${tag}>${text}</${tag}>`;
      const read = readWebPage(
        page(
          'Leek pot',
          titled(heading!) + list('ul', ['2 x', '100 g y']),
          titled(method!) + list('ol', ['Do this.', 'Do that.']),
        ),
      );
      expect(read, `${heading} ${tag}`).toMatchObject({
        title: 'Leek pot',
        via: 'structure',
        doubts: ['read-by-structure'],
      });
      expect(texts(read.ingredients)).toEqual(['2 x', '100 g y']);
      expect(texts(read.steps)).toEqual(['Do this.', 'Do that.']);
    }
  }
});

test('lines apart by breaks are lines, and names in the markup give groups', () => {
  const broken = readWebPage(
    page('Pot', '<h2>Ingredients</h2><p>2 leeks<br>1 l stock</p>', '<h2>Method</h2><p>Cut.</p><p>Simmer.</p>'),
  );
  expect([texts(broken.ingredients), texts(broken.steps)]).toEqual([
    ['2 leeks', '1 l stock'],
    ['Cut.', 'Simmer.'],
  ]);
  const named = readWebPage(
    page(
      'Pot',
      `<div class="x-ingredients"><h3>Ingredients</h3><h4>Dough</h4>${list('ul', ['1 egg', '2 cups flour'])}</div>`,
      `<div class="x-instructions">${list('ol', ['Mix.', 'Bake.'])}</div>`,
    ),
  );
  expect(named.ingredients).toEqual([
    { text: '1 egg', group: 'Dough' },
    { text: '2 cups flour', group: 'Dough' },
  ]);
  expect(texts(named.steps)).toEqual(['Mix.', 'Bake.']);
});

test('a page about something else holds no recipe', () => {
  expect(readWebPage(page('News', '<h2>Today</h2><p>Rain.</p>', list('ul', ['One', 'Two'])))).toMatchObject({
    via: null,
    doubts: ['no-recipe'],
  });
});

test('what a reader sees gives the groups and the steps that the data lacks', () => {
  const data = {
    '@type': 'Recipe',
    name: 'Pie',
    recipeIngredient: ['1 egg', '2 apples'],
    recipeInstructions: 'Mix. Bake.',
  };
  const seen = `<div class="wprm-recipe-ingredients-container"><h4>Dough</h4>${list('ul', ['<span>1</span> <span>egg</span>'])}<h4>Filling</h4>${list('ul', ['2 apples'])}</div><div class="wprm-recipe-instructions">${list('ol', ['Mix.', 'Bake.'])}</div>`;
  const read = readWebPage(`<script type="application/ld+json">${JSON.stringify(data)}</script>${seen}`);
  expect(read.ingredients).toEqual([
    { text: '1 egg', group: 'Dough' },
    { text: '2 apples', group: 'Filling' },
  ]);
  expect(texts(read.steps)).toEqual(['Mix.', 'Bake.']);
});

test('a page of 2 MB is read in 600 ms of the processor', () => {
  const filler =
    '<div class="card"><a href="/x"><span>More of it</span></a><p>Some words about another thing &amp; more.</p></div>';
  const large = page(
    'Pot',
    '<h2>Ingredients</h2>' + list('ul', ['2 leeks', '1 l stock']),
    filler.repeat(Math.ceil(2e6 / filler.length)),
  );
  expect(texts(readWebPage(large).ingredients)).toEqual(['2 leeks', '1 l stock']);
  expect(processorTime(() => readWebPage(large))).toBeLessThan(600);
});

test('a hundred thousand neighbours cost no more than their length', () => {
  const crowd = page('Pot', '<h2>Ingredients</h2>' + list('ul', ['2 leeks', '<span>a</span>'.repeat(100_000)]), '');
  expect(processorTime(() => readWebPage(crowd), 1)).toBeLessThan(2_000);
});
