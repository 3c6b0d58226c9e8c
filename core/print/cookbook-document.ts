import { joined, markup, words, type Html } from '#core/export/html/text.ts';
import { oneLine } from '#core/export/one-line.ts';
import type { PrintLook } from '#core/contract/printing.ts';
import { t } from '#core/words/words.ts';
import type { IndexLetter } from './ingredient-index.ts';
import { printPage, type PrintDocument } from './print-document.ts';
import { printedRecipe, type RecipeToPrint } from './print-recipe.ts';
import { cookbookType } from './print-sizes.ts';
import { printStyle } from './style.ts';

export interface Cookbook {
  readonly title: string;
  readonly look: PrintLook;
  readonly recipes: readonly BookRecipe[];
  readonly index: readonly IndexLetter[];
}

/** A recipe as it stands in a book, at its place; made once for all passes. */
export interface BookRecipe {
  readonly title: string;
  readonly article: Html;
}

export const bookRecipe = (recipe: RecipeToPrint, place: number, { pictures }: PrintLook): BookRecipe => ({
  title: oneLine(recipe.recipe.title.value),
  article: printedRecipe(recipe, { layout: 'cookbook', anchor: anchorOf(place), pictures, isLong: false }),
});

/** What is known of the pages by now; nothing in the first pass. */
export interface BookPages {
  /** Pages of the recipes, by their anchors. */
  readonly places: ReadonlyMap<string, number>;
  /** Recipes that are set smaller, by their place in the book. */
  readonly tight: ReadonlySet<number>;
}

export const noPages: BookPages = { places: new Map(), tight: new Set() };

/** By which a recipe is found in the book, by its place from 0. */
export const anchorOf = (place: number): string => `r${place}`;
export const indexAnchor = 'index';

/**
 * A book of recipes: cover, contents, the recipes in their order, an index by ingredient. Numbers of pages have a width of
 * their own, so that a pass in which they are known breaks its pages where the pass without them did.
 */
export function cookbookDocument(book: Cookbook, pages: BookPages): PrintDocument {
  const { recipes, look } = book;
  const articles = recipes.map(({ article }, place) =>
    pages.tight.has(place) ? markup`<div class="tight">${article}</div>` : article,
  );
  const body = joined([cover(book), contents(book, pages), ...articles, index(book.index, pages)], '\n');
  return {
    html: printPage(book.title, body),
    style: printStyle({ layout: 'cookbook', paper: look.paper, ...cookbookType(look.type), hasFoot: true }),
    foot: 'number',
  };
}

function cover({ title, recipes }: Cookbook): Html {
  const length = title.length > 60 ? 'longest' : title.length > 24 ? 'long' : 'short';
  return markup`<section class="cover"><div class="plate"><div class="well">
<h1 class="${words(length)}" dir="auto">${words(oneLine(title))}</h1>
<p>${words(t('print.recipes-on-cover', { count: recipes.length }))}</p>
</div></div></section>`;
}

function contents({ recipes }: Cookbook, { places }: BookPages): Html {
  const rows = recipes.map(({ title }, place) => row(anchorOf(place), title, places));
  return markup`<nav class="contents">
<h2>${words(t('print.contents'))}</h2>
<ol>
${joined([...rows, row(indexAnchor, t('print.index'), places)], '\n')}
</ol>
</nav>`;
}

const row = (anchor: string, name: string, places: BookPages['places']): Html =>
  markup`<li><a href="#${words(anchor)}"><span class="entry" dir="auto">${words(name)}</span><span class="dots"></span><span class="page">${pageNumber(anchor, places)}</span></a></li>`;

const pageNumber = (anchor: string, places: BookPages['places']): Html => words(String(places.get(anchor) ?? ''));

function index(letters: readonly IndexLetter[], { places }: BookPages): Html {
  const groups = letters.map(({ letter, entries }) => {
    const lines = entries.map(({ name, recipes }) => {
      const links = recipes.map(
        (place) => markup`<a href="#${words(anchorOf(place))}">${pageNumber(anchorOf(place), places)}</a>`,
      );
      return markup`<p class="food" dir="auto">${words(name)}, ${joined(links, ', ')}</p>`;
    });
    return markup`<div><h3>${words(letter)}</h3>
${joined(lines, '\n')}</div>`;
  });
  return markup`<section class="index" id="${words(indexAnchor)}">
<h2>${words(t('print.index'))}</h2>
<p class="hint">${words(t('print.index-hint'))}</p>
<div class="letters">
${joined(groups, '\n')}
</div>
</section>`;
}
