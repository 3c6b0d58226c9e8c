import { readAnnouncement } from '#core/recipe/meaning/headings.ts';
import { allBelow, attribute, textOf, type PageElement } from './element.ts';

const mostLabels = 40;

/** "<a href=#how>Method</a>" above "<div id=how>": what tabs call the parts of a page that have no heading of their own, by their ids. */
export function tabLabels(page: PageElement): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of allBelow(page)) {
    if (found.size >= mostLabels) break;
    const id = targetOf(element);
    if (id === '' || found.has(id)) continue;
    const text = textOf(element);
    const said = text.length < 30 ? readAnnouncement(text, true) : null;
    if (said?.group === null && (said.meaning === 'ingredients' || said.meaning === 'steps')) found.set(id, text);
  }
  return found;
}

function targetOf(element: PageElement): string {
  if (element.tag === 'a' && attribute(element, 'href').startsWith('#')) return attribute(element, 'href').slice(1);
  if (attribute(element, 'role') === 'tab') return attribute(element, 'aria-controls');
  return attribute(element, 'data-bs-target').replace(/^#/, '') || attribute(element, 'data-target').replace(/^#/, '');
}
