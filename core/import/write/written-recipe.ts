import { seedManner, type Manner } from '#core/manner/manner.ts';
import { readRecipe } from '#core/recipe/read.ts';
import type { Recipe } from '#core/recipe/recipe.ts';
import type { ImportedRecipe, Loss } from '../imported-recipe.ts';
import { contentOf, oneLine, type ContentGroup, type RecipeContent } from './content.ts';
import { asItIs, escaped, recipeFile, type AsMarkdown } from './recipe-file.ts';

/** A recipe as the file that is to be written, and what could not be put into it so that it is read the same. */
export interface WrittenRecipe {
  readonly title: string;
  readonly text: string;
  readonly lost: readonly Loss[];
}

/** As it is written. */
export const titleOf = ({ title }: Pick<ImportedRecipe, 'title'>, nameless: string): string =>
  oneLine(title) || nameless;

/** Lists in the body under headings: holds whatever a recipe says. */
const plainManner: Manner = {
  ...seedManner,
  ingredients: 'body',
  headings: { ingredients: 'Ingredients', steps: 'Directions', level: 2 },
};

export interface WaysToWrite {
  readonly manner: Manner;
  readonly pictures: readonly string[];
  readonly nameless: string;
  /** Other programs will read it, and take what looks like HTML for HTML: every sign of markup is made harmless. */
  readonly isForOthers?: boolean;
}

/**
 * Writes a recipe as the library's own are written, and reads it again: the first way of writing that says the same is
 * taken. Where none does, the one that says most is, and what it says otherwise is told. `pictures` are how the text names
 * them, the best one first; `nameless` is the title of a recipe that has none.
 */
export function writtenRecipe(
  recipe: ImportedRecipe,
  { manner, pictures, nameless, isForOthers = false }: WaysToWrite,
): WrittenRecipe {
  const title = titleOf(recipe, nameless);
  const content = contentOf(recipe, title, pictures);
  let best: WrittenRecipe | null = null;
  for (const [way, markdown] of waysFor(manner)) {
    if (isForOthers && markdown !== escaped) continue;
    const text = recipeFile(content, way, markdown);
    const lost = differences(content, readRecipe(text, 'import.md', 'list'));
    if (best === null || lost.length < best.lost.length) best = { title, text, lost };
    if (lost.length === 0) break;
  }
  return best ?? { title, text: '', lost: [] };
}

/** Manners of their own (RecipeMD's rules, quotes, Cooklang) are written with headings, which every reader knows. */
function* waysFor(manner: Manner): Generator<readonly [Manner, AsMarkdown]> {
  const isOwn = manner.isRecipeMd || manner.steps === 'quotes' || manner.fileEnding !== '.md';
  if (!isOwn) yield* [[manner, asItIs] as const, [manner, escaped] as const];
  const keyed = { ...plainManner, keys: manner.keys, keyOrder: manner.keyOrder, constants: manner.constants };
  const ways = manner.hasFrontMatter && !isOwn ? [keyed, plainManner] : [plainManner];
  for (const way of ways) yield* [[way, asItIs] as const, [way, escaped] as const];
}

/** What a reader of the file would see otherwise than what was imported. */
function differences(content: RecipeContent, read: Recipe): readonly Loss[] {
  const { times } = read;
  const facts: readonly (readonly [string, string | number | null, string | number | null | undefined])[] = [
    ['Title', content.title, read.title.value],
    ['Yield', content.yield, read.yield?.text],
    ['Preparation time', minutes(content.prep), minutes(times.prep?.maxSeconds)],
    ['Cooking time', minutes(content.cook), minutes(times.cook?.maxSeconds)],
    ['Total time', minutes(content.total), minutes(times.total?.maxSeconds)],
    ['Author', content.author, read.author?.value],
    ['Source', content.source, read.source.name],
    ['Link', content.link, read.source.url],
  ];
  return [
    ...facts.flatMap(([field, wanted, found]) =>
      wanted === null || wanted === (found ?? null) ? [] : [{ field, detail: String(wanted) }],
    ),
    ...missing(
      'Tags',
      content.tags,
      read.tags.map(({ value }) => value),
    ),
    ...rowDifferences('Ingredients', content.ingredients, ingredientGroups(read)),
    ...rowDifferences('Steps', content.steps, stepGroups(read)),
  ];
}

const minutes = (seconds: number | null | undefined): number | null =>
  seconds === null || seconds === undefined ? null : Math.max(1, Math.round(seconds / 60));

const ingredientGroups = (read: Recipe): readonly ContentGroup[] =>
  read.ingredientGroups.map(({ name, ingredients }) => ({ name, rows: ingredients.map(({ text }) => text) }));
const stepGroups = (read: Recipe): readonly ContentGroup[] =>
  read.stepGroups.map(({ name, steps }) => ({ name, rows: steps.map(({ content }) => content.text) }));

const missing = (field: string, wanted: readonly string[], found: readonly string[]): readonly Loss[] =>
  wanted.filter((one) => !found.includes(one)).map((detail) => ({ field, detail }));

function rowDifferences(
  field: string,
  wanted: readonly ContentGroup[],
  found: readonly ContentGroup[],
): readonly Loss[] {
  const [all, read] = [wanted, found].map((groups) =>
    groups.flatMap(({ name, rows }) => rows.map((row) => ({ row: row.replace(/\s+/g, ' ').trim(), name }))),
  ) as [Row[], Row[]];
  const isSame = all.length === read.length && all.every(({ row, name }, at) => same(read[at], row, name));
  if (isSame) return [];
  const rows = new Set(read.map(({ row, name }) => `${name ?? ''}\n${row}`));
  const left = all
    .filter(({ row, name }) => !rows.has(`${name ?? ''}\n${row}`))
    .map(({ row }) => ({ field, detail: row }));
  return left.length > 0 ? left : [{ field, detail: '' }];
}

interface Row {
  readonly row: string;
  readonly name: string | null;
}
const same = (one: Row | undefined, row: string, name: string | null): boolean => one?.row === row && one.name === name;
