import { measuredIn } from '#core/recipe/meaning/measured.ts';
import type { PageLine } from './page-lines.ts';
import { saidFacts } from './said-facts.ts';
import { withGroupsOf } from './same-lines.ts';
import { ingredientLists, stepLists } from './structure.ts';
import type { FoundRecipe, WebLine } from './web-recipe.ts';

/** The data of a page often lacks groups, amounts or steps that its reader sees: the page's own lines mend it where they hold the same words. */
export function completedByPage(found: FoundRecipe, lines: () => readonly PageLine[]): FoundRecipe {
  if (found.ingredients.length === 0 || !(lacks(found) || lacksFacts(found))) return found;
  const seen = lines();
  const lists = ingredientLists(seen);
  const ingredients = firstBetter(lists, (list) => betterIngredients(found.ingredients, list));
  const run = lists[0]?.run ?? null;
  const steps = firstBetter(stepLists(seen, run), (list) => betterSteps(found.steps, list));
  const shown = lacksFacts(found) ? lists.find(({ list }) => isShownIn(list, found.ingredients)) : undefined;
  return {
    ...found,
    ...(shown ? factsAbove(found, seen, shown.run.start) : {}),
    ingredients: ingredients ?? found.ingredients,
    steps: steps ?? found.steps,
  };
}

/** Whether a list of the page is the one of the data, though some of its lines are worded otherwise. */
function isShownIn(list: Lines, own: Lines): boolean {
  const said = new Set(texts(own).map(letters));
  return texts(list).filter((text) => said.has(letters(text))).length * 2 >= own.length;
}

/** How far above its list a card tells the times: further up they may be those of another recipe. */
const near = 40;

/** Times and yield that the data lacks, as the page tells them above the list. */
function factsAbove(found: FoundRecipe, lines: readonly PageLine[], top: number): Pick<FoundRecipe, 'times' | 'yield'> {
  const said = saidFacts(lines, top, near);
  return { times: hasTimes(found) ? found.times : said.times, yield: found.yield ?? said.yield };
}

const hasTimes = ({ times }: FoundRecipe): boolean => Object.values(times).some((one) => one !== null);
const lacksFacts = (found: FoundRecipe): boolean => !hasTimes(found) || found.yield === null;

type Lines = readonly WebLine[];
const mostLists = 20;

/** The likeliest lists come first: one that mends nothing is most often followed by none that does. */
function firstBetter(lists: readonly { readonly list: Lines }[], better: (list: Lines) => Lines | null): Lines | null {
  for (const { list } of lists.slice(0, mostLists)) {
    const mended = better(list);
    if (mended !== null) return mended;
  }
  return null;
}

const isPlain = (list: readonly WebLine[]): boolean => list.every(({ group }) => group === null);
const lacks = ({ ingredients, steps }: FoundRecipe): boolean => isPlain(ingredients) || steps.length < 2;
const texts = (list: readonly WebLine[]): readonly string[] => list.map(({ text }) => text);

/** The page's lines in place of the data's, or null where they are no better. */
function betterIngredients(lines: readonly WebLine[], seen: readonly WebLine[]): readonly WebLine[] | null {
  if (!isPlain(lines)) return null;
  const [own, other] = [lines, seen].map((list) => texts(list).map(letters)) as [string[], string[]];
  if (own.length === other.length && own.every((text, at) => text === other[at]))
    return isPlain(seen) ? null : lines.map((line, at) => ({ ...line, group: seen[at]!.group }));
  const [said, shown] = [lines, seen].map((list) => measuredIn(texts(list)) / list.length) as [number, number];
  // All of it in one line.
  if (own.length < 3 && other.length > own.length * 2 && other.every((text) => own.join('').includes(text)))
    return seen;
  // Names without their amounts.
  const isFuller = own.length === other.length && own.every((text, at) => other[at]!.includes(text));
  if (isFuller && said < 0.4 && shown > 0.6) return seen;
  return isPlain(seen) ? null : withGroupsOf(lines, seen);
}

function betterSteps(steps: readonly WebLine[], seen: readonly WebLine[]): readonly WebLine[] | null {
  const own = letters(texts(steps).join(''));
  const other = letters(texts(seen).join(''));
  if (own === '') return seen;
  if (own === other)
    return seen.length > steps.length
      ? seen
      : isPlain(steps) && !isPlain(seen) && seen.length === steps.length
        ? seen
        : null;
  // All of it in one line, but for a number or a word.
  if (steps.length < 2 && seen.length > 1 && areAlike(steps, seen)) return seen;
  // The data holds only the beginning.
  return steps.length < 2 && own.length * 2 < other.length && (other.startsWith(own) || own.length < 20) ? seen : null;
}

/** Whether two tellings have nearly all their words in common, both ways. */
function areAlike(one: readonly WebLine[], other: readonly WebLine[]): boolean {
  const [own, others] = [one, other].map(
    (lines) =>
      texts(lines)
        .join(' ')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
  );
  const counts = new Map<string, number>();
  for (const word of own!) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of others!) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  return shared > 10 && shared >= 0.95 * Math.max(own!.length, others!.length);
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
