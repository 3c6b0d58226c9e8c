import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWebPage } from './read-web-page.ts';

const pieces = fc.constantFrom(
  '<script type="application/ld+json">',
  '</script>',
  '{"@type":"Recipe"',
  '"recipeIngredient":[',
  '"recipeInstructions":',
  '"name":',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  "'",
  '\\',
  '\\u12',
  '&quot;',
  '&#x110000;',
  '<div itemscope itemtype="http://schema.org/Recipe">',
  '<p itemprop="recipeIngredient">',
  '<ul>',
  '<li>',
  '</ul>',
  '<h2>Ingredients</h2>',
  '<h2>Directions</h2>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<',
  '1 egg',
  '__proto__',
  '"totalTime":"PT',
  '<script>window.state=',
  'self.__next_f.push([1,"5:{',
  'JSON.parse("',
  '=(function(a,b){return {ingredients:a',
  '"ingredients":[{"__ref":"A:1"},',
  '"steps":["Mix",',
  '<div data-props=\'{"ingredients":["2 eggs"',
  '<div typeof="v:Recipe"><p rel="v:ingredient">',
  '<div itemscope itemref="a b" itemtype="http://schema.org/Recipe">',
  '<a href="#a">Ingredients</a><div id="a">',
  '<pre>2 eggs\n1 l stock\nsalt\n',
  '<tr><th>Amount</th><th>Name</th></tr>',
  '<tr><td>2 g</td><td>1 cup</td><td>flour</td></tr>',
  '<dl><dt>2 g</dt><dd>salt</dd>',
  '<li><b>Dough</b></li><li>2 eggs</li>',
  '<div class="recipe-notes">Note: it keeps.',
  '1. Mix. 2. Bake.',
);

test('no page makes the reader throw, and what it reads is whole', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, pieces, fc.string()), { maxLength: 60 }), (parts) => {
      const read = readWebPage(parts.join(''));
      for (const { text } of [...read.ingredients, ...read.steps]) expect(text.trim()).not.toBe('');
      expect(read.via === null).toBe(read.doubts.includes('no-recipe'));
    }),
    { numRuns: 500 },
  );
  for (const deep of ['['.repeat(50_000) + ']'.repeat(50_000), '{"a":'.repeat(50_000)])
    expect(readWebPage(`<script type="application/ld+json">${deep}</script>`).via).toBeNull();
});
