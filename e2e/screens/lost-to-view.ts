import type { Page } from '@playwright/test';

/**
 * What a narrow window or a large zoom takes away (WCAG 1.4.10, reflow): controls and words that stand outside of the window or of
 * a box that does not scroll, at its sides or below, and boxes that have to be scrolled sideways. Each as a line that says which and where.
 */
export const lostToView = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('[inert], [aria-hidden=true], .sr, .cm-editor');
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()}.${[...element.classList].filter((name) => !name.startsWith('svelte-')).join('.')} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;
    /** The nearest box around it that cuts off what is wider, and does not scroll. */
    const cutter = (element: Element): DOMRect => {
      for (let box = element.parentElement; box; box = box.parentElement) {
        const { overflowX } = getComputedStyle(box);
        if (overflowX === 'hidden' || overflowX === 'clip') return box.getBoundingClientRect();
      }
      return new DOMRect(0, 0, innerWidth, innerHeight);
    };
    /** Where what is below can't be seen: the lower edge of the nearest box that cuts it off. None where it can be scrolled to. */
    const floor = (element: Element): number => {
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
        const { overflowY } = getComputedStyle(box);
        if (overflowY === 'auto' || overflowY === 'scroll') return Infinity;
        if (overflowY === 'hidden' || overflowY === 'clip')
          return Math.min(innerHeight, box.getBoundingClientRect().bottom);
      }
      return innerHeight;
    };
    const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    const lost: string[] = [];
    for (const element of top.querySelectorAll('button, a[href], input, select, textarea, h1, h2, h3, p, label, li')) {
      if (!isSeen(element)) continue;
      const { left, right, bottom, width, height } = element.getBoundingClientRect();
      const around = cutter(element);
      const from = Math.max(0, around.left);
      const to = Math.min(innerWidth, around.right);
      if (width > 1 && (left < from - 1 || right > to + 1)) {
        lost.push(
          `${named(element)} from ${Math.round(left)} to ${Math.round(right)}, shown ${Math.round(from)} to ${Math.round(to)}`,
        );
      }
      const last = floor(element);
      if (width > 1 && height > 1 && bottom > last + 2)
        lost.push(`${named(element)} down to ${Math.round(bottom)}, shown down to ${Math.round(last)}`);
    }
    const root = document.scrollingElement ?? document.documentElement;
    if (root.scrollWidth > root.clientWidth + 1) lost.push(`the page is ${root.scrollWidth} wide`);
    return lost;
  });
