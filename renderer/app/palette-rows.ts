import type { Command, CommandId } from '#core/command/commands.ts';
import { fold } from '#core/search/folded.ts';
import type { RecipeId, RecipeSummary } from '#core/library/summary.ts';
import { rowWords } from '#core/words/formats.ts';
import { t } from '#core/words/words.ts';

export type PaletteRow =
  | { readonly kind: 'recipe'; readonly id: RecipeId; readonly text: string; readonly aside: string }
  | { readonly kind: 'command'; readonly id: CommandId; readonly text: string; readonly aside: string }
  | { readonly kind: 'tag'; readonly id: string; readonly text: string; readonly aside: string };

export interface PaletteSource {
  readonly recipes: readonly RecipeSummary[];
  /** Ids that the search found for the query, best first. */
  readonly found: readonly RecipeId[];
  readonly commands: readonly Command[];
  readonly tags: readonly { readonly tag: string; readonly count: number }[];
  keysOf(command: Command): string;
}

const most = 12;
/** Somebody who asks for commands looks for one that they don't know the name of. */
const mostCommands = 50;
const mostRecipesUnasked = 7;

/** The rows for what was typed: recipes first, then commands; only commands after >, only tags after #. */
export function paletteRows(query: string, source: PaletteSource): readonly PaletteRow[] {
  const sign = query.trimStart()[0];
  const rest = fold(query.trim().replace(/^[>#]\s*/, ''));
  if (sign === '>') return commandRows(rest, source).slice(0, mostCommands);
  if (sign === '#') return tagRows(rest, source).slice(0, most);
  const commands = commandRows(rest, source);
  const recipes = recipeRows(rest, source).slice(
    0,
    rest === '' ? mostRecipesUnasked : most - Math.min(commands.length, 3),
  );
  return [...recipes, ...commands].slice(0, most);
}

/** Titles that begin so, titles with a word that begins so, titles that hold it, then what the search found in the text. */
function recipeRows(query: string, { recipes, found }: PaletteSource): PaletteRow[] {
  const byId = new Map(recipes.map((recipe) => [recipe.id, recipe]));
  const ranked = recipes
    .map((recipe) => ({ recipe, rank: rankOf(fold(recipe.title), query) }))
    .filter(({ rank }) => rank !== null)
    .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
    .map(({ recipe }) => recipe);
  const titled = new Set(ranked.map((recipe) => recipe.id));
  const others = found.flatMap((id) => (titled.has(id) ? [] : (byId.get(id) ?? [])));
  return [...ranked, ...others].map(({ id, title, tags }) => ({
    kind: 'recipe',
    id,
    text: title,
    aside: rowWords(tags.slice(0, 3)),
  }));
}

const commandRows = (query: string, { commands, keysOf }: PaletteSource): PaletteRow[] =>
  commands
    .filter((command) => command.id !== 'palette')
    .map((command) => ({ kind: 'command' as const, id: command.id, text: t(command.words), aside: keysOf(command) }))
    .filter((row) => rankOf(fold(row.text), query) !== null);

const tagRows = (query: string, { tags }: PaletteSource): PaletteRow[] =>
  tags
    .filter(({ tag }) => rankOf(fold(tag), query) !== null)
    .map(({ tag, count }) => ({ kind: 'tag', id: tag, text: tag, aside: t('library.count', { count }) }));

function rankOf(text: string, query: string): number | null {
  const at = text.indexOf(query);
  if (at === -1) return null;
  if (at === 0) return 0;
  return /[^\p{L}\p{N}]/u.test(text[at - 1] ?? '') ? 1 : 2;
}
