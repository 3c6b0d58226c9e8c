import type { Page } from '@playwright/test';

/**
 * What would be spoken in the wrong language: words of the interface (in the pseudo-locale they stand in brackets) as words of the
 * recipe, and words of the recipe as the interface's. Each as a line. `language` is the recipe's.
 */
export const wrongTongues = (page: Page, language: string): Promise<readonly string[]> =>
  page.evaluate((ofRecipe) => {
    const ofInterface = document.documentElement.lang;
    /** Where only the recipe speaks. */
    const places =
      '[data-view=recipe] h1, [data-view=cook] h1, .rich, [data-ingredient] .line, [role=checkbox] .entry, .made .entry, [data-testid=preview] h2.title, [data-testid=announced] span + span';
    const faults = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = (node.textContent ?? '').trim();
      // Numbers and signs are said in any.
      if (element === null || !/\p{L}{2}/u.test(text) || !element.checkVisibility({ visibilityProperty: true }))
        continue;
      const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
      const isInterface = /[[\]]/.test(text);
      if (isInterface && lang !== ofInterface) faults.add(`“${text.slice(0, 40)}” of the interface is ${lang}`);
      const isRecipe = !isInterface && element.closest(places) !== null;
      if (isRecipe && lang !== ofRecipe) faults.add(`“${text.slice(0, 40)}” of the recipe is ${lang}`);
    }
    return [...faults];
  }, language);

/** How many texts of the page are marked as being in this language. */
export const spokenIn = (page: Page, language: string): Promise<number> =>
  page.locator(`[lang="${language}"]:visible`).count();
