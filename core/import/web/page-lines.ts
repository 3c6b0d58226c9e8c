import { attribute, linesOf, type PageElement } from './element.ts';

/** A line of a page as a reader sees it, with what its place tells. */
export interface PageLine {
  readonly text: string;
  /** 1 to 6 for a heading, 7 for a line of bold type, 0 for others. */
  readonly level: number;
  readonly isItem: boolean;
  /** What the names in the page's own markup call the place. */
  readonly hint: Hint | null;
}
export type Hint = 'ingredients' | 'steps';

const left = new Set('nav footer aside form head script style noscript svg template iframe'.split(' '));
const items = new Set('li p dt dd tr h1 h2 h3 h4 h5 h6 summary legend pre'.split(' '));
const hints: readonly (readonly [Hint, RegExp])[] = [
  ['ingredients', /ingr[eé]di|zutat|^p-ingredient/i],
  [
    'steps',
    /instruction|direction|zubereitung|pr[eé]paration|preparacion|preparazione|procedimento|method|recipe-?steps?/i,
  ],
];
const elsewhere = /comment|related|sidebar|newsletter|share|breadcrumb|cookie/i;

export function pageLines(page: PageElement): readonly PageLine[] {
  const found: PageLine[] = [];
  addLines(page, null, found);
  return found;
}

function addLines(element: PageElement, hint: Hint | null, found: PageLine[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') {
      for (const text of linesOf(child)) found.push({ text, level: 0, isItem: false, hint });
      continue;
    }
    const names = `${attribute(child, 'class')} ${attribute(child, 'id')}`.trim();
    if (left.has(child.tag) || (isInside(child) && elsewhere.test(names))) continue;
    const here = isInside(child) ? (hintOf(names) ?? hint) : hint;
    if (isLine(child)) {
      const level = levelOf(child);
      for (const text of linesOf(child))
        found.push({ text, level, isItem: child.tag === 'li' || child.tag === 'tr', hint: here });
    } else addLines(child, here, found);
  }
}

/** Themes give the whole page names such as "recipe-comments-open". */
const isInside = ({ tag }: PageElement): boolean => !['html', 'body', 'main', 'article'].includes(tag);

const hintOf = (names: string): Hint | null => {
  if (names === '') return null;
  const said = hints.filter(([, pattern]) => names.split(/\s+/).some((name) => pattern.test(name)));
  return said.length === 1 ? said[0]![0] : null;
};

const isLine = (element: PageElement): boolean => {
  const inside = element.children.filter((child): child is PageElement => typeof child !== 'string');
  if (items.has(element.tag)) return !holds(element, 4);
  return inside.every((child) => inline.has(child.tag));
};
const inline = new Set(
  'a abbr b bdi br cite code em font i img input label mark q s small span strong sub sup time u wbr'.split(' '),
);

/** Whether items lie in it, a few levels down. */
const holds = (element: PageElement, levels: number): boolean =>
  element.children.some(
    (child) => typeof child !== 'string' && (items.has(child.tag) || (levels > 0 && holds(child, levels - 1))),
  );

function levelOf(element: PageElement): number {
  if (/^h[1-6]$/.test(element.tag)) return Number(element.tag.charAt(1));
  const full = element.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  const [only] = full;
  const isBold = full.length === 1 && typeof only === 'object' && (only.tag === 'strong' || only.tag === 'b');
  return isBold || element.tag === 'dt' || element.tag === 'legend' || element.tag === 'summary' ? 7 : 0;
}
