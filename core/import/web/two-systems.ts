import type { WebLine } from './web-recipe.ts';

const metric = /[\d½¼¾⅓⅔]\s?(?:g|gr|grams?|kg|ml|cl|dl|l|lit(?:er|re)s?)\b/i;
const customary = /[\d½¼¾⅓⅔]\s?(?:cups?|oz|ounces?|fl\.? ?oz|lbs?|pounds?|sticks?|quarts?|pints?)\b/i;

type System = 'metric' | 'customary';

/** Which units most of the measured lines are in, or null where it is not one. */
function systemOf(lines: readonly WebLine[]): System | null {
  const inMetric = lines.filter(({ text }) => metric.test(text)).length;
  const inOther = lines.filter(({ text }) => customary.test(text) && !metric.test(text)).length;
  if (Math.max(inMetric, inOther) * 3 < lines.length || inMetric === inOther) return null;
  if (inMetric > inOther) return inOther * 4 <= inMetric ? 'metric' : null;
  return inMetric * 4 <= inOther ? 'customary' : null;
}

const words = ({ text }: WebLine): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .match(/\p{L}{3,}/gu)
      ?.filter((word) => !measures.test(word)) ?? [],
  );
const measures =
  /^(?:cups?|ounces?|pounds?|grams?|sticks?|quarts?|pints?|lit(?:er|re)s?|lbs?|tbsp|tsp|(?:table|tea)spoons?)$/;
const isAlike = (one: WebLine, other: WebLine): boolean => {
  const [own, others] = [words(one), words(other)];
  const shared = [...own].filter((word) => others.has(word)).length;
  return shared * 2 >= Math.max(own.size, others.size);
};

/** A list that stands in grams and then again in cups: the one that is shown first, and the other. Null for any other list. */
export function twoSystems(
  list: readonly WebLine[],
): { readonly shown: readonly WebLine[]; readonly other: readonly WebLine[] } | null {
  const half = list.length / 2;
  if (half < 3 || !Number.isInteger(half)) return null;
  const [shown, other] = [list.slice(0, half), list.slice(half)];
  const [first, second] = [systemOf(shown), systemOf(other)];
  if (first === null || second === null || first === second) return null;
  const alike = shown.filter((line, at) => isAlike(line, other[at]!)).length;
  return alike * 5 >= half * 4 ? { shown, other } : null;
}
