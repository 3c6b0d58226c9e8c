import { expect, test } from 'vitest';
import { appFile, appFormats as formats } from '#core/testing/app-files.ts';

const schema = {
  '@context': 'https://schema.org',
  '@type': 'Recipe',
  name: 'A',
  title: 'A',
  recipeIngredient: ['1 egg'],
  keywords: '',
};
const files: readonly (readonly [id: string | null, path: string, content: unknown])[] = [
  ['paprika', 'All.paprikarecipes/Soup.paprikarecipe', { name: 'A' }],
  ['mela', 'All.melarecipes/1.melarecipe', { title: 'A' }],
  ['crouton', 'Soup.CRUMB', { name: 'A' }],
  ['enex', 'Notes.enex', '<en-export></en-export>'],
  ['gourmet', 'All.GRMT', ''],
  ['gourmet', 'all.xml', '<?xml version="1.0"?>\n<!DOCTYPE gourmetDoc [<!ENTITY a "<b>">]>\n<!-- <x> --><gourmetDoc>'],
  ['krecipes', 'mine.kre/mine.kreml', ''],
  ['krecipes', 'mine.kre', ''],
  ['krecipes', 'mine.xml', '<?xml version="1.0" encoding="UTF-8" ?>\n<krecipes version="0.6" lang="us">'],
  [
    'recipe-ml',
    'soup.xml',
    '<?xml version="1.0"?>\n<!DOCTYPE recipeml PUBLIC "-//x" "y.dtd">\n<?a?><recipeml version="0.5">',
  ],
  ['recipe-ml', 'soup.recipeml', ''],
  [
    'recipe-sage',
    'recipesage-data-1.xml',
    '<data>\n<recipe>\n<title>A</title><activeTime/><instructions>B</instructions></recipe></data>',
  ],
  ['recipe-sage', 'recipesage-data-1.txt', '==== Recipes ====\n\nid: 1\r\n'],
  ['schema-json', 'Recipes/Soup/recipe.json', schema],
  ['schema-json', 'recipes_1.json', [schema]],
  ['schema-json', 'soup.jsonld', schema],
  ['tandoor', 'export.zip/1.zip/recipe.json', { name: 'A', steps: [], keywords: [], working_time: 0 }],
  ['mealie', 'recipes/a/a.json', { slug: 'a', recipe_ingredient: [], org_url: null }],
  ['mealie', 'recipes/a/a.json', { slug: 'a', recipeIngredient: [], orgURL: null }],
  ['mealie', 'database.json', { recipes: [], recipes_ingredients: [], recipe_instructions: [] }],
  ['my-recipe-box', 'Mine.rtk/recipes_0.json', [{ title: 'A' }]],
  ['my-recipe-box', 'box.csv', 'title,preparationTime,ingredients,instructions\n'],
  ['plan-to-eat', 'recipes.csv', 'Title,Ingredients,Directions,Source\n'],
  ['meal-master', 'a.MMF', ''],
  ['meal-master', 'a.txt', 'Hello\n---------- Recipe via Meal-Master (tm) v8.02\n'],
  ['master-cook', 'a.MXP', ''],
  ['master-cook', 'all.mz2/a.mx2', ''],
  ['master-cook', 'a.xml', '<mx2 source="MasterCook">'],
  ['master-cook', 'a.txt', 'Hello\n                *  Exported from  MasterCook II  *\n'],
  [null, 'a.txt', '* Exported from my own book *'],
  [null, 'a.xml', '<recipe>'],
  ['rezkonv', 'a.RK', ''],
  ['rezkonv', 'a.txt', 'Hallo\n========== REZKONV-Rezept - RezkonvSuite v0.9\n'],
  ['rezkonv', 'a.txt', '===== Exported by Another [REZKONV Export Format] =====\n'],
  [null, 'Mine.rtk/tags.json', [{ title: 'A' }]],
  [null, 'settings.json', { name: 'A', steps: 1 }],
  [null, 'other.csv', 'a,b\n1,2\n'],
  [null, 'page.html', '<p>Soup</p>'],
  [null, 'feed.xml', '<?xml version="1.0"?><!-- <gourmetDoc> <recipeml> <krecipes> --><rss><gourmetDoc/></rss>'],
  [null, 'empty.xml', ''],
  [null, 'data.xml', '<data><recipe/></data>'],
  [null, 'notes.txt', 'Title,Ingredients,Directions'],
];

test('each file is taken by the one format that it is of', () => {
  for (const [id, path, content] of files) {
    const file = appFile(path, content);
    expect(
      formats.filter((format) => format.accepts(file)).map((format) => format.id),
      path,
    ).toEqual(id === null ? [] : [id]);
  }
});

test('every format has a name of its own', () => {
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
});
