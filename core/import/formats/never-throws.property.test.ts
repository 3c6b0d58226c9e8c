import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appFile, appFormats as formats } from '#core/testing/app-files.ts';
import { processorTime } from '#core/testing/processor-time.ts';
import { ImportError, type FileToImport, type ImportFormat } from '../format.ts';
import { crouton } from './crouton.ts';
import { myRecipeBox } from './my-recipe-box.ts';
import { masterCook } from './master-cook.ts';
import { mealie } from './mealie.ts';
import { mela } from './mela.ts';
import { paprika } from './paprika.ts';
import { rezkonv } from './rezkonv.ts';
import { schemaFile } from './schema-file.ts';
import { tandoor } from './tandoor.ts';

const json: readonly ImportFormat[] = [crouton, mealie, mela, myRecipeBox, paprika, schemaFile, tandoor];

/** Reads it, and looks at each picture; null where the file was refused. */
function read(format: ImportFormat, file: FileToImport): number | null {
  format.accepts(file);
  try {
    const recipes = format.recipes(file);
    for (const recipe of recipes) {
      for (const { text } of [...recipe.ingredients, ...recipe.steps]) expect(text.trim()).not.toBe('');
      for (const one of recipe.pictures) if (one.kind === 'bytes') expect(one.bytes.length).toBeGreaterThan(0);
      for (const { field } of recipe.lost) expect(field).not.toBe('');
      if (recipe.rating !== null) expect([1, 2, 3, 4, 5]).toContain(recipe.rating);
      if (recipe.created !== null) expect(Number.isFinite(recipe.created)).toBe(true);
    }
    return recipes.length;
  } catch (error) {
    if (error instanceof ImportError) return null;
    throw error;
  }
}

const keys =
  '@type @graph @id name title slug ingredients directions instructions steps step text recipeIngredient recipe_ingredient recipeInstructions recipe_instructions itemListElement notes note images photos photo_data data rating servings serves recipeYield recipe_servings recipe_yield_quantity created created_at date prep_time prepTime duration working_time waiting_time categories tags keywords quantity amount quantityType unit food order position nutrition nutritional_info aggregateRating ratingValue bestRating in_trash org_url orgURL settings recipes recipes_ingredients recipe_id id comment tool isBasedOn url image __proto__ constructor toString'.split(
    ' ',
  );
const scalar = fc.oneof(
  fc.constantFrom(
    'Recipe',
    'HowToSection',
    'SECTION',
    'CUP',
    '',
    '\0',
    '\ud800',
    '# a',
    'b:',
    '**c**',
    '[d]',
    'AAAA',
    '2021-02-30',
    'PT1H',
  ),
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 5 }, scalar, fc.array(tie('value'), { maxLength: 4 }), tie('object')),
  object: fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...keys), fc.string()), tie('value')), { maxLength: 12 })
    // Written by hand, so that __proto__ is a key like any other.
    .map(
      (pairs) =>
        JSON.parse(
          `{${pairs.map(([key, one]) => `${JSON.stringify(key)}:${JSON.stringify(one) ?? 'null'}`).join(',')}}`,
        ) as unknown,
    ),
}));

test('no JSON makes a format throw anything but ImportError', () => {
  fc.assert(
    fc.property(value, fc.constantFrom(...json), fc.boolean(), (data, format, isDatabase) => {
      const text = JSON.stringify(data);
      // The words by which the database of a backup is known.
      const words = '\n"recipes_ingredients" "recipe_instructions"';
      read(format, appFile(isDatabase ? 'database.json' : 'a/recipes_0.json', text));
      if (isDatabase)
        read(mealie, {
          ...appFile('database.json', text + words),
          text: text.replace(/\}$/, `,"x":[${'"recipes_ingredients","recipe_instructions"'}]}`),
        });
    }),
    { numRuns: 1500 },
  );
});

