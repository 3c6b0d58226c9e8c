import { expect, test } from 'vitest';
import { processorTime } from '#core/testing/processor-time.ts';
import { readWebPage } from './read-web-page.ts';

const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text);
const page = (title: string, ingredients: string, steps: string): string =>
  `<html><body><nav><ul><li>Home</li></ul></nav><h1>${title}</h1><p>A text about the dish.</p>${ingredients}${steps}<h2>Comments</h2><p>Tasty, I made it twice.</p></body></html>`;
const list = (tag: string, items: readonly string[]) =>
  `<${tag}>${items.map((one) => `<li>${one}</li>`).join('')}</${tag}>`;

test('a page without data is read by its headings and lists, in several languages', () => {
  for (const [heading, method] of [
    ['Ingredients', 'Directions'],
    ['Zutaten', 'Zubereitung'],
    ['Ingrédients', 'Préparation'],
    ['Ingredienti', 'Preparazione'],
    ['材料', '作り方'],
  ]) {
    for (const tag of ['h2', 'h3', 'strong']) {
      const titled = (text: string) =>
        tag === 'strong' ? `<p><strong>${text}</strong></p>` : `<${tag}>${text}</${tag}>`;
      const read = readWebPage(
        page(
          'Leek pot',
          titled(heading!) + list('ul', ['2 x', '100 g y']),
          titled(method!) + list('ol', ['Do this.', 'Do that.']),
        ),
      );
      expect(read, `${heading} ${tag}`).toMatchObject({
        title: 'Leek pot',
        via: 'structure',
        doubts: ['read-by-structure'],
      });
      expect(texts(read.ingredients)).toEqual(['2 x', '100 g y']);
      expect(texts(read.steps)).toEqual(['Do this.', 'Do that.']);
    }
  }
});

test('lines apart by breaks are lines, and names in the markup give groups', () => {
  const broken = readWebPage(
    page('Pot', '<h2>Ingredients</h2><p>2 leeks<br>1 l stock</p>', '<h2>Method</h2><p>Cut.</p><p>Simmer.</p>'),
  );
  expect([texts(broken.ingredients), texts(broken.steps)]).toEqual([
    ['2 leeks', '1 l stock'],
    ['Cut.', 'Simmer.'],
  ]);
  const named = readWebPage(
    page(
      'Pot',
      `<div class="x-ingredients"><h3>Ingredients</h3><h4>Dough</h4>${list('ul', ['1 egg', '2 cups flour'])}</div>`,
      `<div class="x-instructions">${list('ol', ['Mix.', 'Bake.'])}</div>`,
    ),
  );
  expect(named.ingredients).toEqual([
    { text: '1 egg', group: 'Dough' },
    { text: '2 cups flour', group: 'Dough' },
  ]);
  expect(texts(named.steps)).toEqual(['Mix.', 'Bake.']);
});

test('a page about something else holds no recipe', () => {
  expect(readWebPage(page('News', '<h2>Today</h2><p>Rain.</p>', list('ul', ['One', 'Two'])))).toMatchObject({
    via: null,
    doubts: ['no-recipe'],
  });
});

test('what a reader sees gives the groups and the steps that the data lacks', () => {
  const data = {
    '@type': 'Recipe',
    name: 'Pie',
    recipeIngredient: ['1 egg', '2 apples'],
    recipeInstructions: 'Mix. Bake.',
  };
  const seen = `<div class="wprm-recipe-ingredients-container"><h4>Dough</h4>${list('ul', ['<span>1</span> <span>egg</span>'])}<h4>Filling</h4>${list('ul', ['2 apples'])}</div><div class="wprm-recipe-instructions">${list('ol', ['Mix.', 'Bake.'])}</div>`;
  const read = readWebPage(`<script type="application/ld+json">${JSON.stringify(data)}</script>${seen}`);
  expect(read.ingredients).toEqual([
    { text: '1 egg', group: 'Dough' },
    { text: '2 apples', group: 'Filling' },
  ]);
  expect(texts(read.steps)).toEqual(['Mix.', 'Bake.']);
});

test('times and yield are read where the page names them above the list, and no step is taken for one', () => {
  const facts = `<ul><li>Prep time: 15 min</li><li><span>Cook Time</span> <b>1 hour 5 mins</b></li></ul><div><div>Serves</div><div>4 people</div></div>`;
  const recipe = (more: string, title = 'Ingredients') =>
    readWebPage(
      page(
        'Pot',
        `${more}<h2>${title}</h2>${list('ul', ['2 leeks', '1 l stock'])}`,
        `<h2>Directions</h2>${list('ol', ['Bake for 50 minutes in all.', 'Cool it, total 3 hours.'])}`,
      ),
    );
  expect(recipe(facts)).toMatchObject({ times: { prep: 900, cook: 3900, total: 4800 }, yield: '4 people' });
  expect(recipe('<p>Total time</p><p>45 minutes</p>')).toMatchObject({
    times: { prep: null, cook: null, total: 2700 },
    yield: null,
  });
  expect(recipe('', 'Ingredients (serves 6)').times.total).toBeNull();
});

