import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountText } from '#core/ingredient/format.ts';
import { casesOf } from '#core/testing/looked-at.ts';
import { readRecipe } from './read.ts';
import { allIngredients, allSteps } from './recipe.ts';
import type { Recipe } from './recipe.ts';

const read = (text: string, name = 'a-recipe.md'): Recipe => readRecipe(text, name);
const names = (recipe: Recipe) => allIngredients(recipe).map((ingredient) => ingredient.name);
const stepTexts = (recipe: Recipe) => allSteps(recipe).map((step) => step.content.text);

describe('dialects', () => {
  test('chowdown: steps and a comma-parted tag line in the front matter, components as ingredients', () => {
    const recipe = read(
      '---\n\nlayout: recipe\ntitle: Tart\ntags: sweet, baking\ncomponents:\n- Pastry\n- Custard\ningredients:\n- 1 cup cream\ndirections:\n- Bake for 10 mins.\n- Cool.\n---\n\nA story.',
    );
    expect(recipe.tags.map((tag) => tag.value)).toEqual(['sweet', 'baking']);
    expect(allIngredients(recipe).map(({ name, link }) => [name, link])).toEqual([
      ['Pastry', 'Pastry'],
      ['Custard', 'Custard'],
      ['cream', null],
    ]);
    expect(stepTexts(recipe)).toEqual(['Bake for 10 mins.', 'Cool.']);
    expect(recipe.description).toMatchObject([{ kind: 'paragraph', content: { text: 'A story.' } }]);
  });

  test('groups of maps, as in an Italian cookbook', () => {
    const recipe = read(
      '---\ntitle: Torta\nserves: per 4 persone\ningredients:\n- preparation_name: Base\n  list:\n  - name: farina\n    quantity: 200 g\nsteps:\n- preparation_name: Base\n  list:\n  - type: text\n    instruction: Mescolare.\n---\n',
    );
    expect(recipe.ingredientGroups).toMatchObject([
      { name: 'Base', ingredients: [{ text: '200 g farina', name: 'farina' }] },
    ]);
    expect(recipe.stepGroups).toMatchObject([{ name: 'Base', steps: [{ content: { text: 'Mescolare.' } }] }]);
    expect(recipe.yield).toMatchObject({ text: 'per 4 persone', min: 4 });
  });

  test('emoji bullets give times and servings', () => {
    const recipe = read(
      '---\ntitle: Dip\n---\n\n- ⏲️ Prep time: 10 min\n- 🍳 Cook time: 1 hour\n- 🍽️ Servings: 4-6\n\n## Ingredients\n\n- 2 eggs\n\n## Directions\n\n1. Mix.\n',
    );
    expect(recipe.times).toMatchObject({ prep: { minSeconds: 600 }, cook: { minSeconds: 3600 } });
    expect(recipe.yield).toMatchObject({ min: 4, max: 6 });
    expect(recipe.description).toEqual([]);
  });

  test('RecipeMD: two rules in the file are no front matter', () => {
    const recipe = read(
      '# Guacamole\n\n*sauce, vegan*\n\n**4 Servings, 200g**\n\n---\n\n- *1* avocado\n- *.5 teaspoon* salt\n\n---\n\nMash it.\n',
    );
    expect(recipe.dialect).toBe('recipemd');
    expect(recipe.tags.map((tag) => tag.value)).toEqual(['sauce', 'vegan']);
    expect(recipe.yield).toMatchObject({ min: 4 });
    expect(names(recipe)).toEqual(['avocado', expect.stringContaining('salt')]);
    expect(stepTexts(recipe)).toEqual(['Mash it.']);
  });

  test('nyum: a list, then the step as a quote', () => {
    const recipe = read('---\ntitle: Shake\nsize: 2 servings\nsweet: ✓\n---\n\n* `300 g` berries\n\n> Blend.\n');
    expect(recipe.tags.map((tag) => tag.value)).toEqual(['sweet']);
    expect(names(recipe)).toEqual(['berries']);
    expect(stepTexts(recipe)).toEqual(['Blend.']);
  });

  test('HowToCook: amounts are the ingredients, names without an amount follow', () => {
    const recipe = read(
      '# 鸡丝的做法\n\n## 必备原料和工具\n\n- 鸡胸肉\n- 香菜\n\n## 计算\n\n每份：\n\n- 鸡胸肉 200 克\n\n## 操作\n\n1. 鸡胸肉煮 5 分钟\n',
    );
    expect(recipe.title.value).toBe('鸡丝');
    expect(names(recipe)).toEqual(['鸡胸肉', '香菜']);
    expect(allSteps(recipe)[0]).toMatchObject({
      durations: [{ minSeconds: 300, label: '煮' }],
      uses: [{ ingredient: 0, adds: true }],
    });
  });

  test('familyrecipes: every heading is a step with its own list', () => {
    const recipe = read(
      '# Dough\n\nMakes: 2 loaves\n\n## Mix.\n\n- Flour, 300 g: sifted\n- Water, 190 g\n\nStir well.\n',
    );
    expect(names(recipe)).toEqual(['Flour', 'Water']);
    expect(recipe.stepGroups).toMatchObject([{ name: 'Mix.', steps: [{ content: { text: 'Stir well.' } }] }]);
    expect(recipe.yield).toMatchObject({ text: '2 loaves', min: 2 });
  });

  test('Obsidian: a linked title is the source, wiki embeds are pictures', () => {
    const recipe = read(
      '---\ntags: [recipe]\n---\n\n# [Soup](https://soup.example/a)\n\n![[soup.jpg]]\n\n### Ingredients\n\n- 1 cup don&#39;t\n\n### Instructions\n\n- Boil.\n',
    );
    expect(recipe.title.value).toBe('Soup');
    expect(recipe.source.url).toBe('https://soup.example/a');
    expect(recipe.images.map((image) => image.path)).toEqual(['soup.jpg']);
    expect(names(recipe)).toEqual(["don't"]);
  });

  test('Paprika: block strings', () => {
    const recipe = read(
      '---\nname: Pie\ningredients: |\n  2 apples\n  1 cup flour\ndirections: |\n  Peel.\n\n  Bake.\n---\n',
    );
    expect(names(recipe)).toEqual(['apples', 'flour']);
    expect(stepTexts(recipe)).toEqual(['Peel.', 'Bake.']);
  });

  test('Cooklang: ingredients, timers and metadata in the text', () => {
    const recipe = read(
      '>> servings: 2\n-- a comment\nAdd @water{1%l} to #pot{} and boil for ~{5%minutes}.\n\n= Sauce =\n\nStir in @salt.\n',
      'Soup.cook',
    );
    expect(recipe.title.value).toBe('Soup');
    expect(recipe.ingredientGroups.map((group) => [group.name, group.ingredients.map((one) => one.text)])).toEqual([
      [null, ['1 l water']],
      ['Sauce', ['salt']],
    ]);
    expect(stepTexts(recipe)).toEqual(['Add water to pot and boil for 5 minutes.', 'Stir in salt.']);
    expect(recipe.yield).toMatchObject({ min: 2 });
    expect(allSteps(recipe)[0]!.durations).toMatchObject([{ minSeconds: 300 }]);
  });

  test('a file that is YAML from end to end', () => {
    const recipe = read(
      'title: Stew\nprep_time: 15\ncook_time: PT1H30M\ningredients:\n  - 2 carrots\ninstructions:\n  - Stew it.\n',
      'stew.yaml',
    );
    expect(recipe.times).toMatchObject({ prep: { minSeconds: 900 }, cook: { minSeconds: 5400 } });
    expect([names(recipe), stepTexts(recipe)]).toEqual([['carrots'], ['Stew it.']]);
  });

  test('headings in German, groups in bold', () => {
    const recipe = read(
      '# Kuchen\n\n## Zutaten\n\n**Teig**\n\n- 200 g Mehl\n- 2 EL Zucker\n\n**Guss**\n\n- 1 Zitrone\n\n## Zubereitung\n\n1. Alles verrühren und 20 Minuten backen.\n',
    );
    expect(recipe.language).toBe('de');
    expect(recipe.ingredientGroups.map((group) => group.name)).toEqual(['Teig', 'Guss']);
    expect(allSteps(recipe)[0]!.durations).toMatchObject([{ minSeconds: 1200 }]);
  });
});

