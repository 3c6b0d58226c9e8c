import type { MenuItemConstructorOptions } from 'electron';

/** Marks in each label a letter of its own within its menu, for the keyboard on Windows and Linux. */
export function withMnemonics(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  const places = mnemonicsOf(items.map(({ label = '' }) => label));
  return items.map((item, index) => {
    const submenu = Array.isArray(item.submenu) ? { submenu: withMnemonics(item.submenu) } : {};
    return item.label ? { ...item, label: marked(item.label, places[index]), ...submenu } : item;
  });
}

/** For each label which of its letters is its own, the first of a word before others; undefined for one that gets none. */
function mnemonicsOf(labels: readonly string[]): readonly (number | undefined)[] {
  const wanted = labels.map(wantedLetters);
  const ownerOf = new Map<string, number>();
  // "Find" would get none where longer labels, which have others to choose from, took all its letters before it.
  const give = (label: number, tried: Set<string>): boolean =>
    (wanted[label] ?? []).some(({ letter }) => {
      if (tried.has(letter)) return false;
      tried.add(letter);
      const owner = ownerOf.get(letter);
      if (owner !== undefined && !give(owner, tried)) return false;
      ownerOf.set(letter, label);
      return true;
    });
  for (const label of labels.keys()) give(label, new Set());
  return wanted.map((letters, label) => letters.find(({ letter }) => ownerOf.get(letter) === label)?.at);
}

function wantedLetters(label: string): readonly { readonly letter: string; readonly at: number }[] {
  const letters = [...label].map((letter, at) => ({ letter: letter.toLowerCase(), at }));
  const usable = letters.filter(({ letter }) => /[\p{L}\p{N}]/u.test(letter));
  const startsWord = ({ at }: { readonly at: number }) => at === 0 || letters[at - 1]?.letter === ' ';
  return [...usable.filter(startsWord), ...usable.filter((one) => !startsWord(one))];
}

function marked(label: string, at: number | undefined): string {
  if (at === undefined) return label;
  const letters = [...label];
  return `${letters.slice(0, at).join('')}&${letters.slice(at).join('')}`;
}
