import type { OpenedRecipe } from '#core/contract/library.ts';
import type { PrintLook, PrintProgress } from '#core/contract/printing.ts';
import type { Result } from '#core/contract/result.ts';
import { unitsAsWritten, type OutgoingUnits } from '#core/export/outgoing-recipe.ts';
import type { Rational } from '#core/ingredient/ingredient.ts';
import { picturesIn } from '#core/library/mentions.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { RecipeToPrint } from '#core/print/print-recipe.ts';
import type { PrintPicture } from './press.ts';

/** Where recipes and their pictures come from. */
export interface PrintSource {
  open(id: RecipeId): Promise<Result<Pick<OpenedRecipe, 'recipe' | 'images'>>>;
  /** A small copy of a picture, by its place in the library; null for what is none. */
  picture(place: string): Promise<PrintPicture | null>;
}

export interface Gathered {
  readonly recipes: readonly RecipeToPrint[];
  readonly pictures: ReadonlyMap<string, PrintPicture>;
  /** Recipes that could not be read. */
  readonly left: readonly RecipeId[];
}

export interface GatherOrder extends Pick<PrintLook, 'pictures' | 'units' | 'heat'> {
  readonly recipes: readonly RecipeId[];
  readonly factor: Rational;
}

/** Reads recipes with their pictures, one after the other. Throws once `signal` says so. */
export async function gather(
  { recipes: ids, factor, pictures: withPictures, ...shown }: GatherOrder,
  source: PrintSource,
  signal: AbortSignal,
  progress: (how: PrintProgress) => void,
): Promise<Gathered> {
  const units = await unitsFor(shown);
  const recipes: RecipeToPrint[] = [];
  const pictures = new Map<string, PrintPicture>();
  const left: RecipeId[] = [];
  for (const [at, id] of ids.entries()) {
    signal.throwIfAborted();
    const opened = await source.open(id);
    if (opened.ok) {
      const named = withPictures ? await picturesOf(opened.value, source, pictures, signal) : new Map<string, string>();
      recipes.push({ recipe: opened.value.recipe, factor, units, pictures: named });
    } else left.push(id);
    progress({ stage: 'reading', done: at + 1, of: ids.length });
  }
  return { recipes, pictures, left };
}

/** The weights of cups are loaded only where they are asked for. */
async function unitsFor({ units: system, heat }: Pick<PrintLook, 'units' | 'heat'>): Promise<OutgoingUnits> {
  if (system === 'written') return { ...unitsAsWritten, heat };
  const { readDensities } = await import('#core/ingredient/density.ts');
  const { densityTable } = await import('#core/ingredient/density-table.ts');
  return { system, heat, densities: readDensities(densityTable) };
}

/** A recipe can name a thousand pictures; its page holds these. */
const mostPictures = 40;

async function picturesOf(
  { recipe, images }: Pick<OpenedRecipe, 'recipe' | 'images'>,
  source: PrintSource,
  pictures: Map<string, PrintPicture>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const named = new Map<string, string>();
  for (const written of picturesIn(recipe).slice(0, mostPictures)) {
    signal.throwIfAborted();
    const place = images[written];
    const picture = place === undefined ? null : await source.picture(place);
    if (picture === null) continue;
    const address = `picture/${pictures.size}`;
    pictures.set(address, picture);
    named.set(written, address);
  }
  return named;
}
