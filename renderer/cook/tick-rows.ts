/** Moves the focus among the ingredients that can be ticked, wherever they stand in cook mode; not to those that lie under a panel. */
export function moveAmongTicks(by: 1 | -1): void {
  const all = document.querySelectorAll<HTMLElement>('[data-view=cook] [role=checkbox]');
  const rows = [...all].filter((row) => row.closest('[inert]') === null);
  const at = rows.findIndex((row) => row === document.activeElement);
  const first = by > 0 ? 0 : rows.length - 1;
  rows[at < 0 ? first : Math.min(Math.max(at + by, 0), rows.length - 1)]?.focus();
}
