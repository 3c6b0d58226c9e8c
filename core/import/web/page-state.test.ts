import { expect, test } from 'vitest';
import { processorTime } from '#core/testing/processor-time.ts';
import { readWebPage } from './read-web-page.ts';

const page = (body: string): string =>
  `<html lang="en"><head><title>Leek pot | Pans</title></head><body><div id="app"></div>${body}</body></html>`;
const read = (body: string) => {
  const found = readWebPage(page(body));
  const words = (lines: typeof found.steps) =>
    lines.map(({ text, group }) => (group === null ? text : `[${group}] ${text}`));
  return { ...found, ingredients: words(found.ingredients), steps: words(found.steps) };
};
const data = (value: unknown): string =>
  `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: value } })}</script>`;

const parts = [
  { quantity: 2, unit: null, name: 'leeks' },
  { quantity: 1, unit: { name: 'l' }, name: 'stock' },
  { quantity: null, name: 'salt', note: '(coarse)' },
];
const pot = {
  id: 7,
  title: 'Leek pot',
  servings: 4,
  prepTime: 10,
  cook_time: { hours: 1, minutes: 5 },
  image: { url: 'https://pans.example/p.jpg' },
  ingredients: parts,
  steps: [{ description: 'Cut the leeks.' }, { description: 'Simmer them.' }],
};
const leeks = {
  title: 'Leek pot',
  ingredients: ['2 leeks', '1 l stock', 'salt (coarse)'],
  steps: ['Cut the leeks.', 'Simmer them.'],
  via: 'embedded',
};
const json = JSON.stringify(pot);
const schema = JSON.stringify({
  '@type': 'Recipe',
  name: 'Leek pot',
  recipeIngredient: leeks.ingredients,
  recipeInstructions: leeks.steps,
});

test('the state of a program holds the recipe with its facts, whatever it calls them', () => {
  expect(read(data({ recipe: pot }))).toMatchObject({
    ...leeks,
    yield: '4',
    times: { prep: 600, cook: 3900, total: 4500 },
    image: 'https://pans.example/p.jpg',
  });
});

test('wherever it is kept: set to a name, handed to a function, as a text, in an attribute, in a stream', () => {
  const rows = `5:["$","div",null,{"recipe":${json}}]\n6:["$","p",null,{}]\n`;
  const flight = (text: string) => `<script>self.__next_f.push([1,${JSON.stringify(text)}])</script>`;
  for (const body of [
    `<script>window.dataLayer=window.dataLayer||[];var x="a";window.__STATE__={"recipe":${json}};start()</script>`,
    `<script>window.a='x';window.__DATA__ = JSON.parse('${json}');</script>`,
    `<script>window.__DATA__ = JSON.parse(${JSON.stringify(json)});</script>`,
    `<script>window.__DATA__ = JSON.parse(decodeURIComponent("${encodeURIComponent(json)}"));</script>`,
    `<div data-page="${JSON.stringify({ props: { recipe: pot } }).replaceAll('"', '&quot;')}"></div>`,
    flight(rows),
    flight(rows.slice(0, 90)) + flight(rows.slice(90)),
    flight(`5:["$","script",null,{"dangerouslySetInnerHTML":{"__html":${JSON.stringify(schema)}}}]\n`),
    `<script>(self.__next_s=self.__next_s||[]).push([0,{"type":"application/ld+json","children":${JSON.stringify(schema)}}])</script>`,
  ])
    expect(read(body), body).toMatchObject(leeks);
});

test('stores that name what they keep elsewhere, and lists in which each value stands once', () => {
  const items = parts.map((part, at) => [`Ingredient:${at}`, part] as const);
  const steps = pot.steps.map((step, at) => [`Step:${at}`, step] as const);
  const store = (to: (key: string) => unknown) => ({
    'Recipe:7': {
      title: 'Leek pot',
      ingredients: items.map(([key]) => to(key)),
      'steps({"limit":9})': steps.map(([key]) => to(key)),
    },
    ...Object.fromEntries([...items, ...steps]),
  });
  expect(
    read(`<script>window.__APOLLO_STATE__ = ${JSON.stringify(store((key) => ({ __ref: key })))};</script>`),
  ).toMatchObject(leeks);
  expect(read(data({ apolloState: store((id) => ({ type: 'id', id, generated: false })) }))).toMatchObject(leeks);
  const called = `<script>window.__NUXT__=(function(a,b,c){return {layout:"default",data:[{recipe:{title:a,ingredients:[{text:"2 leeks",x:b},{text:"1 l stock",x:b},{text:c}],steps:[{text:"Cut the leeks."},{text:"Simmer them."}]}}]}}("Leek pot",null,"salt (coarse)"));</script>`;
  expect(read(called)).toMatchObject(leeks);
  const once = [
    ['ShallowReactive', 1],
    { data: 2 },
    { recipe: 3 },
    { title: 4, ingredients: 5, steps: 9 },
    'Leek pot',
    [6, 7, 8],
    ...[12, 13, 14].map((text) => ({ text })),
    [10, 11],
    ...[15, 16].map((text) => ({ text })),
    ...leeks.ingredients,
    ...leeks.steps,
  ];
  expect(read(`<script type="application/json" id="__NUXT_DATA__">${JSON.stringify(once)}</script>`)).toMatchObject(
    leeks,
  );
});

test('groups, lines as a whole, texts of tags and titles of steps', () => {
  const sections = [
    { name: 'Pot', items: parts.slice(0, 2).map((part) => ({ ...part, name: undefined, ingredient: part })) },
    { title: 'Table', ingredients: [{ displayText: '2 buns, cut', name: 'buns' }] },
  ];
  const method = [
    { title: 'Step 1', body: '<p>Cut the leeks.</p>' },
    { title: 'The pot', body: '<p>Simmer them.</p>' },
  ];
  expect(read(data({ recipe: { name: 'Leek pot', ingredientSections: sections, method } }))).toMatchObject({
    ingredients: ['[Pot] 2 leeks', '[Pot] 1 l stock', '[Table] 2 buns, cut'],
    steps: ['Cut the leeks.', 'The pot: Simmer them.'],
  });
  const tags = { ingredients: '<ul><li>2 leeks</li><li>1 l stock</li></ul>', method: '<p>Cut the leeks.</p>' };
  expect(read(data({ recipe: { title: 'Leek pot', ...tags } })).ingredients).toEqual(['2 leeks', '1 l stock']);
});

test('a recipe that the page only leads to is not its own', () => {
  expect(read(data({ related: [{ ...pot, title: 'Plum cake' }] })).via).toBeNull();
});

test('a program of 2 MB, or one without an end, is read in the time of its length', () => {
  const filler = 'var a={b:function(c){return c["ingredient"]}},d="ingredient";e.push([1,2]);';
  for (const script of [
    filler.repeat(Math.ceil(2e6 / filler.length)),
    '={"ingredient":['.repeat(120_000),
    '="ingredient'.repeat(160_000),
    "='\\".repeat(500_000) + 'ingredient',
    'self.__next_f.push([1,"'.repeat(80_000),
  ])
    expect(processorTime(() => readWebPage(page(`<script>${script}</script>`)), 1)).toBeLessThan(2_000);
});
