import { expect, test } from 'vitest';
import { appFile, pngBase64, pngBytes } from '#core/testing/app-files.ts';
import { ImportError } from '../format.ts';
import { krecipes } from './krecipes.ts';

const exported = (recipes: string, head = ''): string =>
  `<?xml version="1.0" encoding="UTF-8" ?>\n<krecipes version="2.0-beta2" lang="en" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="krecipes.xsd">\n${head}${recipes}</krecipes>\n`;
const read = (recipes: string, head = '') => krecipes.recipes(appFile('a.kreml', exported(recipes, head)));

const ingredient = (name: string, amount: string, unit = '', more = ''): string =>
  `<ingredient>\n<name>${name}</name>\n<amount>${amount}</amount>\n<unit>${unit}</unit>\n${more}</ingredient>\n`;

const structure = `<krecipes-category-structure>
<category name="Baking">
<category name="Breads">
<category name="Flat &amp; thin">
</category>
</category>
</category>
<category name="Snacks">
</category>
</krecipes-category-structure>
`;

const bread = `<krecipes-recipe id="7">
<krecipes-description>
<title>Chickpea bread</title>
<author>Lucia</author>
<author>Beppe</author>
<pictures>
<pic format="JPEG" id="1"><![CDATA[${pngBase64.slice(0, 5)}
${pngBase64.slice(5)}]]></pic>
</pictures>
<category>
<cat>Flat &amp; thin</cat>
<cat>Snacks</cat>
</category>
<yield><amount><min>6</min><max>8</max></amount><type>pieces</type></yield>
<preparation-time>02:30</preparation-time>
</krecipes-description>
<krecipes-ingredients>
${ingredient('chickpea flour', '300', 'g', '<prep>sifted,warm</prep>\n')}<ingredient-group name="On top">
${ingredient('rosemary', '0.5', 'bunch', `<substitutes>\n${ingredient('thyme', '1', 'tsp', '<prep>dried</prep>')}</substitutes>\n`)}${ingredient('onions', '<min>1</min><max>1.5</max>')}</ingredient-group>
${ingredient('salt', '0')}${ingredient('water', '0,9', 'l', '<shop>tap</shop>')}</krecipes-ingredients>
<krecipes-properties>
<property>
<name>Energy</name>
<amount>210</amount>
<units>kcal</units>
</property>
<property hidden="true">
<name>Iron</name>
<amount>0</amount>
<units>mg</units>
</property>
</krecipes-properties>
<krecipes-instructions>
Stir the flour into the water &amp; leave it for 2 hours.

For the topping:
Slice the onions.</krecipes-instructions>
<krecipes-ratings><rating><comment>Thin is best.

Double it.</comment><rater>Ada</rater><criterion><criteria><name>Taste</name><stars>4.5</stars></criteria><criteria><name>Work</name><stars>3</stars></criteria></criterion></rating><rating><comment></comment><rater>Bo</rater><criterion><criteria><name>Taste</name><stars>4.5</stars></criteria></criterion></rating></krecipes-ratings>
</krecipes-recipe>
`;

test('all that Krecipes keeps of a recipe is read', () => {
  const [recipe] = read(bread, structure);
  expect(recipe).toMatchObject({
    title: 'Chickpea bread',
    author: 'Lucia, Beppe',
    ingredients: [
      { text: '300 g chickpea flour, sifted, warm', group: null },
      { text: '1/2 bunch rosemary or 1 tsp thyme, dried', group: 'On top' },
      { text: '1-1 1/2 onions', group: 'On top' },
      { text: 'salt', group: null },
      { text: '0,9 l water', group: null },
    ],
    steps: [
      { text: 'Stir the flour into the water & leave it for 2 hours.', group: null },
      { text: 'Slice the onions.', group: 'For the topping' },
    ],
    yield: '6-8 pieces',
    times: { prep: 9000, cook: null, total: null },
    tags: ['Flat & thin', 'Snacks'],
    nutrition: { Energy: '210 kcal' },
    rating: 4,
    notes: ['Comment by Ada: Thin is best.', 'Double it.'],
    lost: [
      { field: 'Rating', detail: 'Ada: Taste 4.5, Work 3' },
      { field: 'Rating', detail: 'Bo: Taste 4.5' },
      { field: 'Order of categories', detail: 'Baking / Breads / Flat & thin' },
      { field: 'Shop', detail: 'tap' },
    ],
  });
  expect(recipe!.pictures).toEqual([{ kind: 'bytes', bytes: pngBytes }]);
});

test('the older form, with servings and without a time, and one mark for the whole', () => {
  const old =
    '<krecipes-recipe><krecipes-description><title>A</title><pictures>\n</pictures><category><cat>Soups</cat></category><serving>4</serving><preparation-time>00:00</preparation-time></krecipes-description>' +
    '<krecipes-ratings><rating><criterion><criteria><name>Overall</name><stars>4</stars></criteria></criterion></rating></krecipes-ratings></krecipes-recipe>';
  const expected = { title: 'A', yield: '4 servings', times: { prep: null }, rating: 4, lost: [], pictures: [] };
  expect(read(old)).toMatchObject([expected]);
  expect(krecipes.recipes(appFile('a.kreml', old))).toMatchObject([expected]);
});

test('a number of the thousands of a country stays as it is written', () => {
  const amounts = ['1.500', '1,500', '0.125', '0.333333', '2.5', '1 1/2'];
  const list = amounts.map((amount) => ingredient('rye', amount, 'g')).join('');
  expect(
    read(`<krecipes-recipe><krecipes-ingredients>${list}</krecipes-ingredients></krecipes-recipe>`)[0]!.ingredients.map(
      ({ text }) => text,
    ),
  ).toEqual(['1.500 g rye', '1,500 g rye', '1/8 g rye', '1/3 g rye', '2 1/2 g rye', '1 1/2 g rye']);
});

test('several recipes, one that is cut off, and what is no export of Krecipes', () => {
  const two = exported(`${bread}${bread.replace('Chickpea', 'Lentil')}`);
  expect(krecipes.recipes(appFile('a.kreml', two)).map(({ title }) => title)).toEqual([
    'Chickpea bread',
    'Lentil bread',
  ]);
  const cut = krecipes.recipes(appFile('a.kreml', two.slice(0, two.lastIndexOf('<author>'))));
  expect(cut[1]).toMatchObject({ title: 'Lentil bread', doubts: ['no-ingredients', 'no-steps'] });
  expect(() => krecipes.recipes(appFile('a.kreml', '<gourmetDoc/>'))).toThrow(ImportError);
  expect(() => krecipes.recipes(appFile('a.kre', '\u0000'))).toThrow(ImportError);
});
