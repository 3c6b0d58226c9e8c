import { allIngredients, allSteps } from '#core/recipe/recipe.ts';
import type { Recipe, Step } from '#core/recipe/recipe.ts';
import { eachWord } from '#core/text/letters.ts';
import { madeMentions, neverUsed } from './made-on-the-way.ts';
import { isKindWord, ofKind } from './kinds.ts';
import { equipment, foodWords } from './use-foods.ts';
import type { FoodWords } from './use-foods.ts';
import { folded, soughtOf, stemsOf, wordStem } from './use-names.ts';
import { describing } from './use-words.ts';

type Steps = Pick<Recipe, 'ingredientGroups' | 'stepGroups' | 'language'>;

/** More than this share of the list unnamed: the steps don't name things at all. */
const mostUnused = 1 / 3;
/** A list of thousands is compared with thousands of words, and is no list that a cook reads. */
const mostLines = 200;
/** "Mix this all", "the toppings": anything may be meant. */
const anything =
  /(?<!\p{L})(?:ingredients?|everything|all (?:of )?(?:it|this|that|these|those|together)|this all|seasonings?|toppings?|fillings?|garnish(?:es)?|add-ins|extras|condiments?|packets?|mix|rest|above|below|ingrédients?|tout|garnitures?|zutaten|alles|ingredient[ei]s?|todo|tutto)(?!\p{L})|材料|调料|配料|食材|酱料|佐料|辅料|香料|全部|所有|以上/iu;

const seasons = /season|spice|assaisonn|epic|wurz|sazon|condi/u;

/**
 * Ingredient.index of each line that no step uses, so that a cook can be told before it is too late. Says nothing where a
 * step may mean it by another word: a word of its name, a kind that it is of, "everything", or the word spelt otherwise.
 */
export function unusedIngredients(recipe: Steps): readonly number[] {
  const lines = allIngredients(recipe as Recipe);
  const unnamed = neverUsed(recipe);
  if (unnamed.length === 0 || lines.length > mostLines || unnamed.length > lines.length * mostUnused) return [];
  const steps = allSteps(recipe as Recipe);
  if (steps.some((step) => anything.test(step.content.text))) return [];
  const said = saidIn(steps, recipe.language);
  const letters = steps.map((step) => folded(step.content.text)).join('\n');
  const sought = soughtOf(lines, recipe.language);
  // "Season it": with whatever of the list seasons.
  const kinds = [...[...said].filter(isKindWord), ...(seasons.test(letters) ? ['seasoning'] : [])];
  return unnamed.filter((index) => {
    const { optional, text } = lines[index]!;
    if (optional) return false;
    const mine = sought.filter((one) => one.ingredients.includes(index));
    if (mine.length === 0 || !latin.test(text) || mine.some((one) => equipment.has(one.head))) return false;
    // The name may be misread: any long word of the line that a step says may be it.
    if (wordsOf(text, recipe.language).some((stem) => stem.length > 3 && said.has(stem))) return false;
    if (mine.some((one) => [...one.strong, one.head].some((stem) => isSaid(stem, said, letters)))) return false;
    return kinds.every((kind) => ofKind(kind, mine).length === 0);
  });
}

/** Chinese and Japanese lines are said by single characters, and nobody knows by which. */
const latin = /^[\u0020-\u024f\u2000-\u206f\u2150-\u215f]+$/u;

function wordsOf(text: string, language: string): readonly string[] {
  const words: string[] = [];
  eachWord(text, (start, end) => {
    const word = text.slice(start, end);
    if (!describing.has(folded(word))) words.push(...stemsOf(word, language));
  });
  return words;
}

const saidIn = (steps: readonly Step[], language: string): ReadonlySet<string> =>
  new Set(steps.flatMap(({ content }) => wordsOf(content.text, language)));

/** The word, a longer one that has it, or one that is spelt nearly so: "avacado" is the avocado. */
function isSaid(stem: string, said: ReadonlySet<string>, letters: string): boolean {
  if (said.has(stem) || letters.includes(stem)) return true;
  for (const word of said) if (isNear(word, stem)) return true;
  return false;
}

