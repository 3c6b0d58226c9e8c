import fc from 'fast-check';
import { expect, test } from 'vitest';
import { casesOf } from '#core/testing/looked-at.ts';
import { appFile } from '#core/testing/app-files.ts';
import { linesIn, manners, said } from '#core/testing/app-texts.ts';
import type { ImportedRecipe } from '../imported-recipe.ts';
import { gourmet } from './gourmet.ts';
import { krecipes } from './krecipes.ts';
import { recipeMl } from './recipe-ml.ts';
import { recipeSage } from './recipe-sage.ts';

/** Where the text that is tried stands: "…" in the elements of a recipe. */
const gourmetPlaces = [
  ...'title category cuisine source link rating preptime cooktime yields servings instructions modifications other'
    .split(' ')
    .map((tag) => `<${tag}>…</${tag}>`),
  ...'amount unit item'
    .split(' ')
    .map((tag) => `<ingredient-list><ingredient><${tag}>…</${tag}></ingredient></ingredient-list>`),
  '<ingredient-list><inggroup><groupname>…</groupname><ingredient><item>egg</item></ingredient></inggroup></ingredient-list>',
  '<ingredient-list><inggroup><groupname>…</groupname></inggroup></ingredient-list>',
  '<ingredient-list><ingref amount="2">…</ingref></ingredient-list>',
  '<ingredient-list><ingredient>…</ingredient></ingredient-list>',
  '…',
];

const krecipesPlaces = [
  ...'title author category>cat serving yield preparation-time yield>type yield>amount other'.split(' ').map((path) => {
    const [outer, inner] = path.split('>');
    const text = inner === undefined ? '…' : `<${inner}>…</${inner}>`;
    return `<krecipes-description><${outer}>${text}</${outer}></krecipes-description>`;
  }),
  ...'name amount unit prep other'
    .split(' ')
    .map((tag) => `<krecipes-ingredients><ingredient><${tag}>…</${tag}></ingredient></krecipes-ingredients>`),
  '<krecipes-ingredients><ingredient><name>egg</name><substitutes><ingredient><name>…</name></ingredient></substitutes></ingredient></krecipes-ingredients>',
  '<krecipes-ingredients><ingredient-group name="…"><ingredient><name>egg</name></ingredient></ingredient-group></krecipes-ingredients>',
  '<krecipes-ingredients><ingredient-group name="…"></ingredient-group>…</krecipes-ingredients>',
  '<krecipes-properties><property><name>…</name><amount>2</amount><units>…</units></property></krecipes-properties>',
  '<krecipes-instructions>…</krecipes-instructions>',
  ...'comment rater'
    .split(' ')
    .map((tag) => `<krecipes-ratings><rating><${tag}>…</${tag}></rating></krecipes-ratings>`),
  ...'name stars'
    .split(' ')
    .map(
      (tag) =>
        `<krecipes-ratings><rating><criterion><criteria><${tag}>…</${tag}></criteria></criterion></rating></krecipes-ratings>`,
    ),
  '<other>…</other>',
];

