import { amountText } from '#core/ingredient/format.ts';
import type { Rational } from '#core/ingredient/ingredient.ts';
import { allIngredients } from '#core/recipe/recipe.ts';
import type { Recipe, Step, Use } from '#core/recipe/recipe.ts';
import type { Insertion } from '#core/step-amounts/step-as-shown.ts';
import { addingUses, shareShown } from '#core/step-amounts/share-shown.ts';

/** An amount of the text this near before an ingredient is that ingredient's: "2 tbsp of the reserved oil". */
const reach = 40;

/** "(1/4" at the end of a line and "cup)" on the next is read twice. */
const unbroken = '\u00a0';

/**
 * " (3 tbsp)" behind each ingredient that goes in, where the text says no amount itself: in a narrow window the rail is below,
 * and the eye would go up and down. What is not certain is left to the rail, which shows the doubt.
 */
export function amountsInText(recipe: Recipe, step: Step, factor: Rational): readonly Insertion[] {
  const ingredients = allIngredients(recipe);
  return [...addingUses(step).values()]
    .filter((use) => use.certain && !hasAmount(step, use))
    .flatMap((use) => {
      const ingredient = ingredients.find((one) => one.index === use.ingredient);
      if (ingredient === undefined || !ingredient.sure) return [];
      const { amount } = shareShown(ingredient, use.share, factor, recipe.language);
      if (amount?.quantity == null) return [];
      return [{ at: use.end, text: ` (${amountText(amount, recipe.language).replaceAll(' ', unbroken)})` }];
    })
    .sort((one, other) => one.at - other.at);
}

const hasAmount = ({ amounts }: Step, use: Use): boolean =>
  amounts.some(
    ({ start, end }) => (end <= use.start && use.start - end <= reach) || (start >= use.end && start - use.end <= 3),
  );
