import { expect, test } from 'vitest';
import { readRecipe } from './read.ts';

const recipe = (lines: number) =>
  `---\ntitle: Soup for all\n---\n\n## Ingredients\n\n${'- 1 leek\n'.repeat(lines)}\n## Method\n\n1. Boil the leeks.\n`;

test('P17 a file with more parts than a window can draw is text, with its own title, and says why', () => {
  for (const depth of ['list', 'whole'] as const) {
    expect(readRecipe(recipe(1_500), 'x.md', depth).ingredientGroups[0]?.ingredients).toHaveLength(1_500);
    const { title, kind, ingredientGroups, needsALook } = readRecipe(recipe(5_000), 'x.md', depth);
    expect([title.value, kind, ingredientGroups, needsALook[0]?.code]).toEqual([
      'Soup for all',
      'recipe',
      [],
      'look.too-complex',
    ]);
  }
});

test('P17 a paragraph of a megabyte is text, and a title as long is cut', () => {
  expect(readRecipe(`# Soup\n\n${'stir '.repeat(200_000)}\n`, 'x.md').needsALook[0]?.code).toBe('look.too-complex');
  const { title } = readRecipe(`---\ntitle: ${'long '.repeat(1_000)}\n---\n\n1. Boil.\n`, 'x.md');
  expect(title.value.length).toBeLessThan(510);
});
