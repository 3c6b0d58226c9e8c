import { describe, expect, test } from 'vitest';
import { processorTime } from '#core/testing/processor-time.ts';
import { readWebPage } from './read-web-page.ts';

const ld = (value: unknown): string =>
  `<html lang="en"><head><script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script></head><body><h1>Leek pot</h1></body></html>`;
const pot = {
  '@type': 'Recipe',
  name: 'Leek pot',
  recipeIngredient: ['2 leeks', '1 l stock'],
  recipeInstructions: [
    { '@type': 'HowToStep', text: 'Cut the leeks.' },
    { '@type': 'HowToStep', text: 'Simmer.' },
  ],
};
const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text);

describe('JSON-LD', () => {
  test('is found at the top, in a graph, in lists and inside other things', () => {
    for (const value of [
      pot,
      [pot],
      { '@graph': [{ '@type': 'WebPage' }, pot] },
      { '@type': 'WebPage', mainEntity: { ...pot, '@type': ['Recipe', 'NewsArticle'] } },
    ]) {
      const read = readWebPage(ld(value));
      expect(texts(read.ingredients)).toEqual(['2 leeks', '1 l stock']);
      expect(texts(read.steps)).toEqual(['Cut the leeks.', 'Simmer.']);
      expect(read).toMatchObject({ title: 'Leek pot', via: 'json-ld', doubts: [], language: 'en' });
    }
  });

  test('is read where it is broken', () => {
    const good = JSON.stringify(pot);
    const broken = [
      good.replace('"1 l stock"]', '"1 l stock",],'),
      good.replace('Cut the leeks.', 'Cut the\n leeks.'),
      `<!-- ${good} -->`,
      `//<![CDATA[\n${good}\n//]]>`,
      `${good};`,
      good.slice(0, -1),
      `${JSON.stringify({ '@type': 'WebSite' })}\n${good}`,
    ];
    for (const script of broken)
      expect(texts(readWebPage(ld(script)).steps).join(' '), script).toBe('Cut the leeks. Simmer.');
    expect(texts(readWebPage(ld(good.replace('2 leeks', '2 leeks, 5" long'))).ingredients)[0]).toBe('2 leeks, 5" long');
  });

  test('keeps sections as groups, and the name of a step that says something of its own', () => {
    const recipeInstructions = [
      {
        '@type': 'HowToSection',
        name: 'Dough',
        itemListElement: [{ '@type': 'HowToStep', name: 'Knead', text: 'Work the flour.' }],
      },
      { '@type': 'HowToStep', name: 'Bake it', text: 'Bake it for an hour.' },
      { '@type': 'HowToStep', name: 'Step 3', text: 'Cool.' },
    ];
    expect(readWebPage(ld({ ...pot, recipeInstructions })).steps).toEqual([
      { text: 'Knead: Work the flour.', group: 'Dough' },
      { text: 'Bake it for an hour.', group: null },
      { text: 'Cool.', group: null },
    ]);
  });

  test('has its steps also where a template wrote the list as a text, or as a list of lists', () => {
    for (const recipeInstructions of [
      JSON.stringify(pot.recipeInstructions),
      { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: pot.recipeInstructions[0] }, 'Simmer.'] },
      [
        {
          '@type': 'HowToSection',
          name: '',
          itemListElement: { '@type': 'ItemList', itemListElement: pot.recipeInstructions },
        },
      ],
      ['1. Cut the leeks.\n2. Simmer.'],
    ])
      expect(texts(readWebPage(ld({ ...pot, recipeInstructions })).steps)).toEqual(['Cut the leeks.', 'Simmer.']);
  });

  test('is rid of tags, entities and doubled brackets', () => {
    const read = readWebPage(
      ld({
        ...pot,
        name: 'Pot &amp;amp; pan',
        recipeIngredient: ['1 cup water ((warm))', '2 <b>leeks</b>&nbsp;(, sliced)'],
        recipeInstructions: '<ol><li>Cut.</li><li>Cook.</li></ol>',
      }),
    );
    expect(read.title).toBe('Pot & pan');
    expect(texts(read.ingredients)).toEqual(['1 cup water (warm)', '2 leeks (sliced)']);
    expect(texts(read.steps)).toEqual(['Cut.', 'Cook.']);
  });

  test('has times in any form, and adds the parts up where no total is stated', () => {
    const total = (totalTime: string) => readWebPage(ld({ ...pot, totalTime })).times.total;
    expect(
      ['PT90M', 'PTH10MS', 'P0DT1H', '35 minuti', '1h15', '1 Std. 20 Min.', 'PT1H30M', '45', 'PTundefinedM'].map(total),
    ).toEqual([5400, 600, 3600, 2100, 4500, 4800, 5400, 2700, null]);
    expect(['P30M', 'PT1H30', 'P0Y0M0DT0H35M0S', 'PT00:40', 'PT1HR5MINS', 'P1DT2H'].map(total)).toEqual([
      1800, 5400, 2100, 2400, 3900, 93600,
    ]);
    expect(readWebPage(ld({ ...pot, prepTime: 'PT10M', cookTime: 'PT20M' })).times).toEqual({
      prep: 600,
      cook: 1200,
      total: 1800,
    });
  });

  test('takes people, pictures and yields in every shape', () => {
    const graph = [
      { ...pot, author: { '@id': '#a' }, image: { '@id': '#i' }, recipeYield: ['4', '4 servings'] },
      { '@type': 'Person', '@id': '#a', name: 'A. Cook' },
      { '@type': 'ImageObject', '@id': '#i', url: 'pot.jpg' },
    ];
    expect(readWebPage(ld({ '@graph': graph }))).toMatchObject({
      author: 'A. Cook',
      image: 'pot.jpg',
      yield: '4 servings',
    });
  });

  test('leaves the prototype alone, and ends on what is nested without end', () => {
    readWebPage(ld('{"__proto__": {"polluted": true}, "@type": "Recipe",, "constructor": 1}'));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(readWebPage(ld('['.repeat(5000))).doubts).toEqual(['no-recipe']);
    for (const deep of ['<div>', '<ul><li>', '<span class="ingredient">'])
      expect(processorTime(() => readWebPage(deep.repeat(1_000_000)), 1)).toBeLessThan(2_000);
    expect(readWebPage('<div>'.repeat(100_000)).doubts).toEqual(['no-recipe']);
  });
});

describe('microdata and RDFa', () => {
  const body = (scope: string, property: string) => `<div ${scope}><h2 ${property}="name">Leek pot</h2>
    <ul><li ${property}="recipeIngredient">2 leeks</li><li ${property}="ingredients"><span>1</span> <span>l</span> stock</li></ul>
    <time ${property}="totalTime" datetime="PT35M">35 minutes</time>
    <div ${property}="recipeInstructions"><ol><li>Cut &amp; wash.</li><li>Simmer.</li></ol></div></div>`;
  test('are read from the page', () => {
    const pages = [
      body('itemscope itemtype="https://schema.org/Recipe"', 'itemprop'),
      body('vocab="https://schema.org/" typeof="Recipe"', 'property'),
    ];
    for (const page of pages) {
      const read = readWebPage(page.replace('recipeIngredient', 'ingredients'));
      expect(texts(read.ingredients)).toEqual(['2 leeks', '1 l stock']);
      expect(texts(read.steps)).toEqual(['Cut & wash.', 'Simmer.']);
      expect(read).toMatchObject({ title: 'Leek pot', times: { total: 2100 } });
    }
  });
});
