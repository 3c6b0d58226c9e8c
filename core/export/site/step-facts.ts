import { amountText } from '#core/ingredient/format.ts';
import type { Ingredient, Rational } from '#core/ingredient/ingredient.ts';
import { asWritten, viewedLine } from '#core/ingredient/view.ts';
import type { Step } from '#core/recipe/recipe.ts';
import { addingUses, shareShown } from '#core/step-amounts/share-shown.ts';
import { t } from '#core/words/words.ts';
import { durationRangeWords } from '#core/words/time-words.ts';
import { oneLine } from '../one-line.ts';

/** What goes in at a step. */
export interface StepNeed {
  readonly ingredient: Ingredient;
  /** "2 tbsp oil", "the rest of the butter": `factor` times as much as the file says. */
  readonly text: (factor: Rational) => string;
  /** Whether all of it goes in: the text is then the line of the list. */
  readonly whole: boolean;
}

/** In the order in which the step names them; what is in the pot already is left out. */
export function stepNeeds(step: Step, ingredients: readonly Ingredient[], language: string): readonly StepNeed[] {
  return [...addingUses(step)].flatMap(([index, { share }]) => {
    const found = ingredients.find((one) => one.index === index);
    if (found === undefined) return [];
    const whole = share === null || share.kind === 'all';
    return [
      {
        ingredient: found,
        whole,
        text: (factor: Rational) =>
          oneLine(
            whole
              ? viewedLine(found, { ...asWritten, factor }, language, t('export.about'))
              : partOf(found, share, factor, language),
          ),
      },
    ];
  });
}

function partOf(
  ingredient: Ingredient,
  share: Parameters<typeof shareShown>[1],
  factor: Rational,
  language: string,
): string {
  const { amount, lead } = shareShown(ingredient, share, factor, language);
  return [lead, amount === null ? '' : amountText(amount, language), ingredient.name || ingredient.text]
    .filter((part) => part !== '')
    .join(' ');
}

export interface StepWait {
  /** What waits: "Simmer". */
  readonly label: string;
  /** "25 to 30 min"; of a time that is only a guess its words in the step. */
  readonly time: string;
}

export const stepWaits = ({ durations, content }: Step): readonly StepWait[] =>
  durations.map(({ label, soft, start, end, minSeconds, maxSeconds }) => ({
    label: oneLine(label),
    time: soft ? oneLine(content.text.slice(start, end)) : durationRangeWords(minSeconds, maxSeconds),
  }));
