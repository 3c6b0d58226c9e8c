import { readAnnouncement } from '#core/recipe/meaning/headings.ts';
import { isMeasured } from '#core/recipe/meaning/measured.ts';
import { allBelow, attribute, isBlock, linesOf, tidy, type PageElement, type PageNode } from './element.ts';
import { inline, isAll, isBold, isTitleRow, levelOf } from './line-level.ts';
import { isMeasuredRow, isTableHead, pairedLines, rowLines } from './rows.ts';
import { tabLabels } from './tab-labels.ts';
import { rowsOfText } from './typed-lines.ts';
import { isElsewhere, spotOf, type Spot } from './spots.ts';
import { isNumeral } from './numerals.ts';

/** A line of a page as a reader sees it, with what its place tells. */
export interface PageLine {
  readonly text: string;
  /** 1 to 6 for a heading, 7 for a line of bold type, 0 for others. */
  readonly level: number;
  readonly isItem: boolean;
  /** Nothing in it but a link, which leads elsewhere. */
  readonly isLink: boolean;
  /** What the names in the page's own markup call the place. */
  readonly spot: Spot | null;
  /** The smallest element that holds it. */
  readonly element: PageElement;
}

const left = new Set(
  'nav footer head script style noscript svg template iframe button select textarea dialog'.split(' '),
);

export function pageLines(page: PageElement): readonly PageLine[] {
  const found: PageLine[] = [];
  labels.set(found, tabLabels(page));
  addInside(page, null, found);
  return found.flatMap(apart);
}

/** What the tabs of a page call its parts, for the lines that are being put together. */
const labels = new WeakMap<PageLine[], ReadonlyMap<string, string>>();

/** "Ingredients: 2 eggs, 100 g flour, salt" and "Method: Mix it all." are a heading and what stands under it. */
function apart(line: PageLine): readonly PageLine[] {
  const [, label = '', rest = ''] = labelled.exec(line.text) ?? [];
  const reading = label === '' || line.text.length > 5000 ? null : readAnnouncement(label, true);
  if (reading === null || reading.group !== null) return [line];
  const parts = reading.meaning === 'ingredients' ? rest.split(/(?:[,;]\s+|[，、；]\s*)(?![^()]{0,80}\))/) : [rest];
  const isWhole =
    reading.meaning === 'steps' ? rest.length > 40 : reading.meaning === 'ingredients' && parts.length > 2;
  if (!isWhole) return [line];
  const texts = parts.map((text) => ({ ...line, text: text.trim() })).filter(({ text }) => text !== '');
  return [{ ...line, text: label, level: 7, isItem: false }, ...texts];
}
const labelled = /^([^:：\d]{2,40})[:：]\s*(\S.+)$/su;

/** Texts and inline elements that stand side by side are one line, up to the next block. */
function addInside(element: PageElement, spot: Spot | null, found: PageLine[]): void {
  let run: PageNode[] = [];
  const flush = (): void => {
    addRun(run, element, spot, found);
    run = [];
  };
  for (const child of element.children) {
    if (typeof child !== 'string' && (!isInline(child) || isOwnLine(child))) {
      flush();
      addElement(child, spot, found);
    } else run.push(child);
  }
  flush();
}

function addElement(element: PageElement, around: Spot | null, found: PageLine[]): void {
  if (left.has(element.tag) || isElsewhere(element)) return;
  const spot = spotOf(element, around);
  const label = labels.get(found)?.get(attribute(element, 'id')) ?? '';
  if (label !== '' && !/^h[1-6]$/.test(element.tag))
    found.push({ text: label, level: 7, isItem: false, isLink: false, spot: null, element });
  if (element.tag === 'li' || element.tag === 'tr') {
    if (!holdsItems(element) && !isLayout(element)) return addRow(element, spot, found);
  } else if (element.tag === 'dl') {
    const pairs = pairedLines(element);
    for (const text of pairs ?? []) found.push({ text, level: 0, isItem: true, isLink: false, spot, element });
    if (pairs !== null) return;
  } else if (isRow(element)) return addRow(element, spot, found);
  addInside(element, spot, found);
}