const pieces = fc.constantFrom(
  '\n',
  'MMMMM----- Recipe via Meal-Master\n',
  '-----',
  '* Exported from MasterCook *\n',
  'Categories    : A         B\n',
  '--------  ------------  --------------------------------\n',
  '  1/2              cup  salt -- a (\n',
  '                        ***A***\n',
  'Source:\n',
  ' - - - - - - - -\n',
  'Per Serving: 1g Fat; ',
  '<mx2>',
  '<RcpE name="a " b" author="c">\n',
  '<IngR name="a" qty="1/2" unit="b">\n',
  '<IPrp>',
  '<DirT img="a">',
  '</DirT>',
  '</RcpE>',
  '===== REZKONV\n',
  '=====\n',
  '======= QUELLE =======\n',
  '    1/2    Litr.   Salz\n',
  '                   -- Salz\n',
  ':Garzeit: 1 h\n',
  ': > : ',
  'Zutaten:\n',
  '      1 c  Salt                               2 tb Oil\n',
  '<en-export>',
  '<note>',
  '</note>',
  '<title>',
  '</title>',
  '<content><![CDATA[',
  ']]></content>',
  '<resource>',
  '<data>',
  '</data>',
  '<mime>image/png</mime>',
  '<div class="recipe">',
  '<div class="recipe-details">',
  '<div itemprop="recipeIngredients">',
  '<ul id="recipeIngredients">',
  '<li>',
  '</div>',
  '<meta itemprop="recipeRating" content="-9e999">',
  '"',
  ',',
  ';',
  '\r\n',
  'Title,Ingredients,Directions',
  '<gourmetDoc>',
  '<recipe>',
  '</recipe>',
  '<ingredient-list>',
  '<inggroup>',
  '<ingredient optional="yes">',
  '<item>',
  '<image>AAAA</image>',
  '<rating>9/0</rating>',
  '<krecipes>',
  '<krecipes-recipe>',
  '</krecipes-recipe>',
  '<krecipes-description>',
  '<pictures><pic>AAAA',
  '<krecipes-ingredients>',
  '<ingredient-group name="a">',
  '<ingredient>',
  '<substitutes>',
  '<amount><min>',
  '<krecipes-ratings><rating><criterion><criteria><stars>9',
  '<recipeml xml:lang="en">',
  '<menu><head>',
  '<head><title>',
  '<ingredients><ing>',
  '<amt><qty>2<frac><n>1',
  '<range><q1>1</q1><q2>',
  '<alt-ing>',
  '<directions><dir-div duration="1">',
  '<step>',
  '<substep>',
  '<nutrition><nutrient><n-name>a</n-name>',
  '<data>',
  '<createdAt>Tue Mar 99 2019 18:30:00 GMT+0000',
  '<images><location>AAAA',
  '==== Recipes ====\n\n',
  'id: 1\r\n',
  'images: data:image/png;base64,AAAA\r\n',
  '<!--',
  '-->',
  '{',
  '}',
  '[',
  ']',
  ':',
  '&#x110000;',
  '1 egg',
  '<img src="../../x">',
);

test('no text makes a format throw anything but ImportError', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 60 }),
      fc.constantFrom(...formats),
      (parts, format) => {
        read(format, appFile('a.csv', parts.join('')));
      },
    ),
    { numRuns: 1000 },
  );
});

