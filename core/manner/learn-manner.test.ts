import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { changeForm } from '#core/form/change.ts';
import { readForm } from '#core/form/form.ts';
import { newRecipeText } from '#core/recipe/new-recipe.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { toLf } from '#core/text/file-text.ts';
import { learnManner } from './learn-manner.ts';
import type { Manner } from './manner.ts';
import { seedManner } from './manner.ts';
import { traitsOf } from './traits.ts';

const learned = (files: readonly (readonly [id: string, text: string])[], folder = ''): Manner =>
  learnManner(
    files.flatMap(([id, text]) => traitsOf(id, text) ?? []),
    folder,
  );

/** A new recipe in this manner, filled in through the form as a cook would. */
function filledIn(manner: Manner): string {
  const fileName = `leek-soup${manner.fileEnding}`;
  const lines = manner.titleEnding === '' ? ['2 leeks', '1 l stock # hot'] : ['葱 2 根', '盐 3 g'];
  const steps = manner.titleEnding === '' ? ['Cut the leeks.', 'Boil them: 20 minutes.'] : ['葱切段。', '煮 20 分钟。'];
  let text = newRecipeText('Leek soup: the best', manner);
  for (const change of [
    { kind: 'insert', list: 'ingredients', index: -1, texts: lines },
    { kind: 'insert', list: 'steps', index: -1, texts: steps },
    { kind: 'tags', tags: ['winter'] },
    { kind: 'field', field: 'servings', text: '4' },
  ] as const) {
    const outcome = changeForm(text, fileName, change, manner);
    if (!outcome.ok) throw new Error(`${change.kind} in\n${text}`);
    text = outcome.text;
  }
  const form = readForm(text, fileName);
  expect(form.fields.title.text).toBe('Leek soup: the best');
  expect(form.ingredients.flatMap(({ rows }) => rows).map((row) => row.text)).toEqual(lines);
  expect(form.steps.flatMap(({ rows }) => rows).map((row) => row.text)).toEqual(steps);
  expect(form.tags.map((tag) => tag.text)).toEqual(['winter']);
  expect(form.recipe.needsALook).toEqual([]);
  return text;
}

test('an empty library gets the reference recipe’s manner', () => {
  expect(learnManner([], '')).toBe(seedManner);
  expect(filledIn(seedManner)).toContain('title: "Leek soup: the best"\n');
});

test('the folder’s own recipes count most', () => {
  const body = '# A\n\n## Zutaten\n\n* 1 Ei\n\n## Zubereitung\n\n- Kochen.\n';
  const front = '---\ntitle: B\ntags: [x]\n---\n\n## Ingredients\n\n- 1 egg\n\n## Method\n\n1. Boil it.\n';
  const files = [
    ['german/a.md', body],
    ['b.md', front],
    ['c.md', front.replace('B', 'C')],
  ] as const;
  expect(learned(files, 'german')).toMatchObject({
    hasFrontMatter: false,
    headings: { ingredients: 'Zutaten' },
    bullet: '*',
  });
  expect(learned(files, '')).toMatchObject({ hasFrontMatter: true, headings: { steps: 'Method' }, tags: 'flow' });
});

test('steps in the front matter, keys and constants are written as the neighbours write them', () => {
  const one = (name: string) =>
    `---\nlayout: recipe\nname: ${name}\ncategories: a, b\nyield: 4\ningredients:\n- 1 egg\ndirections:\n- Boil it.\n---\n`;
  const manner = learned([
    ['Egg Soup.md', one('A')],
    ['Egg Salad.md', one('B')],
    ['Egg Pie.md', one('C')],
  ]);
  expect(manner.fileNames).toBe('spaces');
  expect(filledIn(manner)).toBe(
    '---\nlayout: recipe\nname: "Leek soup: the best"\ncategories: winter\nyield: 4\ningredients:\n- 2 leeks\n- "1 l stock # hot"\ndirections:\n- Cut the leeks.\n- "Boil them: 20 minutes."\n---\n\n',
  );
});

test('RecipeMD stays RecipeMD: rules in place of headings, tags in italics, what it yields in bold', () => {
  const one = (title: string) =>
    `# ${title}\n\nFor cold days.\n\n*winter, soup*\n\n**4 servings**\n\n---\n\n- *2* leeks\n\n---\n\nBoil the leeks.\n`;
  const manner = learned([
    ['a.md', one('A')],
    ['b.md', one('B')],
  ]);
  const text = filledIn(manner);
  expect(text).toBe(
    '# Leek soup: the best\n\n*winter*\n\n**4**\n\n---\n\n- 2 leeks\n- 1 l stock # hot\n\n---\n\nCut the leeks.\n\nBoil them: 20 minutes.\n',
  );
  expect(readRecipe(text, 'leek-soup.md').dialect).toBe('recipemd');
});

const root = '../shared/data/markdown';

describe.skipIf(!existsSync(root))('../shared/data/markdown', () => {
  test.each(existsSync(root) ? readdirSync(root) : [])(
    'a new recipe among those of %s is one of them',
    (collection) => {
      const files = readdirSync(`${root}/${collection}`, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .slice(0, 40)
        .map((name) => [name, toLf(readFileSync(`${root}/${collection}/${name}`, 'utf8')).text] as const);
      const manner = learned(files);
      const text = filledIn(manner);
      const dialects = files.map(([id, neighbour]) => readRecipe(neighbour, id, 'list').dialect);
      expect(dialects).toContain(readRecipe(text, 'leek.md', 'list').dialect);
    },
  );
});
