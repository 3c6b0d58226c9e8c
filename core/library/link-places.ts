import { foldedKey, folderOf, joinInside, stemOf } from './names.ts';

/** Recipes findable by folded path and by folded file name without ending, the way links name them. */
export interface RecipePlaces {
  readonly byPath: ReadonlyMap<string, string>;
  readonly byStem: ReadonlyMap<string, readonly string[]>;
}

export function gatherPlaces(ids: Iterable<string>): RecipePlaces {
  const byPath = new Map<string, string>();
  const byStem = new Map<string, string[]>();
  for (const id of ids) {
    byPath.set(foldedKey(id), id);
    const key = foldedKey(stemOf(id));
    const same = byStem.get(key);
    if (same) same.push(id);
    else byStem.set(key, [id]);
  }
  return { byPath, byStem };
}

const endings = ['', '.md', '.markdown', '.cook', '/index.md', '.yaml', '.yml'];

/** The recipe that a link path leads to: from the file, from the top, or by a file name that only one recipe has. */
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
  return named.length === 1 ? (named[0] ?? null) : null;
}
