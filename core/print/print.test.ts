import { describe, expect, test } from 'vitest';
import { unitsAsWritten } from '#core/export/outgoing-recipe.ts';
import { readDensities } from '#core/ingredient/density.ts';
import { densityTable } from '#core/ingredient/density-table.ts';
import { one, rational } from '#core/ingredient/rational.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { bookRecipe, cookbookDocument, noPages } from './cookbook-document.ts';
import { withFractions } from './fractions.ts';
import { ingredientIndex } from './ingredient-index.ts';
import { sheetDocument, type SheetLook } from './print-document.ts';
import { sizesToTry, typeRange } from './print-sizes.ts';
import { printStyle } from './style.ts';

const soup = `---
title: Leek soup
image: soup.jpg
servings: 4
---

Warms four people.

## Ingredients

- 2 leeks
- 1 1/2 l stock
- 30 g butter
- salt

## Directions

1. Cut the **leeks** into rings.
2. Simmer them in 1 1/2 l stock for 20 minutes.

## Notes

Freezes well.
`;
const look: SheetLook = { layout: 'recipe', paper: 'a4', pictures: true, size: 11, isLong: false };
const toPrint = (text: string, factor = one, units = unitsAsWritten) => ({
  recipe: readRecipe(text, 'soup.md'),
  factor,
  units,
  pictures: new Map([['soup.jpg', 'picture/0']]),
});
const bookLook = { paper: 'a4', type: 'medium', pictures: false, units: 'written', heat: null } as const;
const body = (html: string): string => html.slice(html.indexOf('<body>'));

describe('a recipe on paper', () => {
  test('has everything in the file, its amounts in bold and its steps by number', () => {
    const { html } = sheetDocument(toPrint(soup), look);
    for (const text of ['Leek soup', 'Warms four people.', 'Makes 4', 'Freezes well.', '<strong>leeks</strong>'])
      expect(html).toContain(text);
    expect(html).toContain('<li dir="auto"><b>2</b> leeks</li>');
    expect(html).toContain('<ol start="1">');
    expect(html).toContain('<img src="picture/0" alt="">');
  });

  test('is scaled as asked, and says so', () => {
    const { html } = sheetDocument(toPrint(soup, rational(2)), look);
    expect(html).toContain('<b>4</b> leeks');
    expect(html).toContain('Makes 8');
    expect(html).toContain('2 times the recipe');
    expect(html).toContain('Simmer them in 3\u00a0l stock');
  });

  test('has the units in which it is shown, in its list, its steps and for its oven', () => {
    const text = '# Shortbread\n\n- 2 cups flour\n- 1/2 lb butter\n\n1. Rub 1/2 lb butter in.\n2. Bake at 350 °F.\n';
    const metric = { system: 'metric', heat: 'C', densities: readDensities(densityTable) } as const;
    const { html } = sheetDocument(toPrint(text, rational(2), metric), look);
    for (const shown of [
      /<b>about \d+(?:\.\d+)? k?g<\/b> flour/,
      /<b>450 g<\/b> butter/,
      /Rub 450\u00a0g butter/,
      /1[78]0\u00a0°C/,
    ])
      expect(html).toMatch(shown);
    expect(html).not.toMatch(/cup|lb|°F/);
  });

  test('has its pictures left out where that is wanted, and those that nobody serves', () => {
    expect(sheetDocument(toPrint(soup), { ...look, pictures: false }).html).not.toContain('<img');
    expect(sheetDocument({ ...toPrint(soup), pictures: new Map() }, look).html).not.toContain('<img');
  });

  test('is short on a card and a fridge sheet: what is needed at the hob', () => {
    for (const layout of ['card', 'fridge'] as const) {
      const { html } = sheetDocument(toPrint(soup), { ...look, layout });
      expect(html).toContain('Simmer them');
      expect(html).not.toMatch(/Freezes|Warms|<img/);
    }
  });

  test('has its ingredients beside the directions, but above them where it is long', () => {
    expect(sheetDocument(toPrint(soup), look).html).toContain('class="recipe beside"');
    expect(sheetDocument(toPrint(soup), { ...look, isLong: true }).html).toContain('class="recipe above"');
    expect(sheetDocument(toPrint(soup), { ...look, layout: 'fridge' }).html).toContain('class="recipe above"');
  });

  test('says on each of several pages or cards whose it is', () => {
    expect(sheetDocument(toPrint(soup), look).foot).toBe('nothing');
    for (const layout of ['recipe', 'card', 'fridge'] as const)
      expect(sheetDocument(toPrint(soup), { ...look, layout, isLong: true }).foot).toBe('title-and-number');
    const [card, cards] = [false, true].map(
      (isLong) => sheetDocument(toPrint(soup), { ...look, layout: 'card', isLong }).style,
    );
    expect(card).toContain('margin: 7mm 8mm 7mm');
    expect(cards).toContain('margin: 7mm 8mm 10mm');
  });

  test('without ingredients, steps or both is still a page', () => {
    for (const text of ['# Toast\n', '# Toast\n\n1. Toast it.\n', '# Toast\n\n- 2 slices bread\n- butter\n'])
      expect(sheetDocument(toPrint(text), look).html).toContain('<h1 dir="auto">Toast</h1>');
  });
});

