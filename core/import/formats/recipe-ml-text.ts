import type { PageElement, PageNode } from '#core/import/web/element.ts';
import { oneLine } from './finished.ts';
import { paragraphsOf } from './grouped-lines.ts';
import { childOf } from './xml.ts';

/** What an element of RecipeML says, as one line: its measures, ranges and fractions as a cook would have typed them. */
export const said = (element: PageElement | null): string =>
  element === null ? '' : oneLine(written(element.children));

/**
 * The lines of an element that holds a text: paragraphs, and what is numbered within one. Other line breaks are those of the
 * file: a program fills its lines up to a margin.
 */
export const paragraphsSaid = (children: readonly PageNode[]): readonly string[] =>
  paragraphsOf(written(children).replace(/\r\n?/g, '\n'))
    .flatMap((paragraph) => paragraph.split(/\n(?=[^\S\n]{0,40}\d{1,2}[.)]\s)/))
    .map(oneLine)
    .filter((line) => line !== '');

function written(children: readonly PageNode[]): string {
  const parts: string[] = [];
  addAll(children, parts);
  return parts.join('').replaceAll('\0', '');
}

function addAll(children: readonly PageNode[], parts: string[]): void {
  children.forEach((child, at) => {
    if (typeof child === 'string') {
      parts.push(child);
      return;
    }
    // "<qty>1</qty><unit>cup</unit>" stands in one line of the file; "200°C" is written so.
    if (typeof children[at - 1] === 'object' && child.tag !== 'tempunit') parts.push(' ');
    addElement(child, parts);
  });
}

function addElement(element: PageElement, parts: string[]): void {
  if (element.tag === 'frac') addFraction(element, parts);
  else if (element.tag === 'range') addRange(element, parts);
  // "1 (14 oz) can": beside the amount it would be read as a part of that.
  else if (element.tag === 'size' && element.parent?.tag === 'amt' && isMeasure(element)) {
    parts.push('(');
    addAll(element.children, parts);
    parts.push(')');
  } else addAll(element.children, parts);
}

const isMeasure = ({ children }: PageElement): boolean =>
  children.some((child) => (typeof child === 'string' ? /^[^(]*\d/.test(child) : /^(?:qty|range)$/.test(child.tag)));

function addFraction(fraction: PageElement, parts: string[]): void {
  const [above, below] = [childOf(fraction, 'n'), childOf(fraction, 'd')];
  // "2<frac>" is two and a half.
  if (/\d$/.test(parts.at(-1) ?? '')) parts.push(' ');
  if (above === null || below === null) {
    addAll(fraction.children, parts);
    return;
  }
  addAll(above.children, parts);
  parts.push('/');
  addAll(below.children, parts);
}

function addRange(range: PageElement, parts: string[]): void {
  const [from, to, separator] = [childOf(range, 'q1'), childOf(range, 'q2'), childOf(range, 'sep')];
  if (from === null || to === null) {
    addAll(range.children, parts);
    return;
  }
  addAll(from.children, parts);
  parts.push(separator === null ? '-' : ' ');
  if (separator !== null) {
    addAll(separator.children, parts);
    parts.push(' ');
  }
  addAll(to.children, parts);
}
