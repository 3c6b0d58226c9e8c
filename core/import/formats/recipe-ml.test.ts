import { expect, test } from 'vitest';
import { readLine } from '#core/ingredient/line.ts';
import { appFile } from '#core/testing/app-files.ts';
import { ImportError } from '../format.ts';
import { recipeMl } from './recipe-ml.ts';

const documentOf = (recipes: string, attributes = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE recipeml PUBLIC "-//FormatData//DTD RecipeML 0.5//EN" "http://www.formatdata.com/recipeml/recipeml.dtd">\n<recipeml version="0.5"${attributes}>${recipes}</recipeml>`;
const read = (recipes: string, attributes = '') => recipeMl.recipes(appFile('a.xml', documentOf(recipes, attributes)));

const dumplings = `
<meta name="DC.Title" content="Plum dumplings"/><meta name="DC.Creator" content="Olga"/><meta name="DC.Date" content="2019-10-03"/><meta name="DC.Rights" content="Olga’s own"/>
<recipe system="metric">
  <head>
    <title>Plum dumplings</title>
    <subtitle>As at the mill</subtitle>
    <version>2</version>
    <source>
      <srcitem type="DC.Creator">Olga</srcitem>
      <srcitem type="DC.Publisher">The mill’s book</srcitem>
      <srcitem type="DC.Identifier">https://example.org/plums</srcitem>
    </source>
    <categories><cat type="course">Dessert</cat><cat type="cuisine">Bohemian</cat></categories>
    <preptime type="preparation"><time><qty>45</qty><timeunit>minutes</timeunit></time></preptime>
    <preptime type="cooking"><time><qty><range><q1>10</q1><q2>12</q2></range></qty><timeunit>minutes</timeunit></time></preptime>
    <preptime type="resting"><time><qty>1<frac><n>1</n><d>2</d></frac></qty><timeunit>hours</timeunit></time></preptime>
    <preptime type="freezing"><time><qty>0</qty><timeunit>minutes</timeunit></time></preptime>
    <yield><range><q1>12</q1><sep>to</sep><q2>14</q2></range><unit>dumplings</unit></yield>
  </head>
  <description>For when the plums
    are ripe.</description>
  <equipment>
    <equip-div><title>For the dough</title><tool>board</tool><tool optional="yes">ricer</tool><note>A fork does.</note></equip-div>
    <equip-div><tool><qty>1</qty><size>large</size> pot</tool></equip-div>
  </equipment>
  <ingredients>
    <ing-div type="main">
      <title>Dough</title>
      <description>Make it the day before.</description>
      <ing><amt><qty>500</qty><unit>g</unit></amt><item>potatoes</item><prep>floury</prep></ing>
      <ing><amt><qty>2<frac><n>1</n><d>4</d></frac></qty><unit>cups</unit></amt><modifier>heaped</modifier><item>flour</item><ing-note>more for the board</ing-note>
        <alt-ing><amt><qty>300</qty><unit>g</unit></amt><item>spelt</item></alt-ing><alt-ing><amt><qty>200</qty><unit>g</unit></amt><item>rye</item><amt><qty>100</qty><unit>g</unit></amt><item>oats</item></alt-ing></ing>
      <ing><amt><qty><range><q1><frac><n>1</n><d>2</d></frac></q1><sep>to</sep><q2>1</q2></range></qty><unit>tsp</unit></amt><item>salt</item></ing>
      <note type="Tip">Old potatoes bind better.</note>
    </ing-div>
    <ing-div>
      <title>Filling</title>
      <ing><amt><qty>1</qty><size>14 oz</size><unit>can</unit></amt><item>plums</item><prodcode type="UPC" content="00123"/></ing>
      <ing optional="yes"><amt system="US"><qty>1</qty><unit>cup</unit></amt><amt system="metric"><qty>240</qty><unit>ml</unit></amt><item><brandname><mfr>Mill</mfr><product>Gold</product></brandname> syrup</item></ing>
    </ing-div>
  </ingredients>
  <directions>
    <dir-div duration="20 minutes">
      <title>Dough</title>
      <ing><amt><qty>500</qty><unit>g</unit></amt><item>potatoes</item><prep>floury</prep></ing>
      <step duration="15 min"><action>Boil</action> the potatoes at
        <temp><qty>90</qty><tempunit unit="C">°C</tempunit></temp>.<substep>Peel them.</substep></step>
    </dir-div>
    <dir-div>
      <title>Dumplings</title>
      <ing><amt><qty>2</qty><unit>tbsp</unit></amt><item>poppy seeds</item></ing>
      <step>Fill them, and leave them for <steptime><time><qty>5</qty><timeunit>minutes</timeunit></time></steptime>.</step>
      <note type="Warning">They are hot.</note>
      <step optional="yes">Roll them in the seeds.</step>
    </dir-div>
  </directions>
  <nutrition standard="USDV"><nutrient-group><title>For each</title>
    <nutrient><n-name>Fat</n-name><n-name alternate="yes">Lipids</n-name><qty>7</qty><unit>g</unit><percent>11</percent></nutrient>
    <nutrient><n-name>Energy</n-name><qty>180</qty><unit>kcal</unit></nutrient></nutrient-group></nutrition>
  <diet-exchanges authority="The clinic"><exchange><qty>1<frac><n>1</n><d>2</d></frac></qty> bread</exchange><exchange><qty>1</qty> fruit</exchange></diet-exchanges>
</recipe>`;

test('all that a recipe of RecipeML says is read', () => {
  const [recipe] = read(dumplings, ' xml:lang="en-GB"');
  expect(recipe).toMatchObject({
    title: 'Plum dumplings',
    description: 'As at the mill\n\nFor when the plums are ripe.',
    author: 'Olga',
    source: 'The mill’s book',
    link: 'https://example.org/plums',
    created: new Date(2019, 9, 3).getTime(),
    language: 'en',
    tags: ['Dessert', 'Bohemian'],
    yield: '12 to 14 dumplings',
    times: { prep: 2700, cook: 720, total: null },
    ingredients: [
      { text: '500 g potatoes, floury', group: 'Dough' },
      {
        text: '2 1/4 cups heaped flour (more for the board) or 300 g spelt or 200 g rye and 100 g oats',
        group: 'Dough',
      },
      { text: '1/2 to 1 tsp salt', group: 'Dough' },
      { text: '1 (14 oz) can plums', group: 'Filling' },
      { text: '1 cup (240 ml) Mill Gold syrup (optional)', group: 'Filling' },
      { text: '2 tbsp poppy seeds', group: 'Dumplings' },
    ],
    steps: [
      { text: 'Boil the potatoes at 90°C.', group: 'Dough' },
      { text: 'Peel them.', group: 'Dough' },
      { text: 'Fill them, and leave them for 5 minutes.', group: 'Dumplings' },
      { text: 'Roll them in the seeds. (optional)', group: 'Dumplings' },
    ],
    nutrition: { 'Fat / Lipids': '7 g, 11%', Energy: '180 kcal' },
    notes: [
      'Resting: 1 1/2 hours',
      'Equipment: For the dough: board, ricer (optional)',
      'Equipment: 1 large pot',
      'A fork does.',
      'Make it the day before.',
      'Tip: Old potatoes bind better.',
      'Warning: They are hot.',
      'Nutrition: For each',
      'Diet exchanges: 1 1/2 bread, 1 fruit (The clinic)',
    ],
    doubts: [],
    lost: [
      { field: 'Product code', detail: 'UPC 00123' },
      { field: 'Time of a step', detail: 'Dough: 20 minutes' },
      { field: 'Time of a step', detail: 'Boil the potatoes at 90°C.: 15 min' },
      { field: 'Version', detail: '2' },
      { field: 'Rights', detail: 'Olga’s own' },
    ],
  });
});

test('its lines of ingredients are read with their amounts', () => {
  const [recipe] = read(dumplings);
  const amounts = recipe!.ingredients.map(({ text }) => readLine(text).amounts.length);
  expect(amounts).toEqual([1, 1, 1, 2, 2, 1]);
  expect(readLine(recipe!.ingredients[4]!.text).optional).toBe(true);
});

test('a menu is a tag of its recipes, and the rest of it comes with the first', () => {
  const dish = (title: string) => `<recipe><head><title>${title}</title><yield>4</yield></head></recipe>`;
  const menu = `<menu><head><title>Harvest supper</title><subtitle>For ten</subtitle><categories>Autumn, Guests</categories></head><description>Begin at noon.</description>${dish('Soup')}${dish('Cake')}</menu>`;
  expect(read(`<meta name="DC.Creator" content="Olga"/>${menu}`)).toMatchObject([
    {
      title: 'Soup',
      yield: '4',
      author: null,
      tags: ['Harvest supper', 'Autumn', 'Guests'],
      notes: ['Begin at noon.'],
      lost: [
        { field: 'Subtitle', detail: 'For ten' },
        { field: 'Creator', detail: 'Olga' },
      ],
    },
    { title: 'Cake', tags: ['Harvest supper', 'Autumn', 'Guests'], notes: [], lost: [] },
  ]);
});

test('all steps in one, with blank lines or numbers between them, and headings among them', () => {
  const step = '\n  1. Soak the\n  beans.\n  2. Boil them.\n\n  Sauce:\n\n  Stir it.\n';
  expect(read(`<recipe><directions><step>${step}</step></directions></recipe>`)[0]!.steps).toEqual([
    { text: 'Soak the beans.', group: null },
    { text: 'Boil them.', group: null },
    { text: 'Stir it.', group: 'Sauce' },
  ]);
});

test('what Krecipes writes, and a document without the element of its recipe', () => {
  const head = '<head><title>A</title><source><srcitem>Olga</srcitem></source></head>';
  const list =
    '<ingredients><ing><amt><qty>2</qty><unit></unit></amt><item>eggs</item><prep></prep></ing></ingredients>';
  const bare = { title: 'A', ingredients: [{ text: '2 eggs', group: null }], lost: [] };
  expect(read(`<recipe>${head}${list}</recipe>`, ' generator="Krecipes v2"')).toMatchObject([
    { ...bare, author: 'Olga', source: null },
  ]);
  expect(read(`<meta name="DC.Title" content="A"/>${head}${list}`)).toMatchObject([
    { ...bare, author: null, source: 'Olga' },
  ]);
});

test('what is cut off is read up to there, and another kind of file is refused', () => {
  const cut = documentOf(dumplings).slice(0, documentOf(dumplings).indexOf('<title>Filling'));
  expect(recipeMl.recipes(appFile('a.xml', cut))).toMatchObject([
    { title: 'Plum dumplings', doubts: ['no-steps', 'language-guessed'] },
  ]);
  expect(read('')).toEqual([]);
  expect(() => recipeMl.recipes(appFile('a.xml', '<rss/>'))).toThrow(ImportError);
});
