import { conflictName } from '#core/doctor/conflict-names.ts';
import { foldedKey } from './names.ts';
import type { RecipeId, RecipeSummary } from './summary.ts';
import { titleKey } from './title-key.ts';

/** Which recipes are versions of another one: copies that a sync program left beside the recipe that they were made of. */
export interface Versions {
  /** By the recipe; without those that have no copy. */
  readonly copiesOf: ReadonlyMap<RecipeId, readonly RecipeId[]>;
  /** By the copy. */
  readonly recipeOf: ReadonlyMap<RecipeId, RecipeId>;
}

/** A recipe and what was made of it elsewhere. */
export interface OneInVersions {
  readonly recipe: RecipeId;
  /** Never empty. */
  readonly copies: readonly RecipeId[];
}

/**
 * A copy counts as one only while its recipe is there. Where the cook may have given the name ("soup 2.md"), both must have
 * the same title besides. A copy of a copy is a version of the recipe that the first was made of.
 */
export function versionsIn(recipes: readonly RecipeSummary[]): Versions {
  const named = recipes.flatMap((copy) => {
    const name = conflictName(copy.id);
    return name === null ? [] : [{ copy, name }];
  });
  const recipeOf = new Map<RecipeId, RecipeId>();
  const copiesOf = new Map<RecipeId, RecipeId[]>();
  if (named.length === 0) return { copiesOf, recipeOf };
  const byPath = new Map(recipes.map((recipe) => [foldedKey(recipe.id), recipe]));
  // The shorter name first: what a copy was made of is known to be one, or not, by then.
  for (const { copy, name } of named.toSorted((one, other) => one.copy.id.length - other.copy.id.length)) {
    const made = byPath.get(foldedKey(name.original));
    if (made === undefined || made.kind !== copy.kind) continue;
    if (!name.certain && !isSameTitle(made, copy)) continue;
    const recipe = recipeOf.get(made.id) ?? made.id;
    recipeOf.set(copy.id, recipe);
    copiesOf.set(recipe, [...(copiesOf.get(recipe) ?? []), copy.id]);
  }
  return { copiesOf, recipeOf };
}

function isSameTitle(one: RecipeSummary, other: RecipeSummary): boolean {
  const key = titleKey(one.title);
  return key !== '' && key === titleKey(other.title);
}

/** Each recipe once, however many versions of it there are. */
export const withoutCopies = (
  recipes: readonly RecipeSummary[],
  { recipeOf }: Pick<Versions, 'recipeOf'>,
): readonly RecipeSummary[] => (recipeOf.size === 0 ? recipes : recipes.filter(({ id }) => !recipeOf.has(id)));

/** The same, of whatever names recipes: a copy stands aside where its recipe is named as well. */
export const eachOnce = <Named extends { readonly id: RecipeId }>(
  named: readonly Named[],
  recipeOf: (id: RecipeId) => RecipeId,
): readonly Named[] => named.filter(({ id }) => recipeOf(id) === id || !named.some((one) => one.id === recipeOf(id)));

/** The versions of a recipe, asked by any of them; null where there is one alone. */
export function versionsOf(id: RecipeId, { copiesOf, recipeOf }: Versions): OneInVersions | null {
  const recipe = recipeOf.get(id) ?? id;
  const copies = copiesOf.get(recipe);
  return copies === undefined ? null : { recipe, copies };
}
