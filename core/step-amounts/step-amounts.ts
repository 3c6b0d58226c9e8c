import { amountsAt, plainAmountAt } from '#core/ingredient/amount.ts';
import type { Amount, Quantity } from '#core/ingredient/ingredient.ts';
import { measureOf } from '#core/ingredient/measure.ts';
import { compare } from '#core/ingredient/rational.ts';
import type { StepAmount } from '#core/recipe/recipe.ts';
import { remembered } from '#core/text/remember.ts';
import { amountPlaces, numberWordPattern } from './amount-places.ts';
import { countsNoFood, staysAsItIs } from './amount-context.ts';
import { countsFood } from './counted-thing.ts';
import { foodsOf } from './counted-foods.ts';
import type { Foods } from './counted-foods.ts';

/** Most numbers in steps are times and heats: they are passed over before anything dearer is asked. */
const timeOrHeat =
  /\d[\d.,/½¼¾]*(?:\s?(?:[-–~～]|to|or)\s?\d+)?[\s-]?(?:mins?\b|minut|hour|hrs?\b|secs?\b|second|stunde|std|heure|hora|ore\b|uur|timm|days?\b|week|[°º˚℃℉%]|degree|[分秒天度]|小时|小時|時間)/iy;

const article = /^(?:an?|une?|un[ao]|uma?)\s/i;
const lengths: ReadonlySet<string> = new Set(['inch', 'cm', 'mm']);
/** Words that ovens and actions are counted with. */
const neverScaled: ReadonlySet<string> = new Set(['batch', 'portion', 'recipe', 'loaf', 'ball', 'square', 'log']);
const anyFood = foodsOf([]);

/**
 * The amounts in a step's text that are scaled with the recipe: weights, volumes and spoons, and counts of what is food. Sizes, times,
 * temperatures, counts of actions and vessels, and what goes into each of several are none. Without the recipe's foods only what
 * is food in any recipe counts; a count that is in doubt is left as written.
 */
export function readStepAmounts(text: string, foods: Foods = anyFood): readonly StepAmount[] {
  const { sure, counts } = candidatesIn(text);
  const foodCounts = counts.filter(({ amount, end }) => countsFood(text, amount, end, foods));
  if (foodCounts.length === 0) return sure;
  return [...sure, ...foodCounts.map(({ amount }) => placed(amount))].sort((one, other) => one.start - other.start);
}

const placed = (amount: Amount): StepAmount => ({ start: amount.start, end: amount.end, amount });

/** What the text alone says of its amounts: those that are scaled, and those that are if what they count is food. */
interface Candidates {
  readonly sure: readonly StepAmount[];
  readonly counts: readonly { readonly amount: Amount; readonly end: number }[];
}

const candidatesIn = remembered((text: string): Candidates => {
  const sure: StepAmount[] = [];
  const counts: { readonly amount: Amount; readonly end: number }[] = [];
  let last = 0;
  for (const index of amountPlaces(text)) {
    if (index < last) continue;
    timeOrHeat.lastIndex = index;
    if (timeOrHeat.test(text)) {
      last = timeOrHeat.lastIndex;
      continue;
    }
    const read = readAt(text, index);
    if (read === null) continue;
    const { amount, end } = read;
    if (amount.end === amount.start) continue;
    last = end;
    if (!mayBeScaled(text, amount, end)) continue;
    if (measureOf(amount.unit) !== null) sure.push(placed(amount));
    else if (!countsNoFood(text, amount.start)) counts.push(read);
  }
  return { sure, counts };
}, 500);

/** The amount at a place; "1 (14 oz) can" and "two 400 g tins" are so many cans, and their sizes are passed over. */
function readAt(text: string, at: number): { readonly amount: Amount; readonly end: number } | null {
  const plain = plainAmountAt(text, at);
  if (plain === null || plain.amount.quantity === null) return null;
  // "1:2" is a ratio, and nothing of "00 flour" is wanted.
  if (plain.amount.quantity.max.numerator === 0 || /^:\d/.test(text.slice(plain.end, plain.end + 2))) return null;
  if (plain.amount.unit !== null) return plain;
  if (/^\s?(?:[(（]\s?\d|[x×*]\s?\d|\d)/.test(text.slice(plain.end, plain.end + 12))) {
    const read = amountsAt(text, at);
    const [count, size] = read?.amounts ?? [];
    if (read && count && size?.isSize) return { amount: count, end: read.end };
  }
  return plain.isWord ? inWords(text, plain.amount, plain.amount.quantity) : plain;
}

const tail = new RegExp(`\\s(?:or|to|oder|bis|ou|à|o|a|of|eller|till)\\s(?=(?:${numberWordPattern})\\s)`, 'iuy');

/** "two or three eggs"; "a squirt or two" is no count. */
function inWords(text: string, amount: Amount, quantity: Quantity): ReturnType<typeof readAt> {
  if (/\s(?:or|o|ou|oder|eller|of)\s$/i.test(text.slice(Math.max(0, amount.start - 6), amount.start))) return null;
  tail.lastIndex = amount.end;
  const more = tail.test(text) ? plainAmountAt(text, tail.lastIndex) : null;
  if (!more?.isWord || more.amount.quantity === null || compare(quantity.min, more.amount.quantity.min) >= 0)
    return { amount, end: amount.end };
  const { unit, unitText, end } = more.amount;
  return {
    amount: { ...amount, quantity: { min: quantity.min, max: more.amount.quantity.max }, unit, unitText, end },
    end,
  };
}

/** Whether it is scaled where it measures or counts food. */
function mayBeScaled(text: string, amount: Amount, end: number): boolean {
  const { unit, unitText, start, quantity } = amount;
  if (unit !== null && (lengths.has(unit) || neverScaled.has(unit))) return false;
  // "180 C" is no cup.
  if (
    unit === 'cup' &&
    /^c\.?$/i.test(unitText) &&
    quantity !== null &&
    quantity.min.numerator >= 15 * quantity.min.denominator
  )
    return false;
  // "A cup of water" is an amount, "a quart jar" and "a pound cake" are none.
  if (article.test(text.slice(start, start + 5)) && !/^\s(?:of|d[’']|de|du|di|da)/i.test(text.slice(end, end + 4)))
    return false;
  // "trois quarts du beurre" is a part of it.
  if (unit === 'quart' && /^\s(?:d[’']|de|du|des)/i.test(text.slice(end, end + 4))) return false;
  return !staysAsItIs(text, start, end);
}
