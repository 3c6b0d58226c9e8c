import { expect, test } from 'vitest';
import { readRecipe } from '#core/recipe/read.ts';
import { indexPage, searchIndex, tagAnchors, tagsPage } from './list-pages.ts';
import { bareEntry, inReadingOrder, type SiteEntry } from './site-entry.ts';

function entry(id: string, title: string, more = '', picture: string | null = null): SiteEntry {
  const text = `---\ntitle: ${title}\n${more}---\n\n- 2 leeks\n\n1. Fry the leeks.\n`;
  return { ...bareEntry(id, readRecipe(text, id)), page: `${title}.html`, picture };
}

const entries = [
  entry('b.md', 'zuppa'),
  entry('soups/a.md', 'Éclair 10', 'tags: [Sweet, C++]\ntotal_time: 90 min\n'),
  entry('soups/b.md', 'eclair 2', 'tags: [C#]\n', 'a b.jpg'),
];

test('recipes stand by folder, those of none last, in the order of a person’s eye', () => {
  const page = indexPage('Recipes', entries);
  expect([...page.matchAll(/<h2 id="([^"]*)">([^<]*)/g)].map(([, id, name]) => [id, name])).toEqual([
    ['folder-soups', 'soups'],
    ['folder-recipe', 'Others'],
  ]);
  expect([...page.matchAll(/class="title">([^<]*)/g)].map(([, title]) => title)).toEqual([
    'eclair 2',
    'Éclair 10',
    'zuppa',
  ]);
  expect(page).toContain('src="pictures/a%20b.jpg" alt="" loading="lazy"');
  expect(page).toContain('1 h 30 min · Sweet');
  expect(page).toMatch(/class="cover plate hue-\d" aria-hidden="true"><span class="dish">Z</);
  expect(page).toContain('3 recipes');
});

test('a folder of one recipe’s own is no heading, and many folders are folded up', () => {
  const bundles = [
    entry('stews/bean/index.md', 'Bean stew'),
    entry('stews/pea/Pea.md', 'Pea stew'),
    entry('x/y.md', 'Pie'),
  ];
  const headings = [...indexPage('Recipes', bundles).matchAll(/<h2 id="[^"]*">([^<]*)/g)].map(([, name]) => name);
  expect(headings).toEqual(['stews', 'x']);
  expect(indexPage('Recipes', bundles)).not.toContain('<details>');
  const many = Array.from({ length: 13 }, (_, at) => entry(`f${at}/a.md`, `Soup ${at}`));
  expect(indexPage('Recipes', many)).toContain('<details><summary>Folders <span class="number">13</span></summary>');
});

test('the search has the words of each card, in the order of the cards', () => {
  const index: unknown = JSON.parse(searchIndex(entries).replace(/^globalThis\.hobsideRecipes = |;\n$/g, ''));
  expect(index).toEqual([
    ['eclair 2', 'c soups leeks'],
    ['eclair 10', 'sweet c soups leeks'],
    ['zuppa', 'leeks'],
  ]);
});

test('each tag has an anchor of its own, the same on all pages', () => {
  expect([...tagAnchors(entries)]).toEqual([
    ['C#', 'tag-c'],
    ['C++', 'tag-c-2'],
    ['Sweet', 'tag-sweet'],
  ]);
  expect(tagsPage(entries)).toContain('<h2 id="tag-c-2">C++ <span class="number">1</span></h2>');
  expect(tagsPage([])).toContain('No recipe has a tag.');
});

test('the order is one that every run gives', () => {
  expect(['b', 'Ä', 'a', 'a10', 'a9', 'A'].toSorted(inReadingOrder)).toEqual(['A', 'a', 'Ä', 'a9', 'a10', 'b']);
});
