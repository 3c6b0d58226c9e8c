import { expect, test } from 'vitest';
import { appFile } from '#core/testing/app-files.ts';
import { recipeKeeper } from './recipe-keeper.ts';

const page = `<html><body>
<div class="recipe-details">
  <table><tr><td>
    <div><img src="images/ramp_0.jpg" class="recipe-photo" /></div>
    <h2 itemprop="name">Ramp &amp; egg toast</h2>
    <div>Courses: <span itemprop="recipeCourse">Breakfast</span>, <span itemprop="recipeCourse">Lunch</span></div>
    <meta content="Spring" itemprop="recipeCategory"><meta content="Foraged" itemprop="recipeCollection">
    <div>Source: <span itemprop="recipeSource"><a href="https://example.org/ramps">example.org</a></span></div>
    <div>Serving size: <span itemprop="recipeYield">2</span></div>
    <div>Preparation time: 10 mins<meta content="PT10M" itemprop="prepTime"><meta content="PT0S" itemprop="cookTime"></div>
    <meta content="r-1" itemprop="recipeId"><meta content="s-1" itemprop="recipeShareId">
    <meta content="4" itemprop="recipeRating"><meta content="True" itemprop="recipeIsFavourite">
    <div itemprop="recipeIngredients"><p>For the toast:</p><p>2 slices bread</p><p>• 2 eggs</p></div>
    <div itemprop="recipeDirections"><p>1. Toast the bread.</p><p>2. Fry the eggs.</p></div>
    <div itemprop="recipeNotes"><p>Needs salt.</p></div>
    <meta content="310" itemprop="recipeNutCalories"><meta content="8 g" itemprop="recipeNutTotalFat"><meta content="" itemprop="recipeNutSugars">
    <meta content="Cold drink" itemprop="recipeServeWith">
    <div class="recipe-photos-div"><img src="images/ramp_0.jpg" itemprop="photo0" /><img src="images/ramp_1.jpg" itemprop="photo1" /><img src="images/gone.jpg" /></div>
  </td></tr></table>
</div>
<div class="recipe-details"><h2 itemprop="name">Empty</h2></div>
</body></html>`;

test('the marked parts of Recipe Keeper’s page are carried, and a mark that is new is told', () => {
  const file = appFile('export.zip/recipes.html', page, [
    'export.zip/images/ramp_0.jpg',
    'export.zip/images/ramp_1.jpg',
  ]);
  expect(recipeKeeper.accepts(file)).toBe(true);
  expect(recipeKeeper.recipes(file)).toMatchObject([
    {
      title: 'Ramp & egg toast',
      ingredients: [
        { text: '2 slices bread', group: 'For the toast' },
        { text: '2 eggs', group: 'For the toast' },
      ],
      steps: [{ text: 'Toast the bread.' }, { text: 'Fry the eggs.' }],
      yield: '2',
      times: { prep: 600, cook: null, total: null },
      pictures: [
        { kind: 'file', path: 'export.zip/images/ramp_0.jpg' },
        { kind: 'file', path: 'export.zip/images/ramp_1.jpg' },
      ],
      source: 'example.org',
      link: 'https://example.org/ramps',
      notes: ['Needs salt.'],
      tags: ['Breakfast', 'Lunch', 'Spring', 'Foraged'],
      nutrition: { Calories: '310', 'Total Fat': '8 g' },
      rating: 4,
      favourite: true,
      lost: [{ field: 'Recipe serve with', detail: 'Cold drink' }],
    },
    { title: 'Empty', doubts: ['no-ingredients', 'no-steps'] },
  ]);
});
