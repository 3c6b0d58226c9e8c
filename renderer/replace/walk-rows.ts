const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

/**
 * Keys between the fields and the list of changes, which has one checkbox a row. True when the key was one of them.
 * Rows after the first are not tab stops: a thousand of them would stand between the list and what follows.
 */
export function walkRows(event: KeyboardEvent, list: HTMLElement, field: HTMLElement): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLInputElement)) return false;
  const rows = [...list.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const at = rows.indexOf(event.target);
  if (at === -1) {
    const enters = event.target.type === 'text' && (event.key === 'Enter' || event.key === 'ArrowDown');
    if (enters) rows[0]?.focus();
    return enters;
  }
  if (event.key === 'Home') rows[0]?.focus();
  else if (event.key === 'End') rows.at(-1)?.focus();
  else if (event.key in steps) {
    const next = at + (steps[event.key] ?? 0);
    if (next < 0 && event.key === 'ArrowUp') field.focus();
    else rows[Math.min(Math.max(next, 0), rows.length - 1)]?.focus();
  } else return false;
  return true;
}