describe('what a recipe says', () => {
  test.each([
    '<script>top.__pwned = 1</script>',
    '</title><script>1</script>',
    '--></style><script>1</script>',
    '<img src=x onerror="top.__pwned = 1">',
    '<meta http-equiv=refresh content="0;url=https://evil.example">',
    '" onmouseover="1',
  ])('stands on the page as its words: %s', (text) => {
    const quoted = JSON.stringify(text);
    const recipe = `---\ntitle: ${quoted}\nauthor: ${quoted}\nsource: ${quoted}\nservings: ${quoted}\nimage: ${quoted}\n---\n\n${text}\n\n## Ingredients\n\n- 2 leeks\n- ${text}\n\n## Directions\n\n1. Cook. ${text}\n\n## ${text}\n\n${text}\n`;
    const print = { ...toPrint(recipe), pictures: new Map([[text, 'picture/0']]) };
    const book = {
      title: text,
      look: bookLook,
      recipes: [bookRecipe(print, 0, bookLook)],
      index: ingredientIndex([print.recipe]),
    };
    for (const { html, style } of [sheetDocument(print, look), cookbookDocument(book, noPages)]) {
      expect(html).not.toMatch(/<script|<img src=x|<meta http-equiv=refresh|="" onmouse|<\/style/);
      expect(html.match(/<\/title>/g)).toHaveLength(1);
      expect(style).not.toContain('pwned');
    }
  });

  test('can lead to no address but one of the web', () => {
    const { html } = sheetDocument(
      toPrint('# A\n\n- 1 egg\n\n1. [Boil](javascript:1) it, [see](https://a.example/x).\n'),
      look,
    );
    expect(body(html).match(/href="[^"]*"/g)).toEqual(['href="https://a.example/x"']);
  });
});

describe('a cookbook', () => {
  const texts = [
    soup,
    soup.replace('Leek soup', 'Egg <b> salad').replace('2 leeks', '2 eggs'),
    '# Omelette\n\n- 1 egg\n- 1 tbsp butter\n\n1. Fry.\n',
  ];
  const recipes = texts.map((text) => toPrint(text));
  const book = {
    title: 'Ours',
    look: bookLook,
    recipes: recipes.map((recipe, place) => bookRecipe(recipe, place, bookLook)),
    index: ingredientIndex(recipes.map(({ recipe }) => recipe)),
  };

  test('has a cover, contents and index, which lead to each recipe and say its page once that is known', () => {
    const places = new Map([
      ['r0', 3],
      ['r1', 4],
      ['r2', 6],
      ['index', 7],
    ]);
    const { html } = cookbookDocument(book, { places, tight: new Set([1]) });
    expect(html).toContain('<h1 class="short" dir="auto">Ours</h1>\n<p>3 recipes</p>');
    expect(html).toContain(
      '<a href="#r1"><span class="entry" dir="auto">Egg &lt;b&gt; salad</span><span class="dots"></span><span class="page">4</span></a>',
    );
    expect(html).toContain('>leeks, <a href="#r0">3</a></p>');
    expect(html).toMatch(/>eggs?, <a href="#r1">4<\/a>, <a href="#r2">6<\/a><\/p>/);
    expect(html.match(/class="tight"/g)).toHaveLength(1);
  });

  test('has no number where it is not known yet', () => {
    expect(cookbookDocument(book, noPages).html).toContain('<span class="page"></span>');
  });
});

describe('the index by ingredient', () => {
  const of = (...lists: readonly (readonly string[])[]) =>
    ingredientIndex(
      lists.map((lines) => readRecipe(`# A\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n1. Cook.\n`, 'a.md')),
    );

  test('has one entry for one and many, by letter, without what every kitchen has', () => {
    expect(
      of(['2 eggs', 'salt', '1 Zucchini', '1 box "Fiesta" mix'], ['1 egg', '3 eggs'], ['1 tbsp Älplerkäse']),
    ).toEqual([
      { letter: 'A', entries: [{ name: 'älplerkäse', recipes: [2] }] },
      { letter: 'E', entries: [{ name: expect.stringMatching(/^eggs?$/), recipes: [0, 1] }] },
      { letter: 'F', entries: [{ name: '"fiesta" mix', recipes: [0] }] },
      { letter: 'Z', entries: [{ name: 'zucchini', recipes: [0] }] },
    ]);
  });

  test('leaves out what most recipes of a large book take', () => {
    const many = Array.from({ length: 30 }, (_, at) => ['1 onion', ...(at === 0 ? ['1 leek'] : [])]);
    expect(of(...many).flatMap(({ entries }) => entries.map(({ name }) => name))).toEqual(['leek']);
  });
});

test('fractions are built of digits, dates and addresses are not', () => {
  expect(withFractions('1 1/2 or ⅓')).toBe(
    '1\u2009<span class="frac"><sup>1</sup>\u2044<sub>2</sub></span> or <span class="frac"><sup>1</sup>\u2044<sub>3</sub></span>',
  );
  expect(withFractions('1/2/2024, a/b, x1/2, 24/7/365')).toBe('1/2/2024, a/b, x1/2, 24/7/365');
});

test('sizes are tried from large to small, and no style has a word of its own', () => {
  expect(sizesToTry({ wanted: 11, least: 9.5, longer: 11 })).toEqual([11, 10.5, 10, 9.5]);
  for (const layout of ['recipe', 'card', 'fridge'] as const)
    for (const type of ['small', 'medium', 'large'] as const) {
      const { wanted, least, longer } = typeRange(layout, type);
      expect(least <= longer && longer <= wanted).toBe(true);
    }
  expect(printStyle({ layout: 'card', paper: 'letter', size: 9, tight: 9, hasFoot: false })).toContain(
    'size: 152.4mm 101.6mm',
  );
});