test('times and yield that the data lacks are those that its card tells', () => {
  const data = {
    '@type': 'Recipe',
    name: 'Pot',
    recipeIngredient: ['2 leeks', '1 l stock'],
    recipeInstructions: 'Cook.',
  };
  const card = `<h1>Pot</h1><div><span>Total time:</span> <b>45 minutes</b></div><p>Serves 4</p><h2>Ingredients</h2>${list('ul', data.recipeIngredient)}`;
  const read = (more: object) =>
    readWebPage(`<script type="application/ld+json">${JSON.stringify({ ...data, ...more })}</script>${card}`);
  expect(read({})).toMatchObject({ times: { total: 2700 }, yield: 'Serves 4' });
  expect(read({ cookTime: 'PT10M' })).toMatchObject({ times: { cook: 600, total: 600 }, yield: 'Serves 4' });
  expect(read({ recipeYield: '2', totalTime: 'PT1H' })).toMatchObject({ times: { total: 3600 }, yield: '2' });
});

test('data without amounts, in one line or without steps is completed by what a reader sees', () => {
  const seen = `<h2>Ingredients</h2>${list('ul', ['2 leeks', '1 l stock', '3 g salt'])}<h2>Method</h2>${list('ol', ['Cut the leeks and wash them.', 'Simmer them in the stock for long.'])}`;
  const steps = [
    { '@type': 'HowToStep', text: 'Cut the leeks and wash them.' },
    { '@type': 'HowToStep', text: 'Simmer them in the stock for long.' },
  ];
  const read = (data: object) =>
    readWebPage(
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'Recipe', name: 'Pot', ...data })}</script>${seen}`,
    );
  for (const recipeIngredient of [
    ['leeks', 'stock', 'salt'],
    '2 leeks, 1 l stock, 3 g salt',
    ['2 leeks 1 l stock 3 g salt'],
    [],
  ]) {
    const whole = read({ recipeIngredient, recipeInstructions: steps });
    expect(texts(whole.ingredients), JSON.stringify(recipeIngredient)).toEqual(['2 leeks', '1 l stock', '3 g salt']);
  }
  for (const recipeInstructions of [
    undefined,
    '',
    'Cut the leeks',
    'Cut the leeks and wash them. Simmer them in the stock for long.',
  ])
    expect(texts(read({ recipeIngredient: ['2 leeks', '1 l stock', '3 g salt'], recipeInstructions }).steps)).toEqual(
      steps.map(({ text }) => text),
    );
  const long = [...steps, { '@type': 'HowToStep', text: 'Put salt on it and eat it with bread while it is hot.' }];
  const shown = seen.replace('</ol>', `<li>${long[2]!.text}</li></ol>`);
  const counted = { recipeInstructions: long.map(({ text }, at) => `(${at + 1}) ${text}`).join(' ') };
  expect(
    texts(
      readWebPage(
        `<script type="application/ld+json">${JSON.stringify({ '@type': 'Recipe', name: 'Pot', recipeIngredient: ['2 leeks', '1 l stock'], ...counted })}</script>${shown}`,
      ).steps,
    ),
  ).toEqual(long.map(({ text }) => text));
  // What the data says stands where the page shows something else.
  expect(texts(read({ recipeIngredient: ['7 carrots', '1 onion'], recipeInstructions: steps }).ingredients)).toEqual([
    '7 carrots',
    '1 onion',
  ]);
});

test('lists in a sentence, dashes, numbers beside the steps and links for changing a wiki are read as people do', () => {
  const sentence = readWebPage(
    page(
      'Salad',
      '<p><b>Ingredients:</b> 2 tomatoes, 1 cucumber (peeled, cut), 1,5 dl oil; salt</p>',
      '<p><b>Method:</b> Cut all of it into small pieces and mix it with the oil.</p>',
    ),
  );
  expect(texts(sentence.ingredients)).toEqual(['2 tomatoes', '1 cucumber (peeled, cut)', '1,5 dl oil', 'salt']);
  expect(texts(sentence.steps)).toEqual(['Cut all of it into small pieces and mix it with the oil.']);
  const row = (first: string, second: string) => `<div class="row"><span>${first}</span><div>${second}</div></div>`;
  const rows = readWebPage(
    page(
      'Pie',
      `<h2>Ingredients <span>[<a href="e">edit</a>]</span></h2><p>For the crust</p>${row('200 g', 'flour')}${row('1', 'egg')}`,
      `<h2>Method</h2>${row('1', 'Rub the egg into the flour by hand.')}${row('2', 'Chill it for 30 minutes, then bake it.')}`,
    ),
  );
  expect(rows.ingredients).toEqual(['200 g flour', '1 egg'].map((text) => ({ text, group: 'For the crust' })));
  expect(texts(rows.steps)).toEqual(['Rub the egg into the flour by hand.', 'Chill it for 30 minutes, then bake it.']);
  const dashes = readWebPage(page('Salat', '<p><b>Zutaten für 4 Personen:</b></p><p>- 1 kg Lauch<br>- Salz</p>', ''));
  expect(texts(dashes.ingredients)).toEqual(['1 kg Lauch', 'Salz']);
  const spoken = '<li><span>½</span><span class="sr-only">one half</span> <span>onion</span></li>';
  expect(texts(readWebPage(page('A', `<h2>Ingredients</h2><ul>${spoken}<li>1 egg</li></ul>`, '')).ingredients)).toEqual(
    ['½ onion', '1 egg'],
  );
});

test('a blog without headings and an article in bold type are read by their amounts, up to what is said under them', () => {
  const blog = readWebPage(
    `<title>Ann's Kitchen: Apple cake</title><h2 class="title">Ann's Kitchen</h2><h3 class="post-title entry-title"><a href="http://x/apple">Apple cake</a></h3><div>(serves 8)</div><div>2 cups flour</div><div>3 apples, peeled</div><div>1 cup sugar</div><div><br></div><div>Heat the oven, and mix flour and sugar well.</div><div>Fold in the apples and bake it.</div><p>Posted by Ann at 10:00</p>`,
  );
  expect(blog).toMatchObject({ title: 'Apple cake', yield: 'serves 8' });
  expect(texts(blog.ingredients)).toEqual(['2 cups flour', '3 apples, peeled', '1 cup sugar']);
  expect(texts(blog.steps)).toEqual([
    'Heat the oven, and mix flour and sugar well.',
    'Fold in the apples and bake it.',
  ]);
  const article = readWebPage(
    `<h1>Leeks</h1><p>Some words on leeks.</p><p><strong>Serves 4</strong></p><p><strong>Cook 1 hr 20 min</strong></p><p><strong>1 leek</strong><br><strong>50g butter</strong>, soft<br><strong>1 lemon</strong>, halved</p><p>Heat the oven and rub the butter all over the leek.</p><p>Roast it for more than an hour with the lemon.</p>`,
  );
  expect(texts(article.ingredients)).toEqual(['1 leek', '50g butter, soft', '1 lemon, halved']);
  expect(article).toMatchObject({ yield: 'Serves 4', times: { total: 4800 } });
  expect(article.steps).toHaveLength(2);
});

test('a title is the heading that the page is named by, not the name of the site', () => {
  const named = (head: string, body: string) =>
    readWebPage(`<head>${head}</head><body>${body}<h2>Ingredients</h2>${list('ul', ['2 leeks', '1 egg'])}</body>`)
      .title;
  expect(named('<title>Leek pot - The Pan</title>', '<h1>The Pan</h1><h1>Leek pot</h1>')).toBe('Leek pot');
  expect(named('<title>The Pan</title>', '<h1>Leek pot</h1>')).toBe('Leek pot');
  expect(named('<title>Leek pot | The Pan</title>', '<h1><a href="/">The Pan</a></h1>')).toBe('Leek pot');
  expect(named('<title>The Pan | Leek pot</title><meta property="og:site_name" content="The Pan">', '')).toBe(
    'Leek pot',
  );
  expect(named('<title>Best ever leek pot (easy!) | The Pan</title>', '<h1>Leek pot, easy</h1>')).toBe(
    'Leek pot, easy',
  );
});

test('what a portion holds, what else there is to read and what a shop sells are no ingredients', () => {
  const other = `<table><tr><td>Calories</td><td>200 kcal</td></tr><tr><td>Protein</td><td>12 g</td></tr><tr><td>Sodium</td><td>3 g</td></tr></table>
    <ul><li><a href="/1">7 soups</a></li><li><a href="/2">12 pies</a></li><li><a href="/3">3 cakes</a></li></ul>`;
  expect(readWebPage(page('News', other, '')).via).toBeNull();
});

test('a page of 2 MB is read in 600 ms of the processor', () => {
  const filler =
    '<div class="card"><a href="/x"><span>More of it</span></a><p>Some words about another thing &amp; more.</p></div>';
  const large = page(
    'Pot',
    '<h2>Ingredients</h2>' + list('ul', ['2 leeks', '1 l stock']),
    filler.repeat(Math.ceil(2e6 / filler.length)),
  );
  expect(texts(readWebPage(large).ingredients)).toEqual(['2 leeks', '1 l stock']);
  expect(processorTime(() => readWebPage(large))).toBeLessThan(600);
});

test('a hundred thousand neighbours cost no more than their length', () => {
  const crowd = page('Pot', '<h2>Ingredients</h2>' + list('ul', ['2 leeks', '<span>a</span>'.repeat(100_000)]), '');
  expect(processorTime(() => readWebPage(crowd), 1)).toBeLessThan(2_000);
});

test('short steps at the end of a numbered list are steps, and items of another list after it are none', () => {
  const steps = [
    'Melt the butter and soften the leeks in it.',
    'Add the stock and boil it for half an hour.',
    'Blend.',
    'Serve.',
  ];
  const ingredients = `<h2>Ingredients</h2>${list('ul', ['2 leeks', '1 l stock'])}`;
  const other = list('ul', ['More soups', 'Our book']);
  for (const after of ['', `<p>Yours, M.</p>${other}`, other]) {
    const read = readWebPage(page('Leek pot', ingredients, `<h2>Directions</h2>${list('ol', steps)}${after}`));
    expect(texts(read.steps)).toEqual(steps);
  }
});
