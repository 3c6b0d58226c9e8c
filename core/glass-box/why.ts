import { toCelsius } from '#core/heat/temperature-scales.ts';
import { temperatureText } from '#core/heat/temperature-text.ts';
import type { TemperatureMention } from '#core/heat/temperatures.ts';
import { amountText } from '#core/ingredient/format.ts';
import type { Amount, Ingredient } from '#core/ingredient/ingredient.ts';
import { equal, one, rationalText } from '#core/ingredient/rational.ts';
import { isFixed } from '#core/ingredient/scale.ts';
import type { AmountView, ViewedAmount } from '#core/ingredient/view.ts';
import type { DurationMention, Use } from '#core/recipe/recipe.ts';
import { durationRangeWords, durationWords } from '#core/words/time-words.ts';
import { t } from '#core/words/words.ts';

/* Why something is shown as it is, in sentences for people. What they say is worked out from the reading itself. */

/** An amount as it is shown, and the view that made it so. */
export interface ShownAs {
  readonly viewed: ViewedAmount;
  readonly view: AmountView;
}

export function whyAmount(ingredient: Ingredient, amount: Amount, shown: ShownAs, language: string): string[] {
  if (amount.quantity === null) return [t('glass.amount-words')];
  const name = ingredient.name || ingredient.text;
  const read = t('glass.amount-read', { amount: amountText(amount, language), name });
  if (amount.isSize) return [read, t('glass.amount-size')];
  if (isFixed(ingredient)) return [read, t('glass.amount-fixed')];
  return [read, ...whyShown(shown)];
}

/** How a shown amount came out of the file's: scaled, converted, weighed. */
export function whyShown({ viewed, view }: ShownAs): string[] {
  if (!viewed.changed) return [];
  return [
    ...(equal(view.factor, one) ? [] : [t('glass.amount-scaled', { factor: rationalText(view.factor) })]),
    ...(view.system === 'written' ? [] : [t('glass.amount-converted')]),
    ...(viewed.about ? [t('glass.amount-weighed')] : []),
  ];
}

export function whyTime({ minSeconds, maxSeconds, soft, handsOff, label }: DurationMention): string[] {
  if (soft) return [t('glass.time-soft')];
  return [
    t('glass.time-read', { time: durationRangeWords(minSeconds, maxSeconds), label }),
    ...(maxSeconds > minSeconds ? [t('glass.time-shorter', { time: durationWords(minSeconds) })] : []),
    t(handsOff ? 'glass.time-hands-off' : 'glass.time-hands-on'),
  ];
}

export function whyTemperature(mention: TemperatureMention, language: string): string[] {
  const celsius = temperatureText(mention, 'C', language);
  const fahrenheit = temperatureText(mention, 'F', language);
  const read = t('glass.temperature-read', { celsius, fahrenheit });
  if (mention.unit !== null) return [read];
  const unit = toCelsius(mention.min, 'C') === mention.celsius ? '°C' : '°F';
  return [read, t('glass.temperature-bare', { unit })];
}

/** `words` are those of the step at the use; empty where the cook said that it goes in. `together` counts what the same words mean. */
export function whyUse(use: Use, ingredient: Ingredient, words: string, together: number, isSaid: boolean): string[] {
  if (isSaid) return [t('glass.use-said'), ...whyShare(use)];
  const doubt = use.certain ? [] : [t('glass.use-doubt')];
  return [whyNamed(ingredient, words, together), ...doubt, ...whyShare(use)];
}

function whyNamed({ name, text }: Ingredient, words: string, together: number): string {
  if (words === '') return t('glass.use-unnamed');
  if (together > 1) return t('glass.use-many', { words, count: together });
  const said = plainWords(words);
  const called = plainWords(name || text);
  if (said.join(' ') === called.join(' ')) return t('glass.use-exact', { words });
  const isPart = said.some((word) => called.some((other) => isSameWord(word, other)));
  return t(isPart ? 'glass.use-part' : 'glass.use-kind', { words });
}

function whyShare({ share }: Use): string[] {
  if (share === null || share.kind === 'all') return [];
  const kinds = { part: 'glass.use-part-goes', rest: 'glass.use-rest-goes', unknown: 'glass.use-some-goes' } as const;
  return [t(kinds[share.kind])];
}

const plainWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/** "onion" and "onions", "Zwiebel" and "Zwiebeln": the same but for the ending. Han words stand without spaces. */
function isSameWord(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (/\p{Script=Han}/u.test(short)) return long.includes(short);
  return long.startsWith(short.slice(0, Math.max(3, short.length - 1))) && long.length - short.length <= 3;
}
