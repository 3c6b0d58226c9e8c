import type { OpenedRecipe } from '#core/contract/library.ts';
import type { TemperatureMention } from '#core/heat/temperatures.ts';
import type { Ingredient } from '#core/ingredient/ingredient.ts';
import type { ViewedAmount } from '#core/ingredient/view.ts';
import type { DurationMention, Step, StepAmount, Use } from '#core/recipe/recipe.ts';
import type { Span } from '#core/text/span.ts';
import type { Correction } from './correction.ts';
import type { SourceLine } from './source-line.ts';

/** What the cook points at, or asks about. Offsets of a step's mentions are into its text as it is in the file. */
export type Pointed =
  /** An amount of an ingredient line, by its place among Ingredient.amounts. */
  | { readonly kind: 'amount'; readonly ingredient: Ingredient; readonly place: number; readonly viewed: ViewedAmount }
  /** A line that is shown as written. */
  | { readonly kind: 'line'; readonly ingredient: Ingredient }
  | { readonly kind: 'time'; readonly step: Step; readonly mention: DurationMention }
  | { readonly kind: 'temperature'; readonly step: Step; readonly mention: TemperatureMention }
  | { readonly kind: 'step-amount'; readonly step: Step; readonly mention: StepAmount }
  | { readonly kind: 'uses'; readonly step: Step; readonly uses: readonly Use[] }
  /** All that was understood of a step. */
  | { readonly kind: 'step'; readonly step: Step }
  /** Times or a yield that the file states. */
  | { readonly kind: 'stated'; readonly parts: readonly Stated[] }
  /** A total that only the steps tell. */
  | { readonly kind: 'total' };

/** What the file states of the whole recipe, and where: offsets into the file's text with LF line ends. */
export interface Stated {
  readonly text: string;
  readonly span: Span;
}

/** One press that puts a reading right, or takes that back. */
export interface Choice {
  readonly words: string;
  /** True where it is so already. */
  readonly chosen: boolean;
  readonly does: 'correct' | 'take-back';
  readonly correction: Correction;
}

/** One reading: what it is, why, and what can be said about it. */
export interface Item {
  readonly words: string;
  readonly why: readonly string[];
  /** Several of which one is chosen, or a single one. */
  readonly choices: readonly Choice[];
}

/** What was understood of a place in the file, for people to see and to put right. */
export interface Card {
  readonly heading: string;
  readonly source: SourceLine | null;
  readonly items: readonly Item[];
  /** Ingredients that the step doesn't use, each with what makes it go in there. */
  readonly addable: readonly Choice[];
}

/** A recipe as the card needs it: with the file's text, and what was corrected already. */
export type Looked = Pick<OpenedRecipe, 'file' | 'recipe' | 'corrections'>;
