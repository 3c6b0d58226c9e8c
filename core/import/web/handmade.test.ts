import { describe, expect, test } from 'vitest';
import { readWebPage } from './read-web-page.ts';

const words = (lines: readonly { readonly text: string; readonly group: string | null }[]) =>
  lines.map(({ text, group }) => (group === null ? text : `[${group}] ${text}`));
const read = (html: string) => {
  const found = readWebPage(html);
  return { ...found, ingredients: words(found.ingredients), steps: words(found.steps) };
};

/** A blog as Blogger sets it: the site's name in the large heading, the post's in a small one, all text in one element. */
const blogger = (post: string): string =>
  `<html lang="en"><head><title>Our Oven: Plum cake</title></head><body><header><h1 class="title"><a href="https://oven.example/">Our Oven</a></h1><p class="description">Cakes and more</p></header><div class="tabs-outer"><ul><li><a href="/">Home</a></li></ul></div>
  <h2 class="date-header"><span>Tuesday, 3 March 2015</span></h2><div class="post hentry"><h3 class="post-title entry-title" itemprop="name">Plum cake</h3><div class="post-body entry-content" itemprop="description articleBody">${post}<div style="clear: both;"></div></div><div class="post-footer">Posted by <span class="fn">Ann</span> at 10:00 <span class="post-labels">Labels: <a>cakes</a></span></div></div>
  <div class="comments" id="comments"><h4>1 comment:</h4><dl><dt>Bo said...</dt><dd><p>I took 3 eggs and 200 g sugar. So good!</p></dd></dl></div><div class="sidebar"><h2>Blog Archive</h2><ul><li><a>2015 (12)</a></li><li><a>2014 (40)</a></li></ul></div></body></html>`;

/** A blog as a theme of WordPress sets it. */
const theme = (content: string, title = 'Plum cake'): string =>
  `<html lang="en"><head><title>${title} - Our Oven</title></head><body class="single"><header class="site-header"><p class="site-title"><a href="/">Our Oven</a></p><nav><ul><li><a href="/a">About</a></li></ul></nav></header><main id="main"><article class="post type-post category-cakes"><header class="entry-header"><h1 class="entry-title">${title}</h1><div class="entry-meta">3 March 2015</div></header><div class="entry-content">${content}<div class="sharedaddy"><h3>Share this:</h3><ul><li><a>Twitter</a></li></ul></div></div></article>
  <div id="comments" class="comments-area"><ol><li><p>We took 2 pears.</p></li></ol></div></main><aside class="widget-area"><h2>Recent Posts</h2><ul><li><a>4 soups</a></li></ul></aside></body></html>`;

const [rub, bake] = ['Rub the butter into the flour.', 'Add the eggs and bake for 40 minutes.'];
const method = `<h3>Method</h3><ol><li>${rub}</li><li>${bake}</li></ol>`;

describe('a post without marks', () => {
  test.each([
    [
      'bold labels and breaks',
      blogger(
        `My aunt made it every autumn.<br /><br /><div class="separator"><a href="x.jpg"><img src="x.jpg"></a></div><br /><b>Ingredients:</b><br />200 g flour<br />2 eggs<br />a pinch of salt<br /><br /><b>Method:</b><br />${rub}<br />${bake}<br />`,
      ),
    ],
    [
      'underlined labels and numbers',
      blogger(
        `<span style="font-family: Verdana;">Some words on plums.</span><br><u>Ingredients</u><br>200 g flour<br>2 eggs<br>a pinch of salt<br><br><u>Directions</u><br>1. ${rub}<br>2. ${bake}<br>`,
      ),
    ],
    [
      'a list of terms for all of it',
      theme(
        `<dl><dt>Ingredients</dt><dd>200 g flour</dd><dd>2 eggs</dd><dd>a pinch of salt</dd><dt>Method</dt><dd>${rub}</dd><dd>${bake}</dd></dl>`,
      ),
    ],
    [
      'capitals',
      theme(
        `<p>INGREDIENTS</p><p>200 g flour<br>2 eggs<br>a pinch of salt</p><p>DIRECTIONS</p><p>${rub}</p><p>${bake}</p>`,
      ),
    ],
    [
      'bullets that were typed',
      theme(
        `<p><b>Ingredients</b></p><p>• 200 g flour<br>• 2 eggs<br>• a pinch of salt</p><p><b>Steps</b></p><p>1) ${rub}<br>2) ${bake}</p>`,
      ),
    ],
    [
      'a table with the names of its columns',
      theme(
        `<h3>Ingredients</h3><table><thead><tr><th>Amount</th><th>Ingredient</th></tr></thead><tbody><tr><td>200 g</td><td>flour</td></tr><tr><td>2</td><td>eggs</td></tr><tr><td></td><td>a pinch of salt</td></tr></tbody></table>${method}`,
      ),
    ],
    [
      'a paragraph each',
      theme(
        `<p><strong>Ingredients</strong></p><p>200 g flour</p><p>2 eggs</p><p>a pinch of salt</p><p><strong>Instructions</strong></p><p>${rub}</p><p>${bake}</p>`,
      ),
    ],
  ])('%s', (_, page) => {
    expect(read(page)).toMatchObject({
      title: 'Plum cake',
      ingredients: ['200 g flour', '2 eggs', 'a pinch of salt'],
      steps: [rub, bake],
      via: 'structure',
    });
  });
});

