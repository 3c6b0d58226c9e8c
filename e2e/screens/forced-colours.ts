import type { Page } from '@playwright/test';

/**
 * What can't be told any more where the system chooses the colours: controls without an edge, what is chosen without a sign of it,
 * icons in a colour of their own. Each as a line. The page must be drawn in forced colours.
 */
export const lostInForcedColours = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()}.${[...element.classList].filter((name) => !name.startsWith('svelte-')).join('.')} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.closest('[inert], [aria-hidden=true], .sr') === null &&
      element.getBoundingClientRect().width > 2;
    const alpha = (colour: string) => Number((colour.match(/[\d.]+/g) ?? [])[3] ?? 1);
    const sides = ['top', 'right', 'bottom', 'left'] as const;
    const hasEdge = (element: Element) => {
      const style = getComputedStyle(element);
      const drawn = (side: string) =>
        style.getPropertyValue(`border-${side}-style`) !== 'none' &&
        Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) >= 1 &&
        alpha(style.getPropertyValue(`border-${side}-color`)) > 0.5;
      return sides.every(drawn) || (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1);
    };
    /** The edge may be around a field with what belongs to it, or around each part. */
    const isEdged = (element: Element) =>
      hasEdge(element) ||
      (element.matches('input') && element.parentElement !== null && hasEdge(element.parentElement)) ||
      (element.matches('[role=slider]') && [...element.children].every(hasEdge));
    const isNative = (element: Element) =>
      element.matches('input[type=checkbox], input[type=radio], input[type=range], input[type=file]') &&
      getComputedStyle(element).appearance !== 'none';
    /** All that is drawn of it and still differs where colours are forced. */
    const look = (element: Element) => {
      const of = (part?: string) => {
        const style = getComputedStyle(element, part);
        const borders = sides.map((side) => style.getPropertyValue(`border-${side}-width`) + style.borderTopStyle);
        return [
          style.content,
          style.backgroundColor,
          style.color,
          style.borderTopColor,
          ...borders,
          style.outlineStyle,
          style.outlineWidth,
          style.textDecorationLine,
          style.insetInlineStart,
        ].join();
      };
      return [of(), of('::before'), of('::after'), element.querySelectorAll('svg').length].join('|');
    };
    const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    const lost: string[] = [];
    for (const element of top.querySelectorAll('button, input, select, textarea, [role=button], [role=slider]')) {
      if (!isSeen(element) || isNative(element) || element.closest('.cm-editor')) continue;
      if (!isEdged(element)) lost.push(`${named(element)} has no edge`);
    }
    const chosen =
      '[aria-pressed=true], [aria-selected=true], [aria-checked=true], [aria-current]:not([aria-current=false]), [aria-expanded=true]';
    for (const element of top.querySelectorAll(chosen)) {
      if (!isSeen(element)) continue;
      const attribute = ['aria-pressed', 'aria-selected', 'aria-checked', 'aria-current'].find((name) =>
        element.hasAttribute(name),
      );
      if (attribute === undefined) continue;
      const others = [...(element.parentElement?.parentElement ?? top).querySelectorAll(element.tagName)].filter(
        (each) =>
          each !== element &&
          isSeen(each) &&
          each.className.split(' ')[0] === element.className.split(' ')[0] &&
          (each.getAttribute(attribute) ?? 'false') === 'false',
      );
      if (others.length > 0 && others.some((each) => look(each) === look(element)))
        lost.push(`${named(element)} is ${attribute} and looks as ${named(others[0]!)}`);
    }
    for (const icon of top.querySelectorAll('svg')) {
      if (!icon.checkVisibility()) continue;
      const { color, stroke, fill } = getComputedStyle(icon);
      if (stroke !== color && stroke !== 'none')
        lost.push(`an icon in ${named(icon.parentElement!)} is ${stroke}, not ${color}`);
      if (fill !== 'none' && fill !== color) lost.push(`an icon in ${named(icon.parentElement!)} is filled ${fill}`);
    }
    return [...new Set(lost)];
  });
