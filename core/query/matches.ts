import { fold, foldedText, indexWords } from '#core/search/folded.ts';
import type { RecipeId, RecipeSummary } from '#core/library/summary.ts';
import { remembered } from '#core/text/remember.ts';
import type { ListFilter, Trait } from './query.ts';
import { daysOf, isWithinRange } from './values.ts';

/** What the list knows of a recipe. */
export type RecipeFacts = Pick<
  RecipeSummary,
  | 'id'
  | 'folder'
  | 'tags'
  | 'totalSeconds'
  | 'atLeast'
  | 'image'
  | 'look'
  | 'stepCount'
  | 'source'
  | 'servings'
  | 'rating'
>;

/** What the profile knows of it. `cooked` is the day of the last cook ("2026-10-03"). */
export interface CookFacts {
  readonly favourite: boolean;
  readonly cooked: string | null;
}

/** Names of tags, folders and sources repeat: a library of ten thousand recipes has some hundreds of them. */
const folded = remembered(fold, 20_000);
const foldedTag = remembered((tag) => fold(tag.trim()).replace(/[\s_-]+/g, ' '), 20_000);
const sourceWords = remembered((source) => indexWords(foldedText(source)), 20_000);

/** Below this, a recipe is quick. */
export const quickMinutes = 30;

/** By what its file says: a sum of waits proves nothing. */
export const isQuick = ({ totalSeconds, atLeast }: Pick<RecipeFacts, 'totalSeconds' | 'atLeast'>): boolean =>
  totalSeconds !== null && !atLeast && totalSeconds < quickMinutes * 60;

/**
 * Whether a recipe is one that a filter asks for. What is not known fits no range: a sum of waits that is a lower bound
 * proves that a recipe takes longer, never that it is quick. `today` is in days since 1970.
 */
export function matches(
  filter: ListFilter,
  recipe: RecipeFacts,
  cookFacts: (id: RecipeId) => CookFacts,
  today: number,
): boolean {
  return fits(filter, recipe, cookFacts, today) !== filter.negated;
}

/** Those that all of the filters ask for. */
export const fitting = (
  recipes: readonly RecipeSummary[],
  filters: readonly ListFilter[],
  cookFacts: (id: RecipeId) => CookFacts,
  today: number,
): readonly RecipeSummary[] =>
  recipes.filter((recipe) => filters.every((filter) => matches(filter, recipe, cookFacts, today)));

function fits(filter: ListFilter, recipe: RecipeFacts, cookFacts: (id: RecipeId) => CookFacts, today: number): boolean {
  switch (filter.field) {
    case 'tag': {
      const value = foldedTag(filter.value);
      return recipe.tags.some((tag) => (filter.whole ? foldedTag(tag) === value : foldedTag(tag).startsWith(value)));
    }
    case 'folder':
      return isWithin(folded(recipe.folder), filter.value.replace(/^\//, ''), filter.whole);
    case 'source':
      return recipe.source !== null && holdsBeginnings(sourceWords(recipe.source), filter.value);
    case 'servings':
    case 'rating': {
      const value = recipe[filter.field];
      return value !== null && isWithinRange(value, filter.range);
    }
    case 'time': {
      if (recipe.totalSeconds === null || (recipe.atLeast && filter.range.high !== Infinity)) return false;
      return isWithinRange(recipe.totalSeconds / 60, filter.range);
    }
    case 'cooked':
      return fitsCooked(filter.when, cookFacts(recipe.id).cooked, today);
    default:
      return hasTrait(filter.trait, recipe, cookFacts);
  }
}

/** Whether a folder is the one asked for or below it; without `whole`, below any whose name begins so. */
const isWithin = (folder: string, asked: string, whole: boolean): boolean =>
  whole ? `${folder}/`.startsWith(`${asked.replace(/\/$/, '')}/`) : `/${folder}/`.includes(`/${asked}`);

/** Each word asked for begins a word of the source. */
const holdsBeginnings = (words: readonly string[], asked: string): boolean =>
  sourceWords(asked).every((beginning) => words.some((word) => word.startsWith(beginning)));

function fitsCooked(
  when: Extract<ListFilter, { field: 'cooked' }>['when'],
  cooked: string | null,
  today: number,
): boolean {
  if (when.kind === 'never') return cooked === null;
  if (cooked === null) return false;
  const day = daysOf(cooked);
  return isWithinRange(when.kind === 'day' ? day : today - day, when.range);
}

function hasTrait(trait: Trait, recipe: RecipeFacts, cookFacts: (id: RecipeId) => CookFacts): boolean {
  switch (trait) {
    case 'favourite':
      return cookFacts(recipe.id).favourite;
    case 'quick':
      return isQuick(recipe);
    case 'photo':
      return recipe.image !== null;
    case 'time':
      return recipe.totalSeconds !== null;
    case 'servings':
    case 'source':
    case 'rating':
      return recipe[trait] !== null;
    case 'tags':
      return recipe.tags.length > 0;
    case 'steps':
      return recipe.stepCount > 0;
    case 'look':
      return recipe.look !== null;
  }
}
