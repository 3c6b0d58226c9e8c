import { mostCookbookRecipes, type PrintLook, type PrintProgress, type SheetLayout } from '#core/contract/printing.ts';
import { fromText, one } from '#core/ingredient/rational.ts';
import { folderOf } from '#core/library/names.ts';
import { lostOnPaper } from '#core/print/print-losses.ts';
import { fileNameFor } from '#core/recipe/file-name.ts';
import { failureWords } from '#core/words/failure-words.ts';
import { t } from '#core/words/words.ts';
import type { Outcome } from '../export/outcome.ts';
import { KnownNames, placeOnce } from '../library/new-files.ts';
import { dated } from './dated.ts';
import { foundRecipes, gatherFound, type ForPaper, type FoundRecipe, type PagesSource } from './found-recipes.ts';
import type { Gathered } from './gather.ts';
import type { Press, PrintPictures } from './press.ts';
import { cookbookOf, cookbookPdf } from './print-cookbook.ts';
import { fittedSheet } from './print-sheet.ts';

/** What is to be set on paper. `scale` is rationalText; a cookbook has the amounts of its recipes. */
export type PagesOrder = SheetPages | CookbookPages;

interface SheetPages extends PrintLook {
  readonly layout: SheetLayout;
  readonly scale: string;
}

interface CookbookPages extends PrintLook {
  readonly layout: 'cookbook';
  readonly title: string;
}

export type PagesStep = Outcome | ({ readonly kind: 'progress' } & PrintProgress);

export interface PagesTools {
  /** Opens a press for pages with these pictures; there is one at a time. */
  open(pictures: PrintPictures): Press & { close(): void };
  readonly forPaper: ForPaper;
  tell(step: PagesStep): void;
  /** Why pages could not be set. */
  log(error: unknown): void;
}

interface Target {
  /** Absolute path of the folder that is written to. */
  readonly into: string;
  readonly names: KnownNames;
}

/** Whoever wants it to end ends its process. */
const never = new AbortController().signal;

/**
 * Recipes as PDFs: one for each, in the folders that it has now, or one cookbook of all in their order. Nothing that exists
 * is changed, and what is there already with the same bytes is not written again. `into` is an absolute path.
 */
export async function pagesInto(
  sources: readonly PagesSource[],
  order: PagesOrder,
  into: string,
  tools: PagesTools,
): Promise<void> {
  const target: Target = { into, names: new KnownNames() };
  const all: FoundRecipe[] = [];
  for await (const found of foundRecipes(sources)) {
    if (found.kind === 'failed') tools.tell(found);
    else if (order.layout === 'cookbook') all.push(found);
    else tools.tell(await sheet(found, order, target, tools));
  }
  if (order.layout !== 'cookbook' || all.length === 0) return;
  if (all.length <= mostCookbookRecipes) for (const one of await cookbook(all, order, target, tools)) tools.tell(one);
  else {
    const reason = t('export.too-long-a-book', { count: all.length, most: mostCookbookRecipes });
    tools.tell({ kind: 'failed', from: order.title, reason });
  }
}

async function sheet(found: FoundRecipe, order: SheetPages, target: Target, tools: PagesTools): Promise<Outcome> {
  const { layout } = order;
  const look = { ...order, factor: fromText(order.scale) ?? one, pictures: order.pictures && layout === 'recipe' };
  const { modified, recipe: read } = found.recipe;
  const stem = fileNameFor(read.title.value) + (layout === 'recipe' ? '' : `-${layout}`);
  try {
    const gathered = await gatherFound([found], look, tools.forPaper, never, () => undefined);
    const recipe = gathered.recipes[0]!;
    const pdf = await pressed(gathered, tools, async (press) => (await fittedSheet(recipe, order, press)).pdf);
    const made = await placed(dated(pdf, modified), folderOf(found.file.id), stem, target);
    return outcome(found, made, lostOnPaper(recipe, layout, order.pictures), true);
  } catch (error) {
    tools.log(error);
    return notSet(found);
  }
}

async function cookbook(
  found: readonly FoundRecipe[],
  order: CookbookPages,
  target: Target,
  tools: PagesTools,
): Promise<readonly Outcome[]> {
  const progress = (how: PrintProgress): void => tools.tell({ kind: 'progress', ...how });
  try {
    const gathered = await gatherFound(found, { ...order, factor: one }, tools.forPaper, never, progress);
    const { recipes } = gathered;
    const book = await cookbookOf({ ...order, kind: 'cookbook', recipes: [] }, recipes, never);
    const pdf = await pressed(gathered, tools, async (press) => (await cookbookPdf(book, press, never, progress)).pdf);
    const newest = Math.max(...found.map(({ recipe }) => recipe.modified));
    const made = await placed(dated(pdf, newest), '', fileNameFor(order.title), target);
    return found.map((each, at) =>
      outcome(each, made, lostOnPaper(recipes[at]!, 'cookbook', order.pictures), at === 0),
    );
  } catch (error) {
    tools.log(error);
    return found.map(notSet);
  }
}

async function pressed(
  { pictures }: Gathered,
  tools: PagesTools,
  work: (press: Press) => Promise<Buffer>,
): Promise<Buffer> {
  const press = tools.open(pictures);
  try {
    return await work(press);
  } finally {
    press.close();
  }
}

const placed = (bytes: Buffer, folder: string, stem: string, { into, names }: Target) =>
  placeOnce(into, folder, { stem, ending: '.pdf', bytes }, names);

function outcome(
  { file, recipe }: FoundRecipe,
  made: Awaited<ReturnType<typeof placed>>,
  lost: ReturnType<typeof lostOnPaper>,
  isFirst: boolean,
): Outcome {
  if (!made.ok) return { kind: 'failed', from: file.id, reason: failureWords(made.failure) };
  const { id, isNew } = made.value;
  const done = { from: file.id, title: recipe.recipe.title.value, file: id, lost };
  return isNew ? { kind: 'written', ...done, made: isFirst ? [id] : [] } : { kind: 'there', ...done };
}

const notSet = ({ file }: FoundRecipe): Outcome => ({ kind: 'failed', from: file.id, reason: t('export.not-set') });
