import { amountText } from '#core/ingredient/format.ts';
import type { Amount, Ingredient, Rational } from '#core/ingredient/ingredient.ts';
import { one, multiply } from '#core/ingredient/rational.ts';
import { isFixed, measurableAmount } from '#core/ingredient/scale.ts';
import type { Share, Step, Use } from '#core/recipe/recipe.ts';
import { t } from '#core/words/words.ts';

/** How much goes in at a step: an amount, or words where the step doesn't put a number to it. */
export interface ShareShown {
  readonly amount: Amount | null;
  /** "the rest of the", "some of 3 tbsp"; empty where the amount says it. */
  readonly lead: string;
}

/** The adding use of each ingredient in a step; where it goes in twice, the one that says the most. */
export function addingUses(step: Pick<Step, 'uses'>): ReadonlyMap<number, Use> {
  const uses = new Map<number, Use>();
  for (const use of step.uses) {
    const known = uses.get(use.ingredient);
    if (use.adds && (known === undefined || known.share?.kind === 'unknown')) uses.set(use.ingredient, use);
  }
  return uses;
}

/** What the cook measures out here. An amount that is only partly used here is never shown as if all of it went in. */
export function shareShown(
  ingredient: Ingredient,
  share: Share | null,
  factor: Rational,
  language: string,
): ShareShown {
  const by = isFixed(ingredient) ? one : factor;
  const written = ingredient.amounts[0] ?? null;
  const whole = written && measurableAmount(written, by, language);
  switch (share?.kind) {
    case 'rest':
      // What is left of 2 tbsp after 1 tbsp is known; of "divided" it isn't.
      return {
        amount:
          share.fraction && written?.quantity
            ? measurableAmount(written, multiply(by, share.fraction), language)
            : null,
        lead: t('cook.share-rest'),
      };
    case 'unknown':
      return whole === null || whole.quantity === null
        ? { amount: whole, lead: '' }
        : { amount: null, lead: t('cook.share-some', { amount: amountText(whole, language) }) };
    case 'part':
      if (share.amount !== null) return { amount: measurableAmount(share.amount, by, language), lead: '' };
      if (share.fraction !== null && written?.quantity)
        return { amount: measurableAmount(written, multiply(by, share.fraction), language), lead: '' };
      return { amount: null, lead: t('cook.share-part') };
    default:
      return { amount: whole, lead: '' };
  }
}