function addRun(run: readonly PageNode[], element: PageElement, spot: Spot | null, found: PageLine[]): void {
  let segment: PageNode[] = [];
  const flush = (): void => {
    const text = tidy(textIn(segment));
    if (text !== '') {
      const level = levelOf(element, segment);
      // A wiki's headings have a link for changing them.
      const bare = level > 0 ? text.replace(/\s*\[[^[\]]{1,40}\]$/, '') : text;
      found.push({ text: bare, level, isItem: false, isLink: isAll(segment, 'a') || isInLink(element), spot, element });
    }
    segment = [];
  };
  for (const node of run) {
    const rows = typeof node === 'string' ? rowsOfText(node, element) : null;
    if (rows !== null)
      for (const row of rows) {
        segment.push(row);
        flush();
      }
    else if (typeof node !== 'string' && node.tag === 'br') flush();
    else if (typeof node !== 'string' && holdsBreak(node)) {
      flush();
      addRun(node.children, isBold(node) ? node : element, spot, found);
    } else segment.push(node);
  }
  flush();
}

/** Most runs are one text. */
const textIn = (nodes: PageNode[]): string =>
  nodes.every((node) => typeof node === 'string')
    ? nodes.join('')
    : linesOf({ tag: 'span', attributes: {}, children: nodes, parent: null }).join(' ');

/** An item of a list or a row of a table: one line, however many blocks its columns are. */
function addRow(element: PageElement, spot: Spot | null, found: PageLine[]): void {
  const parts = brokenParts(element);
  const isApart = parts.length > 1 && parts.every((part) => isMeasured(part));
  if (isTableHead(element)) return;
  const texts = isApart ? parts : [withoutNumber(rowLines(element), element)];
  const level = isTitleRow(element) && !isMeasured(texts[0]!) ? 7 : 0;
  for (const text of texts.map(tidy))
    if (text !== '')
      found.push({ text, level, isItem: level === 0, isLink: isAll(element.children, 'a'), spot, element });
}

/** "2 eggs<br>1 onion" in one item: what a list's writer did who knew no lists. */
function brokenParts(element: PageElement): readonly string[] {
  const lines: PageLine[] = [];
  addRun(element.children, element, null, lines);
  return lines.map(({ text }) => text);
}

/** The number of a step that a page shows beside it is no word of it. */
function withoutNumber(lines: readonly string[], element: PageElement): string {
  const [first = '', ...rest] = lines;
  const after = rest.join(' ');
  if (rest.length === 0) return first;
  const isSentence = after.length > 20 && (/[.!?。]$/.test(after) || element.parent?.tag === 'ol');
  const isNumber = /^\d{1,2}$/.test(first) ? isSentence : /[\p{L}.:)]/u.test(first) && isNumeral(first);
  return isNumber ? after : `${first} ${after}`;
}

/** Old pages set their columns in a table, new ones their parts in a list: what holds whole lists is no line. */
function isLayout(element: PageElement): boolean {
  const parts = allBelow(element).filter(({ tag }) => tag === 'br' || tag === 'p' || tag === 'div').length;
  return element.tag === 'tr' ? parts > 3 : parts > 6 && holdsHeading(element);
}

/** One of several blocks of the same make, each of a few short texts that begin or end with an amount: a row in all but its tag. */
function isRow(element: PageElement): boolean {
  if (!isSmall(element) || element.tag === 'td' || !hasTwin(element)) return false;
  if (holdsItems(element) || holdsHeading(element) || holdsBreak(element)) return false;
  const lines = linesOf(element);
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  if (lines.length === 0 || lines.length > 5 || length > 200) return false;
  return (lines.length > 1 && isMeasuredRow(lines)) || (lines.length < 4 && length < 100 && areTwinsRows(element));
}

