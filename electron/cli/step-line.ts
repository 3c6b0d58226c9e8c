import { viewedStep } from '#core/step-amounts/scaled-step.ts';
import type { Ingredient } from '#core/ingredient/ingredient.ts';
import type { DurationMention, Share, Step, Use } from '#core/recipe/recipe.ts';
import type { Place, Placing } from './file-offsets.ts';
import { scaledBy } from './ingredient-line.ts';
import type { PrintOptions } from './ingredient-line.ts';
import type { Places } from '#core/text/places.ts';
import { printedAmount, printedNumber } from './quantity.ts';
import type { PrintedAmount } from './quantity.ts';

/** Words of a step, and where they stand in the file or the line. */
export interface PrintedMention {
  readonly text: string;
  readonly span: Place;
}

export type PrintedShare =
  'all' | 'rest' | 'unknown' | { readonly part: PrintedAmount & { readonly fraction: number | null } };

/** A step as the command prints it (docs/cli.md). */
export interface PrintedStep {
  readonly text: string;
  readonly group: string | null;
  readonly span: Place;
  readonly durations: readonly (PrintedMention & Pick<DurationMention, 'soft' | 'handsOff' | 'label'> & MinMax)[];
  readonly temperatures: readonly (PrintedMention & { readonly celsius: number })[];
  readonly amounts: readonly (PrintedMention & PrintedAmount)[];
  readonly ingredients: readonly (PrintedMention & {
    readonly index: number;
    readonly certain: boolean;
    readonly kind: 'use' | 'mention';
    readonly share: PrintedShare | null;
  })[];
  readonly scaled?: string;
}

/** Seconds. */
interface MinMax {
  readonly min: number;
  readonly max: number;
}

export type StepReading = Pick<Step, 'content' | 'durations' | 'temperatures' | 'amounts' | 'uses'>;

export function printedStep(
  step: StepReading,
  group: string | null,
  places: Places,
  placing: Placing,
  { factor, language }: PrintOptions,
): PrintedStep {
  const { text } = step.content;
  const mention = ({ start, end }: { readonly start: number; readonly end: number }): PrintedMention => ({
    text: text.slice(start, end),
    span: placing(places.of(start, end)),
  });
  return {
    text,
    group,
    span: placing(places.whole),
    durations: step.durations.map((duration) => ({
      ...mention(duration),
      min: duration.minSeconds,
      max: duration.maxSeconds,
      soft: duration.soft,
      handsOff: duration.handsOff,
      label: duration.label,
    })),
    temperatures: step.temperatures.map((one) => ({ ...mention(one), celsius: one.celsius })),
    amounts: step.amounts.map((one) => ({ ...mention(one), ...printedAmount(one.amount) })),
    ingredients: step.uses.map((use) => ({ ...indexOf(use), ...mention(use), ...roleOf(use) })),
    ...(factor === null ? {} : { scaled: viewedStep(step, scaledBy(factor), language) }),
  };
}

const indexOf = (use: Use): { readonly index: Ingredient['index'] } => ({ index: use.ingredient });

const roleOf = (use: Use): Pick<PrintedStep['ingredients'][number], 'certain' | 'kind' | 'share'> => ({
  certain: use.certain,
  kind: use.adds ? 'use' : 'mention',
  share: use.share === null ? null : printedShare(use.share),
});

function printedShare(share: Share): PrintedShare {
  if (share.kind !== 'part') return share.kind;
  const { quantity, unit } = share.amount ? printedAmount(share.amount) : { quantity: null, unit: null };
  return { part: { fraction: printedNumber(share.fraction), quantity, unit } };
}
