import { fold, foldedText } from '#core/search/folded.ts';
import { foldedKey, folderOf, nameOf, stemOf } from '#core/library/names.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { allIngredients, type Recipe } from '#core/recipe/recipe.ts';
import { durationRangeWords } from '#core/words/time-words.ts';
import { oneLine } from '../one-line.ts';

/** A recipe as the lists and the search of a site know it. */
export interface SiteEntry {
  readonly id: RecipeId;
  /** Of its page, in the folder of the pages: "leek-soup.html". */
  readonly page: string;
  readonly title: string;
  readonly folder: string;
  /** The folder that it stands under in the list. */
  readonly shelf: string;
  readonly tags: readonly string[];
  /** "40 min", in all where the file says it; null where it says none. */
  readonly time: string | null;
  /** Name of its picture in the site's folder of pictures. */
  readonly picture: string | null;
  /** Folded: words of the title, and what else it is found by. */
  readonly found: readonly [title: string, rest: string];
}

/** Everything but the names that the site gives. */
export type BareEntry = Omit<SiteEntry, 'page' | 'picture'>;

export function bareEntry(id: RecipeId, recipe: Recipe): BareEntry {
  const { total, cook, prep } = recipe.times;
  const time = total ?? cook ?? prep;
  const tags = [...new Set(recipe.tags.map(({ value }) => oneLine(value)))].filter((tag) => tag !== '');
  const title = oneLine(recipe.title.value);
  const folder = folderOf(id);
  const rest = [
    ...tags,
    folder,
    recipe.author?.value ?? '',
    recipe.source.name ?? '',
    ...allIngredients(recipe).map(({ name, text }) => name || text),
  ];
  const words = new Set(foldedText(rest.join('\n')).split(' '));
  return {
    id,
    title,
    folder,
    shelf: shelfOf(id),
    tags,
    time: time && durationRangeWords(time.minSeconds, time.maxSeconds),
    found: [foldedText(title), [...words].join(' ')],
  };
}

/** A folder that is a recipe's alone ("stew/index.md", "stew/stew.md", its pictures beside it) is no heading: there would be as many as recipes. */
function shelfOf(id: RecipeId): string {
  const folder = folderOf(id);
  const stem = foldedKey(stemOf(id));
  const isOwn = folder !== '' && (/^(?:_?index|readme|recipe)$/.test(stem) || stem === foldedKey(nameOf(folder)));
  return isOwn ? folderOf(folder) : folder;
}

/** In the order of a person's eye: "Crème" beside "creme", 2 before 10. */
export const inReadingOrder = (one: string, other: string): number => {
  const [a, b] = [fold(one), fold(other)];
  return collator.compare(a, b) || (one < other ? -1 : one > other ? 1 : 0);
};

const collator = new Intl.Collator('en', { numeric: true });
