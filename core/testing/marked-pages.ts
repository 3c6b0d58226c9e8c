import { escaped, type ShownRecipe } from './web-pages.ts';

/* Pages that mark their recipe for programs, each in another way. */

const script = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const linesOf = ({ groups }: ShownRecipe): readonly string[] => groups.flatMap(({ lines }) => lines);
const plain = (recipe: ShownRecipe) => ({
  '@context': 'https://schema.org',
  '@type': 'Recipe',
  name: recipe.title,
  recipeIngredient: linesOf(recipe),
  recipeInstructions: recipe.steps.map((text) => ({ '@type': 'HowToStep', text })),
});
const each = (texts: readonly string[], tag: string, attributes: string): string =>
  texts.map((text) => `<${tag} ${attributes}>${escaped(text)}</${tag}>`).join('\n');

/** What stands in a page's head or body for programs. */
export const marks: Readonly<Record<string, (recipe: ShownRecipe) => string>> = {
  'one object': (recipe) => script(plain(recipe)),
  'a graph with references': (recipe) =>
    script({
      '@graph': [
        { '@type': 'WebPage', '@id': '#page', name: 'A page' },
        { ...plain(recipe), recipeInstructions: recipe.steps.map((_, at) => ({ '@id': `#step${at}` })) },
        ...recipe.steps.map((text, at) => ({ '@type': 'HowToStep', '@id': `#step${at}`, text })),
      ],
    }),
  'lists in lists': (recipe) =>
    script([
      [
        {
          ...plain(recipe),
          '@type': ['Recipe'],
          recipeIngredient: [linesOf(recipe)],
          recipeInstructions: [recipe.steps],
        },
      ],
    ]),
  'steps as a page': (recipe) =>
    script({ ...plain(recipe), recipeInstructions: `<ol>${each(recipe.steps, 'li', 'class="a"')}</ol>` }),
  'steps in encoded tags': (recipe) =>
    script({
      ...plain(recipe),
      recipeInstructions: recipe.steps.map((text) => escaped(`<p>${escaped(text)}</p>`)).join(''),
    }),
  'steps on lines': (recipe) =>
    script({ ...plain(recipe), recipeInstructions: recipe.steps.map((text, at) => `${at + 1}. ${text}`).join('\r\n') }),
  'named steps in sections': (recipe) =>
    script({
      ...plain(recipe),
      recipeInstructions: {
        '@type': 'HowToSection',
        name: 'All of it',
        itemListElement: recipe.steps.map((text, at) => ({ '@type': 'HowToStep', name: `Step ${at + 1}`, text })),
      },
    }),
  'ingredients on the lines of one text': (recipe) =>
    script({ ...plain(recipe), recipeIngredient: linesOf(recipe).join('\n') }),
  'raw line breaks and a comma too many': (recipe) =>
    script(plain(recipe)).replaceAll('"},', '\n"},').replace('],"recipeInstructions"', ',],"recipeInstructions"'),
  'a page inside the data': (recipe) =>
    script({ '@type': 'WebPage', mainEntity: { ...plain(recipe), '@type': 'http://schema.org/Recipe' } }),
  'beside other recipes': (recipe) =>
    ['Another soup', 'A third pie'].map((name) => script({ '@type': 'Recipe', name, image: 'a.jpg' })).join('') +
    script(plain(recipe)),
  microdata: (recipe) =>
    `<div itemscope itemtype="http://schema.org/Recipe"><h2 itemprop="name">${escaped(recipe.title)}</h2><span itemprop="author" itemscope itemtype="http://schema.org/Person"><b itemprop="name">Somebody</b></span><ul itemprop="recipeIngredient">${each(linesOf(recipe), 'li', 'itemprop="recipeIngredient"')}</ul><div itemprop="recipeInstructions"><h3>${recipe.words.steps}</h3>${each(recipe.steps, 'p', 'class="b"')}</div></div>`,
  RDFa: (recipe) =>
    `<div vocab="http://schema.org/" typeof="Recipe"><h2 property="name">${escaped(recipe.title)}</h2>${each(linesOf(recipe), 'p', 'property="recipeIngredient"')}${each(recipe.steps, 'p', 'property="recipeInstructions"')}</div>`,
  'h-recipe': (recipe) =>
    `<article class="h-recipe"><h2 class="p-name">${escaped(recipe.title)}</h2><ul>${each(linesOf(recipe), 'li', 'class="p-ingredient"')}</ul><div class="e-instructions"><ol>${each(recipe.steps, 'li', '')}</ol></div></article>`,
  hRecipe: (recipe) =>
    `<div class="hrecipe"><span class="item"><span class="fn">${escaped(recipe.title)}</span></span><ul class="ingredients">${each(linesOf(recipe), 'li', 'class="ingredient"')}</ul><div class="instructions"><ol>${each(recipe.steps, 'li', 'class="instruction"')}</ol></div></div>`,
  'the state of a program': (recipe) =>
    `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({
      props: {
        pageProps: {
          recipe: {
            title: recipe.title,
            ingredients: linesOf(recipe).map((text) => ({ text })),
            steps: recipe.steps.map((text, order) => ({ order, text })),
          },
        },
      },
    }).replaceAll('<', '\\u003c')}</script>`,
};
