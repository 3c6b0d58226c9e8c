import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { paprika as importPaprika } from '#core/import/formats/paprika.ts';
import { schemaFile } from '#core/import/formats/schema-file.ts';
import { readWebPage } from '#core/import/web/read-web-page.ts';
import { rational } from '#core/ingredient/rational.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { comparedImport, comparedRecipe, exportedText, importedFrom, toExport } from '#core/testing/exported.ts';
import { exportFormat, exportFormats } from './formats.ts';
import type { ExportFormat, ExportPicture } from './format.ts';
import { outgoingRecipe } from './outgoing-recipe.ts';
import { ingredientsText } from './formats/plain-text.ts';
import { style, styleHash } from './html/style.ts';

const file = `---
title: Leek & barley pie
source: Corner kitchen
sourcelink: https://example.org/pie?a=1&b=2
author: A. Cook
servings: 4 to 6 portions
prep_time: 20 to 30 min
cook_time: 1 h
image: pie.jpg
rating: 4
oven: gas
searchterms:
  - pies
  - winter
---

A pie for *cold* days, see [its page](https://example.org/more) and [[Stock]].

## Ingredients

- 2 leeks, sliced
- 1/2 cup barley
- salt

### Pastry

- 200g flour
- 1 egg

## Directions

1. Soften the leeks for 10 minutes.
2. Boil the barley for 25 minutes.

### Pastry

3. Knead flour and egg with the salt, then rest **cold** for 1 hour.

## Notes

Keeps for two days.

- Freezes well.
`;

const picture: ExportPicture = {
  written: 'pie.jpg',
  type: 'image/jpeg',
  base64: '/9j/4AAQ',
  place: 'leek-barley-pie.jpg',
};
const pie = (given: Parameters<typeof toExport>[1] = {}) =>
  toExport(file, { fileName: 'pie.md', pictures: [picture], ...given });
const format = (id: string): ExportFormat => exportFormat(id) ?? expect.unreachable(`no format ${id}`);
const said = (id: string, given = {}) => exportedText(format(id), pie(given));
const fields = (id: string): readonly string[] =>
  said(id).lost.map(({ field, detail }) => (detail === '' ? field : `${field}: ${detail}`));

test('each format has an id of its own, a name, an ending and where it is written from', () => {
  expect(new Set(exportFormats.map(({ id }) => id)).size).toBe(exportFormats.length);
  for (const { id, name, basis, ending } of exportFormats) {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect([name.length, basis.length].every((length) => length > 2)).toBe(true);
    expect(ending).toMatch(/^(?:\.[a-z]+|recipe\.json)$/);
  }
  expect(exportFormat('__proto__')).toBeNull();
});

test('the ingredients alone are a shopping list, as much of them as is cooked', () => {
  const shopping = (text: string, factor = rational(1)) =>
    ingredientsText(outgoingRecipe(readRecipe(text, 'x.md'), factor));
  expect(shopping(file, rational(2))).toBe('4 leeks, sliced\n1 cup barley\nsalt\nPastry:\n400 g flour\n2 eggs\n');
  expect(shopping('# Diary\n\nNothing was cooked.\n')).toBe('');
});

test('what can’t be carried is told in the words of the recipe', () => {
  expect(fields('markdown')).toEqual([]);
  expect(fields('html')).toEqual(['oven: gas', 'Link in a text: Stock']);
  expect(fields('text')).toEqual([
    'oven: gas',
    'Link in a text: https://example.org/more',
    'Link in a text: Stock',
    'Picture: pie.jpg',
    'Rating: 4',
  ]);
  expect(fields('json-ld')).toEqual([
    'oven: gas',
    'Preparation time: 20 to 30 min: written as the longer end',
    'Link in a text: https://example.org/more',
    'Link in a text: Stock',
  ]);
  expect(fields('cooklang')).toEqual([
    'oven: gas',
    'Link in a text: https://example.org/more',
    'Link in a text: Stock',
    'Rating: 4',
  ]);
  expect(fields('mealie')).toContain('Heading in the ingredients: Pastry');
  expect(fields('nextcloud')).toContain('Yield: 4 to 6 portions');
  expect(fields('recipesage')).toContain('Picture: pie.jpg');
  expect(fields('csv')).toEqual(['Everything but the ingredients']);
});

