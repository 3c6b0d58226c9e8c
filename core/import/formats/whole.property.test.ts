import fc from 'fast-check';
import { expect, test } from 'vitest';
import { casesOf } from '#core/testing/looked-at.ts';
import { appFile } from '#core/testing/app-files.ts';
import { linesIn, manners, said } from '#core/testing/app-texts.ts';
import type { ImportedRecipe } from '../imported-recipe.ts';
import { copyMeThat } from './copy-me-that.ts';
import { crouton } from './crouton.ts';
import { enex } from './enex.ts';
import { mealie } from './mealie.ts';
import { mela } from './mela.ts';
import { myRecipeBox } from './my-recipe-box.ts';
import { paprika } from './paprika.ts';
import { recipeKeeper } from './recipe-keeper.ts';
import { schemaFile } from './schema-file.ts';
import { tandoor } from './tandoor.ts';

test('every word of the texts of Paprika and Mela is in the recipe', () => {
  fc.assert(
    fc.property(linesIn(manners), ({ texts, words }) => {
      const text = texts.join('\n');
      for (const field of [
        'ingredients',
        'directions',
        'notes',
        'nutritional_info',
        'servings',
        'prep_time',
        'description',
      ]) {
        const [recipe] = paprika.recipes(appFile('a.paprikarecipe', { name: 'A', [field]: text }));
        const all = said(recipe!);
        for (const word of words) expect(all, `${field}: ${word}`).toContain(word);
      }
      for (const field of ['ingredients', 'instructions', 'notes', 'nutrition', 'text', 'link']) {
        const all = said(mela.recipes(appFile('a.melarecipe', { title: 'A', [field]: text }))[0]!);
        for (const word of words) expect(all, `${field}: ${word}`).toContain(word);
      }
    }),
    { numRuns: casesOf(300) },
  );
});

const marked = [
  '<div>…</div>',
  '<h2>…</h2>',
  '<h2>Ingredients</h2><div>…</div>',
  '<div><b>Directions</b></div><p>…</p>',
  '<ul><li>200 g …</li><li>1 cup …</li></ul>',
  '<ol><li>Boil the … in a large pan with water, and stir it.</li></ol>',
  '<div>Bake … for twenty minutes until the top is golden and crisp.</div>',
  '<table><tr><td>…</td><td>2</td></tr></table>',
  '<en-todo checked="true"/>…<br/>',
  '<div><span>…</span></div>',
  '<div>For the …:</div>',
  '<div>Serves 4 …</div>',
  '<a href="https://example.org">…</a>',
];

test('every word of a note of Evernote is in the recipe', () => {
  fc.assert(
    fc.property(linesIn(marked), ({ texts, words }) => {
      const note = `<en-export><note><title>A</title><content><![CDATA[<en-note>${texts.join('\n')}</en-note>]]></content></note></en-export>`;
      const all = said(enex.recipes(appFile('a.enex', note))[0]!);
      for (const word of words) expect(all, word).toContain(word);
    }),
    { numRuns: casesOf(500) },
  );
});

