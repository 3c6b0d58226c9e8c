import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { processorTime } from '#core/testing/processor-time.ts';
import { readRecipe } from '../read.ts';
import { allIngredients, allSteps } from '../recipe.ts';
import { cookTokens } from './cooklang-tokens.ts';

const canonical = '../shared/data/cooklang/spec/tests/canonical.yaml';

interface Token {
  readonly type: string;
  readonly name?: string;
  readonly value?: string;
  readonly quantity?: string | number;
  readonly units?: string;
}
interface Case {
  readonly source: string;
  readonly result: {
    readonly steps: readonly (readonly Token[])[];
    readonly metadata: Readonly<Record<string, string>>;
  };
}

const cases: readonly (readonly [string, Case])[] = existsSync(canonical)
  ? Object.entries((parse(readFileSync(canonical, 'utf8')) as { tests: Record<string, Case> }).tests)
  : [];

/** As the specification counts: fractions are numbers, no amount is "some" of an ingredient and 1 of a pan. */
function quantity(written: string, kind: string): string | number {
  const plain = written.replace(/\s*\/\s*/, '/');
  if (plain === '') return kind === 'ingredient' ? 'some' : kind === 'cookware' ? 1 : '';
  if (/^0\d/.test(plain)) return plain;
  const fraction = /^(\d+)\/(\d+)$/.exec(plain);
  if (fraction) return Number(fraction[1]) / Number(fraction[2]);
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : plain;
}

const asCounted = (text: string): readonly Token[] =>
  cookTokens(text).map((token) =>
    token.kind === 'text'
      ? { type: 'text', value: token.text }
      : { type: token.kind, name: token.name, quantity: quantity(token.quantity, token.kind), units: token.units },
  );

describe.skipIf(cases.length === 0)('cooklang canonical: the 60 tests of the specification', () => {
  test('there are 60', () => expect(cases).toHaveLength(60));
  test.each(cases)('%s', (_, { source, result }) => {
    const recipe = readRecipe(source, 'x.cook');
    const body = withoutFrontMatterAndComments(source);
    const steps = body
      .split(/\n[ \t]*\n/)
      .map((part) => asCounted(part.replace(/\n$/, '')))
      .filter((tokens) => tokens.length > 0);
    expect(steps).toEqual(
      result.steps.map((tokens) =>
        tokens.map((token) => (token.type === 'text' ? token : { ...token, units: token.units ?? '' })),
      ),
    );
    expect(allSteps(recipe)).toHaveLength(result.steps.length);
    expect(allIngredients(recipe).map((one) => one.name)).toEqual(
      result.steps.flat().flatMap((token) => (token.type === 'ingredient' ? [token.name] : [])),
    );
    const said = JSON.stringify([recipe.extra, recipe.times, recipe.yield, recipe.tags, recipe.source]);
    for (const value of Object.values(result.metadata)) expect(said).toContain(String(value));
  });
});

function withoutFrontMatterAndComments(source: string): string {
  const body = source.replace(/^---\n[^]*?\n---\n/, '');
  return body.replace(/(^|[^-])--(?!-)[^\n]*/g, '$1').replace(/^\n+/, '');
}

test('amounts, pans, waits and what goes in at which step', () => {
  const recipe = readRecipe(
    '---\nservings: 2\n---\n\nBring @water{1 / 2%l} to the boil in a #big pot{}.\n\n= Finish\n\n> Taste it first.\n\nAdd @1000 island dressing{} and @?chives{1%bunch}(snipped), rest ~{5%minutes}.\n',
    'Soup.cook',
  );
  expect(allIngredients(recipe).map(({ name, optional, preparation }) => [name, optional, preparation])).toEqual([
    ['water', false, ''],
    ['1000 island dressing', false, ''],
    ['chives', true, 'snipped'],
  ]);
  expect(allIngredients(recipe).map((one) => one.amounts[0]?.quantity?.min ?? null)).toEqual([
    { numerator: 1, denominator: 2 },
    null,
    { numerator: 1, denominator: 1 },
  ]);
  expect(allSteps(recipe).map((step) => step.uses.map((use) => step.content.text.slice(use.start, use.end)))).toEqual([
    ['water'],
    ['1000 island dressing', 'chives'],
  ]);
  expect(allSteps(recipe)[1]!.durations).toMatchObject([{ minSeconds: 300 }]);
  expect(recipe.notes).toMatchObject([{ blocks: [{ content: { text: 'Taste it first.' } }] }]);
});

test('sections are read in time that grows with their length', () => {
  const lines = [
    `= ${' '.repeat(20_000)}x=x`,
    `${'='.repeat(20_000)}x${'='.repeat(20_000)}y`,
    `== ${'a '.repeat(20_000)}==`,
  ];
  for (const line of lines)
    expect(processorTime(() => void readRecipe(`${line}\n\nAdd @salt.\n`, 'x.cook'), 1)).toBeLessThan(1000);
  expect(readRecipe('=== Sauce ===  \n\nAdd @salt.\n', 'x.cook').stepGroups[0]?.name).toBe('Sauce');
});

test('Markdown that says it is Cooklang is read so', () => {
  const text = '---\nrecipe: true\ntitle: Eggs\n---\n\nFry @eggs{2} in @butter.\n';
  expect(readRecipe(text, 'eggs.md')).toMatchObject({ dialect: 'cooklang', title: { value: 'Eggs' } });
  expect(allIngredients(readRecipe(text, 'eggs.md'))).toHaveLength(2);
  expect(readRecipe('---\nrecipe: true\n---\n\n## Ingredients\n\n- 2 eggs\n', 'eggs.md').dialect).toBe('headings');
});

test('a backslash makes a sign plain, as cooklang-rs has it, also in names and amounts', () => {
  const recipe = readRecipe(
    'Mail the cook \\@home, use a \\#10 can \\-\\- or \\[- two -].\n\nAdd @salt \\& pepper \\(mixed\\){1\\%2%tsp}\\(x).\n\n\\> No note.\n',
    'x.cook',
  );
  expect(allSteps(recipe).map(({ content }) => content.text)).toEqual([
    'Mail the cook @home, use a #10 can -- or [- two -].',
    'Add salt & pepper (mixed)(x).',
    '> No note.',
  ]);
  expect(allIngredients(recipe).map(({ text }) => text)).toEqual(['1%2 tsp salt & pepper (mixed)']);
});

test('a backslash before a line end or a letter is none', () => {
  expect(allSteps(readRecipe('Stir\\\nand wait in C:\\pots.\n', 'x.cook'))[0]?.content.text).toBe(
    'Stir and wait in C:\\pots.',
  );
});

test('a section of ingredients with nothing but ingredients is a list, one with words is steps as any other', () => {
  const recipe = readRecipe(
    '== Ingredients ==\n\n@leeks{2}\n@salt{}\n\n== Ingredients: Dough ==\n\n@flour{200%g}(sifted), @egg{}\n\n== Directions ==\n\nBoil.\n\n= Zutaten\n\nWash the @potatoes{3}.\n',
    'x.cook',
  );
  expect(recipe.ingredientGroups.map(({ name, ingredients }) => [name, ingredients.map(({ text }) => text)])).toEqual([
    [null, ['2 leeks', 'salt']],
    ['Dough', ['200 g flour, sifted', 'egg']],
    ['Zutaten', ['3 potatoes']],
  ]);
  expect(recipe.stepGroups.map(({ name, steps }) => [name, steps.map(({ content }) => content.text)])).toEqual([
    [null, ['Boil.']],
    ['Zutaten', ['Wash the potatoes.']],
  ]);
});
