import type { MenuItemConstructorOptions } from 'electron';

/** Marks in each label a letter of its own within its menu, for the keyboard on Windows and Linux. */
export function withMnemonics(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  const taken = new Set<string>();
  return items.map((item) => {
    const submenu = Array.isArray(item.submenu) ? { submenu: withMnemonics(item.submenu) } : {};
    return item.label ? { ...item, label: marked(item.label, taken), ...submenu } : item;
  });
}

function marked(label: string, taken: Set<string>): string {
  const letters = [...label];
  const startsWord = (at: number) => at === 0 || letters[at - 1] === ' ';
  const free = (at: number) => /[\p{L}\p{N}]/u.test(letters[at] ?? '') && !taken.has((letters[at] ?? '').toLowerCase());
  const all = letters.map((_, at) => at);
  const at = all.find((each) => startsWord(each) && free(each)) ?? all.find(free);
  if (at === undefined) return label;
  taken.add((letters[at] ?? '').toLowerCase());
  return `${letters.slice(0, at).join('')}&${letters.slice(at).join('')}`;
}
