import { foldedKey } from './names.ts';
import type { RecipeSummary } from './summary.ts';

export interface FolderCount {
  /** Library-relative; never ''. */
  readonly folder: string;
  readonly name: string;
  /** 0 for a folder at the top. */
  readonly depth: number;
  /** Recipes in it and in the folders below it; notes are not counted. */
  readonly count: number;
}

export interface TagCount {
  /** As most recipes write it. */
  readonly tag: string;
  readonly count: number;
}

const names = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
const tagKey = (tag: string): string => foldedKey(tag.trim());

/** Every folder with recipes in or below it, parents before children, in the order of their names. */
export function folderCounts(recipes: readonly RecipeSummary[]): readonly FolderCount[] {
  const counts = new Map<string, number>();
  for (const recipe of recipes) {
    if (recipe.kind !== 'recipe') continue;
    for (let folder = recipe.folder; folder !== ''; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([folder, count]) => ({ folder, count, parts: folder.split('/') }))
    .sort((one, other) => compareParts(one.parts, other.parts))
    .map(({ folder, count, parts }) => ({ folder, name: parts.at(-1) ?? folder, depth: parts.length - 1, count }));
}

function compareParts(one: readonly string[], other: readonly string[]): number {
  for (let depth = 0; depth < Math.min(one.length, other.length); depth += 1) {
    const difference = names.compare(one[depth] ?? '', other[depth] ?? '');
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

/** Tags by how many recipes carry them, then by name. */
export function tagCounts(recipes: readonly RecipeSummary[]): readonly TagCount[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const recipe of recipes) {
    if (recipe.kind !== 'recipe') continue;
    const own = new Map(recipe.tags.map((tag) => [tagKey(tag), tag.trim()]));
    for (const [key, tag] of own) {
      const written = spellings.get(key) ?? new Map<string, number>();
      written.set(tag, (written.get(tag) ?? 0) + 1);
      if (key !== '') spellings.set(key, written);
    }
  }
  return [...spellings.values()]
    .map((written) => {
      const most = [...written].sort(([, one], [, other]) => other - one)[0];
      return { tag: most?.[0] ?? '', count: [...written.values()].reduce((sum, count) => sum + count, 0) };
    })
    .sort((one, other) => other.count - one.count || names.compare(one.tag, other.tag));
}

/** Where recipes are from, by how many are from there, then by name. */
export function sourceCounts(
  recipes: readonly RecipeSummary[],
): readonly { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { source } of recipes) if (source !== null) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((one, other) => other.count - one.count || names.compare(one.name, other.name));
}