test('a page holds the recipe as it is read, its picture and its data, and allows nothing but its own style', () => {
  const { text } = said('html');
  expect(createHash('sha256').update(style).digest('base64')).toBe(styleHash);
  expect(text).toContain(`<style>${style}</style>`);
  expect(text).toContain(`default-src &#39;none&#39;; img-src data:; style-src &#39;sha256-${styleHash}&#39;`);
  expect(text).toContain('<h1>Leek &amp; barley pie</h1>');
  expect(text).toContain('<img src="data:image/jpeg;base64,/9j/4AAQ" alt="">');
  expect(text).toContain('then rest <strong>cold</strong> for 1 hour.');
  expect(text).toContain(
    '<a href="https://example.org/more" rel="noopener noreferrer nofollow">its page</a> and Stock.',
  );
  expect(text).toContain('<ol start="3">');
  expect(text).toContain('break-inside: avoid');
  const read = readWebPage(text);
  expect(read).toMatchObject({
    via: 'json-ld',
    title: 'Leek & barley pie',
    yield: '4 to 6 portions',
    keywords: ['pies', 'winter'],
  });
  expect(read.steps.map(({ group }) => group)).toEqual([null, null, 'Pastry']);
  expect(read.times).toMatchObject({ prep: 1800, cook: 3600 });
});

test('a picture that says to be something else, or is no base64, is left out of a page', () => {
  for (const odd of [{ type: 'image/svg+xml' as 'image/png' }, { base64: '"><script>' }])
    expect(said('html', { pictures: [{ ...picture, ...odd }] }).text).not.toContain('<img');
});

test('JSON-LD, RecipeSage and Paprika are read by the importers of those programs’ files', () => {
  const before = comparedRecipe(readRecipe(file, 'pie.md', 'list'));
  for (const [id, reader, path] of [
    ['json-ld', schemaFile, 'x.jsonld'],
    ['recipesage', schemaFile, 'x.json'],
    ['paprika', importPaprika, 'x.paprikarecipe'],
  ] as const) {
    const { layout } = format(id);
    const { text } = said(id);
    const read = importedFrom(reader, path, layout.kind === 'together' ? layout.join([text]) : text);
    const { Title, Yield, Tags, Ingredients, Steps } = comparedImport(read);
    expect({ Title, Yield, Tags, Ingredients, Steps }, id).toMatchObject({
      Title: before.Title,
      Yield: before.Yield,
      Tags: before.Tags,
      Ingredients: before.Ingredients,
      Steps: before.Steps,
    });
    expect(read.rating, id).toBe(4);
    expect(read.link, id).toBe('https://example.org/pie?a=1&b=2');
  }
});

test('Paprika knows a recipe by its id, and has the picture in it', () => {
  const data = JSON.parse(said('paprika').text) as Record<string, unknown>;
  expect(data).toMatchObject({
    uid: '01234567-89AB-CDEF-0123-456789ABCDEF',
    created: '2026-01-02 03:04:05',
    photo_data: '/9j/4AAQ',
    source: 'Corner kitchen, A. Cook',
    source_url: 'https://example.org/pie?a=1&b=2',
    ingredients: '2 leeks, sliced\n1/2 cup barley\nsalt\nPastry:\n200g flour\n1 egg',
    categories: ['pies', 'winter'],
  });
});

test('Nextcloud gets whole servings, texts for steps and headings as it writes them; Mealie steps without headings', () => {
  const data = JSON.parse(said('nextcloud').text) as {
    readonly recipeYield: number;
    readonly recipeInstructions: readonly string[];
  };
  expect(data.recipeYield).toBe(6);
  expect(data.recipeInstructions[2]).toBe('## Pastry');
  const steps = (JSON.parse(said('mealie').text) as { readonly recipeInstructions: readonly unknown[] })
    .recipeInstructions;
  expect(steps).toHaveLength(3);
});