describe('what YAML would lose', () => {
  test('ingredient lines are read as they were written', () => {
    const recipe = read(
      '---\ntitle: Traps\ningredients:\n- salt: to taste\n- 2 cups flour # sifted\n- [2 eggs, beaten]\n- 1" ginger\n---\n',
    );
    expect(allIngredients(recipe).map((one) => one.text)).toEqual([
      'salt: to taste',
      '2 cups flour # sifted',
      '[2 eggs, beaten]',
      '1" ginger',
    ]);
  });

  test.each(['*1* avocado', '`2 tbsp` chili', '@salt', '% milk', '& pepper', '"1 cup" milk'])(
    '%s breaks the YAML and not the recipe',
    (line) => {
      const recipe = read(`---\ntitle: Broken\ntags: [a, b]\ningredients:\n- 2 eggs\n- ${line}\n---\n\n1. Cook.\n`);
      expect(recipe.title.value).toBe('Broken');
      expect(allIngredients(recipe)).toHaveLength(2);
      expect(recipe.tags).toHaveLength(2);
      expect(stepTexts(recipe)).toEqual(['Cook.']);
    },
  );

  test('a broken header is named with its line', () => {
    const recipe = read('---\ntitle: Mom\'s "best" pie: part 2\nservings: 4\n---\n');
    expect(recipe.needsALook).toMatchObject([{ code: 'look.front-matter-broken', line: 2 }]);
    expect(recipe.title.value).toBe('Mom\'s "best" pie: part 2');
    expect(recipe.yield).toMatchObject({ min: 4 });
  });

  test.each(['no', '1:30', '010', '1e3', '12345678901234567890', '2020-01-02', '~', '__proto__'])(
    'the title %s is the text that was written',
    (title) => {
      expect(read(`---\ntitle: ${title}\nservings: 2\n---\n`).title.value).toBe(title);
    },
  );

  test('the first of two equal keys is shown, and it is said', () => {
    const recipe = read('---\ntitle: One\ntitle: Two\nservings: 2\n---\n');
    expect(recipe.title.value).toBe('One');
    expect(recipe.needsALook).toMatchObject([{ code: 'look.duplicate-key', line: 3, detail: 'title' }]);
  });

  test('front matter without an end, and one line too late, is still read', () => {
    expect(read('---\ntitle: Open\nservings: 2\n\n1. Cook it.\n')).toMatchObject({
      title: { value: 'Open' },
      needsALook: [{ code: 'look.front-matter-open' }],
    });
    expect(read('\n---\ntitle: Late\n---\n')).toMatchObject({
      title: { value: 'Late' },
      needsALook: [{ code: 'look.blank-before-front-matter' }],
    });
  });

  test.each(['---js\nmodule.exports = 1\n---\n', '---\n\nJust a rule above.\n'])('%j is no front matter', (text) => {
    expect(read(text).extra).toEqual([]);
  });
});