/** Each names the format, the file and data in which a text stands at the place that is tried. */
const places: readonly (readonly [name: string, read: (text: string) => readonly ImportedRecipe[]])[] = [
  ...[
    'name',
    'description',
    'recipeIngredient',
    'recipeInstructions',
    'recipeYield',
    'creditText',
    'isBasedOn',
    'comment',
    'tool',
    'video',
    'author',
  ].map(
    (key) =>
      [
        `schema ${key}`,
        (text: string) =>
          schemaFile.recipes(
            appFile('a.json', {
              '@type': 'Recipe',
              name: 'A',
              [key]: key.startsWith('recipeI') ? text.split('\n') : text,
            }),
          ),
      ] as const,
  ),
  ...['name', 'description', 'recipe_yield', 'org_url', 'prep_time', 'recipe_instructions', 'recipe_ingredient'].map(
    (key) =>
      [
        `mealie ${key}`,
        (text: string) =>
          mealie.recipes(
            appFile('a.json', { slug: 'a', name: 'A', [key]: key.startsWith('recipe_i') ? text.split('\n') : text }),
          ),
      ] as const,
  ),
  ...['title', 'summary', 'text'].map(
    (key) =>
      [
        `mealie step ${key}`,
        (text: string) =>
          mealie.recipes(
            appFile('a.json', {
              name: 'A',
              recipe_instructions: [{ text: 'Boil it.', [key]: text }, { text: 'Serve.' }],
            }),
          ),
      ] as const,
  ),
  ...['title', 'note', 'unit', 'food'].map(
    (key) =>
      [
        `mealie ingredient ${key}`,
        (text: string) =>
          mealie.recipes(
            appFile('a.json', { name: 'A', recipe_ingredient: [{ quantity: 2, note: 'egg', [key]: text }] }),
          ),
      ] as const,
  ),
  ...['title', 'text'].map(
    (key) =>
      [
        `mealie note ${key}`,
        (text: string) =>
          mealie.recipes(appFile('a.json', { name: 'A', notes: [{ title: 'T', text: 'x', [key]: text }] })),
      ] as const,
  ),
  ...['name', 'description', 'servings_text', 'source_url'].map(
    (key) =>
      [`tandoor ${key}`, (text: string) => tandoor.recipes(appFile('a.json', { name: 'A', [key]: text }))] as const,
  ),
  ...['name', 'instruction'].map(
    (key) =>
      [
        `tandoor step ${key}`,
        (text: string) =>
          tandoor.recipes(
            appFile('a.json', { name: 'A', steps: [{ name: 'N', instruction: 'Boil it.', [key]: text }] }),
          ),
      ] as const,
  ),
  ...['unit', 'food', 'note'].map(
    (key) =>
      [
        `tandoor ingredient ${key}`,
        (text: string) =>
          tandoor.recipes(
            appFile('a.json', {
              name: 'A',
              steps: [{ ingredients: [{ amount: 2, food: { name: 'egg' }, [key]: text }] }],
            }),
          ),
      ] as const,
  ),
  ...['name', 'notes', 'neutritionalInfo', 'webLink', 'sourceName', 'method'].map(
    (key) =>
      [`crouton ${key}`, (text: string) => crouton.recipes(appFile('a.crumb', { name: 'A', [key]: text }))] as const,
  ),
  ['crouton step', (text) => crouton.recipes(appFile('a.crumb', { name: 'A', steps: [{ step: text }] }))],
  [
    'crouton section',
    (text) => crouton.recipes(appFile('a.crumb', { name: 'A', steps: [{ step: text, isSection: true }] })),
  ],
  [
    'crouton ingredient',
    (text) => crouton.recipes(appFile('a.crumb', { name: 'A', ingredients: [{ ingredient: { name: text } }] })),
  ],
  ...[
    'title',
    'ingredients',
    'instructions',
    'notes',
    'nutrition',
    'cookware',
    'quantity',
    'url',
    'preparationTime',
    'description',
  ].map(
    (key) =>
      [
        `my recipe box ${key}`,
        (text: string) => myRecipeBox.recipes(appFile('recipes_0.json', [{ title: 'A', [key]: text }])),
      ] as const,
  ),
  ...[
    'recipeIngredients',
    'recipeDirections',
    'recipeNotes',
    'recipeSource',
    'recipeYield',
    'name',
    'recipeCourse',
  ].map(
    (key) =>
      [
        `recipe keeper ${key}`,
        (text: string) =>
          recipeKeeper.recipes(
            appFile(
              'recipes.html',
              `<div class="recipe-details"><div itemprop="${key}">${paragraphs(text)}</div></div>`,
            ),
          ),
      ] as const,
  ),
  ...[
    'name',
    'description',
    'servings',
    'recipeNotes',
    'recipeIngredients',
    'recipeInstructions',
    'original_link',
    'made_this',
  ].map(
    (key) =>
      [
        `copy me that ${key}`,
        (text: string) =>
          copyMeThat.recipes(
            appFile('recipes.html', `<div class="recipe"><div id="${key}">${paragraphs(text)}</div></div>`),
          ),
      ] as const,
  ),
];
const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');

test('every word of the other apps’ fields is in the recipe or among what is lost', () => {
  fc.assert(
    fc.property(linesIn(manners), fc.constantFrom(...places), ({ texts, words }, [name, read]) => {
      const all = read(texts.slice(0, 5).join('\n')).map(said).join('\n');
      const some = words.filter((word) => texts.slice(0, 5).some((text) => text.split(/[^a-z]+/).includes(word)));
      for (const word of some) expect(all, `${name}: ${word}`).toContain(word);
    }),
    { numRuns: casesOf(1500) },
  );
});
