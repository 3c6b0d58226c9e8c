import { expect, test } from 'vitest';
import { readRecipe } from '#core/recipe/read.ts';
import { seedManner } from '#core/manner/manner.ts';
import { emptyImport, type ImportedRecipe } from './imported-recipe.ts';
import { identityOfImport, identityOfRecipe, KnownRecipes } from './known-recipes.ts';
import { writtenRecipe } from './write/written-recipe.ts';

const line = (text: string) => ({ text, group: null });
const soup: ImportedRecipe = {
  ...emptyImport,
  title: 'Leek soup',
  ingredients: ['2 leeks', '1 l stock', '1 bay leaf'].map(line),
  steps: ['Cut the leeks and let them soften in the butter.', 'Simmer in the stock for 20 minutes.'].map(line),
  link: 'https://www.example.org/leek-soup/?utm_source=mail#print',
};

test('what was written before is known again by its words, in whatever dialect it stands', () => {
  const { text } = writtenRecipe(soup, { manner: seedManner, pictures: [], nameless: '' });
  const known = new KnownRecipes();
  known.add('leek.md', identityOfRecipe(readRecipe(text, 'leek.md')));
  expect(known.add('again', identityOfImport({ ...soup, link: null }))).toEqual({ id: 'leek.md', by: 'same-text' });
  const other = { ...soup, title: 'Bean soup', link: null, ingredients: [line('1 can beans')], steps: [line('Heat.')] };
  expect(known.add('beans', identityOfImport(other))).toBeNull();
});

test('a recipe from the same page is the same one, also where its text was changed', () => {
  const known = new KnownRecipes();
  known.add('leek.md', identityOfImport(soup));
  const changed = {
    ...soup,
    title: 'Mine',
    steps: [line('Do it all otherwise.')],
    link: 'http://example.org/leek-soup',
  };
  expect(known.add('new', identityOfImport(changed))).toEqual({ id: 'leek.md', by: 'same-link' });
  const elsewhere = { ...changed, title: 'Hers', link: 'https://example.org/leek-soup?id=2', ingredients: [] };
  expect(known.add('other', identityOfImport(elsewhere))).toBeNull();
});