test('an ingredient that links to a file is another recipe; one that links to a shop is not', () => {
  const recipe = read(
    '---\ntitle: x\ningredients:\n- 1 batch [pastry](../pastry.md)\n- 1 [pan](https://shop.example)\n---\n',
  );
  expect(allIngredients(recipe).map((one) => [one.name, one.link])).toEqual([
    ['pastry', '../pastry.md'],
    ['pan', null],
  ]);
});

test('words that JavaScript knows are words', () => {
  const recipe = read(
    '---\ntitle: x\nlanguage: constructor\ningredients:\n- constructor toString\n- __proto__ cups\n- 1-2 kg valueOf\n---\n\n1. Add the constructor and __proto__ for constructor minutes.\n',
  );
  expect(recipe.needsALook).toEqual([]);
  expect(
    allIngredients(recipe).flatMap((one) => one.amounts.map((amount) => amountText(amount, recipe.language))),
  ).toEqual(['1–2 kg']);
});

test('HTML is text', () => {
  const recipe = read('# Soup\n\n<script>alert(1)</script>\n\n1. Boil <b>it</b>.\n');
  expect(recipe.description).toMatchObject([{ content: { text: '<script>alert(1)</script>' } }]);
  expect(stepTexts(recipe)).toEqual(['Boil <b>it</b>.']);
});

test('a read-me and an empty file are notes, a new recipe is a recipe', () => {
  expect(read('# Recipes\n\n- [Soup](soup.md)\n- [Pie](pie.md)\n', 'README.md').kind).toBe('note');
  expect(read('', 'empty.md')).toMatchObject({ kind: 'note', title: { value: 'Empty' } });
  expect(read('---\ntitle: New\ningredients:\n  -\n---\n\n1. \n').kind).toBe('recipe');
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    '---\n',
    'title: x\n',
    'ingredients:\n',
    '- 1/2 cup flour\n',
    '  - a: b\n',
    '## Ingredients\n',
    '## Directions\n',
    '1. Boil for 5 minutes.\n',
    '> quote\n',
    '**bold**\n',
    '\n',
    '```\n',
    '| a | b |\n|--|--|\n',
    '![[x.jpg]]',
    '[x](y)',
    '& *a\n',
    '"',
    '\t- x\n',
    '🍳 Cook time: 10 min\n',
    '@salt{1%g}',
    '~{5%min}',
    '½',
    '<b>',
    '\u0000',
    '\u2028',
    '[-',
    'constructor ',
    'toString: valueOf\n',
    '-]',
    '{',
    ']',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  );
  const name = fc.constantFrom('a.md', 'b.cook', 'c.yaml', 'README.md', '');

  test('it is read without an error, has a title, and every place is inside the file', () => {
    fc.assert(
      fc.property(text, name, (source, fileName) => {
        const recipe = readRecipe(source, fileName);
        expect(recipe.title.value).not.toBe('');
        const spans = [
          ...allIngredients(recipe),
          ...allSteps(recipe),
          ...recipe.extra,
          ...recipe.description,
          ...recipe.needsALook,
          ...recipe.images,
        ].map((part) => part.span);
        for (const span of spans)
          expect(0 <= span.start && span.start <= span.end && span.end <= source.length).toBe(true);
        for (const one of allIngredients(recipe))
          for (const amount of one.amounts)
            expect(amount.start < amount.end && amount.end <= one.text.length).toBe(true);
        for (const step of allSteps(recipe))
          for (const mark of [...step.content.marks, ...step.durations, ...step.uses])
            expect(mark.start < mark.end && mark.end <= step.content.text.length).toBe(true);
      }),
      { numRuns: casesOf(600) },
    );
  });
});
