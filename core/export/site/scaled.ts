import { multiply, one, rational } from '#core/ingredient/rational.ts';
import type { Rational } from '#core/ingredient/ingredient.ts';
import type { Recipe } from '#core/recipe/recipe.ts';
import { t, type WordKey } from '#core/words/words.ts';
import { joined, markup, words, type Html } from '../html/text.ts';
import { outgoingRecipe, type OutgoingRecipe } from '../outgoing-recipe.ts';

interface Way {
  /** In classes and in the script's memory. */
  readonly name: string;
  readonly factor: Rational;
  readonly shown: WordKey;
}

/** How many times as much a page can show: worked out beforehand, since the script that could do it would be a hundred times as large. */
export const ways: readonly Way[] = [
  { name: 'half', factor: rational(1, 2), shown: 'site.times-half' },
  { name: 'once', factor: one, shown: 'site.times-once' },
  { name: 'twice', factor: rational(2), shown: 'site.times-twice' },
  { name: 'thrice', factor: rational(3), shown: 'site.times-thrice' },
];

/** One that leaves `factor` times as much, in each way. */
export interface ScaledRecipe {
  readonly once: OutgoingRecipe;
  readonly all: readonly (Way & { readonly times: Rational; readonly recipe: OutgoingRecipe })[];
}

export function scaledRecipe(recipe: Recipe, factor: Rational): ScaledRecipe {
  const all = ways.map((way) => {
    const times = multiply(way.factor, factor);
    return { ...way, times, recipe: outgoingRecipe(recipe, times) };
  });
  return { once: all[1]!.recipe, all };
}

/** Whether anything is otherwise when there is more or less of it. */
export const scales = ({ once, all }: ScaledRecipe): boolean =>
  all.some(
    ({ recipe }) =>
      recipe.yield !== once.yield ||
      recipe.ingredients.some(({ text }, at) => text !== once.ingredients[at]?.text) ||
      recipe.steps.some(({ text }, at) => text !== once.steps[at]?.text),
  );

/**
 * What `of` gives for each way: once where all are the same, else side by side, of which the script shows one. Hidden by the page
 * itself, since what reads pages without their style (a reader's view) would read each line four times.
 */
export function eachWay<Given>(all: readonly (Way & Given)[], of: (way: Way & Given) => Html): Html {
  const made = all.map((way) => ({ name: way.name, html: of(way) }));
  const first = made[0]?.html;
  if (first !== undefined && made.every(({ html }) => html === first)) return first;
  return joined(
    made.map(({ name, html }) =>
      name === 'once'
        ? markup`<span class="by by-once">${html}</span>`
        : markup`<span class="by by-${words(name)}" hidden>${html}</span>`,
    ),
  );
}

/** The choice of how many times as much; the script shows it. */
export const scaleControl = (): Html => markup`<fieldset class="scale" hidden>
<legend class="sr">${words(t('site.amounts'))}</legend>
${joined(
  ways.map(
    ({ name, shown }) =>
      markup`<label><input type="radio" name="scale" value="${words(name)}"${name === 'once' ? (' checked' as Html) : ('' as Html)}><span>${words(t(shown))}</span></label>`,
  ),
  '\n',
)}
</fieldset>`;
