import type { PageElement } from '#core/import/web/element.ts';

/** Elements that are what is looked for, in the order of the page. One inside another is a part of it: a page that nests them would be read once for each. */
export function outermost(root: PageElement, isOne: (element: PageElement) => boolean): readonly PageElement[] {
  const found: PageElement[] = [];
  const visit = (element: PageElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (isOne(child)) found.push(child);
      else visit(child);
    }
  };
  visit(root);
  return found;
}
