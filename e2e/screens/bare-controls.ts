import type { Page } from '@playwright/test';

/**
 * Controls that high contrast leaves without an edge of their own: no border, no outline, no line under their words. (A line
 * that is ticked has a drawn box.) And what is chosen that is drawn as what is not. Each as a line that says which.
 */
export const bareControls = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('[inert], [aria-hidden=true], .sr, .cm-editor');
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;
    const isClear = (colour: string) => /^(transparent|rgba\(.*, 0\))$/.test(colour);
    const hasEdge = (element: Element): boolean => {
      const { outlineStyle, outlineWidth, outlineColor, ...style } = getComputedStyle(element);
      const sides = ['top', 'right', 'bottom', 'left'].map((side) => ({
        width: getComputedStyle(element).getPropertyValue(`border-${side}-width`),
        colour: getComputedStyle(element).getPropertyValue(`border-${side}-color`),
      }));
      return (
        sides.every(({ width, colour }) => parseFloat(width) > 0 && !isClear(colour)) ||
        (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 && !isClear(outlineColor)) ||
        style.textDecorationLine.includes('underline')
      );
    };
    const drawn = (element: Element): string => {
      const { outlineWidth, outlineStyle, borderTopWidth, backgroundColor, color } = getComputedStyle(element);
      return [outlineStyle, outlineWidth, borderTopWidth, backgroundColor, color].join();
    };
    const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    const seen = [...top.querySelectorAll('button:not([role=checkbox]), summary, select, [role=option]')].filter(
      isSeen,
    );
    const bare = seen.filter((element) => !hasEdge(element)).map((element) => `${named(element)} has no edge`);
    const alike = ['aria-pressed', 'aria-selected'].flatMap((state) =>
      seen
        .filter((element) => element.getAttribute(state) === 'true' && !element.matches(':focus-visible'))
        .filter((chosen) =>
          [...(chosen.parentElement?.children ?? [])].some(
            (other) => other.getAttribute(state) === 'false' && drawn(other) === drawn(chosen),
          ),
        )
        .map((element) => `${named(element)} is chosen and looks as the others`),
    );
    return [...bare, ...alike];
  });