test('a table in two systems, terms with their amounts and rows that have none are lines', () => {
  const both = `<table><tr><th>Ingredient</th><th>Metric</th><th>US</th></tr><tr><td>flour</td><td>200 g</td><td>1 1/2 cups</td></tr><tr><td>butter</td><td>100 g</td><td>1/2 cup</td></tr></table>`;
  expect(read(theme(`<h3>Ingredients</h3>${both}${method}`)).ingredients).toEqual(['flour 200 g', 'butter 100 g']);
  const percent = `<table><tr><td>flour</td><td>200 g</td><td>100 %</td></tr><tr><td>water</td><td>130 g</td><td>65 %</td></tr></table>`;
  expect(read(theme(`<h3>Ingredients</h3>${percent}${method}`)).ingredients).toEqual(['flour 200 g', 'water 130 g']);
  const terms = `<dl><dt>flour</dt><dd>200 g</dd><dt>eggs</dt><dd>2</dd><dt>salt</dt><dd>a pinch</dd></dl>`;
  expect(read(theme(`<h3>Ingredients</h3>${terms}${method}`)).ingredients).toEqual([
    'flour 200 g',
    'eggs 2',
    'salt a pinch',
  ]);
});

test('of a list in grams and again in cups the first is taken, and the notes say the other', () => {
  const list = (lines: readonly string[]) => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
  const grams = ['200 g flour', '100 g butter', '2 eggs', '500 g plums'];
  const cups = ['1 1/2 cups flour', '1/2 cup butter', '2 eggs', '1 lb plums'];
  for (const titles of [
    ['', ''],
    ['<h4>Metric</h4>', '<h4>US Customary</h4>'],
  ]) {
    const page = theme(`<h2>Ingredients</h2>${titles[0]}${list(grams)}${titles[1]}${list(cups)}${method}`);
    expect(read(page)).toMatchObject({ ingredients: grams, notes: [cups.join('; ')] });
  }
  const twice = ['100 g flour', '50 g butter', '1 egg', '30 g sugar'];
  expect(read(theme(`<h2>Ingredients</h2>${list(grams)}${list(twice)}${method}`)).ingredients).toHaveLength(8);
});

test('what stands on one line is told apart: yield, times, a label and its text', () => {
  const page = theme(
    `<p>Pour 8 personnes - Préparation : 30 min - Cuisson : 40 min</p><p><strong>Ingrédients :</strong></p><ul><li>200 g de farine</li><li>2 œufs</li></ul><p><strong>Préparation :</strong></p><p>Mélanger la farine et les œufs.</p><p>Poser les prunes et cuire 40 minutes.</p>`,
    'Gâteau aux prunes',
  );
  expect(read(page)).toMatchObject({ yield: '8 personnes', times: { prep: 1800, cook: 2400, total: 4200 } });
  const labels = theme(
    `<p><strong>Serves:</strong> 8 <strong>Time:</strong> 1 hour</p><p><strong>Ingredients:</strong> 200 g flour, 100 g butter (soft), 2 eggs</p><p><strong>Method:</strong> ${rub} ${bake}</p>`,
  );
  expect(read(labels)).toMatchObject({
    yield: '8',
    times: { total: 3600 },
    ingredients: ['200 g flour', '100 g butter (soft)', '2 eggs'],
    steps: [`${rub} ${bake}`],
  });
});

test('what is said under the steps is a note', () => {
  const list = '<h3>Ingredients</h3><ul><li>200 g flour</li><li>2 eggs</li></ul>';
  for (const end of [
    '<h3>Notes</h3><p>It is good with cream.</p><h3>More cakes</h3><p>There are many.</p>',
    '<p><b>Tips:</b></p><p>It is good with cream.</p>',
  ])
    expect(read(theme(list + method + end))).toMatchObject({ steps: [rub, bake], notes: ['It is good with cream.'] });
  const told = theme(`${list}<h3>Method</h3><p>${rub}</p><p>${bake}</p><p><b>Tip:</b> It is good with cream.</p>`);
  expect(read(told)).toMatchObject({ steps: [rub, bake], notes: ['Tip: It is good with cream.'] });
});
