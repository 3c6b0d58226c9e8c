import { belongs, convertAmount } from './convert.ts';
import type { Food, System } from './convert.ts';
import type { Densities } from './density.ts';
import { agreeing } from './counting-words.ts';
import { amountText, isMany } from './format.ts';
import type { Amount, Ingredient, Rational } from './ingredient.ts';
import { measureOf } from './measure.ts';
import { equal, one } from './rational.ts';
import { isFixed, measurableAmount, scaleAmount } from './scale.ts';

/** How a cook looks at a recipe: so many times as much, in these units. Nothing of it is ever written to the file. */
export interface AmountView {
  readonly factor: Rational;
  readonly system: 'written' | System;
  /** Null while they are not loaded: volumes then stay volumes. */
  readonly densities: Densities | null;
}

export const asWritten: AmountView = { factor: one, system: 'written', densities: null };

export interface ViewedAmount {
  readonly amount: Amount;
  readonly about: boolean;
  /** False where it stands as the file has it. */
  readonly changed: boolean;
}

/** One amount as the view shows it: the exact product, then in the view's units, rounded once. */
export function viewAmount(amount: Amount, view: AmountView, food: Food, language: string): ViewedAmount {
  const same = { amount, about: false, changed: false };
  if (amount.quantity === null || amount.isSize) return same;
  const converted =
    view.system === 'written'
      ? null
      : convertAmount(scaleAmount(amount, view.factor), view.system, food, view.densities, language);
  if (converted !== null) return { ...converted, changed: true };
  if (equal(view.factor, one)) return same;
  return { amount: measurableAmount(amount, view.factor, language), about: false, changed: true };
}

/** The line's amounts in the view's units. A line that gives both ("100 g / 3 1/2 oz") keeps both. */
export function viewedAmounts(ingredient: Ingredient, view: AmountView, language: string): readonly ViewedAmount[] {
  const { amounts, name, text } = ingredient;
  const factor = isFixed(ingredient) ? one : view.factor;
  const system = view.system !== 'written' && givesBoth(amounts, view.system) ? 'written' : view.system;
  return amounts.map((amount) => viewAmount(amount, { ...view, factor, system }, { name, words: text }, language));
}

function givesBoth(amounts: readonly Amount[], system: System): boolean {
  const measures = amounts.filter((amount) => !amount.isSize).flatMap((amount) => measureOf(amount.unit) ?? []);
  return measures.some((one) => belongs(one, system)) && measures.some((one) => !belongs(one, system));
}

/**
 * A scaled count and the word that it counts agree: "1 egg" times three is "3 eggs", "1 (14 oz) can" "3 (14 oz) cans".
 * `text` is what follows the amount in the line, `written` the amount's own place. Words that are not known stay.
 */
export function agreeingText(text: string, name: string, written: string, { amount, changed }: ViewedAmount): string {
  if (!changed || amount.quantity === null || measureOf(amount.unit) !== null || hasUnit(amount, written)) return text;
  const word = amount.unit === null ? (name.trim().split(/\s+/).at(-1) ?? '') : amount.unitText;
  const right = agreeing(word, isMany(amount.quantity));
  for (const found of [word, agreeing(word, false), agreeing(word, true)]) {
    const at = found === '' ? -1 : text.indexOf(found);
    const isWhole = !/\p{L}/u.test((text[at - 1] ?? ' ') + (text[at + found.length] ?? ' '));
    if (at >= 0 && isWhole) return text.slice(0, at) + right + text.slice(at + found.length);
  }
  return text;
}

/** A viewed amount in plain text, "about 125 g". `written` is its place in the text: a unit that stands elsewhere is not said twice. */
export function viewedText(viewed: ViewedAmount, written: string, language: string, about: string): string {
  const text = amountText(ownAmount(viewed.amount, written), language);
  return viewed.about ? `${about} ${text}` : text;
}

/** The amount without a unit that its span does not hold: in "2 (14 oz) cans" the cans stand behind the size. */
export const ownAmount = (amount: Amount, written: string): Amount =>
  amount.unit !== null && measureOf(amount.unit) === null && amount.quantity !== null && !hasUnit(amount, written)
    ? { ...amount, unit: null, unitText: '' }
    : amount;

const hasUnit = (amount: Amount, written: string): boolean =>
  amount.unitText !== '' && written.toLowerCase().includes(amount.unitText.toLowerCase().slice(0, 3));

/** The whole line as the view shows it, in plain text; what is not changed stands as it was written. */
export function viewedLine(ingredient: Ingredient, view: AmountView, language: string, about = 'about'): string {
  const { text, name } = ingredient;
  if (!ingredient.sure) return text;
  const viewed = viewedAmounts(ingredient, view, language);
  let made = '';
  let at = 0;
  let last: { readonly viewed: ViewedAmount; readonly written: string } | null = null;
  const rest = (end: number) => {
    const between = text.slice(at, end);
    return last === null ? between : agreeingText(between, name, last.written, last.viewed);
  };
  ingredient.amounts.forEach((amount, place) => {
    const next = viewed[place];
    if (next === undefined || amount.start < at || amount.end > text.length) return;
    const written = text.slice(amount.start, amount.end);
    made += rest(amount.start) + (next.changed ? viewedText(next, written, language, about) : written);
    at = amount.end;
    if (next.changed) last = { viewed: next, written };
  });
  return made + rest(text.length);
}
