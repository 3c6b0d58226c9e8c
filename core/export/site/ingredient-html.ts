import type { Ingredient } from '#core/ingredient/ingredient.ts';
import { markup, words, type Html } from '../html/text.ts';

/**
 * A line with its amount set apart, for the eye of one who fetches things. `text` is the line as it leaves, scaled or not; where
 * it doesn't begin with its amount, or the words after that have changed with it ("1 egg" to "3 eggs"), the number alone is.
 */
export function ingredientHtml(text: string, { amounts, text: written, sure }: Ingredient): Html {
  const first = amounts[0];
  if (!sure || first === undefined || first.start > 0) return words(text);
  const rest = written.slice(first.end);
  const end = rest.trim() !== '' && text.endsWith(rest) ? text.length - rest.length : numberEnd(text);
  return end === 0 ? words(text) : markup`<b>${words(text.slice(0, end))}</b>${words(text.slice(end))}`;
}

const numberEnd = (text: string): number =>
  /^[\d\u00bc-\u00be\u2150-\u215e.,/ –-]*[\d\u00bc-\u00be\u2150-\u215e]/.exec(text)?.[0].length ?? 0;
