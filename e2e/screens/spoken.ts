import type { Page } from '@playwright/test';

declare global {
  interface Window {
    spokenAloud: string[];
  }
}

/** From now on keeps what a screen reader would speak by itself: each new text of a live region. */
export const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    if ('spokenAloud' in window) {
      window.spokenAloud.length = 0;
      return;
    }
    const spoken: string[] = [];
    Object.assign(window, { spokenAloud: spoken });
    const last = new Map<Element, string>();
    const live = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
    const regions = () => document.querySelectorAll(live);
    for (const region of regions()) last.set(region, region.textContent ?? '');
    new MutationObserver((changes) => {
      for (const region of regions()) {
        const text = (region.textContent ?? '').replace(/\s+/g, ' ').trim();
        // The same words are spoken again where they are put there anew.
        const isAnew = changes.some(
          ({ target, addedNodes }) =>
            region.contains(target) && [...addedNodes].some((node) => node.textContent !== ''),
        );
        if (text !== '' && (text !== last.get(region) || isAnew)) spoken.push(text);
        last.set(region, text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });

/** What was spoken since, in its order. */
export const spoken = (page: Page): Promise<readonly string[]> => page.evaluate(() => [...window.spokenAloud]);
