import { expect, test } from 'vitest';
import { commands } from '#core/command/commands.ts';
import { aSummary } from '#core/testing/recipe-summary.ts';
import { paletteRows, type PaletteSource } from './palette-rows.ts';

const titles = ['Crème brûlée', 'Miso soup', 'Soup of the day', 'Consommé'];
const source: PaletteSource = {
  recipes: titles.map((title, index) => aSummary({ id: `${index}.md`, title })),
  found: [],
  commands,
  tags: [{ tag: 'soup', count: 2 }],
  keysOf: (command) => command.accelerator ?? '',
};
const recipesOf = (query: string, found: readonly string[] = []) =>
  paletteRows(query, { ...source, found })
    .filter((row) => row.kind === 'recipe')
    .map((row) => row.text);

test('titles that begin with the letters come before titles that hold them', () => {
  expect(recipesOf('soup')).toEqual(['Soup of the day', 'Miso soup']);
});

test('accents are not needed', () => {
  expect(recipesOf('creme')).toEqual(['Crème brûlée']);
});

test('what the search found in the text follows the titles', () => {
  expect(recipesOf('soup', ['3.md', '1.md'])).toEqual(['Soup of the day', 'Miso soup', 'Consommé']);
});

test('> offers only commands, with their keys, and # only tags', () => {
  expect(paletteRows('>new recipe', source)[0]).toEqual({
    kind: 'command',
    id: 'new-recipe',
    text: 'New recipe',
    aside: 'CmdOrCtrl+N',
  });
  expect(paletteRows('>new', source).every(({ kind }) => kind === 'command')).toBe(true);
  expect(paletteRows('#so', source)).toEqual([{ kind: 'tag', id: 'soup', text: 'soup', aside: '2 recipes' }]);
});

test('there are never more than twelve rows', () => {
  const recipes = Array.from({ length: 500 }, (_, index) => aSummary({ id: `${index}.md`, title: `Soup ${index}` }));
  expect(paletteRows('s', { ...source, recipes })).toHaveLength(12);
  expect(paletteRows('', { ...source, recipes })).toHaveLength(12);
});