/** "to taste | salt" among rows of amounts, asked once for all of a make. */
const rowMakes = new WeakMap<PageElement, Map<string, boolean>>();
function areTwinsRows(element: PageElement): boolean {
  const parent = element.parent;
  if (parent === null) return false;
  const known = rowMakes.get(parent) ?? new Map<string, boolean>();
  rowMakes.set(parent, known);
  const make = made(element);
  const answer = known.get(make);
  if (answer !== undefined) return answer;
  const twins = parent.children.filter((one): one is PageElement => typeof one !== 'string' && made(one) === make);
  const some = twins.slice(0, 60).filter(isSmall);
  const rows = some.map(linesOf).filter((lines) => lines.length > 1 && lines.length < 6 && isMeasuredRow(lines));
  const are = rows.length > 1 && rows.length * 2 >= Math.min(twins.length, 60);
  known.set(make, are);
  return are;
}

const made = ({ tag, attributes }: PageElement): string => `${tag} ${(attributes['class'] ?? '').replace(/\d+/g, '')}`;
interface Family {
  readonly makes: ReadonlyMap<string, number>;
  readonly hasText: boolean;
}
/** How many children of each make an element has: counted once, or a crowd of neighbours would cost its square. */
const families = new WeakMap<PageElement, Family>();
function familyOf(parent: PageElement): Family {
  const known = families.get(parent);
  if (known) return known;
  const makes = new Map<string, number>();
  let hasText = false;
  for (const child of parent.children)
    if (typeof child === 'string') hasText ||= child.trim() !== '';
    else makes.set(made(child), (makes.get(made(child)) ?? 0) + 1);
  const family = { makes, hasText };
  families.set(parent, family);
  return family;
}
const hasTwin = (element: PageElement): boolean =>
  element.parent !== null && (familyOf(element.parent).makes.get(made(element)) ?? 0) > 1;

function isSmall(element: PageElement): boolean {
  let count = 0;
  const visit = (one: PageElement): boolean =>
    one.children.every((child) => typeof child === 'string' || ((count += 1) < 16 && visit(child)));
  return element.children.some((child) => typeof child !== 'string') && visit(element);
}

const isInline = (element: PageElement): boolean =>
  inline.has(element.tag) && !shownAsBlock.test(element.attributes['style'] ?? '') && !holdsBlock(element, 8);
const shownAsBlock = /(?:^|;)\s{0,5}display\s{0,5}:\s{0,5}(?:block|flex|grid|list-item|table)/i;

/** "<span class=ingredient>" after another such one: the style sheet makes a line of each. */
const isOwnLine = (element: PageElement): boolean =>
  element.tag !== 'br' && spotOf(element, null) !== null && hasTwin(element) && !familyOf(element.parent!).hasText;

const some = (element: PageElement, levels: number, is: (one: PageElement) => boolean): boolean =>
  element.children.some(
    (child) => typeof child !== 'string' && (is(child) || (levels > 0 && some(child, levels - 1, is))),
  );
const holdsBlock = (element: PageElement, levels: number): boolean =>
  some(element, levels, (one) => one.tag !== 'br' && isBlock(one));
const holdsBreak = (element: PageElement): boolean => some(element, 3, ({ tag }) => tag === 'br');
const holdsItems = (element: PageElement): boolean =>
  some(element, 5, ({ tag }) => tag === 'li' || tag === 'tr' || tag === 'table');
const holdsHeading = (element: PageElement): boolean => some(element, 4, ({ tag }) => /^h[1-6]$/.test(tag));

/** A card that leads to another page is a link as a whole. */
function isInLink(element: PageElement): boolean {
  let one: PageElement | null = element;
  for (let up = 0; one !== null && up < 5; up += 1) {
    if (one.tag === 'a') return true;
    one = one.parent;
  }
  return false;
}
