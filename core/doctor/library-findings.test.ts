import { expect, test } from 'vitest';
import { gatherPlaces } from '#core/library/link-places.ts';
import { nameOf } from '#core/library/names.ts';
import { gatherPictures } from '#core/library/picture-places.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { examine } from './examine.ts';
import { libraryFindings } from './library-findings.ts';

const soup = `# Leek soup

![](./leek.jpg)

## Ingredients

- 3 leeks
- 40 g butter
- 1 l vegetable stock

## Method

1. Melt the butter in a wide pot and soften the leeks in it for ten minutes without colour.
2. Pour in the stock, simmer for twenty minutes until all is soft, and blend until smooth.
`;

function told(files: Readonly<Record<string, string>>, pictures: readonly string[] = ['leek.jpg']) {
  const read = Object.entries(files).map(([id, text]) => [id, text, readRecipe(text, nameOf(id))] as const);
  const examined = new Map(read.map(([id, text, recipe]) => [id, examine(recipe, text, nameOf(id))]));
  const places = gatherPlaces(
    examined.keys(),
    read.map(([id, , recipe]) => [id, recipe.title.value] as const),
  );
  return libraryFindings(examined, { places, pictures: gatherPictures(pictures) }).map(({ id, code, line, detail }) =>
    `${id}:${line} ${code.slice('look.'.length)} ${detail}`.trim(),
  );
}

test('a recipe in order needs no look', () => {
  expect(told({ 'leek.md': soup })).toEqual([]);
});

test('a picture beside the recipe that is not there, and a link to no recipe, are told at their lines', () => {
  const linked = `${soup}\nServe with [bread](bread.md), [[Aioli]] and [oil](https://example.org/oil.md).\n`;
  expect(told({ 'leek.md': linked }, [])).toEqual([
    'leek.md:3 image-missing ./leek.jpg',
    'leek.md:16 dead-link bread.md',
    'leek.md:16 dead-link Aioli',
  ]);
  expect(told({ 'leek.md': linked, 'bread.md': '# Bread\n', 'sauces/aioli.md': '# Aioli\n' })).toEqual([]);
});

test('a name that two recipes have is no dead link, nor is a page of a website or a file of another kind', () => {
  const linked = `${soup}\n[[stock]], [site](/recipes/stock/), [card](card.pdf), [[card.pdf]]\n`;
  expect(told({ 'leek.md': linked, 'a/stock.md': '# Fond\n', 'b/stock.md': '# Brodo\n' })).toEqual([]);
});

test('ingredients without steps, and a recipe without a title, are told', () => {
  expect(told({ 'fruit-salad.md': '## Ingredients\n\n- 1 apple\n- 2 pears\n' })).toEqual([
    'fruit-salad.md:1 no-title Fruit salad',
    'fruit-salad.md:3 no-steps',
  ]);
});

test('of two recipes with one title the later is told, and of two nearly the same that they are', () => {
  const other = soup
    .replace('# Leek soup', '# Léek Soup')
    .replace(/1\. Melt[^]*/, '1. Boil the leeks with butter and stock.\n');
  expect(told({ 'leek.md': soup, 'other.md': other })).toEqual(['other.md:1 same-title leek.md']);
  expect(told({ 'leek.md': soup, 'porree.md': soup.replace('# Leek soup', '# Porreesuppe') })).toEqual([
    'porree.md:1 same-text leek.md',
  ]);
});

test('a conflict copy is told once, as a copy; its recipe may be gone; another soup with a number is none', () => {
  const copy = 'leek.sync-conflict-20240102-150405-ABCDEFG.md';
  expect(told({ 'leek.md': soup, [copy]: soup })).toEqual([`${copy}:1 conflict-copy leek.md`]);
  const linked = `${soup}\n[[Aioli]]\n`;
  expect(told({ 'leek.md': linked, [copy]: linked })).toEqual([
    'leek.md:16 dead-link Aioli',
    `${copy}:1 conflict-copy leek.md`,
  ]);
  expect(told({ [copy]: soup })).toEqual([`${copy}:1 conflict-alone leek.md`]);
  expect(told({ 'leek.md': soup, 'leek 2.md': soup.replace('40 g', '50 g') })).toEqual([
    'leek 2.md:1 conflict-copy leek.md',
  ]);
  const another = '# Cold leeks\n\n- 3 leeks\n\n1. Boil the leeks, cool them, and serve them cold.\n';
  expect(told({ 'leek.md': soup, 'leek 2.md': another })).toEqual([]);
});
