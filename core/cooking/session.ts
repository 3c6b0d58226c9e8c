import type { RecipeId } from '#core/library/summary.ts';

export type CookView = 'step' | 'whole' | 'mise';

/** What a session needs to know of the recipe that is cooked. */
export interface Cookable {
  readonly recipe: RecipeId;
  readonly title: string;
  /** ContentVersion of the file that is cooked from. */
  readonly version: string;
  /** Texts of the steps in order. */
  readonly steps: readonly string[];
  /** The lines of the ingredient list, by Ingredient.index. Without any there is no mise en place. */
  readonly ingredients: readonly string[];
}

/**
 * Where a cook is in a recipe. Kept 12 hours after the last change, with the lines that are cooked from: the place, the ticks
 * and the timers are found again by them when the file changes. Steps count from 1; 0 is the mise en place.
 */
export interface CookSession extends Cookable {
  readonly step: number;
  /** Part of a step that did not fit the screen, from 0. */
  readonly part: number;
  /** Ingredient indexes ticked. */
  readonly ticked: readonly number[];
  /** Numbers of the steps that the cook crossed off, in whatever order. */
  readonly done: readonly number[];
  readonly view: CookView;
  /** Factor as an exact fraction text, "1", "1/2", "3". */
  readonly scale: string;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

/** `parts` is how many parts the current step has on this screen: only the view can know. */
export type CookAction =
  | { readonly kind: 'next'; readonly parts: number }
  | { readonly kind: 'back' }
  | { readonly kind: 'go'; readonly step: number }
  | { readonly kind: 'part'; readonly part: number }
  | { readonly kind: 'tick'; readonly ingredient: number }
  | { readonly kind: 'done'; readonly step: number }
  | { readonly kind: 'view'; readonly view: CookView }
  | { readonly kind: 'scale'; readonly scale: string };

/** The first place of a recipe: its mise en place where there is something to get out, else step 1. */
export const firstStep = (cookable: Cookable): number =>
  cookable.ingredients.length > 0 || cookable.steps.length === 0 ? 0 : 1;

/** True where Next has nowhere to go: it is Finish. */
export function isLastPlace(session: CookSession, parts: number): boolean {
  return session.step >= session.steps.length && session.part >= parts - 1;
}

export function startSession(cookable: Cookable, scale: string, now: number): CookSession {
  const blank: CookSession = {
    recipe: cookable.recipe,
    title: cookable.title,
    version: cookable.version,
    step: 0,
    steps: cookable.steps,
    ingredients: cookable.ingredients,
    part: 0,
    ticked: [],
    done: [],
    view: 'step',
    scale,
    changedAt: now,
  };
  return at(blank, cookable, firstStep(cookable), now);
}

/** Returns the very same object when nothing changes, so that nothing is kept for nothing. */
export function cook(session: CookSession, action: CookAction, cookable: Cookable, now: number): CookSession {
  switch (action.kind) {
    case 'next':
      if (session.step > 0 && session.part < action.parts - 1)
        return { ...session, part: session.part + 1, changedAt: now };
      return at(session, cookable, session.step + 1, now);
    case 'back':
      if (session.part > 0) return { ...session, part: session.part - 1, changedAt: now };
      return at(session, cookable, session.step - 1, now);
    case 'go':
      return at(session, cookable, action.step, now);
    case 'part':
      return action.part === session.part ? session : { ...session, part: Math.max(0, action.part), changedAt: now };
    case 'tick':
      return tick(session, action.ingredient, cookable, now);
    case 'done':
      return crossOff(session, action.step, now);
    case 'view':
      return action.view === session.view ? session : { ...session, view: action.view, changedAt: now };
    case 'scale':
      return action.scale === session.scale ? session : { ...session, scale: action.scale, changedAt: now };
  }
}

/** A step number outside the recipe is brought to its nearest end. */
function at(session: CookSession, cookable: Cookable, wanted: number, now: number): CookSession {
  const step = clampStep(cookable, wanted);
  if (step === session.step && (session.part === 0 || wanted !== step)) return session;
  return { ...session, step, part: 0, changedAt: now };
}

function tick(session: CookSession, ingredient: number, cookable: Cookable, now: number): CookSession {
  if (cookable.ingredients[ingredient] === undefined) return session;
  return { ...session, ticked: turned(session.ticked, ingredient), changedAt: now };
}

function crossOff(session: CookSession, step: number, now: number): CookSession {
  if (!Number.isInteger(step) || step < 1 || step > session.steps.length) return session;
  return { ...session, done: turned(session.done, step), changedAt: now };
}

/** With the number when it was not there, without it when it was; in order. */
function turned(numbers: readonly number[], number: number): readonly number[] {
  return numbers.includes(number)
    ? numbers.filter((other) => other !== number)
    : [...numbers, number].sort((one, other) => one - other);
}

export const clampStep = (cookable: Cookable, step: number): number =>
  Math.min(Math.max(Math.trunc(step) || 0, firstStep(cookable)), cookable.steps.length);

/** '' for the mise en place. */
export const stepText = (cookable: Pick<Cookable, 'steps'>, step: number): string => cookable.steps[step - 1] ?? '';
