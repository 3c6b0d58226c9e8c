import { Parser } from 'htmlparser2';
import { parseInPortions } from './in-portions.ts';

export type PageNode = PageElement | string;

/** An element of a saved page. Names of tags and attributes are in lower case. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: PageNode[];
  readonly parent: PageElement | null;
}

/** Deeper elements become neighbours: a page of a million open tags must not end the program when it is walked. */
const deepest = 400;
const mostOpen = 5_000;

/** Reads any text as HTML; nothing in it is run or fetched, and nothing is refused. */
export const readPage = (html: string): PageElement => readMarkup(html, false);

/** Reads any text as XML, as far as it goes: no element is known by its name, CDATA is text, entities of its own are not looked up. */
export const readXml = (xml: string): PageElement => readMarkup(xml, true);

function readMarkup(markup: string, isXml: boolean): PageElement {
  const root: PageElement = { tag: '', attributes: {}, children: [], parent: null };
  const open = [root];
  let text = '';
  const flush = (): void => {
    if (text !== '') open[Math.min(open.length, deepest) - 1]!.children.push(text);
    text = '';
  };
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        flush();
        const parent = open[Math.min(open.length, deepest) - 1]!;
        const element: PageElement = { tag, attributes, children: [], parent };
        parent.children.push(element);
        open.push(element);
      },
      onclosetag() {
        flush();
        if (open.length > 1) open.pop();
      },
      ontext(more) {
        text += more;
      },
    },
    { xmlMode: isXml, decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parseInPortions(parser, markup, () => open.length >= mostOpen);
  flush();
  return root;
}

export const attribute = (element: PageElement, name: string): string =>
  Object.hasOwn(element.attributes, name) ? element.attributes[name]! : '';

export const wordsOf = (element: PageElement, name: string): readonly string[] => {
  const written = attribute(element, name);
  return written === '' ? [] : written.split(/\s+/).filter((word) => word !== '');
};

export const hasClass = (element: PageElement, name: string): boolean => {
  const written = attribute(element, 'class');
  return written.includes(name) && written.split(/\s+/).includes(name);
};

/** All elements below, in the order of the page. */
export function allBelow(element: PageElement): readonly PageElement[] {
  const found: PageElement[] = [];
  const visit = (one: PageElement): void => {
    for (const child of one.children)
      if (typeof child !== 'string') {
        found.push(child);
        visit(child);
      }
  };
  visit(element);
  return found;
}

const silent = new Set(
  'script style template noscript svg button select textarea iframe object audio video canvas figcaption head'.split(
    ' ',
  ),
);
const blocks = new Set(
  'address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
export const isBlock = (element: PageElement): boolean => blocks.has(element.tag);
const spoken = /(?:^|[\s-])(?:sr-only|screen-reader-text|visually-?hidden)(?:\s|$)/;
const isHidden = ({ tag, attributes, parent }: PageElement): boolean =>
  silent.has(tag) ||
  // Said to those who don't see the page, beside what is shown: "½" and "one half".
  (tag === 'span' && spoken.test(attributes['class'] ?? '') && !/^h\d$/.test(parent?.tag ?? '')) ||
  Object.hasOwn(attributes, 'hidden') ||
  (tag === 'input' && attributes['type'] === 'hidden');

/** What a reader sees in it, each block on lines of its own; runs of white space are one space. */
export function linesOf(node: PageNode): readonly string[] {
  const parts: string[] = [];
  addText(node, parts);
  return parts
    .join('')
    .split('\u0001')
    .map(tidy)
    .filter((line) => line !== '');
}
export const textOf = (node: PageNode): string => linesOf(node).join(' ');

function addText(node: PageNode, parts: string[], before?: PageNode): void {
  if (typeof node === 'string') {
    parts.push(node);
    return;
  }
  if (isHidden(node)) return;
  const ends = isBlock(node) && node.tag !== 'td' && node.tag !== 'th';
  if (ends) parts.push('\u0001');
  else if (node.tag === 'td' || node.tag === 'th') parts.push(' ');
  else if (areApart(before, node, parts.at(-1)?.slice(-1) ?? '')) parts.push(' ');
  node.children.forEach((child, at) => addText(child, parts, node.children[at - 1]));
  if (ends) parts.push('\u0001');
}

/** "<span>1</span><span>cup</span>", "<b>2</b><a>eggs</a>": the style sheet keeps them apart. */
function areApart(before: PageNode | undefined, node: PageElement, last: string): boolean {
  if (typeof before !== 'object' || !/[\p{L}\p{N}½⅓¼¾⅔)]/u.test(last)) return false;
  if (isSpan(node) && isSpan(before)) return !/^[,.;:!?)\]]/.test(firstOf(node));
  const pair = phrases.has(node.tag) && phrases.has(before.tag);
  return pair && /[\p{N}]/u.test(last) && /^\p{L}{2}/u.test(firstOf(node));
}
const phrases = new Set('span a b strong em label small'.split(' '));

/** How the text of it begins, without going far. */
function firstOf(node: PageElement): string {
  let one: PageNode | undefined = node;
  for (let levels = 0; typeof one === 'object' && levels < 6; levels += 1)
    one = one.children.find((child) => typeof child !== 'string' || child !== '');
  return typeof one === 'string' ? one.slice(0, 2) : '';
}

const isSpan = (node: PageNode | undefined): boolean => typeof node === 'object' && node.tag === 'span';

/** One line without runs of white space, invisible signs and marks that only a screen needs. */
export const tidy = (text: string): string =>
  // Most lines are tidy: finding that out costs less than writing them anew.
  untidy.test(text) ? text.replace(unseen, '').replace(/\s+/g, ' ').trim() : text.trim();
const unseen = /[\u200b\u200c\u2060\ufeff\u00ad\u0001]/g;
const untidy = /\s\s|[^\S ]|[\u200b\u200c\u2060\ufeff\u00ad\u0001]/;
