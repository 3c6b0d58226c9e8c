import type { PageElement } from './element.ts';
import { asList, isObject, own, readLooseJson, type Json, type JsonObject } from './loose-json.ts';
import { stateValues } from './page-state.ts';
import { keptIn, resolvedIn, type Kept } from './references.ts';
import { schemaRecipe } from './schema-recipe.ts';
import { stateIngredients, stateSteps } from './state-lists.ts';
import type { FoundRecipe } from './web-recipe.ts';

const deepest = 24;
const most = 60;
const mostTexts = 40;
const ingredientKey =
  /^(?:recipe)?_?(?:ingredients?|zutaten?|ingredienser|ingredienten|ingredientes|ingredienti|skladniki|malzemeler)_?(?:list|groups?|sections?|lines|blocks?|parts?|html|text)?$/i;
const stepKey =
  /^(?:recipe)?_?(?:instructions?|steps?|methods?|directions?|preparations?|zubereitung|anleitung|schritte|tillagning|bereiding|preparacion|preparazione|przygotowanie|(?:preparation|method|cooking|instruction|direction)_?(?:steps?|method|instructions?|groups?|sections?|list|html|text))$/i;
const titleKey = /^(?:name|title|recipe_?(?:name|title)|headline|heading|titel)$/i;

/** Facts by the names of schema.org, and what programs call them. */
const facts: Readonly<Record<string, RegExp>> = {
  recipeYield:
    /^(?:recipe)?_?(?:yields?|servings?|portions?|serves|number_?of_?(?:servings|portions)|portion_?count)$/i,
  prepTime: /^(?:prep(?:aration)?_?time|time_?prep|prep)(?:_?(?:in_?)?min(?:ute)?s)?$/i,
  cookTime: /^(?:cook(?:ing)?_?time|time_?cook|bak(?:e|ing)_?time)(?:_?(?:in_?)?min(?:ute)?s)?$/i,
  totalTime: /^(?:(?:total|ready|overall)_?(?:in|time)|time_?total)(?:_?(?:in_?)?min(?:ute)?s)?$/i,
};

/** Recipes in the state that a page's own program starts from: objects that have a title, ingredients and steps, whatever their names. */
export function embeddedRecipes(elements: readonly PageElement[]): readonly FoundRecipe[] {
  const found: FoundRecipe[] = [];
  const search: Search = { found, texts: 0, kept: new Map() };
  for (const value of stateValues(elements)) gather(value, { ...search, kept: keptIn(value) }, 0);
  return found;
}

interface Search {
  readonly found: FoundRecipe[];
  readonly kept: Kept;
  /** How many texts that hold data were opened. */
  texts: number;
}

function gather(value: Json, search: Search, depth: number): void {
  if (depth > deepest || search.found.length >= most) return;
  if (typeof value === 'string') {
    if (value.length < 60 || !/^\s*[[{]/.test(value) || !/ingred/i.test(value) || search.texts >= mostTexts) return;
    search.texts += 1;
    for (const inside of readLooseJson(value)) gather(inside, search, depth + 1);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const recipe = isObject(value) ? recipeOf(value, search.kept) : null;
  if (recipe) search.found.push(recipe);
  else for (const inside of Object.values(value)) gather(inside as Json, search, depth + 1);
}

/** The first value that has one of the names and something in it; a store writes "steps({"limit":9})" for a part of them. */
function under(value: JsonObject, key: RegExp): Json | undefined {
  for (const [name, one] of Object.entries(value)) {
    if (one === null || one === '' || (typeof one === 'object' && asList(one).length === 0)) continue;
    if (key.test(name.length < 60 ? name.replace(/[({].*$/, '') : '')) return one;
  }
  return undefined;
}

function recipeOf(value: JsonObject, kept: Kept): FoundRecipe | null {
  const title = under(value, titleKey);
  const listed = under(value, ingredientKey);
  const told = under(value, stepKey);
  if (typeof title !== 'string' || listed === undefined || told === undefined) return null;
  if (typeof listed === 'number' || typeof told === 'number') return null;
  const said = Object.entries(facts).flatMap(([name, key]) => {
    const one = own(value, name) ?? under(value, key);
    return one === undefined ? [] : [[name, timeOf(resolvedIn(one, kept))] as const];
  });
  const recipe = schemaRecipe(
    {
      ...value,
      ...Object.fromEntries(said),
      name: title,
      image: resolvedIn(own(value, 'image') ?? own(value, 'mainImage') ?? own(value, 'photo') ?? null, kept),
      author: resolvedIn(own(value, 'author') ?? null, kept),
      recipeIngredient: stateIngredients(resolvedIn(listed, kept)),
      recipeInstructions: stateSteps(resolvedIn(told, kept)),
    },
    new Map(),
  );
  return recipe.ingredients.length > 1 && recipe.steps.length > 0 ? recipe : null;
}

/** {"hours": 1, "minutes": 5} */
function timeOf(value: Json): Json {
  const [hours, minutes] = [own(value, 'hours'), own(value, 'minutes')].map(Number);
  const isTime = isObject(value) && (Number.isFinite(hours) || Number.isFinite(minutes));
  return isTime ? (hours! || 0) * 60 + (minutes! || 0) : value;
}
