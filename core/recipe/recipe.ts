import type { TemperatureMention } from '#core/heat/temperatures.ts';
import type { Amount, IngredientGroup, Rational } from '#core/ingredient/ingredient.ts';
import type { Block, ImageMention, RichText } from '#core/recipe/rich-text.ts';
import type { Span } from '#core/text/span.ts';

/** Seconds; a single time has equal ends. Offsets (start, end) are into the text it was found in. */
export interface DurationMention {
  readonly start: number;
  readonly end: number;
  readonly minSeconds: number;
  readonly maxSeconds: number;
  /** "overnight", "a few minutes": shown, but no alarm is set for it. The seconds are then a fair guess. */
  readonly soft: boolean;
  /** True where the cook may walk away (simmer, bake, rest), false where hands are busy (stir, knead). */
  readonly handsOff: boolean;
  /** What the timer is called: "Simmer", "Rest dough". */
  readonly label: string;
}

/** How much of an ingredient goes in at a use: all of it, "half the butter" or "2 tbsp of the oil", what is left, or nobody knows ("divided"). */
export type Share =
  | { readonly kind: 'all' }
  | { readonly kind: 'part'; readonly fraction: Rational | null; readonly amount: Amount | null }
  /** `fraction` of the whole where the steps before say exactly how much is gone. */
  | { readonly kind: 'rest'; readonly fraction?: Rational }
  | { readonly kind: 'unknown' };

/** An ingredient named in a step. Offsets are into Step.content.text. */
export interface Use {
  /** Ingredient.index */
  readonly ingredient: number;
  readonly start: number;
  readonly end: number;
  /** True where it is added here; false where it is already in ("brown the pork"). Amounts are shown only where something is added. */
  readonly adds: boolean;
  /** False where another reading was nearly as likely: shown with doubt, and can be corrected. */
  readonly certain: boolean;
  /** Null where nothing is added. */
  readonly share: Share | null;
}

/** An amount in the text of a step that is scaled with the recipe. Offsets (also the amount's) are into Step.content.text. */
export interface StepAmount {
  readonly start: number;
  readonly end: number;
  readonly amount: Amount;
}

export interface Step {
  /** Counted over all groups, from 1. */
  readonly number: number;
  readonly content: RichText;
  readonly span: Span;
  readonly durations: readonly DurationMention[];
  readonly temperatures: readonly TemperatureMention[];
  readonly amounts: readonly StepAmount[];
  readonly uses: readonly Use[];
  readonly images: readonly ImageMention[];
}

export interface StepGroup {
  readonly name: string | null;
  readonly steps: readonly Step[];
}

/** A value with the place in the file where it is written; span is null for what was derived (a title from the file name). */
export interface Written<Value> {
  readonly value: Value;
  readonly span: Span | null;
}

/** "4 to 6 servings": text as written, min and max where a number was understood. */
export interface Yield {
  readonly text: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
  readonly span: Span;
}

/** A time the file states, in seconds. */
export interface StatedTime {
  readonly text: string;
  readonly minSeconds: number;
  readonly maxSeconds: number;
  readonly span: Span;
}

export interface RecipeTimes {
  readonly prep: StatedTime | null;
  readonly cook: StatedTime | null;
  readonly total: StatedTime | null;
}

export interface RecipeSource {
  readonly name: string | null;
  /** As written; may be hostile. Only core/recipe/link-target.ts decides whether it can be opened. */
  readonly url: string | null;
  readonly span: Span | null;
  /** Of the value that says it: both are the same where one value says both. */
  readonly nameSpan: Span | null;
  readonly urlSpan: Span | null;
}

export interface NoteSection {
  readonly heading: string | null;
  readonly blocks: readonly Block[];
}

/** A front-matter key or section that Hobside has no field for; kept in the file, shown as text. */
export interface ExtraField {
  readonly key: string;
  readonly text: string;
  readonly span: Span;
}

/** Something in the file that needs a look. `line` counts from 1. Codes are keys of core/words/english/needs-a-look.ts, whole: 'look.duplicate-key'. */
export interface LookCode {
  readonly code: string;
  readonly line: number;
  readonly detail: string;
  readonly span: Span;
}

export interface Recipe {
  readonly title: Written<string>;
  /** 'note' for README, index and other files in the folder that are no recipe; they are listed apart. */
  readonly kind: 'recipe' | 'note';
  /** Name of the dialect that fitted best, for the curious ("seed", "recipemd", "cooklang", "headings"). */
  readonly dialect: string;
  /** BCP 47 guess from the file's words or its `language` key. */
  readonly language: string;
  readonly tags: readonly Written<string>[];
  readonly source: RecipeSource;
  readonly author: Written<string> | null;
  readonly images: readonly ImageMention[];
  readonly yield: Yield | null;
  readonly times: RecipeTimes;
  readonly description: readonly Block[];
  readonly ingredientGroups: readonly IngredientGroup[];
  readonly stepGroups: readonly StepGroup[];
  readonly notes: readonly NoteSection[];
  readonly extra: readonly ExtraField[];
  readonly needsALook: readonly LookCode[];
}

export const allIngredients = (recipe: Recipe) => recipe.ingredientGroups.flatMap((group) => group.ingredients);
/** The waits that a timer can be set for. */
export const timedDurations = (step: Pick<Step, 'durations'>) => step.durations.filter((one) => !one.soft);
export const allSteps = (recipe: Recipe) => recipe.stepGroups.flatMap((group) => group.steps);
