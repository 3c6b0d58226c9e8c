import { foldedKey, freeName, stemOf } from '#core/library/names.ts';
import { fileNameFor } from '#core/recipe/file-name.ts';

/** Something that gets a name: `id` tells it apart, `title` is what its name is made of. */
export interface ToName {
  readonly id: string;
  readonly title: string;
}

/**
 * Safe file names with `ending`, each its own on every disk: "leek-soup.html", "leek-soup-2.html". What had a name `before` that
 * still fits its title keeps it, so that a link or a bookmark leads where it led though other recipes came before it.
 */
export function uniqueNames(
  all: readonly ToName[],
  ending: string,
  before: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  const give = (id: string, name: string): void => {
    taken.add(foldedKey(name));
    names.set(id, name);
  };
  for (const { id, title } of all) {
    const name = before.get(id);
    if (name !== undefined && isNameFor(title, name, ending) && !taken.has(foldedKey(name))) give(id, name);
  }
  for (const { id, title } of all.toSorted(byId))
    if (!names.has(id)) give(id, freeName(fileNameFor(title), ending, taken));
  return names;
}

function isNameFor(title: string, name: string, ending: string): boolean {
  if (!name.endsWith(ending)) return false;
  const stem = fileNameFor(title);
  const rest = ending === '' ? name : stemOf(name);
  return rest === stem || (rest.startsWith(`${stem}-`) && /^\d{1,9}$/.test(rest.slice(stem.length + 1)));
}

const byId = (one: ToName, other: ToName): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
