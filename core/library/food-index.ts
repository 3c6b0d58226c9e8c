import { isStaple } from './pantry.ts';
import type { SearchHit } from './search-hit.ts';
import { fold, foldedText, indexWords, queryWords } from '#core/search/folded.ts';
import type { RecipeId } from './summary.ts';
import { wordForms } from './word-forms.ts';

interface Food {
  /** As the recipe that named it first writes it. */
  readonly name: string;
  /** Folded. */
  readonly words: ReadonlySet<string>;
  readonly recipes: Set<RecipeId>;
}

const namesTold = 3;

/** Which recipes take which foods, by food: ten thousand recipes name the same few thousand. */
export class FoodIndex {
  readonly #foods = new Map<string, Food>();
  readonly #recipes = new Map<RecipeId, readonly Food[]>();

  put(id: RecipeId, names: readonly string[]): void {
    this.drop(id);
    const foods = new Set(names.filter((name) => !isStaple(name)).map((name) => this.#food(name)));
    for (const food of foods) food.recipes.add(id);
    if (foods.size > 0) this.#recipes.set(id, [...foods]);
  }

  drop(id: RecipeId): void {
    for (const food of this.#recipes.get(id) ?? []) {
      food.recipes.delete(id);
      if (food.recipes.size === 0) this.#foods.delete(fold(food.name));
    }
    this.#recipes.delete(id);
  }

  /**
   * Recipes that take some of what is there, first those that miss the least; of these, those that use up the most. Salt,
   * pepper, water and oil are always there.
   */
  cookable(there: readonly string[]): readonly SearchHit[] {
    const asked = there.map((item) => queryWords(foldedText(item)).map(wordForms)).filter((words) => words.length > 0);
    const fitting = [...this.#foods.values()].filter(({ words }) =>
      asked.some((item) => item.every((forms) => forms.some((form) => words.has(form)))),
    );
    const has = new Map<RecipeId, number>();
    for (const { recipes } of fitting) for (const id of recipes) has.set(id, (has.get(id) ?? 0) + 1);
    const isThere = new Set(fitting);
    return [...has].map(([id, count]) => this.#hit(id, count, isThere)).sort((one, other) => other.score - one.score);
  }

  #hit(id: RecipeId, has: number, isThere: ReadonlySet<Food>): SearchHit {
    const foods = this.#recipes.get(id) ?? [];
    const missing = foods.length - has;
    const names: string[] = [];
    const terms: string[] = [];
    for (const food of foods) {
      if (isThere.has(food)) terms.push(food.name);
      else if (names.length < namesTold) names.push(food.name);
    }
    const score = has / (has + 1) - missing;
    return { id, score, field: 'ingredients', terms, kitchen: { has, missing, names } };
  }

  #food(name: string): Food {
    const key = fold(name);
    const known = this.#foods.get(key);
    if (known !== undefined) return known;
    const food = { name, words: new Set(indexWords(foldedText(name))), recipes: new Set<RecipeId>() };
    this.#foods.set(key, food);
    return food;
  }
}
