import { uniqueNames } from '#core/export/site/unique-names.ts';
import { nameOf, stemOf } from '#core/library/names.ts';

/** Safe names for pictures, by their places in the library; the ending is that of the file, as sites write it. */
export function pictureNames(
  places: readonly string[],
  before: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const byEnding = new Map<string, { readonly id: string; readonly title: string }[]>();
  for (const place of new Set(places)) {
    const ending = endingOf(place);
    const same = byEnding.get(ending) ?? [];
    byEnding.set(ending, same);
    same.push({ id: place, title: stemOf(place) });
  }
  return new Map([...byEnding].flatMap(([ending, all]) => [...uniqueNames(all, ending, before)]));
}

const endingOf = (place: string): string =>
  nameOf(place)
    .slice(stemOf(place).length)
    .toLowerCase()
    .replace(/^\.jpe?g?$/, '.jpg');
