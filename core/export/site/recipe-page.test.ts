import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPage, type PageElement } from '#core/import/web/element.ts';
import { hrefsIn } from '#core/library/mentions.ts';
import { toExport, type HowExported } from '#core/testing/exported.ts';
import { hostileRecipe, hostileTexts } from '#core/testing/hostile-texts.ts';
import { casesOf } from '#core/testing/looked-at.ts';
import { recipeSitePage } from './recipe-page.ts';
import { indexPage, searchIndex, tagAnchors, tagsPage } from './list-pages.ts';
import { bareEntry, type SiteEntry } from './site-entry.ts';

const soup = `---
title: Leek soup
servings: 2
tags: [soup, "winter & co"]
total_time: 40 min
image: leek.jpg
---

With [[Stock]], or [stock](stock.md), or [this](https://broth.example/x?a=1&b=2).

## Ingredients

- 2 leeks, sliced
- 1 egg
- 4 tablespoons oil
- [1 litre stock](stock.md)

## Directions

1. Fry the leeks in 2 tablespoons of the oil for 5 to 6 minutes.
2. Add the stock and the rest of the oil and simmer for 20 minutes.
3. Serve.

## Notes

Good *cold*, too.
`;

function pageOf(text: string, how: HowExported = {}, links: readonly (readonly [string, string])[] = []) {
  const exported = toExport(text, how);
  const tags = exported.recipe.tags.map(({ value }) => [value, `tag-${value.replace(/\W+/g, '-')}`] as const);
  return recipeSitePage({ exported, links: new Map(links), tags: new Map(tags), beside: null });
}

const elements = (page: PageElement): readonly PageElement[] => [
  page,
  ...page.children.flatMap((child) => (typeof child === 'string' ? [] : elements(child))),
];
const textOf = (one: PageElement): string =>
  one.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
const having = (html: string, name: string): readonly string[] =>
  elements(readPage(html))
    .filter((one) => one.attributes['class']?.split(' ').includes(name))
    .map((one) => tidy(textOf(one)));

test('links to other recipes lead to their pages, links to the web stay, and what leads nowhere is told', () => {
  const { text, lost } = pageOf(soup, {}, [
    ['Stock', 'stock-2.html'],
    ['stock.md', 'stock-2.html'],
  ]);
  expect(text.match(/<a href="stock-2.html">/g)).toHaveLength(3);
  expect(text).toContain('<a href="https://broth.example/x?a=1&amp;b=2" rel="noopener noreferrer nofollow">this</a>');
  expect(lost.map(({ field }) => field)).toEqual(['Picture']);
  expect(pageOf(soup).lost.map(({ detail }) => detail)).toEqual(['leek.jpg', 'Stock', 'stock.md']);
});

test('pictures lie beside the pages, and other programs read the recipe from its data', () => {
  const picture = { written: 'leek.jpg', type: 'image/jpeg', base64: '', place: 'leek 50%.jpg' } as const;
  const { text } = pageOf(soup, { pictures: [picture] });
  expect(text).toContain('<img src="../pictures/leek%2050%25.jpg" alt="Picture: Leek soup"');
  const data = JSON.parse(/<script type="application\/ld\+json">([^]*?)<\/script>/.exec(text)![1]!) as object;
  expect(data).toMatchObject({
    '@type': 'Recipe',
    name: 'Leek soup',
    image: ['../pictures/leek%2050%25.jpg'],
    recipeIngredient: ['2 leeks, sliced', '1 egg', '4 tablespoons oil', '1 litre stock'],
  });
});

test('half, twice and three times as much are in the page, and what doesn’t change stands once', () => {
  const { text } = pageOf(soup);
  expect(having(text, 'by-half')).toContain('1 leek, sliced');
  expect(having(text, 'by-twice')).toContain('2 eggs');
  expect(having(text, 'by-thrice')).toContain('Makes 6');
  expect(having(text, 'by-half')[0]).toBe('Makes 1');
  expect(text.match(/Serve\./g)).toHaveLength(2);
  expect(pageOf('# Toast\n\n- bread\n\n1. Toast the bread.\n').text).not.toContain('name="scale"');
});

test('a step has what goes in there, how much of it, and its times', () => {
  const { text } = pageOf(soup);
  const [first, second] = having(text, 'needs');
  expect(first).toContain('2 tbsp oil');
  expect(first).toContain('2 leeks, sliced');
  expect(second).toContain('the rest of the 2 tbsp oil');
  expect(having(text, 'waits')).toEqual([expect.stringContaining('5 to 6 min'), expect.stringContaining('20 min')]);
});

