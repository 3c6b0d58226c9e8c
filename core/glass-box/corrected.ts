import type { Ingredient } from '#core/ingredient/ingredient.ts';
import { allIngredients, allSteps } from '#core/recipe/recipe.ts';
import type { Recipe, Step, Use } from '#core/recipe/recipe.ts';
import type { Span } from '#core/text/span.ts';
import { isSameLine, numbered } from './correction.ts';
import type { CorrectedLine, Correction, MisreadSpan, Role } from './correction.ts';

/** The recipe as it is read, with what the cook corrected. The same object where nothing of it applies. */
export function corrected(recipe: Recipe, corrections: readonly Correction[]): Recipe {
  if (corrections.length === 0) return recipe;
  const ingredients = allIngredients(recipe);
  const lines = numbered(ingredients.map((one) => one.text));
  const steps = withRoles(withoutMisread(allSteps(recipe), corrections), ingredients, lines, corrections);
  const asWritten = corrections.filter((one) => one.kind === 'as-written');
  const line = (ingredient: Ingredient, at: number): Ingredient =>
    asWritten.some((one) => isSameLine(one.line, lines[at]!))
      ? { ...ingredient, amounts: [], sure: false }
      : ingredient;
  const places = new Map(ingredients.map((one, at) => [one, at]));
  return {
    ...recipe,
    ingredientGroups: recipe.ingredientGroups.map((group) => ({
      ...group,
      ingredients: group.ingredients.map((one) => line(one, places.get(one)!)),
    })),
    stepGroups: recipe.stepGroups.map((group) => ({
      ...group,
      steps: group.steps.map((one) => steps.get(one.number) ?? one),
    })),
  };
}

/** By Step.number: a recipe that names nothing of what was corrected keeps its steps. */
type Steps = ReadonlyMap<number, Step>;

function withoutMisread(steps: readonly Step[], corrections: readonly Correction[]): Steps {
  const lines = numbered(steps.map((step) => step.content.text));
  return new Map(
    steps.map((step, at) => {
      const misread = corrections.filter(
        (one): one is MisreadSpan => one.kind.startsWith('not-') && isSameLine(one.line, lines[at]!),
      );
      if (misread.length === 0) return [step.number, step];
      const right = (kind: MisreadSpan['kind']) => (found: Span) =>
        !misread.some((one) => one.kind === kind && one.start === found.start && one.end === found.end);
      return [
        step.number,
        {
          ...step,
          durations: step.durations.filter(right('not-a-time')),
          temperatures: step.temperatures.filter(right('not-a-temperature')),
          amounts: step.amounts.filter(right('not-an-amount')),
        },
      ];
    }),
  );
}

function withRoles(
  steps: Steps,
  ingredients: readonly Ingredient[],
  lines: readonly CorrectedLine[],
  corrections: readonly Correction[],
): Steps {
  const said = corrections.filter((one) => one.kind === 'use');
  if (said.length === 0) return steps;
  const made = new Map(steps);
  const stepLines = numbered([...steps.values()].map((step) => step.content.text));
  const numbers = [...steps.keys()];
  ingredients.forEach((ingredient, at) => {
    const roles = new Map(
      said
        .filter((one) => isSameLine(one.ingredient, lines[at]!))
        .flatMap((one) => {
          const step = numbers[stepLines.findIndex((line) => isSameLine(line, one.line))];
          return step === undefined ? [] : [[step, one.role] as const];
        }),
    );
    if (roles.size > 0) giveRoles(made, ingredient, roles);
  });
  return made;
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
  } else if (adding.length === 1 && !isDivided.test(ingredient.text)) {
    settle(adding[0]!, (use) => (use.share?.kind === 'unknown' ? { ...use, share: { kind: 'all' } } : use));
  } else if (adding.length > 1) {
    // It can't go in whole twice.
    for (const step of adding)
      settle(step, (use) => (use.adds && use.share?.kind === 'all' ? { ...use, share: { kind: 'unknown' } } : use));
  }
}

const isDivided = /\bdivided\b|geteilt|divisée?s?|divid/iu;

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
