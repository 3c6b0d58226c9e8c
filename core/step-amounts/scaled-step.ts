import { agreeing } from '#core/ingredient/counting-words.ts';
import { isMany } from '#core/ingredient/format.ts';
import type { Ingredient } from '#core/ingredient/ingredient.ts';
import { measureOf } from '#core/ingredient/measure.ts';
import type { AmountView, ViewedAmount } from '#core/ingredient/view.ts';
import { viewAmount, viewedText } from '#core/ingredient/view.ts';
import type { Step } from '#core/recipe/recipe.ts';

/** An amount of a step's text as a view shows it. Offsets are into Step.content.text. */
export interface ShownAmount extends ViewedAmount {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

/** How far behind an amount its ingredient may be named: "2 tbsp of the reserved oil". */
const reach = 60;

/**
 * The amounts of a step that a view changes. Times, temperatures and sizes are not among Step.amounts; `ingredients`
 * (by their index) tell what is weighed, and may be left out.
 */
export function shownAmounts(
  step: Pick<Step, 'content' | 'amounts' | 'uses'>,
  view: AmountView,
  language: string,
  ingredients: readonly Pick<Ingredient, 'name'>[] = [],
): readonly ShownAmount[] {
  const { text } = step.content;
  return step.amounts.flatMap(({ start, end, amount }) => {
    // The 23 cm of a tin: a size, even where it was taken for an amount.
    if (measureOf(amount.unit)?.family.endsWith('length')) return [];
    const use = step.uses.find((one) => one.start >= end && one.start - end <= reach);
    const name = use === undefined ? '' : (ingredients[use.ingredient]?.name ?? '');
    const viewed = viewAmount(amount, view, { name, words: text.slice(end, end + reach) }, language);
    return viewed.changed ? [inAgreement(text, { ...viewed, start, end, written: text.slice(start, end) })] : [];
  });
}

const countedWords = /(?:\s\p{L}[\p{L}\p{M}’'-]*){1,4}/uy;
const isKnown = (word: string): boolean => agreeing(word, true) !== word || agreeing(word, false) !== word;

/** "1 large egg" times two is "2 large eggs": the counted word is shown with its number. A word that is not known stays. */
function inAgreement(text: string, shown: ShownAmount): ShownAmount {
  const { amount, start, end } = shown;
  if (measureOf(amount.unit) !== null || amount.quantity === null) return shown;
  const many = isMany(amount.quantity);
  if (amount.unitText !== '') return { ...shown, amount: { ...amount, unitText: agreeing(amount.unitText, many) } };
  countedWords.lastIndex = end;
  const words = countedWords.exec(text)?.[0].trimStart().split(/\s/) ?? [];
  const first = words.findIndex(isKnown);
  if (first < 0) return shown;
  // "1 egg yolk" is counted in yolks.
  const last = isKnown(words[first + 1] ?? '') ? first + 1 : first;
  const counted = [...words.slice(0, last), agreeing(words[last]!, many)].join(' ');
  if (counted === words.slice(0, last + 1).join(' ')) return shown;
  const to = end + 1 + words.slice(0, last + 1).join(' ').length;
  return {
    amount: { ...amount, unitText: counted, end: to },
    about: shown.about,
    changed: true,
    start,
    end: to,
    written: text.slice(start, to),
  };
}

/** The step's text with its amounts scaled and converted where they stand. */
export function viewedStep(
  step: Pick<Step, 'content' | 'amounts' | 'uses'>,
  view: AmountView,
  language: string,
  ingredients: readonly Pick<Ingredient, 'name'>[] = [],
  about = 'about',
): string {
  const { text } = step.content;
  let made = '';
  let at = 0;
  for (const shown of shownAmounts(step, view, language, ingredients)) {
    if (shown.start < at || shown.end > text.length) continue;
    made += text.slice(at, shown.start) + viewedText(shown, shown.written, language, about);
    at = shown.end;
  }
  return made + text.slice(at);
}
