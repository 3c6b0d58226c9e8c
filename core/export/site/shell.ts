import { languageOf } from '#core/words/languages.ts';
import { spokenLocale, t } from '#core/words/words.ts';
import { joined, markup, none, words, type Html } from '../html/text.ts';

/** Where everything of a site lies, from its top. Pages of recipes and pictures have a folder each. */
export const sitePlaces = {
  index: 'index.html',
  tags: 'tags.html',
  style: 'hobside.css',
  script: 'hobside.js',
  search: 'search.js',
  recipes: 'recipes',
  pictures: 'pictures',
} as const;

/** Only what lies beside the page is loaded, nothing is sent, and no other page's base counts. Nothing on the page is inline. */
const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'`;

export interface Shell {
  readonly title: string;
  /** '' for a page at the top, '../' for one in a folder. */
  readonly up: '' | '../';
  /** ISO 639 code of the page's words, or ''. */
  readonly language: string;
  /** Attributes of the body. */
  readonly body?: Html;
  /** Goes into the head: data for programs. */
  readonly head?: Html;
  readonly scripts: readonly string[];
  readonly content: Html;
}

/** A path as an address: of a page's name no sign means anything there. */
export const address = (path: string): Html => words(path.split('/').map(encodeURIComponent).join('/'));

/** A whole page. */
export function sitePage({ title, up, language, body, head, scripts, content }: Shell): string {
  const own = words(up);
  const of = (path: string): Html => markup`${own}${address(path)}`;
  return markup`<!doctype html>
<html lang="${words(language || languageOf(spokenLocale()))}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${words(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${words(title)}</title>
<link rel="stylesheet" href="${of(sitePlaces.style)}">
${joined(scripts.map((path) => markup`<script src="${of(path)}" defer></script>\n`))}${head ?? none}</head>
<body${body ?? none}>
<header class="top">
<nav aria-label="${words(t('site.pages'))}">
<a class="home" href="${of(sitePlaces.index)}">${words(t('site.all'))}</a>
<a href="${of(sitePlaces.tags)}">${words(t('site.by-tag'))}</a>
</nav>
</header>
${content}
<footer class="foot"><p>${words(t('site.made-with'))}</p></footer>
</body>
</html>
`;
}
