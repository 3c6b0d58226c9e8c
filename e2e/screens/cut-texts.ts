import type { Page } from '@playwright/test';

/**
 * Texts of the interface in the pseudo-locale that can't be read whole: cut off by what holds them, out of their button, or out of the
 * window. Each as "text in element"; a text that can be scrolled to is not cut.
 */
export const cutTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const slack = 1.5;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    const named = (element: Element) => `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}`;
    /** For the ear only: drawn in nothing, or in a box of one pixel. */
    const isHeardOnly = (element: Element | null): boolean => {
      if (element === null) return false;
      const { clipPath, color, overflow } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      const isDot = overflow !== 'visible' && (width <= 1 || height <= 1);
      return clipPath !== 'none' || isDot || color === 'rgba(0, 0, 0, 0)' || isHeardOnly(element.parentElement);
    };
    const isShown = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !isHeardOnly(element);

    function whyCut(element: Element, text: DOMRect): string | null {
      const button = element.closest('button, a, [role=button], kbd');
      if (button !== null) {
        const box = button.getBoundingClientRect();
        if (text.left < box.left - slack || text.right > box.right + slack) return `spills out of ${named(button)}`;
        if (text.top < box.top - 4 || text.bottom > box.bottom + 4) return `is higher than ${named(button)}`;
      }
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (style.display === 'inline' || style.display === 'contents') continue;
        const box = at.getBoundingClientRect();
        const isTooWide = text.left < box.left - slack || text.right > box.right + slack;
        const isTooHigh = text.top < box.top - 4 || text.bottom > box.bottom + 4;
        if (/hidden|clip/.test(style.overflowX) && isTooWide) return `is cut by ${named(at)}`;
        if (/hidden|clip/.test(style.overflowY) && isTooHigh) return `is cut below by ${named(at)}`;
        if (/auto|scroll/.test(style.overflowX + style.overflowY) && at !== document.documentElement) return null;
      }
      const isOut = text.right > innerWidth + slack || text.left < -slack;
      return isOut ? 'is out of the window' : null;
    }

    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      // Only what comes from the catalogue: a cook's own long titles are cut on purpose.
      if (element === null || !/[[\]]/.test(node.textContent ?? '') || !isShown(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rect = range.getBoundingClientRect();
      if (rect.width === 0) continue;
      const why = whyCut(element, rect);
      if (why !== null) found.add(`${(node.textContent ?? '').trim().slice(0, 60)} ${why}`);
    }
    return [...found];
  });