const ingredient = (within: string): string => `<ingredients><ing>${within}</ing></ingredients>`;
const recipeMlPlaces = [
  ...[...['title', 'subtitle', 'version', 'source', 'categories', 'yield', 'preptime', 'description', 'other']].map(
    (tag) => `<head><${tag}>…</${tag}></head>`,
  ),
  '<head><title>A <brandname><mfr>…</mfr></brandname></title></head>',
  '<head><source><srcitem type="DC.Creator">…</srcitem></source></head>',
  '<head><source>from <srcitem>…</srcitem></source></head>',
  '<head><categories><cat type="meal">…</cat></categories></head>',
  '<head><preptime type="rising"><time><qty>2</qty><timeunit>…</timeunit></time></preptime></head>',
  '<head><preptime type="…"><time><qty>2</qty><timeunit>hours</timeunit></time></preptime></head>',
  '<head><yield><range><q1>2</q1><q2>3</q2></range><unit>…</unit></yield></head>',
  ...['amt', 'modifier', 'item', 'prep', 'ing-note', 'alt-ing', 'sep', 'other'].map((tag) =>
    ingredient(`<item>egg</item><${tag}>…</${tag}>`),
  ),
  ingredient('…'),
  ingredient('<amt><qty>1</qty><size>…</size><unit>…</unit></amt>'),
  ingredient('<amt><range><q1>1</q1><sep>…</sep><q2>2</q2></range></amt>'),
  ingredient('<prodcode type="UPC" content="…"/>'),
  ...['note', 'description', 'title', 'other'].map((tag) => `<ingredients><${tag}>…</${tag}></ingredients>`),
  '<ingredients><ing-div><title>…</title><ing><item>egg</item></ing></ing-div></ingredients>',
  '<ingredients><ing-div title="…"/></ingredients>',
  '<ingredients>…</ingredients>',
  ...['step', 'note', 'ing', 'other'].map((tag) => `<directions><${tag}>…</${tag}></directions>`),
  '<directions><dir-div><title>…</title><ing><item>egg</item></ing><step>Boil.</step></dir-div></directions>',
  '<directions><dir-div duration="…"><step>Boil.</step></dir-div></directions>',
  '<directions><step>Boil it <action>…</action> and <substep>…</substep> then</step></directions>',
  '<directions>…</directions>',
  ...['tool', 'note', 'other'].map((tag) => `<equipment><${tag}>…</${tag}></equipment>`),
  '<equipment><equip-div><title>…</title><tool>pot</tool></equip-div></equipment>',
  '<nutrition>…</nutrition>',
  '<nutrition><nutrient><n-name>…</n-name><qty>2</qty></nutrient></nutrition>',
  '<nutrition><nutrient-group><title>…</title><nutrient><n-name>Fat</n-name><qty>2</qty><unit>…</unit></nutrient></nutrient-group></nutrition>',
  '<diet-exchanges authority="…"><exchange>2 bread</exchange></diet-exchanges>',
  '<diet-exchanges><exchange>…</exchange></diet-exchanges>',
  ...['description', 'note', 'other'].map((tag) => `<${tag}>…</${tag}>`),
];

const places: readonly (readonly [xml: string, read: (xml: string) => readonly ImportedRecipe[]])[] = [
  ...gourmetPlaces.map(
    (place) =>
      [
        place,
        (xml: string) => gourmet.recipes(appFile('a.grmt', `<gourmetDoc><recipe>${xml}</recipe></gourmetDoc>`)),
      ] as const,
  ),
  ...krecipesPlaces.map(
    (place) =>
      [
        place,
        (xml: string) =>
          krecipes.recipes(appFile('a.kreml', `<krecipes><krecipes-recipe>${xml}</krecipes-recipe></krecipes>`)),
      ] as const,
  ),
  ...recipeMlPlaces.flatMap((place) => {
    const read = (xml: string) => recipeMl.recipes(appFile('a.xml', xml));
    return [
      [place, (xml: string) => read(`<recipeml><recipe>${xml}</recipe></recipeml>`)] as const,
      [place, (xml: string) => read(`<recipeml><menu><recipe>${xml}</recipe></menu></recipeml>`)] as const,
      [place, (xml: string) => read(`<recipeml><head/>${xml}</recipeml>`)] as const,
    ];
  }),
  ...['title', 'subtitle', 'categories', 'source'].map((tag) => {
    const place = `<head><${tag}>…</${tag}></head>`;
    return [
      place,
      (xml: string) => recipeMl.recipes(appFile('a.xml', `<recipeml><menu>${xml}<recipe/></menu></recipeml>`)),
    ] as const;
  }),
  ...['title', 'description', 'yield', 'activeTime', 'source', 'url', 'notes', 'ingredients', 'instructions'].flatMap(
    (key) =>
      [
        [
          `<${key}>…</${key}>`,
          (xml: string) => recipeSage.recipes(appFile('a.xml', `<data><recipe>${xml}</recipe></data>`)),
        ],
        [
          `${key}: …`,
          (text: string) => recipeSage.recipes(appFile('a.txt', `==== Recipes ====\n\nid: 1\r\n${text}\r\n`)),
        ],
      ] as const,
  ),
  ...['Title', 'Creator', 'Date', 'Rights', 'Subject'].map((name) => {
    const place = `<meta name="DC.${name}" content="…"/>`;
    return [
      place,
      (xml: string) => recipeMl.recipes(appFile('a.xml', `<recipeml>${xml}<recipe/></recipeml>`)),
    ] as const;
  }),
];

test('every word of a recipe in XML is in the recipe or among what is lost', () => {
  fc.assert(
    fc.property(linesIn(manners), fc.constantFrom(...places), ({ texts, words }, [place, read]) => {
      const some = texts.slice(0, 5);
      const all = read(place.replaceAll('…', () => some.join('\n')))
        .map(said)
        .join('\n')
        .toLowerCase();
      for (const word of words)
        if (some.some((text) => text.split(/[^a-z]+/).includes(word))) expect(all, `${place}: ${word}`).toContain(word);
    }),
    { numRuns: casesOf(3000) },
  );
});