const ours = new Set(
  '#root html head meta title link script body header nav main article section footer div h1 h2 h3 ul ol li p a br b strong em s code blockquote pre table tbody tr td hr img span small button fieldset legend label input details summary'.split(
    ' ',
  ),
);
const attributes = new Set(
  'lang charset http-equiv content name rel href src defer type class id dir aria-label aria-labelledby aria-hidden data-recipe data-i data-on data-off data-words data-next data-done data-count data-none start alt decoding loading hidden role value checked placeholder autocomplete autocapitalize spellcheck for'.split(
    ' ',
  ),
);
const addresses =
  /^(?:(?:\.\.\/)?(?:index\.html|tags\.html(?:#tag-[^"]*)?|hobside\.css)|#(?:tag|folder)-[^"]*|recipes\/[^/]+\.html|https?:\/\/|mailto:)/;
const scripts = new Set(['../hobside.js', 'hobside.js', 'search.js']);

function expectOurs(text: string): void {
  for (const { tag, attributes: own } of elements(readPage(text))) {
    expect(ours.has(tag) || tag === '', `${tag} in ${text}`).toBe(true);
    for (const [name, value] of Object.entries(own)) {
      expect(attributes.has(name), `${name} in ${text}`).toBe(true);
      if (name === 'href') expect(value, text).toMatch(addresses);
      if (name === 'src') expect(scripts.has(value), value).toBe(true);
    }
  }
}

test('hostile texts stand on pages and lists as words: no element, attribute, address or script that is not ours', () => {
  const entries: SiteEntry[] = [];
  for (const [at, hostile] of hostileTexts.entries()) {
    const exported = toExport(hostileRecipe(hostile, hostile).replace('searchterms:', 'tags:'));
    const anchors = tagAnchors([{ ...bareEntry('x.md', exported.recipe), page: '', picture: null }]);
    const { text } = recipeSitePage({ exported, links: new Map(), tags: anchors, beside: null });
    expectOurs(text);
    expect(text.match(/<script/g)).toHaveLength(2);
    entries.push({ ...bareEntry(`${hostile}/${at}.md`, exported.recipe), page: `${at}.html`, picture: null });
    expect(hrefsIn(exported.recipe).every((href) => !text.includes(`href="${href}"`))).toBe(true);
  }
  expectOurs(indexPage('<script>1</script>', entries));
  expectOurs(tagsPage(entries));
  expect(searchIndex(entries)).not.toMatch(/[<>\u2028\u2029]/);
});

test('whatever a recipe says, its page has no element, attribute or address that is not ours', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('<b>', '"', "'", '&', '[a](b.md)', '2 cups', '](', '**'),
  );
  const line = fc
    .array(piece, { maxLength: 6 })
    .map((pieces) => pieces.join(' ').replaceAll(/[\r\n\u2028\u2029]/g, ' '));
  fc.assert(
    fc.property(line, line, line, line, (title, ingredient, step, page) => {
      const text = `---\ntitle: ${JSON.stringify(title)}\n---\n\n## Ingredients\n\n- 2 leeks ${ingredient}\n\n## Directions\n\n1. Fry ${step}\n`;
      const made = pageOf(text, {}, [['b.md', `${page}.html`]]).text;
      for (const { tag, attributes: own } of elements(readPage(made))) {
        expect(ours.has(tag) || tag === '').toBe(true);
        for (const name of Object.keys(own)) expect(attributes.has(name), name).toBe(true);
      }
      expect(made.match(/<script/g)).toHaveLength(2);
      expect(made.match(/ data-i="0"><span>/g)?.length).toBeGreaterThan(0);
    }),
    { numRuns: casesOf(60) },
  );
});

test('every page has a policy that lets in only what lies beside it, and nothing is inline but data', () => {
  const { text } = pageOf(soup);
  for (const page of [text, indexPage('Recipes', []), tagsPage([])]) {
    expect(page).toContain(
      `content="default-src &#39;none&#39;; script-src &#39;self&#39;; style-src &#39;self&#39;; img-src &#39;self&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
    expect(page).not.toMatch(
      /<script(?! src="(?:\.\.\/)?(?:hobside|search)\.js" defer>| type="application\/ld\+json">)/,
    );
  }
});
