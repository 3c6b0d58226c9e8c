import type { Ingredient } from '#core/ingredient/ingredient.ts';
import { allIngredients, allSteps } from '#core/recipe/recipe.ts';
import type { Recipe, Step, Use } from '#core/recipe/recipe.ts';
import { isDivided } from '#core/uses/shares.ts';
import type { Span } from '#core/text/span.ts';
import { isSameLine } from './correction.ts';
import type { Correction, MisreadSpan, Role } from './correction.ts';
import { linesOf } from './lines.ts';
import type { RecipeLines } from './lines.ts';

/** The recipe as it is read, with what the cook corrected. The same object where nothing of it applies. */
export function corrected(recipe: Recipe, corrections: readonly Correction[]): Recipe {
  if (corrections.length === 0) return recipe;
  const lines = linesOf(recipe);
  const steps = new Map(allSteps(recipe).map((step) => [step.number, withoutMisread(step, lines, corrections)]));
  giveAllRoles(steps, allIngredients(recipe), lines, corrections);
  const asWritten = corrections.filter((one) => one.kind === 'as-written');
  const line = (ingredient: Ingredient): Ingredient =>
    asWritten.some((one) => isSameLine(one.line, lines.ofIngredient(ingredient)))
      ? { ...ingredient, amounts: [], sure: false }
      : ingredient;
  return {
    ...recipe,
    ingredientGroups: recipe.ingredientGroups.map((group) => ({
      ...group,
      ingredients: group.ingredients.map(line),
    })),
    stepGroups: recipe.stepGroups.map((group) => ({
      ...group,
      steps: group.steps.map((one) => steps.get(one.number) ?? one),
    })),
  };
}

function withoutMisread(step: Step, lines: RecipeLines, corrections: readonly Correction[]): Step {
  const misread = corrections.filter(
    (one): one is MisreadSpan => one.kind.startsWith('not-') && isSameLine(one.line, lines.ofStep(step)),
  );
  if (misread.length === 0) return step;
  const right = (kind: MisreadSpan['kind']) => (found: Span) =>
    !misread.some((one) => one.kind === kind && one.start === found.start && one.end === found.end);
  return {
    ...step,
    durations: step.durations.filter(right('not-a-time')),
    temperatures: step.temperatures.filter(right('not-a-temperature')),
    amounts: step.amounts.filter(right('not-an-amount')),
  };
}

/** `steps` by Step.number; those that the cook said something about are replaced. */
function giveAllRoles(
  steps: Map<number, Step>,
  ingredients: readonly Ingredient[],
  lines: RecipeLines,
  corrections: readonly Correction[],
): void {
  const said = corrections.filter((one) => one.kind === 'use');
  for (const ingredient of said.length === 0 ? [] : ingredients) {
    const roles = new Map<number, Role>();
    for (const one of said.filter((each) => isSameLine(each.ingredient, lines.ofIngredient(ingredient)))) {
      const step = [...steps.values()].find((each) => isSameLine(one.line, lines.ofStep(each)));
      if (step) roles.set(step.number, one.role);
    }
    if (roles.size > 0) giveRoles(steps, ingredient, roles);
  }
}

/** The cook's word for one ingredient, and what follows from it for the steps that the cook said nothing about. */
function giveRoles(steps: Map<number, Step>, ingredient: Ingredient, roles: ReadonlyMap<number, Role>): void {
  for (const [number, role] of roles) {
    const step = steps.get(number)!;
    steps.set(number, { ...step, uses: usesWith(step.uses, ingredient.index, role) });
  }
  const own = (step: Step) => step.uses.filter((use) => use.ingredient === ingredient.index);
  const all = [...steps.values()];
  const adding = all.filter((step) => own(step).some((use) => use.adds));
  const settle = (step: Step, change: (use: Use) => Use) =>
    steps.set(step.number, {
      ...step,
      uses: step.uses.map((use) => (use.ingredient === ingredient.index ? change(use) : use)),
    });
  if (adding.length === 0) {
    // It never went in where Hobside thought: the next step that names it is then where it does.
    const next = all.find((step) => own(step).length > 0 && !roles.has(step.number));
    if (next) settle(next, (use) => ({ ...use, adds: true, certain: false, share: { kind: 'all' } }));
  } else if (adding.length === 1 && !isDivided(ingredient)) {
    settle(adding[0]!, (use) => (use.share?.kind === 'unknown' ? { ...use, share: { kind: 'all' } } : use));
  } else if (adding.length > 1) {
    // It can't go in whole twice.
    for (const step of adding)
      settle(step, (use) => (use.adds && use.share?.kind === 'all' ? { ...use, share: { kind: 'unknown' } } : use));
  }
}

function usesWith(uses: readonly Use[], ingredient: number, role: Role): readonly Use[] {
  if (role === 'none') return uses.filter((use) => use.ingredient !== ingredient);
  const adds = role === 'adds';
  const given = (use: Use): Use => ({
    ...use,
    adds,
    certain: true,
    share: adds ? (use.share ?? { kind: 'all' }) : null,
  });
  if (uses.some((use) => use.ingredient === ingredient))
    return uses.map((use) => (use.ingredient === ingredient ? given(use) : use));
  return [...uses, given({ ingredient, start: 0, end: 0, adds, certain: true, share: null })];
}
