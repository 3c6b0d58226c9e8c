import { expect, test } from 'vitest';
import { readWebPage } from './read-web-page.ts';

const titleIn = (head: string, body = ''): string =>
  readWebPage(
    `<html><head>${head}</head><body>${body}<h2>Ingredients</h2><ul><li>200 g flour</li><li>2 eggs</li></ul><h2>Method</h2><p>Rub the eggs into the flour.</p></body></html>`,
  ).title;

test('the site is no part of a title, wherever it stands in it', () => {
  const site = '<meta property="og:site_name" content="Our Oven">';
  for (const tab of [
    'Plum cake | Our Oven',
    'Our Oven: Plum cake',
    'Our Oven » Plum cake',
    'Our Oven :: Recipes :: Plum cake',
    'Recipe - Plum cake - Our Oven',
    'Plum cake | Cakes | Our Oven',
  ])
    expect(titleIn(`<title>${tab}</title>${site}`), tab).toBe('Plum cake');
  expect(titleIn('<title>Coq-au-vin - the best - Our Oven</title>')).toBe('Coq-au-vin - the best');
});

test('a site that only its address names is known as well', () => {
  const address = '<link rel="canonical" href="https://www.ouroven.example/cakes/plum">';
  expect(titleIn(`<title>Our Oven | Plum cake</title>${address}`, '<h1>Our Oven</h1><h1>Plum cake</h1>')).toBe(
    'Plum cake',
  );
});

test('a smaller heading is the title where the largest is the site or a word for all of them', () => {
  const tab = '<title>Plum cake – Our Oven</title>';
  expect(titleIn(tab, '<h1>Recipes</h1><h2>Plum cake</h2>')).toBe('Plum cake');
  expect(titleIn(tab, '<h1>Our Oven</h1><h3>Plum cake</h3>')).toBe('Plum cake');
  expect(titleIn(tab, '<div class="c-recipe-title">Plum cake</div>')).toBe('Plum cake');
  expect(titleIn('<title>Our Oven</title>', '<h1>Recipe</h1><h2>Plum cake</h2>')).toBe('Our Oven');
});

test('the language of the page is that of its own element, before what the head says', () => {
  const languageIn = (html: string) => readWebPage(html).language;
  const body = '<h2>Ingredients</h2><ul><li>200 g x</li><li>2 y</li></ul><h2>Method</h2><p>Do it.</p>';
  const head = '<meta property="og:locale" content="en_US">';
  expect(languageIn(`<html lang="de-AT"><head>${head}</head>${body}</html>`)).toBe('de');
  expect(languageIn(`<html><head>${head}</head>${body}</html>`)).toBe('en');
  expect(languageIn(`<html><head><meta http-equiv="Content-Language" content="fr">${head}</head>${body}</html>`)).toBe(
    'fr',
  );
});
