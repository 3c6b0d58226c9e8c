import fc from 'fast-check';
import { expect, test } from 'vitest';
import { casesOf } from '#core/testing/looked-at.ts';
import { appFile, appFormats as formats } from '#core/testing/app-files.ts';
import { ImportError, type FileToImport, type ImportFormat } from '../format.ts';
import { crouton } from './crouton.ts';
import { myRecipeBox } from './my-recipe-box.ts';
import { mealie } from './mealie.ts';
import { mela } from './mela.ts';
import { paprika } from './paprika.ts';
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
    { numRuns: casesOf(1500) },
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
    { numRuns: casesOf(1000) },
  );
});
