import { describe, expect, test } from 'vitest';
import { recipeOfPage } from '#core/import/text/pasted-page.ts';
import { secondsOf } from './duration.ts';
import { readWebPage } from './read-web-page.ts';

const pot = {
  '@type': 'Recipe',
  name: 'Leek pot',
  recipeIngredient: ['2 leeks', '1 l stock', 'salt'],
  recipeInstructions: ['Cut the leeks.', 'Simmer them.'],
};
const script = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const read = (value: unknown, head = '') =>
  readWebPage(`<html lang="en"><head><title>Leek pot | Pans</title>${head}</head><body>${script(value)}</body></html>`);
const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text);

test('ingredients in one text, on lines, as a list in a text, or counted are a list each', () => {
  for (const recipeIngredient of [
    '2 leeks, 1 l stock, salt',
    ['2 leeks\n1 l stock\nsalt', '\n'],
    ['2 leeks<br>1 l stock<br />salt'],
    '["2 leeks", "1 l stock", "salt"]',
    { 0: '2 leeks', 1: '1 l stock', 2: 'salt' },
    [' ', '2 leeks', '', '1 l stock', '&nbsp;', 'salt', null],
  ])
    expect(texts(read({ ...pot, recipeIngredient }).ingredients), JSON.stringify(recipeIngredient)).toEqual([
      '2 leeks',
      '1 l stock',
      'salt',
    ]);
  expect(texts(read({ ...pot, recipeIngredient: ['2 leeks, cut, 1 l stock'] }).ingredients)).toHaveLength(1);
});

test('steps that are counted in one line, by keys, or written twice are read once each', () => {
  const each = ['Cut the leeks.', 'Simmer them.', 'Serve it with 2. Or 3 friends.'];
  const steps = each.map((text) => ({ '@type': 'HowToStep', text }));
  for (const recipeInstructions of [
    '1. Cut the leeks. 2. Simmer them. 3. Serve it with 2. Or 3 friends.',
    '1) Cut the leeks.2) Simmer them.3) Serve it with 2. Or 3 friends.',
    'Step 1: Cut the leeks. Step 2: Simmer them. Step 3: Serve it with 2. Or 3 friends.',
    { 0: each[0], 1: each[1], 2: each[2] },
    [{ '@type': 'HowToSection', name: 'Method', itemListElement: steps }, ...steps],
  ])
    expect(texts(read({ ...pot, recipeInstructions }).steps), JSON.stringify(recipeInstructions)).toEqual(each);
});

test('times that make no sense are none, and of two the longer one counts', () => {
  expect(['PT-5M', '-PT5M', 'PT1H-30M', 'PT0S', 'PT20M/PT30M', '15-20 minutes'].map(secondsOf)).toEqual([
    null,
    null,
    null,
    null,
    1800,
    1200,
  ]);
  const parts = { prepTime: 'PT10M', cookTime: 'PT20M' };
  for (const totalTime of [undefined, '', 'PT0S', 'P0D', 'PT-1M'])
    expect(read({ ...pot, ...parts, totalTime }).times.total).toBe(1800);
  expect(read({ ...pot, totalTime: { '@type': 'Duration', minValue: 'PT20M', maxValue: 'PT40M' } }).times.total).toBe(
    2400,
  );
  expect(read({ ...pot, performTime: 'PT15M' }).times.total).toBe(900);
});

describe('several blocks of data', () => {
  test('that name the same recipe are one', () => {
    const stub = {
      '@type': 'Recipe',
      name: 'Leek Pot',
      image: 'pot.jpg',
      author: { name: ['Ann'] },
      totalTime: 'PT1H',
    };
    for (const both of [
      [stub, pot],
      [pot, stub],
    ])
      expect(read(both)).toMatchObject({ image: 'pot.jpg', author: 'Ann', times: { total: 3600 }, doubts: [] });
  });

  test('with other recipes: the one that the page is called by, else the first', () => {
    const crust = {
      ...pot,
      name: 'Plain crust',
      recipeIngredient: ['1 egg', '200 g flour', '100 g butter', '1 pinch salt', 'water'],
    };
    expect(read([crust, { ...pot, name: 'The best leek pot ever' }]).title).toBe('The best leek pot ever');
    expect(read([{ ...pot, name: 'Green soup' }, crust]).title).toBe('Green soup');
    expect(read([pot, crust]).doubts).toEqual(['several-recipes']);
  });

  test('of which the article says who wrote it', () => {
    const graph = [
      { '@type': 'Article', author: { '@id': '#ann' } },
      { '@type': 'Person', '@id': '#ann', name: 'Ann Leek' },
      pot,
    ];
    expect(read({ '@graph': graph }).author).toBe('Ann Leek');
    expect(read({ '@graph': [...graph, { ...pot, author: 'Bo' }] }).author).toBe('Bo');
  });
});

test('a saved page leads back to where it is from', () => {
  const link = (head: string, more: object = {}, before = '') => {
    const page = `${before}<html><head>${head}</head><body>${script({ ...pot, ...more })}</body></html>`;
    return recipeOfPage(page)?.link;
  };
  const canonical = '<link rel="canonical" href="https://pans.example/leek-pot/">';
  const shared = '<meta property="og:url" content="https://pans.example/shared/">';
  expect(link(shared + canonical)).toBe('https://pans.example/leek-pot/');
  expect(link(`<link rel="canonical" href="https://pans.example/">${shared}`)).toBe('https://pans.example/shared/');
  expect(link('', { url: 'https://pans.example/data' })).toBe('https://pans.example/data');
  expect(link('', { mainEntityOfPage: { '@id': 'https://pans.example/main' } })).toBe('https://pans.example/main');
  expect(link('', {}, '<!-- saved from url=(0029)https://pans.example/leek-pot -->\n')).toBe(
    'https://pans.example/leek-pot',
  );
  expect(link('<link rel="canonical" href="/leek-pot">')).toBeNull();
});
