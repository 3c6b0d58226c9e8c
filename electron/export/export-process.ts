import type { CopiedTexts, CopyKind, ExportOrder, ExportRow, ExportStep } from '#core/contract/exporting.ts';
import { exportFormat } from '#core/export/formats.ts';
import { ingredientsText } from '#core/export/formats/plain-text.ts';
import { recipeHtml } from '#core/export/html/page.ts';
import { outgoingRecipe } from '#core/export/outgoing-recipe.ts';
import { one, parseRational } from '#core/ingredient/rational.ts';
import { gatherPictures } from '#core/library/picture-places.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { speakAs } from '#core/words/speak-as.ts';
import { t } from '#core/words/words.ts';
import { answerParent } from '../library/parent-questions.ts';
import { walk } from '../library/walk.ts';
import { exportInto, type ExportSource } from './export-into.ts';
import type { Outcome } from './outcome.ts';
import { SiteFolder } from './site/site-folder.ts';
import { siteInto, type SiteOutcome } from './site/site-into.ts';
import { sourceRecipe, type SourceFile } from './source-recipe.ts';

/** What main asks the export process. `root` and `into` are absolute paths. */
export type ExportQuestion =
  | { readonly name: 'begin'; readonly root: string; readonly into: string; readonly order: ExportOrder }
  | { readonly name: 'next' }
  | {
      readonly name: 'copy';
      readonly root: string;
      readonly id: RecipeId;
      readonly as: CopyKind;
      readonly scale: string;
    };

/** A question is answered within this, so that a cook who ends an export is heard. Milliseconds. */
const workFor = 150;
speakAs(process.argv[2] ?? 'en');
let running: AsyncGenerator<Outcome | null> | null = null;

/** Recipes are read and written here, in a process of its own that main ends with the export: one may be made to take for ever. */
answerParent<ExportQuestion>(async (question) => {
  if (question.name === 'copy') return copied(question);
  if (question.name === 'next') return next();
  running = begun(question);
  return null;
});

type Begin = Extract<ExportQuestion, { name: 'begin' }>;

function begun(question: Begin): AsyncGenerator<Outcome | null> {
  if (question.order.format === 'site') return site(question);
  const { root, into, order } = question;
  const format = exportFormat(order.format);
  if (format === null) throw new Error(`No format is called ${order.format}`);
  const factor = parseRational(order.scale) ?? one;
  return exportInto(sources(root, order.recipes), { format, factor, into });
}

/** Null where it goes on without a recipe being done. */
async function* site({ root, into, order }: Begin): AsyncGenerator<Outcome | null> {
  const folder = await SiteFolder.open(into, root);
  if (folder.kind === 'refused') {
    yield { kind: 'failed', from: into, reason: `${folder.what} ${t('site.what-to-do', { remedy: folder.remedy })}` };
    return;
  }
  for await (const { files, pictures } of sources(root, order.recipes)) {
    const factor = parseRational(order.scale) ?? one;
    for await (const outcome of siteInto({ root, files, pictures, factor, into: folder })) yield toldOf(outcome);
  }
}

/** Of what belongs to no recipe the cook hears only where it is not as it should be. */
function toldOf(outcome: SiteOutcome): Outcome | null {
  switch (outcome.kind) {
    case 'read':
    case 'frame':
    case 'removed':
      return null;
    case 'kept':
      return { kind: 'failed', from: outcome.file, reason: t('site.kept-reason') };
    case 'frame-left':
      return { kind: 'failed', from: outcome.file, reason: outcome.reason };
    default:
      return outcome;
  }
}

async function* sources(
  root: string,
  ids: readonly RecipeId[],
): AsyncGenerator<ExportSource & { readonly files: readonly SourceFile[] }> {
  const { pictures } = await walk(root, '');
  yield { files: ids.map((id) => ({ root, id, meant: true })), pictures: gatherPictures(pictures) };
}

async function next(): Promise<ExportStep> {
  if (running === null) throw new Error('Asked to go on before an export began');
  const until = performance.now() + workFor;
  const rows: ExportRow[] = [];
  while (performance.now() < until) {
    const { value, done } = await running.next();
    if (done === true) return { rows, done };
    if (value !== null) rows.push(rowOf(value));
  }
  return { rows, done: false };
}

function rowOf(outcome: Outcome): ExportRow {
  const { from } = outcome;
  if (outcome.kind === 'failed')
    return { from, title: '', state: { kind: 'failed', reason: outcome.reason }, lost: [] };
  const { kind, title, file, lost } = outcome;
  return { from, title, state: { kind, file }, lost };
}

/** Null for a recipe that can't be read. */
async function copied({ root, id, as, scale }: Extract<ExportQuestion, { name: 'copy' }>): Promise<CopiedTexts | null> {
  const source = await sourceRecipe({ root, id, meant: true }, parseRational(scale) ?? one);
  if (source?.kind !== 'recipe') return null;
  const recipe = { ...source.recipe, pictures: [] };
  if (as === 'ingredients') return { text: ingredientsText(outgoingRecipe(recipe.recipe, recipe.factor)), html: '' };
  const { content } = exportFormat(as === 'markdown' ? 'markdown' : 'text')!.write(recipe);
  const text = content.kind === 'text' ? content.text : source.lf.text;
  return { text, html: as === 'rich' ? recipeHtml(recipe) : '' };
}
