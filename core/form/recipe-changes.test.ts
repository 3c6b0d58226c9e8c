import { expect, test } from 'vitest';
import { recipeChanges } from './recipe-changes.ts';

const soup =
  '---\ntitle: Soup\ntags: [a]\n---\n\n## Ingredients\n\n- 1 leek\n- 2 eggs\n\n## Method\n\n1. Boil it.\n2. Serve.\n';

test('what a recipe says otherwise is told in the words of the recipe', () => {
  const now = soup
    .replace('title: Soup', 'title: Stew')
    .replace('[a]', '[a, b]')
    .replace('1 leek', '3 leeks')
    .replace('2. Serve.\n', '2. Stir.\n3. Serve.\n');
  expect(recipeChanges(soup, now, 'soup.md')).toEqual([
    { part: 'title', before: 'Soup', after: 'Stew' },
    { part: 'tags', before: null, after: 'b' },
    { part: 'ingredients', before: '1 leek', after: '3 leeks' },
    { part: 'steps', before: null, after: 'Stir.' },
  ]);
});

test('another way of writing the same is no change of the recipe', () => {
  expect(recipeChanges(soup, soup.replace('- 1 leek', '*  1 leek').replaceAll('\n\n\n', '\n\n'), 'soup.md')).toEqual(
    [],
  );
});
