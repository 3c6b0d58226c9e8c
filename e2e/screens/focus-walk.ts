import type { Page } from '@playwright/test';
import { drawn } from './appearance.ts';

/** Where a Tab has led. */
interface Stop {
  /** -1 for the page itself: nothing has focus. */
  readonly id: number;
  readonly doubts: readonly string[];
}

interface Walk {
  /** Everything that Tab can reach in the window on top, by number. */
  readonly reachable: readonly { readonly id: number; readonly name: string }[];
}

declare global {
  interface Window {
    focusWalk: { begin(): Walk; look(): Stop; end(): readonly number[] };
  }
}

/** Runs in the page: what has focus, and whether a cook sees so. */
function watchFocus(): void {
  const ids = new Map<Element, number>();
  const atRest = new Map<Element, string>();
  let before: Element | null = null;

  const idOf = (element: Element): number => {
    const id = ids.get(element) ?? ids.size;
    ids.set(element, id);
    return id;
  };
  const named = (element: Element) =>
    `${element.tagName.toLowerCase()}.${[...element.classList].filter((name) => !name.startsWith('svelte-')).join('.')} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;
  const top = () => [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  const canHaveFocus = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable=true]';

  /** A group of radio buttons is one stop of Tab. */
  const isStop = (element: HTMLElement) =>
    element.tabIndex >= 0 &&
    !element.matches(':disabled') &&
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) &&
    !element.closest('[inert]') &&
    !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked);

  /** The ring may be drawn by what holds the field, or by what stands beside a hidden one. */
  const mayDraw = (element: Element): readonly Element[] =>
    [
      element,
      element.nextElementSibling,
      element.parentElement,
      element.parentElement?.parentElement,
      element.parentElement?.parentElement?.parentElement,
    ].filter((each): each is Element => each != null && each !== document.body);
  const lookOf = (element: Element): string => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, borderWidth } = getComputedStyle(element);
    return [outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, borderWidth].join('|');
  };

  const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  function light(colour: string): number {
    const [red = 0, green = 0, blue = 0] = parts(colour)
      .slice(0, 3)
      .map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
  function ground(element: Element | null): string {
    for (let at = element; at !== null; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if ((parts(backgroundColor)[3] ?? 1) > 0.9) return backgroundColor;
    }
    return getComputedStyle(document.documentElement).backgroundColor;
  }
  function contrast(one: string, other: string): number {
    const [a, b] = [light(one), light(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** What of the window shows an element: the part that no box around it cuts off. */
  function shownPart(element: Element): DOMRect {
    let [left, top, right, bottom] = [0, 0, innerWidth, innerHeight];
    for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.position === 'fixed') break;
      if (style.overflowX === 'visible' && style.overflowY === 'visible' && !/paint|strict|content/.test(style.contain))
        continue;
      const box = at.getBoundingClientRect();
      const more = style.overflowX === 'clip' ? Number.parseFloat(style.overflowClipMargin) || 0 : 0;
      [left, top] = [Math.max(left, box.left - more), Math.max(top, box.top - more)];
      [right, bottom] = [Math.min(right, box.right + more), Math.min(bottom, box.bottom + more)];
    }
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  function ringDoubts(element: Element): string[] {
    // The button in a field for a time or a day: what it looks like can't be asked. Its ring is in renderer/style/base.css.
    if (element.matches('input:is([type=time], [type=date]):not(:focus)')) return [];
    const changed = mayDraw(element).filter((each) => lookOf(each) !== atRest.get(each));
    const drawer = changed.find((each) => getComputedStyle(each).outlineStyle !== 'none') ?? changed[0];
    const style = getComputedStyle(drawer ?? element);
    const width = style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth);
    const offset = Number.parseFloat(style.outlineOffset);
    if (drawer === undefined) return [`nothing changes (${style.outlineStyle} ${style.outlineWidth})`];
    if (width < 3) return [`the ring is ${String(width)} px wide`];
    const against = offset < 0 ? ground(drawer) : ground(drawer.parentElement);
    const ratio = contrast(style.outlineColor, against);
    const box = drawer.getBoundingClientRect();
    const shown = shownPart(drawer);
    const reach = offset + Math.min(2, width);
    const cut = [
      box.left - reach < shown.left - 0.5 && box.left + 1 >= shown.left ? 'left' : '',
      box.top - reach < shown.top - 0.5 && box.top + 1 >= shown.top ? 'top' : '',
      box.right + reach > shown.right + 0.5 && box.right - 1 <= shown.right ? 'right' : '',
      box.bottom + reach > shown.bottom + 0.5 && box.bottom - 1 <= shown.bottom ? 'bottom' : '',
    ].filter(Boolean);
    return [
      ...(ratio < 3 ? [`the ring has a contrast of ${ratio.toFixed(1)}`] : []),
      ...(cut.length > 0 ? [`the ring is cut off: ${cut.join(', ')}`] : []),
    ];
  }

  /** Out of the window, or under something that stands above it. */
  function placeDoubts(element: Element): string[] {
    const box = element.getBoundingClientRect();
    const shown = shownPart(element);
    const left = Math.max(box.left, shown.left);
    const right = Math.min(box.right, shown.right);
    const from = Math.max(box.top, shown.top);
    const to = Math.min(box.bottom, shown.bottom);
    // Drawn by what stands beside it: a radio button that is only heard.
    if (box.width < 4 || box.height < 4) return [];
    if (right - left < Math.min(box.width, shown.width) - 2 || to - from < Math.min(box.height, shown.height) - 2)
      return [`is not in view: ${[box.left, box.top, box.right, box.bottom].map(Math.round).join(' ')}`];
    const seen = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => document.elementFromPoint(left + (right - left) * x, from + (to - from) * y)),
    );
    const over = seen.filter((at) => at !== null && !element.contains(at) && !at.contains(element));
    return over.length > 2 ? [`is under ${named(over[0]!)}`] : [];
  }

  /** A ring that fades in has no width at first. */
  function finish(): void {
    for (const each of document.getAnimations())
      if (each.effect?.getComputedTiming().endTime !== Infinity) each.finish();
  }

  window.focusWalk = {
    begin() {
      before = document.activeElement;
      if (before instanceof HTMLElement) before.blur();
      finish();
      const stops = [...top().querySelectorAll<HTMLElement>(canHaveFocus)].filter(isStop);
      for (const each of stops.flatMap(mayDraw)) atRest.set(each, lookOf(each));
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      return { reachable: stops.map((each) => ({ id: idOf(each), name: named(each) })) };
    },
    look() {
      finish();
      const focused = document.activeElement;
      if (focused === null || focused === document.body || focused === document.documentElement)
        return { id: -1, doubts: [] };
      const doubts = [...ringDoubts(focused), ...placeDoubts(focused)];
      return { id: idOf(focused), doubts: doubts.map((doubt) => `${named(focused)} ${doubt}`) };
    },
    end() {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      return [...ids].filter(([element]) => element.isConnected).map(([, id]) => id);
    },
  };
}

/** A field for a day or a time has up to four stops of its own, and an alarm takes the first key for itself. */
const stuckAfter = 5;

/**
 * Presses Tab so often, from where the focus is: what has focus must be seen to have it (a ring of 3 px with a contrast of 3, whole),
 * be in view with nothing over it, and Tab must go on until it has been everywhere. Each fault as a line.
 */
export async function focusFaults(page: Page, tabs: number): Promise<readonly string[]> {
  await page.evaluate(watchFocus);
  const { reachable } = await page.evaluate(() => window.focusWalk.begin());
  const faults = new Set<string>();
  const been: number[] = [];
  let lost = 0;
  for (let tab = 0; tab < tabs; tab += 1) {
    await page.keyboard.press('Tab');
    let { id, doubts } = await page.evaluate(() => window.focusWalk.look());
    if (doubts.length > 0) {
      await drawn(page);
      ({ id, doubts } = await page.evaluate(() => window.focusWalk.look()));
    }
    if (id === -1) lost += 1;
    else if (been.length > stuckAfter && been.slice(-stuckAfter).every((one) => one === id) && reachable.length > 1)
      faults.add(`Tab does not leave ${reachable.find((one) => one.id === id)?.name ?? 'where it is'}`);
    for (const doubt of doubts) faults.add(doubt);
    been.push(id);
  }
  // What lay beside the words under the pointer goes when the keyboard is used.
  const stillThere = await page.evaluate(() => window.focusWalk.end());
  const rounds = Math.max(1, Math.floor(tabs / Math.max(1, reachable.length)));
  // Between the last and the first the focus may be on the page itself, as it is in a browser's own controls.
  if (lost > rounds + 1) faults.add(`the focus was lost ${String(lost)} times in ${String(tabs)} Tabs`);
  // Fields for a time or a day have stops of their own, and what opens beside words that have focus has some, too.
  const isRound = tabs >= reachable.length + 12;
  const missed = isRound ? reachable.filter(({ id }) => stillThere.includes(id) && !been.includes(id)) : [];
  return [...faults, ...missed.map(({ name }) => `Tab never comes to ${name}`)];
}
