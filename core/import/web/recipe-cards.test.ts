import { describe, expect, test } from 'vitest';
import { cards, lineText, oatPie, type CardRecipe } from '#core/testing/recipe-cards.ts';
import { moreCards } from '#core/testing/more-recipe-cards.ts';
import { readWebPage } from './read-web-page.ts';

const linesOf = ({ groups }: CardRecipe) =>
  groups.flatMap(({ name, lines }) => lines.map((line) => ({ text: lineText(line), group: name })));
const page = (recipe: CardRecipe, card: string, head = ''): string =>
  `<!DOCTYPE html><html lang="en-GB"><head><title>${recipe.title} - Oats and Pans</title><meta property="og:title" content="${recipe.title} Recipe | Oats and Pans"><meta property="og:site_name" content="Oats and Pans">${head}</head><body class="post-template-default single single-post">
  <header class="site-header"><p class="site-title"><a href="/">Oats and Pans</a></p><nav><ul><li><a href="/r">Recipes</a></li></ul></nav></header>
  <main><article><h1 class="entry-title">${recipe.title}</h1><div class="entry-content"><p>It is the pie that we bake when the pears are ripe, and nobody leaves any of it.</p><h2>Why it works</h2><p>The oats take up what the pears give.</p><h2>Ingredients you need</h2><ul><li><strong>Oats:</strong> the large ones are best here.</li><li><strong>Pears:</strong> take those that are nearly ripe.</li></ul><h2>How to make it</h2><p>Press the oats into a tin. The whole text is below.</p><h2>Tips</h2><p>Do not take them too soft.</p>${card}</div></article>
  <div id="comments" class="comments-area"><h3>1 comment</h3><ol class="comment-list"><li><p>I made it with 2 apples and we liked it a lot.</p></li></ol></div></main></body></html>`;

describe('a card without data for programs is read as it is shown', () => {
  for (const [name, card] of Object.entries({ ...cards, ...moreCards }))
    test(name, () => {
      const plain = { ...oatPie, groups: [{ name: null, lines: oatPie.groups.flatMap(({ lines }) => lines) }] };
      for (const recipe of [oatPie, plain]) {
        const read = readWebPage(page(recipe, card(recipe)));
        expect(read.title).toBe(recipe.title);
        expect(read.ingredients).toEqual(linesOf(recipe));
        expect(read.steps.map(({ text }) => text)).toEqual(recipe.steps);
        expect(read.notes).toEqual([recipe.note]);
        if (name !== 'Yummly') expect(read.times.total).toBe(3900);
        if (name !== 'a card with tables') expect(read.yield).toMatch(/^(?:\w+:? )?6/);
      }
    });
});

test('the groups of a card are kept where its data words a line in another way', () => {
  const data = {
    '@context': 'https://schema.org/',
    '@type': 'Recipe',
    name: oatPie.title,
    recipeIngredient: ['2 cups oats ((rolled))', '1/2 cup butter', '1 egg', '4 pears, peeled', 'juice of a lemon'],
    recipeInstructions: oatPie.steps.map((text) => ({ '@type': 'HowToStep', text })),
  };
  for (const [name, card] of Object.entries({ ...cards, ...moreCards })) {
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const read = readWebPage(page(oatPie, card(oatPie), head));
    expect(read.ingredients, name).toEqual(
      ['2 cups oats (rolled)', '1/2 cup butter', '1 egg', '4 pears, peeled', 'juice of a lemon'].map((text, at) => ({
        text,
        group: at < 3 ? 'For the crust' : 'Filling',
      })),
    );
  }
});