test('Cooklang lists what goes in where the steps don’t name it all, with timers', () => {
  const { text } = said('cooklang');
  expect(text).toContain(
    '== Ingredients ==\n\n@leeks{2}(sliced)\n@barley{1/2%cup}\n@salt{}\n\n== Ingredients: Pastry ==\n\n@flour{200%g}\n@egg{1}',
  );
  expect(text).toContain('== Directions ==\n\nSoften the leeks for ~{10%minutes}.');
  expect(text).toContain('images: [leek-barley-pie.jpg]');
  expect(text).toContain('prep time: 20 to 30 min');
});

test('Cooklang has the ingredients in the steps where these name them all in order', () => {
  const toast = toExport(
    '# Toast\n\n## Ingredients\n\n- 2 slices bread\n- 1 tbsp butter\n\n## Directions\n\n1. Toast the bread.\n2. Spread the butter.\n',
  );
  const { text, lost } = exportedText(format('cooklang'), toast);
  expect(text).toContain('Toast the @bread{2%slices}.\n\nSpread the @butter{1%tbsp}.');
  expect(lost).toEqual([]);
});

test('RecipeMD has amounts in italics, tags and yields where it wants them', () => {
  const { text } = said('recipemd');
  expect(text).toContain(
    '*pies, winter*\n\n**4 to 6 portions**\n\n---\n\n- *2* leeks, sliced\n- *1/2 cup* barley\n- salt\n\n## Pastry',
  );
  expect(readRecipe(text, 'x.md')).toMatchObject({ dialect: 'recipemd', yield: { text: '4 to 6 portions' } });
});

test('plain text is what a person would write into a letter', () => {
  const { text } = said('text');
  expect(text).toContain(
    'Ingredients:\n\n- 2 leeks, sliced\n- 1/2 cup barley\n- salt\n\nPastry:\n\n- 200g flour\n- 1 egg\n\nDirections:\n\n1. Soften',
  );
  expect(text).toContain(
    'Makes 4 to 6 portions\nPreparation 20 to 30 min\nCooking 1 h\nBy A. Cook\nSource: Corner kitchen, https://example.org/pie?a=1&b=2',
  );
});

test('the table has a row for each ingredient, with numbers that a spreadsheet can add', () => {
  const csv = format('csv');
  const rows =
    csv.layout.kind === 'together' ? csv.layout.join([said('csv', { factor: rational(3) }).text]).split('\r\n') : [];
  expect(rows[0]).toBe('recipe,group,amount,up to,unit,ingredient,preparation,note,optional,line');
  expect(rows).toContain('Leek & barley pie,,6,,,leeks,sliced,,,"6 leeks, sliced"');
  expect(rows).toContain('Leek & barley pie,,1.5,,cups,barley,,,,1 1/2 cups barley');
  expect(rows).toContain('Leek & barley pie,Pastry,600,,g,flour,,,,600 g flour');
});

test('scaled, every format has the same amounts, and times stay', () => {
  for (const { id } of exportFormats.filter(
    (one) => one.id !== 'csv' && one.id !== 'cooklang' && one.id !== 'recipemd',
  )) {
    const { text } = said(id, { factor: rational(2) });
    for (const words of ['4 leeks', '1 cup barley', '2 eggs']) expect(text, id).toContain(words);
    expect(text, id).toContain('for 25 minutes');
  }
  const { text, lost } = said('markdown', { factor: rational(2) });
  expect(lost).toEqual([]);
  expect(text).toBe(
    file
      .replace('4 to 6 portions', '8 to 12 portions')
      .replace('2 leeks', '4 leeks')
      .replace('1/2 cup', '1 cup')
      .replace('200g', '400 g')
      .replace('1 egg\n', '2 eggs\n'),
  );
});

test('a line whose amount can’t be read is told as not scaled', () => {
  const odd = toExport('# Odd\n\n## Ingredients\n\n- 1 bay leaf (fixed)\n- 2 leeks\n\n## Directions\n\n1. Boil.\n', {
    factor: rational(2),
  });
  for (const id of ['markdown', 'html', 'text', 'json-ld', 'csv'])
    expect(format(id).write(odd).lost, id).toContainEqual({ field: 'Scaling', detail: '1 bay leaf (fixed)' });
});
