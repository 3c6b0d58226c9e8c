import type { OpenedRecipe } from '#core/contract/library.ts';
import type { Ingredient } from '#core/ingredient/ingredient.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { allIngredients, allSteps, type Step } from '#core/recipe/recipe.ts';
import { own } from '../kitchen/own.ts';
import { stepIngredients } from './this-step.ts';

/** Another recipe that is cooked for this one. */
export interface SubRecipe {
  readonly id: RecipeId;
  /** As this recipe calls it. */
  readonly name: string;
  /** The ingredient line that asks for so much of it; null where only a step names it. */
  readonly line: Ingredient | null;
}

/** The recipes that a step names or that go in there, each once; those of the whole recipe without a step. */
export function subRecipesOf(opened: OpenedRecipe, step: Step | null): readonly SubRecipe[] {
  const { recipe } = opened;
  const steps = step === null ? allSteps(recipe) : [step];
  const lines = step === null ? allIngredients(recipe) : stepIngredients(recipe, step).added;
  const found = new Map<RecipeId, SubRecipe>();
  const add = (href: string | null | undefined, name: string): void => {
    const id = href ? own(opened.links, href) : undefined;
    if (id === undefined || id === opened.file.id || found.has(id)) return;
    found.set(id, { id, name: name.trim(), line: lineFor(id, opened, lines) });
  };
  for (const { link, name, text } of lines) add(link, name || text);
  for (const { content } of steps)
    for (const { href, start, end } of content.marks) add(href, content.text.slice(start, end));
  return [...found.values()];
}

/** Links to other recipes: one to the recipe itself is no way anywhere. */
export const othersOf = (links: OpenedRecipe['links'], id: RecipeId | undefined): OpenedRecipe['links'] =>
  Object.fromEntries(Object.entries(links).filter(([, other]) => other !== id));

/** That of the step; a step that only names the recipe takes what the list asks for. */
function lineFor(id: RecipeId, { recipe, links }: OpenedRecipe, lines: readonly Ingredient[]): Ingredient | null {
  const asksFor = ({ link }: Ingredient): boolean => link !== null && own(links, link) === id;
  return lines.find(asksFor) ?? allIngredients(recipe).find(asksFor) ?? null;
}
