import { describe, expect, test } from 'vitest';
import { readRecipe } from '#core/recipe/read.ts';
import { allIngredients, allSteps } from '#core/recipe/recipe.ts';

/** A file as somebody might keep it, with what a cook finds in it. */
export interface Manner {
  readonly manner: string;
  readonly text: string;
  readonly file?: string;
  readonly title: string;
  /** Each line as it is shown. */
  readonly ingredients: readonly string[];
  /** How each step begins. */
  readonly steps: readonly string[];
  /** Names of the groups of ingredients, in order. */
  readonly groups?: readonly (string | null)[];
  readonly servings?: number;
  readonly minutes?: { readonly prep?: number; readonly cook?: number; readonly total?: number };
}

export function checkManners(what: string, manners: readonly Manner[]): void {
  describe(what, () => {
    test.each(manners.map((one) => [one.manner, one] as const))('%s', (_, one) => {
      const recipe = readRecipe(one.text, one.file ?? 'soup-of-the-day.md');
      const ingredients = allIngredients(recipe);
      const steps = allSteps(recipe);
      expect(ingredients.map((line) => line.text)).toEqual(one.ingredients);
      expect(steps.map((step, at) => step.content.text.slice(0, one.steps[at]?.length ?? 20))).toEqual(one.steps);
      expect({ title: recipe.title.value, kind: recipe.kind }).toEqual({ title: one.title, kind: 'recipe' });
      for (const { span, text } of ingredients) expect(one.text.slice(span.start, span.end)).toContain(lastWord(text));
      if (one.groups) expect(recipe.ingredientGroups.map((group) => group.name)).toEqual(one.groups);
      if (one.servings !== undefined) expect(recipe.yield?.min).toBe(one.servings);
      for (const [name, minutes] of Object.entries(one.minutes ?? {}))
        expect([name, recipe.times[name as keyof typeof recipe.times]?.minSeconds]).toEqual([name, minutes * 60]);
    });
  });
}

const lastWord = (text: string): string => /[\p{L}\p{N}]+$/u.exec(text.replace(/[^\p{L}\p{N}]+$/u, ''))?.[0] ?? text;
