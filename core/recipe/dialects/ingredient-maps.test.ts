import { expect, test } from 'vitest';
import { readRecipe } from '../read.ts';
import { allIngredients } from '../recipe.ts';

const read = (lines: string) => {
  const text = `---\ntitle: Stew\ningredients:\n${lines}\nsteps: [Cook it]\n---\n`;
  return allIngredients(readRecipe(text, 'stew.md')).map((one) => ({
    ...one,
    written: text.slice(one.span.start, one.span.end),
  }));
};

test('an ingredient in pieces keeps them, whatever the words look like', () => {
  const [first, second] = read(
    '  - quantity: 2\n    unit: cups\n    name: half-and-half, cold\n    preparation: whipped\n    note: or cream\n    optional: true\n  - amount: { value: 1/2, unit: kg }\n    food: { name: leeks }',
  );
  expect(first).toMatchObject({
    text: '2 cups half-and-half, cold, whipped, or cream',
    name: 'half-and-half, cold',
    preparation: 'whipped',
    note: 'or cream',
    optional: true,
    sure: true,
  });
  expect(first?.amounts).toHaveLength(1);
  expect(first?.amounts[0]?.unit).toBe('cup');
  expect(first?.written).toMatch(/^quantity: 2[^]*true$/);
  expect(second).toMatchObject({ text: '1/2 kg leeks', name: 'leeks' });
});

test('a name that is a whole line is read as one, and what is no ingredient in pieces is shown as written', () => {
  const [first, second, third, fourth] = read(
    '  - name: 2 eggs, beaten\n  - salt: to taste\n  - display: 3 cups rice\n    id: 7\n  - { quantity: null, unit: null, name: pepper }',
  );
  expect(first).toMatchObject({ text: '2 eggs, beaten' });
  expect(first?.amounts).toHaveLength(1);
  expect([second?.text, third?.text, fourth?.text]).toEqual(['salt: to taste', '3 cups rice', 'pepper']);
});