const wordAt = (number: number): string =>
  [...String(number)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');

test('what is very deep, very wide or very long ends in time', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const wide =
    '{"recipes_ingredients":1,"recipe_instructions":1,"name":"x","title":"y","@type":"Recipe","ingredients":';
  const long = [
    deep,
    `${wide}${deep}}`,
    `${wide}"${'\\n'.repeat(200_000)}","directions":"${'# a\\n'.repeat(40_000)}","notes":"${'\\n \\n'.repeat(40_000)}"}`,
    `${wide}"${' '.repeat(200_000)}:","prep_time":"${'1 h '.repeat(40_000)}","nutritional_info":"${'a, '.repeat(40_000)}","photo_data":"${'A '.repeat(100_000)}"}`,
    `${wide}[${'{"order":1,"text":"a"},'.repeat(10_000)}1],"recipes":[${'{"id":1},'.repeat(4_000)}1]}`,
    '<note>'.repeat(20_000),
    '<en-export><note><content>'.repeat(10_000),
    '<div class="recipe"><div class="recipe-details">'.repeat(4_000),
    `<gourmetDoc><recipe><ingredient-list>${'<inggroup>'.repeat(20_000)}`,
    `<gourmetDoc><recipe>${'<category>a,</category>'.repeat(20_000)}${'<image>A A</image>'.repeat(20_000)}`,
    `<gourmetDoc><recipe><instructions>${'&amp;lt;b&amp;gt;a'.repeat(20_000)}`,
    `<krecipes>${'<krecipes-category-structure><category name="a">'.repeat(10_000)}`,
    `<krecipes><krecipes-recipe><krecipes-ingredients>${'<ingredient><name>a</name><substitutes>'.repeat(10_000)}`,
    `<krecipes><krecipes-recipe><krecipes-ratings>${'<rating><criterion><criteria><stars>3</stars></criteria></criterion></rating>'.repeat(10_000)}`,
    `<recipeml><recipe><head/><directions>${'<step>a<substep>b'.repeat(10_000)}`,
    `<recipeml><recipe><head/><directions>${'<dir-div><title>a</title><ing>'.repeat(10_000)}`,
    `<recipeml><recipe><ingredients>${'<ing>a<alt-ing>b'.repeat(10_000)}`,
    `<recipeml><recipe><ingredients><ing>${'<range><q1>a<frac><n>1</n><d>'.repeat(10_000)}`,
    `<recipeml><recipe><ingredients><ing>${'<item>a</item><prep>b</prep><alt-ing>c</alt-ing>'.repeat(10_000)}`,
    `<recipeml><recipe><directions><step>${'\n \n1. '.repeat(10_000)}`,
    `<recipeml><menu><recipe><nutrition>${'<nutrient-group><nutrient><n-name>a</n-name><qty>1</qty>'.repeat(10_000)}`,
    `==== Recipes ====\n\n${'id: 1\r\nimages: https://example.org/a, b\r\n'.repeat(5_000)}`,
    `==== Recipes ====\n\nid: 1\nnotes: ${'a\n'.repeat(20_000)}images: ${'a, '.repeat(50_000)}`,
    `${'<?a?>'.repeat(20_000)}<gourmetDoc>`,
    `<gourmetDoc><recipe>${`<a>${'x'.repeat(50)}`.repeat(4_000)}`,
    `Title,Ingredients,Directions\n${'"a""b",'.repeat(40_000)}`,
    `${wide}"","nutritional_info":"${Array.from({ length: 10_000 }, (_, at) => `${wordAt(at)}: b`).join('\\n')}"}`,
    `MMMMM Meal-Master\n${'-'.repeat(200_000)}\n${'      1 c  a\n           -b\n'.repeat(20_000)}`,
    `===== REZKONV\n${'='.repeat(200_000)}a\n${'      1 kg         a\n                   -b\n'.repeat(2_000)}\n${':Fett:b\n::c\n'.repeat(2_000)}`,
    '"'.repeat(100_000),
    '\n'.repeat(100_000),
  ];
  for (const text of long)
    for (const format of formats) {
      const time = processorTime(() => void read(format, appFile('database.json', text)), 1);
      expect(time, `${format.id}: ${text.slice(0, 60)}`).toBeLessThan(2000);
    }
}, 60_000);

const tableHead = '--------  ------------  ----';
test('long texts of old programs end in time', () => {
  const long = [
    `* Exported from MasterCook *\nA\n\n${'-'.repeat(100_000)}\n${'--------  ------------  ----\n'.repeat(20_000)}${'  1                cup  (a,\n                        (b,\n'.repeat(20_000)}`,
    `* Exported from MasterCook *\nA\n\n--------  ------------  ----\n\n${'Source:\n"a\n'.repeat(20_000)}${'Note: b\n'.repeat(20_000)}Source:"${'\nc'.repeat(20_000)}`,
    `<mx2>${'<RcpE name="a\n'.repeat(20_000)}${'<IngR name=" name=" unit='.repeat(20_000)}`,
    `<mx2><RcpE name="a">${'<DirT>&amp;'.repeat(20_000)}`,
    `===== REZKONV\n\n${`${'a '.repeat(30)}b.\n`.repeat(20_000)}`,
    `===== REZKONV\n\n${'Zutaten: '.repeat(50_000)}\n${'\n:Quelle: a'.repeat(20_000)}`,
    `===== REZKONV\n\nA.\n:Quelle: a${'\n: : b'.repeat(200_000)}`,
    `* Exported from MasterCook *\n${tableHead}${'\n  1                     egg'.repeat(150_000)}`,
    `* Exported from MasterCook *\n${tableHead}${'\n\nBoil it.'.repeat(150_000)}`,
    `===== REZKONV\n${'===== QUELLE =\n===== A =\n'.repeat(20_000)}`,
    `===== REZKONV\nTitel: a\n${'         a\n'.repeat(20_000)}`,
    `* Exported from MasterCook *\n${'Categories:\n     a  b\n'.repeat(20_000)}`,
  ];
  for (const text of long)
    for (const format of [masterCook, rezkonv]) {
      const time = processorTime(() => void read(format, appFile('a.txt', text)), 1);
      expect(time, `${format.id}: ${text.slice(0, 60)}`).toBeLessThan(2000);
    }
}, 60_000);
