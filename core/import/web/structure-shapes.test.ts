import { expect, test } from 'vitest';
import { processorTime } from '#core/testing/processor-time.ts';
import { readWebPage } from './read-web-page.ts';

const page = (body: string, title = 'Plum cake', lang = 'en'): string =>
  `<html lang="${lang}"><head><title>${title} | Our Oven</title></head><body><header class="site-header"><a class="logo" href="/">Our Oven</a></header><main><h1>${title}</h1>${body}</main><footer><p>© Our Oven</p></footer></body></html>`;
const read = (body: string, title?: string, lang?: string) => {
  const found = readWebPage(page(body, title, lang));
  const words = (lines: typeof found.steps) =>
    lines.map(({ text, group }) => (group === null ? text : `[${group}] ${text}`));
  return { ...found, ingredients: words(found.ingredients), steps: words(found.steps) };
};
const [rub, bake] = ['Rub the butter into the flour.', 'Add the eggs and bake for 40 minutes.'];
const list = '<h2>Ingredients</h2><ul><li>200 g flour</li><li>2 eggs</li><li>salt</li></ul>';
const method = `<h2>Method</h2><ol><li>${rub}</li><li>${bake}</li></ol>`;
const plums = { ingredients: ['200 g flour', '2 eggs', 'salt'], steps: [rub, bake], via: 'structure' };

test('rows that are blocks are lines, also those without an amount', () => {
  const row = (amount: string, name: string) =>
    `<div class="Row_row__1"><p class="Row_amount__2">${amount}</p><p class="Row_name__3">${name}</p></div>`;
  const rows = row('200 g', 'flour') + row('2', 'eggs');
  const steps = `<h3>Preparation</h3><div class="S__1"><h4>Step 1</h4><p>${rub}</p></div><div class="S__1"><h4>Step 2</h4><p>${bake}</p></div>`;
  expect(read(`<h3>Ingredients</h3><div>${rows}${row('', 'salt')}</div>${steps}`)).toMatchObject(plums);
  expect(read(`<h3>Ingredients</h3><div>${rows}${row('to taste', 'salt')}</div>${steps}`).ingredients).toEqual([
    '200 g flour',
    '2 eggs',
    'to taste salt',
  ]);
});

test('a text that was typed line by line is read so, and what was wrapped in it is put together', () => {
  const typed = `<pre>\nPLUM CAKE\n\n  200 g  flour\n  2      eggs\n  1 tsp  salt\n\nRub the butter into the flour. Add the eggs\nand bake for 40 minutes.\n\nLet it cool on a rack before it is cut.\n</pre>`;
  expect(read(typed)).toMatchObject({
    ingredients: ['200 g flour', '2 eggs', '1 tsp salt'],
    steps: [
      'Rub the butter into the flour. Add the eggs and bake for 40 minutes.',
      'Let it cool on a rack before it is cut.',
    ],
  });
  const shown = `<h3>Ingredients</h3><div style="white-space:pre-line">200 g flour\n2 eggs\nsalt</div><h3>Directions</h3><div style="white-space: pre-wrap">${rub}\n${bake}</div>`;
  expect(read(shown)).toMatchObject(plums);
  const unstyled = `<h3>Ingredients</h3><div class="list">200 g flour\n2 eggs\nsalt\n</div>${method}`;
  expect(read(unstyled)).toMatchObject(plums);
});

test('numbers, captions and advertisements beside the steps are none of them', () => {
  for (const steps of [
    `<h2>Method</h2><p>1 ${rub}</p><p>2 ${bake}</p>`,
    `<h2>Method</h2><p><strong>1.</strong> ${rub}</p><p><strong>2.</strong> ${bake}</p>`,
    `<h2>Method</h2><ol><li><p>${rub}</p><figure><img src="a.jpg"><figcaption>How it looks</figcaption></figure></li><li>${bake}</li></ol>`,
    `<div class="method"><h2>Method</h2><p>${rub}</p><div class="ad-slot">Advertisement</div><p>${bake}</p></div>`,
    `<div class="steps"><div class="step"><span class="step-number">1</span><div>${rub}</div></div><div class="step"><span class="step-number">2</span><div>${bake}</div></div></div>`,
  ])
    expect(read(list + steps), steps).toMatchObject(plums);
});

