import { conflictName } from '#core/doctor/conflict-names.ts';
import { foldedKey, folderOf, joinInside, stemOf } from './names.ts';

/** Recipes findable by folded path and by folded file name without ending, the way links name them. */
export interface RecipePlaces {
  readonly byPath: ReadonlyMap<string, string>;
  readonly byStem: ReadonlyMap<string, readonly string[]>;
  readonly byTitle: ReadonlyMap<string, readonly string[]>;
}

/** `titles` are those of recipes that were read already. */
export function gatherPlaces(
  ids: Iterable<string>,
  titles: Iterable<readonly [id: string, title: string]> = [],
): RecipePlaces {
  const byPath = new Map<string, string>();
  const byStem = new Map<string, string[]>();
  const byTitle = new Map<string, string[]>();
  for (const id of ids) {
    byPath.set(foldedKey(id), id);
    addUnder(byStem, foldedKey(stemOf(id)), id);
  }
  for (const [id, title] of titles) addUnder(byTitle, foldedKey(title), id);
  for (const [key, ids] of byTitle) if (ids.length > 1) byTitle.set(key, withoutCopies(ids, byPath));
  return { byPath, byStem, byTitle };
}

/** Every link by title would lead nowhere from the moment on in which a sync program leaves a copy beside a recipe. */
function withoutCopies(ids: readonly string[], byPath: ReadonlyMap<string, string>): string[] {
  return ids.filter((id) => {
    const copied = conflictName(id)?.original;
    const original = copied === undefined ? undefined : byPath.get(foldedKey(copied));
    return original === undefined || !ids.includes(original);
  });
}

function addUnder(map: Map<string, string[]>, key: string, id: string): void {
  const same = map.get(key);
  if (same) same.push(id);
  else map.set(key, [id]);
}

const endings = ['', '.md', '.markdown', '.cook', '/index.md', '.yaml', '.yml'];

/** The recipe that a link path leads to: from the file, from the top, or by a file name or else a title that only one recipe has. */
export function findLinked(path: string, fromId: string, places: RecipePlaces): string | null {
  const plain = path.replace(/[?#].*$/s, '').replace(/\/+$/, '');
  if (plain === '') return null;
  const starts = plain.startsWith('/') ? [''] : [folderOf(fromId), ''];
  for (const start of starts) {
    const joined = joinInside(start, plain);
    if (joined === null || joined === '') continue;
    for (const ending of endings) {
      const found = places.byPath.get(foldedKey(joined + ending));
      if (found !== undefined) return found;
    }
  }
  const stem = stemOf(plain.replace(/\.html?$/i, ''));
  // [[Chicken stock]] is mostly chicken-stock.md.
  const keys = new Set([foldedKey(stem), foldedKey(stem.replace(/\s+/g, '-'))]);
  const named = [...keys].flatMap((key) => places.byStem.get(key) ?? []);
  const found = named.length > 0 ? named : (places.byTitle.get(foldedKey(path.trim())) ?? []);
  return found.length === 1 ? (found[0] ?? null) : null;
}
