/** Where the focus is at home: in the dialog that is on top, else at the heading of the view. Null in cook mode, whose keys need none. */
function home(): HTMLElement | null {
  const dialog = [...document.querySelectorAll<HTMLElement>('dialog[open]')].at(-1);
  if (dialog) return dialog.querySelector<HTMLElement>(':is(input, select, textarea, button):not(:disabled)');
  return document.querySelector<HTMLElement>('[data-view]:not([data-view=cook]) h1[tabindex="-1"]');
}

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** Gone from the page, switched off, or not drawn any more. */
const isLost = (element: Element): boolean =>
  !element.isConnected || element.matches(':disabled') || element.closest('[inert], [hidden]') !== null;

/**
 * Brings the focus home when what had it vanishes or is switched off: a row that is mended, a plan that is dropped, a button that
 * works. Else the keys of the view, Escape among them, would be heard by nobody, and a screen reader would start at the top of
 * the window. Who puts the focus elsewhere by itself has two frames for it. Returns the clean-up.
 */
export function keepFocus(): () => void {
  let last: Element | null = null;
  let isWaiting = false;
  const look = () => {
    isWaiting = false;
    if (last === null || !isNowhere() || !isLost(last)) return;
    last = null;
    home()?.focus({ preventScroll: true });
  };
  const lookSoon = () => {
    if (isWaiting || last === null || !isLost(last)) return;
    isWaiting = true;
    requestAnimationFrame(() => requestAnimationFrame(look));
  };
  const focused = (event: FocusEvent) => {
    last = event.target instanceof Element ? event.target : null;
  };
  const changes = new MutationObserver(lookSoon);
  changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden', 'inert'] });
  document.addEventListener('focusin', focused);
  return () => {
    changes.disconnect();
    document.removeEventListener('focusin', focused);
  };
}

/** A press beside everything leaves the focus nowhere: Escape is the view's all the same. False where it was somewhere. */
export function escapeFromNowhere(event: KeyboardEvent): boolean {
  // An open dialog hears it from the browser. And what is sent from here comes by here once more.
  const isOver = document.querySelector('dialog[open]') !== null;
  if (event.key !== 'Escape' || !event.isTrusted || event.defaultPrevented || isOver || !isNowhere()) return false;
  const heading = home();
  if (heading === null) return false;
  const again = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  return !heading.dispatchEvent(again);
}
