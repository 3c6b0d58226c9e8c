import { expect, test } from 'vitest';
import { appFile, pngBase64, pngBytes } from '#core/testing/app-files.ts';
import { ImportError } from '../format.ts';
import { gourmet } from './gourmet.ts';

const exported = (recipes: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE gourmetDoc>\n<gourmetDoc>\n${recipes}\n</gourmetDoc>\n`;
const read = (recipes: string) => gourmet.recipes(appFile('All.grmt', exported(recipes)));

const ingredient = (amount: string, unit: string, item: string, more = ''): string =>
  `<ingredient${more}>${amount && `<amount>\n\t${amount}\n</amount>`}${unit && `<unit>\n\t${unit}\n</unit>`}<item>\n\t${item}\n</item><key>${item}</key></ingredient>`;

const cellar = 'Cooking time: 35 minutes and a night in the cellar';
const tart = `<recipe id="12">
	<title>
		Quince &amp; hazel tart
	</title>
	<category>Tarts, Autumn</category><cuisine>Swiss</cuisine>
	<source>Aunt Vreni</source><link>https://example.org/tart</link>
	<rating>3.5/5 stars</rating>
	<preptime>1 1/2 hours</preptime><cooktime>35 minutes and a night in the cellar</cooktime>
	<yields>8 pieces</yields>
	<image format="jpeg"><![CDATA[${pngBase64}]]></image>
	<ingredient-list>
		${ingredient('', '', 'icing sugar', ' optional="yes"')}
		<inggroup><groupname>\n\tFilling\n</groupname>${ingredient('3', '', 'quinces, peeled')}${ingredient('1 1/2', 'cups', 'hazelnuts', ' optional="no"')}</inggroup>
		${ingredient('2-3', 'Tbs.', 'honey')}
		<ingref refid="13" amount="1">Short &amp;amp; sweet crust</ingref>
	</ingredient-list>
	<instructions>
		&amp;lt;b&amp;gt;The quinces&amp;lt;/b&amp;gt;
Simmer them &amp;lt;i&amp;gt;slowly &amp;lt;/i&amp;gt;for &amp;lt;u&amp;gt;an hour&amp;lt;/u&amp;gt; at &amp;lt; 90 °C.

Fill the crust &amp;amp; bake it.
	</instructions>
	<modifications>Pears do, too.

Less honey next time.</modifications>
	<origin>Jura</origin>
</recipe>`;

test('all that Gourmet keeps of a recipe is read', () => {
  const [recipe] = read(tart);
  expect(recipe).toMatchObject({
    title: 'Quince & hazel tart',
    ingredients: [
      { text: 'icing sugar (optional)', group: null },
      { text: '3 quinces, peeled', group: 'Filling' },
      { text: '1 1/2 cups hazelnuts', group: 'Filling' },
      { text: '2-3 Tbs. honey', group: null },
      { text: '1 Short & sweet crust', group: null },
    ],
    steps: [
      { text: 'Simmer them slowly for an hour at < 90 °C.', group: 'The quinces' },
      { text: 'Fill the crust & bake it.', group: 'The quinces' },
    ],
    yield: '8 pieces',
    times: { prep: 5400, total: null },
    source: 'Aunt Vreni',
    link: 'https://example.org/tart',
    tags: ['Tarts', 'Autumn', 'Swiss'],
    rating: 4,
    notes: ['Pears do, too.', 'Less honey next time.', cellar],
    lost: [
      { field: 'Rating', detail: '3.5 became 4 of 5' },
      { field: 'Bold, slanted and underlined words', detail: 'slowly, an hour' },
      { field: 'Link to another recipe', detail: 'Short & sweet crust' },
      { field: 'Origin', detail: 'Jura' },
    ],
  });
  expect(recipe!.pictures).toEqual([{ kind: 'bytes', bytes: pngBytes }]);
});

test('an older export, with servings and a rating as the database has it', () => {
  const old = '<recipe id="1"><title>A</title><servings>4</servings><rating>8</rating><ingredient-list/></recipe>';
  expect(read(old)).toMatchObject([{ title: 'A', yield: '4 servings', rating: 4, lost: [] }]);
  const words = '<recipe><title>A</title><rating>quite good</rating><image>§</image></recipe>';
  expect(read(words)[0]).toMatchObject({
    rating: null,
    pictures: [],
    lost: [
      { field: 'Pictures', detail: 'One of them is damaged' },
      { field: 'Rating', detail: 'quite good' },
    ],
  });
});

test('several recipes come in their order, and a file that is cut off is read up to there', () => {
  const two = exported(`${tart}<recipe id="13"><title>Crust</title></recipe>`);
  expect(gourmet.recipes(appFile('a.grmt', two)).map(({ title }) => title)).toEqual(['Quince & hazel tart', 'Crust']);
  const cut = gourmet.recipes(appFile('a.grmt', two.slice(0, two.indexOf('Fill the crust'))));
  expect(cut).toMatchObject([{ title: 'Quince & hazel tart', steps: [{ group: 'The quinces' }], notes: [cellar] }]);
});

test('what is no export of Gourmet is refused', () => {
  expect(() => gourmet.recipes(appFile('a.grmt', '<recipeml/>'))).toThrow(ImportError);
  expect(() => gourmet.recipes(appFile('a.grmt', 'soup'))).toThrow(ImportError);
  expect(() => gourmet.recipes(appFile('a.grmt', ''))).toThrow(ImportError);
});
