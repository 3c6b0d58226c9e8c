import type { Page } from '@playwright/test';

/** What moves, or fades, longer than 10 ms although the cook asked for less motion. Each as a line that says what and how long. */
export const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const seconds = (list: string) => Math.max(...list.split(',').map((one) => Number.parseFloat(one)));
    const found = new Set<string>();
    for (const element of document.querySelectorAll('*')) {
      for (const part of [undefined, '::before', '::after', '::backdrop']) {
        const { animationName, animationDuration, transitionProperty, transitionDuration, scrollBehavior } =
          getComputedStyle(element, part);
        const moves = animationName === 'none' ? 0 : seconds(animationDuration);
        const changes = transitionProperty === 'none' ? 0 : seconds(transitionDuration);
        const name = `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}${part ?? ''}`;
        if (moves > 0.01) found.add(`${name} moves for ${String(moves)} s`);
        if (changes > 0.01) found.add(`${name} changes for ${String(changes)} s`);
        if (scrollBehavior === 'smooth') found.add(`${name} scrolls smoothly`);
      }
    }
    // Where it may not move, the alarm has a heavy edge instead.
    for (const alarm of document.querySelectorAll('[data-testid=alarm]')) {
      const { borderTopWidth } = getComputedStyle(alarm);
      if (Number.parseFloat(borderTopWidth) < 12) found.add(`the alarm has an edge of ${borderTopWidth}`);
    }
    for (const animation of document.getAnimations()) {
      const { duration, iterations } = animation.effect?.getComputedTiming() ?? {};
      if (Number(duration) > 10 || iterations === Infinity) found.add(`an animation of ${String(duration)} ms`);
    }
    return [...found];
  });
