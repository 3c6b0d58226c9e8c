import { allIngredients, allSteps } from '#core/recipe/recipe.ts';
import type { Recipe } from '#core/recipe/recipe.ts';
import type { Span } from '#core/text/span.ts';
import { saysTheSame, sharing } from './sharing.ts';

/**
 * The recipe for drawing, each field a signal of its own that is set when it says something else: a key in a step is no
 * news to the list of ingredients nor to another step, and redraws the step alone. Ingredients and steps that say what
 * they said are the same objects wherever they have moved to: their spans are not to be read here.
 */
export class DrawnRecipe implements Recipe {
  title = $state.raw() as Recipe['title'];
  kind = $state.raw() as Recipe['kind'];
  dialect = $state.raw() as Recipe['dialect'];
  language = $state.raw() as Recipe['language'];
  tags = $state.raw() as Recipe['tags'];
  source = $state.raw() as Recipe['source'];
  author = $state.raw() as Recipe['author'];
  images = $state.raw() as Recipe['images'];
  yield = $state.raw() as Recipe['yield'];
  times = $state.raw() as Recipe['times'];
  description = $state.raw() as Recipe['description'];
  ingredientGroups = $state.raw() as Recipe['ingredientGroups'];
  stepGroups = $state.raw() as Recipe['stepGroups'];
  notes = $state.raw() as Recipe['notes'];
  extra = $state.raw() as Recipe['extra'];
  needsALook = $state.raw() as Recipe['needsALook'];

  constructor(recipe: Recipe) {
    Object.assign(this, recipe);
  }

  become(recipe: Recipe): void {
    const [ingredients, steps] = [allIngredients(this), allSteps(this)];
    const next: Recipe = {
      ...recipe,
      ingredientGroups: recipe.ingredientGroups.map((group) => ({
        ...group,
        ingredients: group.ingredients.map((one) => kept(ingredients[one.index], one)),
      })),
      stepGroups: recipe.stepGroups.map((group) => ({
        ...group,
        steps: group.steps.map((one) => kept(steps[one.number - 1], one)),
      })),
    };
    for (const field of Object.keys(next) as (keyof Recipe)[])
      Object.assign(this, { [field]: sharing<unknown>(this[field], next[field]) });
  }
}

const kept = <Part extends { readonly span: Span }>(before: Part | undefined, next: Part): Part =>
  before !== undefined && saysTheSame(before, next) ? before : next;
