import { describe, expect, it } from 'vitest';
import { rationalText } from '#core/ingredient/rational.ts';
import { allIngredients } from '#core/recipe/recipe.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { portionFactor } from './portion.ts';

/** The scale of a recipe with this yield for a line of another one. */
function scaleFor(line: string | null, makes: string | null, scale = '1'): string {
  const outer = readRecipe(
    `# Lasagne\n\n## Ingredients\n\n- ${line ?? 'salt'}\n\n## Method\n\n1. Cook.\n`,
    'lasagne.md',
  );
  const front = makes === null ? '' : `---\nyield: ${makes}\n---\n\n`;
  const inner = readRecipe(`${front}# Ragu\n\n- 1 onion\n\n1. Cook.\n`, 'ragu.md');
  const [ingredient] = allIngredients(outer);
  return rationalText(
    portionFactor({ title: 'Lasagne', scale, line: line === null ? null : ingredient! }, inner.yield),
  );
}

describe('a recipe that is opened for another one', () => {
  it.each([
    ['2 batches [[Ragu]]', null, '2'],
    ['2 batches [[Ragu]]', '4 servings', '2'],
    ['1/2 recipe [ragu](ragu.md)', '4 servings', '1/2'],
    ['[[Ragu]] x 2', '4 servings', '2'],
    ['3 × [[Ragu]]', null, '3'],
    ['500 g [[Ragu]]', '1 kg', '1/2'],
    ['500 g [[Ragu]]', 'about 250 g', '2'],
    ['2 cups [[Ragu]]', '4 cups', '1/2'],
    ['2 [[Ragu]]', null, '2'],
    ['6 [[tortillas]]', '12 tortillas', '1/2'],
  ])('%s of what makes %s is made × %s', (line, makes, factor) => {
    expect(scaleFor(line, makes)).toBe(factor);
  });

  it('is scaled as the other is, times what its line asks', () => {
    expect(scaleFor('2 batches [[Ragu]]', null, '3/2')).toBe('3');
    expect(scaleFor('500 g [[Ragu]]', '1 kg', '2')).toBe('1');
    expect(scaleFor(null, '4 servings', '2')).toBe('2');
  });

  it('is scaled only as the other is where nothing can be compared', () => {
    expect(scaleFor('500 g [[Ragu]]', '4 servings', '2')).toBe('2');
    expect(scaleFor('500 g [[Ragu]]', null)).toBe('1');
    expect(scaleFor('2 [[Ragu]]', '4 servings')).toBe('1');
    expect(scaleFor('some [[Ragu]]', '4 servings')).toBe('1');
  });
});