/** One letter or two wrong, swapped, missing or too many in a long word; the beginnings agree. */
function isNear(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 2 || a[0] !== b[0]) return false;
  let [from, left, right] = [0, a.length, b.length];
  while (from < Math.min(left, right) && a[from] === b[from]) from += 1;
  while (left > from && right > from && a[left - 1] === b[right - 1]) [left, right] = [left - 1, right - 1];
  return Math.max(left, right) - from <= 3;
}

/** A food that a step puts in and no line of the list names. Offsets are into Step.content.text. */
export interface UnlistedFood {
  /** Step.number */
  readonly step: number;
  readonly span: { readonly start: number; readonly end: number };
  readonly text: string;
}

/**
 * Foods that steps put in and the list has not: few foods, plain words ("add the butter"), nothing that is left to the cook.
 * Never water, salt, pepper or oil.
 */
export function unlistedFoods(recipe: Steps): readonly UnlistedFood[] {
  const words = foodWords.get(recipe.language);
  const lines = allIngredients(recipe as Recipe);
  if (!words || lines.length === 0) return [];
  const listed = listedIn(recipe, words);
  const made = madeMentions(recipe);
  const found: UnlistedFood[] = [];
  const told = new Set<string>();
  for (const step of allSteps(recipe as Recipe))
    for (const one of addedIn(step, words, recipe.language)) {
      const stem = wordStem(one.text, recipe.language);
      const isElse = made.some(
        (mention) => mention.step === step.number && mention.start < one.span.end && mention.end > one.span.start,
      );
      if (isElse || listed.has(stem) || told.has(stem)) continue;
      told.add(stem);
      found.push(one);
    }
  return found;
}

/** The foods that any line names anywhere, also in its notes, and all that are kinds of what a line has. */
function listedIn(recipe: Steps, { foods }: FoodWords): ReadonlySet<string> {
  const text = allIngredients(recipe as Recipe)
    .map((one) => folded(one.text))
    .join('\n');
  return new Set([...foods].filter((food) => text.includes(food)));
}

function addedIn({ content, number, uses }: Step, words: FoodWords, language: string): readonly UnlistedFood[] {
  const found: UnlistedFood[] = [];
  const { text } = content;
  const isUsed = ({ start, end }: Place): boolean => uses.some((use) => use.start < end && use.end > start);
  for (const match of text.matchAll(verbsOf(words))) {
    const from = match.index + match[0].length;
    const clause = /^[^.;:!?()\n]*/u.exec(text.slice(from, from + 200))![0];
    const sentence = text.slice(Math.max(0, match.index - 80), from + clause.length);
    if (words.leaving.test(sentence.slice(Math.max(sentence.lastIndexOf('. '), sentence.lastIndexOf('\n')) + 1)))
      continue;
    for (const span of foodsIn(text, { start: from, end: from + clause.length }, words, language, isUsed))
      if (!isUsed(span)) found.push({ step: number, span, text: text.slice(span.start, span.end) });
  }
  return found;
}

const verbs = new Map<FoodWords, RegExp>();

function verbsOf(words: FoodWords): RegExp {
  let pattern = verbs.get(words);
  if (!pattern) verbs.set(words, (pattern = new RegExp(`(?<!\\p{L})${words.adding}(?!\\p{L})`, 'giu')));
  return pattern;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The foods at the beginning of an enumeration, up to the first word that is neither one nor says how it is. */
function foodsIn(
  text: string,
  clause: Place,
  { foods, between, after }: FoodWords,
  language: string,
  isUsed: (place: Place) => boolean,
): readonly Place[] {
  const found: Place[] = [];
  let isOver = false;
  eachWord(text.slice(clause.start, clause.end), (from, to) => {
    if (isOver) return;
    const place = { start: clause.start + from, end: clause.start + to };
    const word = text.slice(place.start, place.end);
    if (foods.has(wordStem(word, language)) && after.test(text.slice(place.end, place.end + 12))) found.push(place);
    else isOver = !between.has(folded(word)) && !isUsed(place);
  });
  return found;
}
