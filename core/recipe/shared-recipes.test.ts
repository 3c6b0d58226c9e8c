import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toLf } from '#core/text/file-text.ts';
import { readRecipe } from './read.ts';
import { allIngredients, allSteps } from './recipe.ts';

const root = '../shared/data/markdown';
const leastWithBoth: Readonly<Record<string, number>> = { tacofancy: 0.75 };

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|cook|ya?ml)$/.test(name))
    .map((name) => `${folder}/${name}`);

describe.skipIf(!existsSync(root))('../shared/data/markdown', () => {
  test.each(existsSync(root) ? readdirSync(root) : [])(
    '%s: every file has a title, nearly every recipe ingredients and steps',
    (folder) => {
      const recipes = filesIn(`${root}/${folder}`).map((file) =>
        readRecipe(toLf(readFileSync(file, 'utf8')).text, file),
      );
      expect(recipes.every((recipe) => recipe.title.value.trim() !== '')).toBe(true);
      const cooked = recipes.filter((recipe) => recipe.kind === 'recipe');
      const withBoth = cooked.filter((recipe) => allIngredients(recipe).length > 0 && allSteps(recipe).length > 0);
      const lines = cooked.flatMap(allIngredients);
      console.log(
        `${folder}: ${recipes.length} files, ${cooked.length} recipes, ${withBoth.length} with ingredients and steps, ${lines.filter((line) => line.sure).length} of ${lines.length} lines sure`,
      );
      expect(withBoth.length).toBeGreaterThanOrEqual(cooked.length * (leastWithBoth[folder] ?? 0.95));
    },
  );

  test('oddities: each is read, with its title and its parts', () => {
    for (const file of filesIn('../shared/data/oddities')) {
      const recipe = readRecipe(toLf(readFileSync(file, 'utf8')).text, file);
      expect(recipe.title.value.trim(), file).not.toBe('');
      if (/bad-yaml|tab-in|leading-blank/.test(file))
        expect(allIngredients(recipe).length * allSteps(recipe).length, file).toBeGreaterThan(0);
    }
  });
});
