import { agreeing } from '#core/ingredient/counting-words.ts';
import { foodNames } from '#core/library/food-names.ts';
import { isStaple } from '#core/library/pantry.ts';
import { allIngredients, type Recipe } from '#core/recipe/recipe.ts';
import { fold } from '#core/search/folded.ts';

/** A food and the recipes that take it, by their place in the book. */
export interface IndexEntry {
  readonly name: string;
  readonly recipes: readonly number[];
}

export interface IndexLetter {
  readonly letter: string;
  readonly entries: readonly IndexEntry[];
}

/** A book of fewer recipes lists even what all of them take. */
const fewRecipes = 20;
const longestName = 40;

interface Food {
  readonly names: Map<string, number>;
  readonly recipes: Set<number>;
}

/**
 * What goes into the recipes of a book, by letter. "egg" and "eggs" are one entry, by the form that most lines use. Salt,
 * water and what more than half of the recipes take are left out: nobody looks for a page by them.
 */
export function ingredientIndex(recipes: readonly Recipe[]): readonly IndexLetter[] {
  const foods = new Map<string, Food>();
  recipes.forEach((recipe, place) => {
    for (const name of foodNames(allIngredients(recipe).map(({ text }) => text))) {
      if (isStaple(name) || name.length > longestName) continue;
      const food = foods.get(keyOf(name)) ?? { names: new Map(), recipes: new Set() };
      food.names.set(name, (food.names.get(name) ?? 0) + 1);
      food.recipes.add(place);
      foods.set(keyOf(name), food);
    }
  });
  const most = recipes.length < fewRecipes ? recipes.length : recipes.length / 2;
  const entries = [...foods.values()]
    .filter((food) => food.recipes.size <= most)
    .map(({ names, recipes: places }) => ({ name: commonest(names), recipes: [...places] }));
  return byLetter(entries);
}

/** The last word alone has a number: "spring onions", "red wine". */
function keyOf(name: string): string {
  const at = name.lastIndexOf(' ') + 1;
  return fold(name.slice(0, at) + agreeing(name.slice(at), false));
}

const commonest = (names: ReadonlyMap<string, number>): string =>
  [...names].reduce((best, next) => (next[1] > best[1] ? next : best))[0];

function byLetter(entries: readonly IndexEntry[]): readonly IndexLetter[] {
  const order = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
  const sorted = [...entries].sort((one, other) => order.compare(filedAs(one.name), filedAs(other.name)));
  const letters: { readonly letter: string; readonly entries: IndexEntry[] }[] = [];
  for (const entry of sorted) {
    const letter = letterOf(entry.name);
    const last = letters.at(-1);
    if (last?.letter === letter) last.entries.push(entry);
    else letters.push({ letter, entries: [entry] });
  }
  return letters;
}

/** "2-inch cinnamon stick" stands under I. */
const filedAs = (name: string): string => name.replace(/^\P{L}+/u, '');

/** Without its accent; of a script without letters its first sign would be a heading for each food, so they stand under "…". */
function letterOf(name: string): string {
  const first = /\p{L}/u.exec(name.normalize('NFD'))?.[0].toUpperCase() ?? '';
  return /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u.test(first) ? first : '…';
}
