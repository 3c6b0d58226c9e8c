import { attribute, type PageElement, type PageNode } from './element.ts';

export const inline = new Set(
  'a abbr b bdi big br cite code data em font i img input ins kbd label mark picture q s small source span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

export const isBold = ({ tag }: PageElement): boolean => tag === 'strong' || tag === 'b';

/** Whether all text in it is in elements of one kind. */
export function isAll(nodes: readonly PageNode[], kind: 'a' | 'bold'): boolean {
  const full = nodes.filter((node) =>
    typeof node === 'string' ? node.trim() !== '' : node.tag !== 'br' && node.tag !== 'img',
  );
  return (
    full.length > 0 &&
    full.every(
      (node) =>
        typeof node !== 'string' &&
        (node.tag === 'input' ||
          (kind === 'a' ? node.tag === 'a' : isBold(node)) ||
          (inline.has(node.tag) && isAll(node.children, kind))),
    )
  );
}

/** 1 to 6 for a heading, 7 for what only looks like one, 0 for other lines. */
export function levelOf(element: PageElement, segment: readonly PageNode[]): number {
  const heading = headingAround(element);
  if (heading > 0) return heading;
  return isBold(element) ||
    element.tag === 'dt' ||
    element.tag === 'legend' ||
    element.tag === 'summary' ||
    attribute(element, 'role') === 'heading' ||
    isCalledHeading(element) ||
    isAll(segment, 'bold')
    ? 7
    : 0;
}

function headingAround(element: PageElement): number {
  let one: PageElement | null = element;
  for (let up = 0; one !== null && up < 3; up += 1) {
    if (/^h[1-6]$/.test(one.tag)) return Number(one.tag.charAt(1));
    one = one.parent;
  }
  return 0;
}

/** "<div class=ingredient-heading>", "<li class=ingredients-group>": the style sheet makes a heading of it. */
export const isCalledHeading = (element: PageElement): boolean => {
  const written = attribute(element, 'class');
  return written !== '' && written.length < 500 && calledHeading.test(written);
};
const calledHeading =
  /(?:^|[\s_-])(?:sub-?)?(?:heading|headline|sub-?header|group-?(?:name|title|header|label)|section-?(?:name|title|header|label)|(?:ingredient|direction|instruction|step)s?[_-]{1,2}(?:group|label|header|title|section|subtitle))(?:\s|$)/i;

/** An item of a list or a row of a table that stands above others: bold alone among others that are not, or called a heading. */
export function isTitleRow(element: PageElement): boolean {
  const cells = element.children.filter((child): child is PageElement => typeof child !== 'string');
  if (element.tag === 'tr')
    return (
      cells.length === 1 && (cells[0]!.tag === 'th' || isCalledHeading(element) || isAll(cells[0]!.children, 'bold'))
    );
  if (isCalledHeading(element) || (cells.length === 1 && /^h[1-6]$/.test(cells[0]!.tag))) return true;
  return isAll(element.children, 'bold') && element.parent !== null && titlesIn(element.parent).has(element);
}

/** Asked once a list: a list of bold items has no titles, and "<b>Salt</b>" at its end has nothing below it. */
const known = new WeakMap<PageElement, ReadonlySet<PageElement>>();
function titlesIn(list: PageElement): ReadonlySet<PageElement> {
  const before = known.get(list);
  if (before) return before;
  const items = list.children.filter((child): child is PageElement => typeof child !== 'string');
  const bold = items.map(({ children }) => isAll(children, 'bold'));
  const isMostly = bold.filter(Boolean).length * 2 >= items.length;
  const titles = new Set(isMostly ? [] : items.filter((_, at) => bold[at] === true && bold[at + 1] === false));
  known.set(list, titles);
  return titles;
}
