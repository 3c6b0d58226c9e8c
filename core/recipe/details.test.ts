import { describe, expect, test } from 'vitest';
import { readRecipe } from './read.ts';

const keyed = (key: string, value: string) =>
  readRecipe(`---\ntitle: x\n${key}: ${value}\ningredients:\n- salt\n---\n`, 'x.md');

describe('how much it makes', () => {
  test.each<[string, number | null, number | null, string]>([
    ['4', 4, 4, ''],
    ['six', 6, 6, ''],
    ['4 to 6', 4, 6, ''],
    ['6-8 bowls', 6, 8, 'bowls'],
    ['12 tasses', 12, 12, 'tasses'],
    ['per 4 persone', 4, 4, 'persone'],
    ['8-10 (doubled for meal prep)', 8, 10, ''],
    ['about 2 dozen cookies', 24, 24, 'cookies'],
    ['Serves six to eight', 6, 8, ''],
    ['one 9-inch pie', 9, 9, '-inch pie'],
    ['1 1/2 litres', 1.5, 1.5, 'litres'],
    ['4人份', 4, 4, '人份'],
    ['a crowd', 1, 1, 'crowd'],
    ['-1', null, null, ''],
  ])('servings: %s', (text, min, max, unit) => {
    const found = keyed('servings', text).yield;
    if (text === '-1') expect(found).toBeNull();
    else if (text === 'one 9-inch pie' || text === 'a crowd') expect(found).toMatchObject({ text });
    else expect(found).toMatchObject({ text, min, max, unit });
  });

  test.each([
    ['Serves 4', 4],
    ['Makes about 30 biscuits.', 30],
    ['Für 4 Personen', 4],
    ['Pour 6 personnes', 6],
    ['4-6 servings', 4],
  ])('a line that says %s', (line, min) => {
    const recipe = readRecipe(`# Soup\n\n${line}\n\n## Ingredients\n\n- 1 leek\n\n## Method\n\n1. Boil.\n`, 'x.md');
    expect(recipe.yield).toMatchObject({ min });
    expect(recipe.description).toEqual([]);
  });

  test.each([
    'Ingredients (serves 4)',
    'Zutaten für 4 Personen',
    'Ingrédients (4 personnes)',
    '材料（4人分）',
    'Ingredients for 4 people',
  ])('a heading that says %s', (heading) => {
    const recipe = readRecipe(`# Soup\n\n## ${heading}\n\n- 1 leek\n\n## Method\n\n1. Boil.\n`, 'x.md');
    expect(recipe.yield).toMatchObject({ min: 4 });
    expect(recipe.ingredientGroups).toMatchObject([{ name: null }]);
  });

  test('a map of ends, or of amount and unit', () => {
    expect(readRecipe('---\ntitle: x\nservings:\n  min: 4\n  max: 6\n---\n', 'x.md').yield).toMatchObject({
      min: 4,
      max: 6,
    });
    expect(readRecipe('---\ntitle: x\nyield:\n  amount: 3\n  unit: jars\n---\n', 'x.md').yield).toMatchObject({
      min: 3,
      unit: 'jars',
    });
  });
});

describe('how long it takes', () => {
  test.each<[string, number, number]>([
    ['15', 900, 900],
    ['15m', 900, 900],
    ['PT1H30M', 5400, 5400],
    ['P0DT45M', 2700, 2700],
    ['1 hour', 3600, 3600],
    ['1h 15m', 4500, 4500],
    ['1h20', 4800, 4800],
    ['1:30', 5400, 5400],
    ['10 minutes prep + 40 minutes cook', 3000, 3000],
    ['90-180 min', 5400, 10800],
    ['1 to 2 hours', 3600, 7200],
    ['45 min - 1 h', 2700, 3600],
    ['1 Hour+ in the fridge', 3600, 3600],
    ['~30 minutes', 1800, 1800],
    ['1 ½ hours', 5400, 5400],
    ['half an hour', 1800, 1800],
    ['20 Min.', 1200, 1200],
    ['1 Std. 20 Min.', 4800, 4800],
    ['1 heure et 10 minutes', 4200, 4200],
    ['2 horas', 7200, 7200],
    ['1 ora e 30 minuti', 5400, 5400],
    ['30 minuter', 1800, 1800],
    ['1 uur', 3600, 3600],
    ['45分钟', 2700, 2700],
    ['1時間30分', 5400, 5400],
    ['1 час 20 минут', 4800, 4800],
    ['10 min active, 2 hours total', 7200, 7200],
    ['2 days', 172800, 172800],
  ])('total_time: %s', (text, min, max) => {
    expect(keyed('total_time', JSON.stringify(text)).times.total).toMatchObject({
      text,
      minSeconds: min,
      maxSeconds: max,
    });
  });

  test('the unit in a key of its own', () => {
    const recipe = readRecipe('---\ntitle: x\ncook: true\ncook_increment: hours\ncook_time: 2\n---\n', 'x.md');
    expect(recipe.times.cook).toMatchObject({ minSeconds: 7200 });
    expect(recipe.extra).toEqual([]);
  });
});

test('a source with its address in one value', () => {
  expect(keyed('source', 'My paper (https://paper.example/pie)').source).toMatchObject({
    name: 'My paper',
    url: 'https://paper.example/pie',
  });
});

describe('what is no recipe', () => {
  test.each([
    ['README.md', '# Recipes\n\n## Ingredients\n\n- 1 egg\n\n## Directions\n\n1. Cook.\n'],
    ['shopping list.md', '- 2 eggs\n- 1 l milk\n'],
    ['CONTRIBUTING.md', '1. Fork it.\n2. Add a recipe.\n'],
    ['template.md', '---\ntitle: \ningredients:\n  -\n---\n'],
    ['setup.md', '# Setup\n\n1. Clone the repository.\n2. Run the script.\n'],
    ['2024-03-01.md', '---\ntags: [diary]\n---\n\nWe had soup.\n'],
    ['Einkaufszettel.md', '- [ ] 2 Eier\n'],
    ['index.md', '# All recipes\n\n- [Soup](soup.md)\n- [Pie](pie.md)\n'],
  ])('%s', (name, text) => expect(readRecipe(text, name).kind).toBe('note'));

  test.each([
    ['soup/index.md', '---\ntitle: Soup\n---\n\n## Ingredients\n\n- 1 leek\n\n## Directions\n\n1. Boil.\n'],
    ['New.md', '---\ntitle: New\nservings: 4\n---\n'],
    ['Vault.md', '---\ntags: [recipe]\n---\n\nFry some eggs in butter.\n'],
  ])('but %s is one', (name, text) => expect(readRecipe(text, name).kind).toBe('recipe'));
});
