import { allIngredients, allSteps } from '#core/recipe/recipe.ts';
import type { Recipe, Step } from '#core/recipe/recipe.ts';
import { madeWords } from './made-words.ts';
import type { MadeWords } from './made-words.ts';

const reservedName = /\b(?:reserved|saved|leftover|réservée?s?|reservad[oa]s?)\b/iu;
const reserving = /\b(?:reserv(?:e|ing)|sav(?:e|ing)|set(?:ting)? aside|réserver|réservez|reservar)(?!\p{L})/iu;
const words = /\p{L}+/gu;

/**
 * Ingredient.index -> number of the step that makes it: "reserved blanching liquid" is made where an earlier step says to
 * reserve those very words. What is fetched is not in it.
 */
export function madeOnTheWay(recipe: Pick<Recipe, 'ingredientGroups' | 'stepGroups'>): ReadonlyMap<number, number> {
  const made = new Map<number, number>();
  const lines = allIngredients(recipe as Recipe).filter((one) => reservedName.test(one.name));
  if (lines.length === 0) return made;
  const steps = allSteps(recipe as Recipe);
  for (const { index, name } of lines) {
    const named = (name.toLowerCase().match(words) ?? []).filter((word) => !reservedName.test(word));
    if (named.length === 0) continue;
    const used = steps.find((step) => step.uses.some((use) => use.ingredient === index && use.adds));
    const making = steps.find(({ number, content }) => {
      const text = content.text.toLowerCase();
      return number < (used?.number ?? Infinity) && reserving.test(text) && named.every((word) => text.includes(word));
    });
    if (making) made.set(index, making.number);
  }
  return made;
}

/** Ingredient.index of each line that no step names; none of a recipe whose steps name nothing at all. */
export function neverUsed(recipe: Pick<Recipe, 'ingredientGroups' | 'stepGroups'>): readonly number[] {
  const named = new Set(allSteps(recipe as Recipe).flatMap((step) => step.uses.map((use) => use.ingredient)));
  if (named.size === 0) return [];
  return allIngredients(recipe as Recipe).flatMap((one) => (named.has(one.index) ? [] : one.index));
}

/** A place where a step names what an earlier one has made: "pour the batter". Offsets are into Step.content.text. */
export interface MadeMention {
  /** Step.number of the step that names it. */
  readonly step: number;
  readonly start: number;
  readonly end: number;
  /** Step.number of the step that makes it. */
  readonly madeIn: number;
  /** False where no step says that it makes it, only that it mixes something. */
  readonly certain: boolean;
}

type Steps = Pick<Recipe, 'ingredientGroups' | 'stepGroups' | 'language'>;

/**
 * Where steps name things that no line of the list is and an earlier step makes: by its heading ("For the dough"), by its
 * words ("knead to a smooth dough"), or, where only mixing comes before, by that. What the list has is a use, never this.
 */
export function madeMentions(recipe: Steps): readonly MadeMention[] {
  const words = madeWords.get(recipe.language);
  if (!words) return [];
  const patterns = patternsOf(words);
  const floury = new Set(
    allIngredients(recipe as Recipe).flatMap(({ index, text }) => (patterns.flour.test(text) ? index : [])),
  );
  const made = new Map<string, number>();
  const putIn = new Map<string, number>();
  // What is put in after a step has spoken of the dough is put to something else.
  const named = new Set<string>();
  const mentions: MadeMention[] = [];
  for (const { name, steps } of recipe.stepGroups) {
    for (const step of steps) {
      mentions.push(...mentionsOf(step, made, putIn, patterns));
      for (const match of step.content.text.matchAll(patterns.making)) made.set(match[1]!.toLowerCase(), step.number);
      noteMixing(step, floury, putIn, named, patterns);
      for (const match of step.content.text.matchAll(patterns.thing)) named.add(match[1]!.toLowerCase());
    }
    const last = steps.findLast((step) => step.uses.some((use) => use.adds)) ?? steps.at(-1);
    const heading = patterns.heading.exec(name ?? '')?.[1];
    if (heading !== undefined && last) made.set(heading.toLowerCase(), last.number);
  }
  return mentions;
}

/** A dough may be meant from the flour on, and is made where the last thing was put to it. */
function noteMixing(
  { number, uses, content }: Step,
  floury: ReadonlySet<number>,
  putIn: Map<string, number>,
  named: ReadonlySet<string>,
  { flouryThings, mixedThings, mixing }: Patterns,
): void {
  const added = uses.filter((use) => use.adds);
  if (added.length === 0 || !mixing.test(content.text)) return;
  const hasFlour = added.some((use) => floury.has(use.ingredient));
  for (const thing of flouryThings) if ((hasFlour || putIn.has(thing)) && !named.has(thing)) putIn.set(thing, number);
  if (added.length > 1) for (const thing of mixedThings) if (!named.has(thing)) putIn.set(thing, number);
}

interface Patterns extends Readonly<Record<'making' | 'thing' | 'heading' | 'known' | 'mixing' | 'flour', RegExp>> {
  readonly flouryThings: readonly string[];
  readonly mixedThings: readonly string[];
}

const compiled = new Map<MadeWords, Patterns>();

function patternsOf(words: MadeWords): Patterns {
  const kept = compiled.get(words);
  if (kept) return kept;
  const thing = `(${words.things.replaceAll(' ', '|')})(?!\\p{L})(?!\\s+ingr)`;
  const patterns = {
    // "Make the crust get a golden colour" makes no crust.
    making: new RegExp(`(?<!\\p{L})${words.making}${thing}(?!\\s+(?:get|look|turn|more|less|crisp|stick))`, 'giu'),
    thing: new RegExp(`(?<!\\p{L})${thing}`, 'giu'),
    heading: new RegExp(words.heading.replace('THING', thing), 'iu'),
    known: new RegExp(`(?<!\\p{L})${words.known}${thing}`, 'giu'),
    mixing: new RegExp(words.mixing, 'iu'),
    flour: new RegExp(words.flour, 'iu'),
    flouryThings: words.floury.toLowerCase().split(' '),
    mixedThings: words.mixed.toLowerCase().split(' '),
  };
  compiled.set(words, patterns);
  return patterns;
}

function mentionsOf(
  { content, number, uses }: Step,
  made: ReadonlyMap<string, number>,
  putIn: ReadonlyMap<string, number>,
  { known }: Patterns,
): readonly MadeMention[] {
  const mentions: MadeMention[] = [];
  for (const match of content.text.matchAll(known)) {
    const thing = match[1]!.toLowerCase();
    const end = match.index + match[0].length;
    const start = end - thing.length;
    const madeIn = made.get(thing) ?? putIn.get(thing);
    // "The sauce" of a list that has a jar of it is a use.
    const isUse = uses.some((use) => use.start < end && use.end > start);
    if (madeIn !== undefined && madeIn < number && !isUse)
      mentions.push({ step: number, start, end, madeIn, certain: made.has(thing) });
  }
  return mentions;
}