test('what a widget says above the list is no group, but how much it makes is read', () => {
  const widget = '<div class="serv"><button>−</button><span>4 servings</span><button>+</button></div>';
  expect(read(list.replace('<ul>', `${widget}<ul>`) + method)).toMatchObject({ ...plums, yield: '4 servings' });
  for (const label of ['Metric', 'US Customary', '1x 2x 3x', 'Select all', 'Shop ingredients', 'Serves 4'])
    expect(read(list.replace('<ul>', `<div>${label}</div><ul>`) + method), label).toMatchObject(plums);
});

test('a bold item is a title where others follow it, and an item where it names an amount or ends the list', () => {
  const items = (...texts: readonly string[]) =>
    `<h2>Ingredients</h2><ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>${method}`;
  expect(read(items('<b>Dough</b>', '200 g flour', '2 eggs', '<b>Top</b>', '500 g plums')).ingredients).toEqual([
    '[Dough] 200 g flour',
    '[Dough] 2 eggs',
    '[Top] 500 g plums',
  ]);
  expect(read(items('<b>200 g flour</b>', '2 eggs', '50 g butter', '<b>salt</b>')).ingredients).toEqual([
    '200 g flour',
    '2 eggs',
    '50 g butter',
    'salt',
  ]);
  const told = list.replace('<ul>', '<p>All of it is for one tin.</p><ul>');
  expect(read(told + method)).toMatchObject(plums);
});

test('headings of many languages', () => {
  const both = (heading: string, told: string, amounts: readonly string[], steps: readonly string[]) =>
    `<h2>${heading}</h2><ul>${amounts.map((text) => `<li>${text}</li>`).join('')}</ul><h2>${told}</h2>${steps.map((text) => `<p>${text}</p>`).join('')}`;
  for (const [lang, heading, told, amounts, steps] of [
    ['pl', 'Składniki:', 'Sposób przygotowania:', ['200 g mąki', '2 jajka'], ['Mąkę wymieszać.', 'Piec 40 minut.']],
    ['hu', 'Hozzávalók', 'Elkészítés', ['20 dkg liszt', '2 tojás'], ['A lisztet elkeverjük.', 'Megsütjük.']],
    ['el', 'Υλικά', 'Εκτέλεση', ['200 γρ. αλεύρι', '2 αυγά'], ['Ανακατεύουμε το αλεύρι.', 'Ψήνουμε.']],
    ['he', 'מצרכים', 'אופן ההכנה', ['200 גרם קמח', '2 ביצים'], ['מערבבים את הקמח.', 'אופים 40 דקות.']],
    ['tr', 'Malzemeler', 'Yapılışı', ['2 su bardağı un', '2 yumurta'], ['Unu karıştırın.', '40 dakika pişirin.']],
    ['ko', '재료', '만드는 법', ['밀가루 200g', '계란 2개'], ['밀가루를 섞는다.', '40분 동안 굽는다.']],
  ] as const)
    expect(read(both(heading, told, amounts, steps), 'Prune', lang), lang).toMatchObject({
      ingredients: amounts,
      steps,
      language: lang,
    });
});

test('typed lines and rows without end cost no more than their length', () => {
  const rows = '<div class="r"><span>1 g</span><div>x</div></div>'.repeat(40_000);
  for (const body of [`<pre>${'1 g of it\n'.repeat(200_000)}</pre>`, `<h2>Ingredients</h2>${rows}`, 'a\n'.repeat(1e6)])
    expect(processorTime(() => readWebPage(page(body)), 1)).toBeLessThan(2_000);
});
