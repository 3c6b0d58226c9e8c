import { asList, isObject, own, type Json, type JsonObject } from '#core/import/web/loose-json.ts';

type Rows = ReadonlyMap<string, readonly JsonObject[]>;

/** The tables of a backup put together as Mealie exports a single recipe, in the order in which they are kept. */
export function recipesOfDatabase(database: JsonObject): readonly JsonObject[] {
  const recipes = rowsIn(database, 'recipes');
  const tables = new Tables(database, recipes);
  return recipes.map((row) => ({ ...row, ...tables.partsOf(keyOf(own(row, 'id'))) }));
}

/** Numbers are written with dashes or without, by what the database was. */
const keyOf = (id: Json | undefined): string =>
  typeof id === 'string' ? id.replaceAll('-', '').toLowerCase() : typeof id === 'number' ? String(id) : '';

const rowsIn = (database: JsonObject, table: string): readonly JsonObject[] =>
  asList(own(database, table)).filter(isObject);

/** Each table grouped once by the recipe that its rows belong to. */
class Tables {
  readonly #byRecipe: Readonly<Record<string, Rows>>;
  readonly #named: Readonly<Record<string, ReadonlyMap<string, JsonObject>>>;

  constructor(database: JsonObject, recipes: readonly JsonObject[]) {
    const byRecipe = (table: string, key = 'recipe_id'): Rows => grouped(rowsIn(database, table), key);
    const byId = (rows: readonly JsonObject[]): ReadonlyMap<string, JsonObject> =>
      new Map(rows.map((row) => [keyOf(own(row, 'id')), row]));
    this.#byRecipe = {
      ingredients: byRecipe('recipes_ingredients'),
      steps: byRecipe('recipe_instructions'),
      notes: byRecipe('notes'),
      nutrition: byRecipe('recipe_nutrition'),
      settings: byRecipe('recipe_settings'),
      categories: byRecipe('recipes_to_categories'),
      tags: byRecipe('recipes_to_tags'),
      tools: byRecipe('recipes_to_tools'),
      comments: byRecipe('recipe_comments'),
      assets: byRecipe('recipe_assets'),
      // So it is spelled in Mealie's own table.
      extras: byRecipe('api_extras', 'recipee_id'),
      users: byRecipe('users_to_recipes'),
      timeline: byRecipe('recipe_timeline_events'),
    };
    this.#named = {
      recipes: byId(recipes),
      foods: byId(rowsIn(database, 'ingredient_foods')),
      units: byId(rowsIn(database, 'ingredient_units')),
      categories: byId(rowsIn(database, 'categories')),
      tags: byId(rowsIn(database, 'tags')),
      tools: byId(rowsIn(database, 'tools')),
      people: byId(rowsIn(database, 'users')),
    };
  }

  partsOf(id: string): JsonObject {
    return {
      recipe_ingredient: inOrder(this.#rows('ingredients', id)).map((row) => this.#ingredient(row)),
      recipe_instructions: inOrder(this.#rows('steps', id)),
      notes: this.#rows('notes', id),
      nutrition: this.#rows('nutrition', id)[0] ?? null,
      settings: this.#rows('settings', id)[0] ?? null,
      recipe_category: this.#linked('categories', 'category_id', id),
      tags: this.#linked('tags', 'tag_id', id),
      tools: this.#linked('tools', 'tool_id', id),
      comments: this.#rows('comments', id).map((row) => ({ ...row, user: this.#find('people', own(row, 'user_id')) })),
      assets: this.#rows('assets', id).map((row) => own(row, 'name') ?? null),
      extras: this.#rows('extras', id).map((row) => own(row, 'value') ?? null),
      timeline: this.#rows('timeline', id).map((row) => own(row, 'message') ?? own(row, 'subject') ?? null),
      is_favorite: this.#rows('users', id).some(
        (row) => own(row, 'is_favorite') === true || own(row, 'is_favorite') === 1,
      ),
    };
  }

  #rows(table: string, id: string): readonly JsonObject[] {
    return this.#byRecipe[table]!.get(id) ?? [];
  }

  #find(table: string, id: Json | undefined): JsonObject | null {
    return this.#named[table]!.get(keyOf(id)) ?? null;
  }

  #linked(table: string, key: string, id: string): readonly Json[] {
    return this.#rows(table, id).map((row) => this.#find(table, own(row, key)));
  }

  #ingredient(row: JsonObject): JsonObject {
    return {
      ...row,
      food: this.#find('foods', own(row, 'food_id')),
      unit: this.#find('units', own(row, 'unit_id')),
      referenced_recipe: this.#find('recipes', own(row, 'referenced_recipe_id')),
    };
  }
}

function grouped(rows: readonly JsonObject[], key: string): Rows {
  const found = new Map<string, JsonObject[]>();
  for (const row of rows) {
    // Before version 1 a step named its recipe as its parent.
    const id = keyOf(own(row, key) ?? own(row, 'parent_id'));
    const others = found.get(id);
    if (others) others.push(row);
    else found.set(id, [row]);
  }
  return found;
}

const inOrder = (rows: readonly JsonObject[]): readonly JsonObject[] =>
  [...rows].sort((one, other) => placeOf(one) - placeOf(other));
const placeOf = (row: JsonObject): number => {
  const place = own(row, 'position');
  return typeof place === 'number' ? place : 0;
};
