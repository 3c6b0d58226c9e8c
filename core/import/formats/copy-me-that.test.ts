import { expect, test } from 'vitest';
import { appFile } from '#core/testing/app-files.ts';
import { copyMeThat } from './copy-me-that.ts';

const page = `<html><head><meta name="copymethat_class_id_version" content="2"></head><body>
<div class="recipe">
  <div id="name">Nettle soup</div>
  <div id="link">Adapted from <a id="original_link" href="https://example.org/nettles">example.org</a></div>
  <img class="recipeImage" src="images/nettle.jpg" width="120px">
  <div id="categories"><span class="recipeCategory">Tags:</span><span class="recipeCategory">Soup</span><span class="recipeCategory">Spring</span></div>
  <div id="description">Wear gloves.</div>
  <div id="extra_info"><span id="made_this">I made this.</span><span id="rating">Rated<span id="ratingValue">4</span>/5</span><span id="starred">Starred</span></div>
  <div id="servings">Servings:<a id="recipeYield">4 bowls</a></div>
  <div id="recipeIngredient_header">Ingredients</div>
  <ul id="recipeIngredients">
    <li class="recipeIngredient">200 g nettles</li>
    <div class="recipeIngredient_spacer"></div>
    <div class="recipeIngredient recipeIngredient_subheader">Topping:</div>
    <li class="recipeIngredient">1 egg</li>
  </ul>
  <div id="recipeInstructions_header">Steps</div>
  <ol id="recipeInstructions"><li class="instruction">Boil the nettles.</li><div class="instruction_subheader">Topping</div><li class="instruction">Boil the egg.</li></ol>
  <div id="recipeNotes_header">Notes</div>
  <ul id="recipeNotes"><li class="recipeNote">Young leaves only.</li></ul>
</div>
<div class="recipe"><div id="name">Second</div></div></body></html>`;

test('recipes of Copy Me That come with their headings, marks and pictures', () => {
  const file = appFile('cmt.zip/recipes.html', page, ['cmt.zip/images/nettle.jpg']);
  expect(copyMeThat.accepts(file)).toBe(true);
  expect(copyMeThat.recipes(file)).toMatchObject([
    {
      title: 'Nettle soup',
      ingredients: [
        { text: '200 g nettles', group: null },
        { text: '1 egg', group: 'Topping' },
      ],
      steps: [
        { text: 'Boil the nettles.', group: null },
        { text: 'Boil the egg.', group: 'Topping' },
      ],
      yield: '4 bowls',
      pictures: [{ kind: 'file', path: 'cmt.zip/images/nettle.jpg' }],
      source: null,
      link: 'https://example.org/nettles',
      description: 'Wear gloves.',
      notes: ['Young leaves only.'],
      tags: ['Soup', 'Spring'],
      rating: 4,
      favourite: true,
      lost: [{ field: 'Made this', detail: 'I made this.' }],
    },
    { title: 'Second', doubts: ['no-ingredients', 'no-steps'] },
  ]);
});

test('another page is left to others', () => {
  expect(copyMeThat.accepts(appFile('page.html', '<div class="recipe">Soup</div>'))).toBe(false);
});
