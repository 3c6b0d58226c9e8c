import { expect, test } from 'vitest';
import { readRecipe } from '#core/recipe/read.ts';
import { allIngredients, allSteps } from '#core/recipe/recipe.ts';

const headings: Readonly<Record<string, readonly [string, string]>> = {
  de: ['Zutaten', 'Zubereitung'],
  fr: ['Ingrédients', 'Préparation'],
  nl: ['Ingrediënten', 'Bereiding'],
  sv: ['Ingredienser', 'Gör så här'],
  pt: ['Ingredientes', 'Preparo'],
  ja: ['材料', '作り方'],
};

/** Each use as "words of the step = line", with "?" where it is uncertain and "(in)" where it is in already. */
function uses(language: string, ingredients: readonly string[], steps: readonly string[]) {
  const [list, method] = headings[language]!;
  const recipe = readRecipe(
    `---\ntitle: x\nlanguage: ${language}\n---\n\n## ${list}\n\n${ingredients.map((line) => `- ${line}\n`).join('')}\n## ${method}\n\n${steps.map((step, at) => `${at + 1}. ${step}\n`).join('')}`,
    'x.md',
  );
  const lines = allIngredients(recipe);
  return allSteps(recipe).map((step) =>
    step.uses.map(
      (use) =>
        `${step.content.text.slice(use.start, use.end)} = ${lines[use.ingredient]!.name}${use.certain ? '' : '?'}${use.adds ? '' : ' (in)'}`,
    ),
  );
}

test('German names are called by the end of the compound, in every case, or by its beginning', () => {
  expect(
    uses(
      'de',
      ['150 g Bergkäse', '1 Prise Muskatnuss', '2 Eier', '4 Äpfel'],
      ['Ein Drittel des Käses reiben.', 'Muskat und ein Ei zugeben.', 'Den Apfel schälen, mit Käse bestreuen.'],
    ),
  ).toEqual([['Käses = Bergkäse'], ['Muskat = Muskatnuss', 'Ei = Eier'], ['Apfel = Äpfel', 'Käse = Bergkäse (in)']]);
});

test('of two flours one is meant, nobody knows which; butter is no peanut butter', () => {
  expect(uses('de', ['200 g Dinkelmehl', '100 g Roggenmehl'], ['Das Mehl sieben.'])).toEqual([['Mehl = Dinkelmehl?']]);
  expect(uses('de', ['80 g Erdnussbutter'], ['Die Form mit Butter ausstreichen.'])).toEqual([[]]);
  expect(uses('de', ['50 g Butter', '80 g Erdnussbutter'], ['Erst die Erdnussbutter, dann Butter zugeben.'])).toEqual([
    ['Erdnussbutter = Erdnussbutter', 'Butter = Butter'],
  ]);
});

test('Swedish names with the article at their end', () => {
  expect(
    uses(
      'sv',
      ['2 rödlökar', '2 dl vispgrädde', '1 dl strösocker'],
      ['Skär löken.', 'Vispa grädden, tillsätt sockret.'],
    ),
  ).toEqual([['löken = rödlökar'], ['grädden = vispgrädde', 'sockret = strösocker']]);
});

test('no name runs over a conjunction, and no small word names a thing', () => {
  expect(uses('nl', ['3 peren'], ['Schil de peren en leg ze in de vorm.'])).toEqual([['peren = peren']]);
  expect(uses('pt', ['1 colher de fermento em pó'], ['Leve em banho-maria.', 'Junte o fermento.'])).toEqual([
    [],
    ['fermento = fermento em pó'],
  ]);
});

test('how a tin is greased is at most a doubtful use, and none where the butter goes in later', () => {
  const steps = ['Verser dans un plat beurré.', 'Ajouter le beurre et les pommes.'];
  expect(uses('fr', ['80 g de beurre', '3 pommes'], steps)).toEqual([[], ['beurre = beurre', 'pommes = pommes']]);
  expect(uses('fr', ['80 g de beurre', '3 pommes'], steps.slice(0, 1))).toEqual([['beurré = beurre?']]);
});

test('a Japanese mark is all of its lines, and meat and eggs are called by short names', () => {
  expect(
    uses(
      'ja',
      ['豚ばら肉 200g', '卵 2個', 'A 酒 大さじ1', 'A みりん 大さじ1', '★酢 小さじ1'],
      ['豚肉を切り、Ａを加える。', '溶き卵を入れ、★の調味料をかける。'],
    ),
  ).toEqual([
    ['豚肉 = 豚ばら肉', 'Ａ = 酒', 'Ａ = みりん'],
    ['卵 = 卵', '★ = 酢'],
  ]);
});

test('a slice is of the end of a compound, and wine and rice have no ending to lose', () => {
  expect(
    uses(
      'de',
      ['6 Scheiben Bauchspeck', '100 ml Weißwein', '2 Lorbeerblätter', '200 g Milchreis'],
      ['Die Speckscheiben braten.', 'Mit Wein ablöschen, Lorbeer und Reis zugeben.'],
    ),
  ).toEqual([['Speckscheiben = Bauchspeck'], ['Wein = Weißwein', 'Lorbeer = Lorbeerblätter', 'Reis = Milchreis']]);
});

test('Dutch small forms and heads of three letters', () => {
  expect(
    uses(
      'nl',
      ['400 g spitskool', '2 tomaten', '100 g spekreepjes'],
      ['Snijd de kool en de tomaatjes.', 'Bak de spekjes.'],
    ),
  ).toEqual([['kool = spitskool', 'tomaatjes = tomaten'], ['spekjes = spekreepjes']]);
});

test('German meat is called meat, whatever its cut', () => {
  expect(uses('de', ['4 Putenschnitzel', '1 Zwiebel'], ['Das Fleisch klopfen.'])).toEqual([
    ['Fleisch = Putenschnitzel'],
  ]);
});
