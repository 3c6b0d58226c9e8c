import path from 'node:path';
import { ImportError, type FileToImport, type ImportFormat } from '#core/import/format.ts';
import { formatOf } from '#core/import/formats.ts';
import type { ImportDoubt, ImportedRecipe, Loss } from '#core/import/imported-recipe.ts';
import { identityOfImport, identityOfRecipe, type Identity, type Likeness } from '#core/import/known-recipes.ts';
import { isPage, textOfPage } from '#core/import/text/pasted-page.ts';
import { titleOf, writtenRecipe } from '#core/import/write/written-recipe.ts';
import { picturesIn } from '#core/library/mentions.ts';
import { nameOf, stemOf } from '#core/library/names.ts';
import { fileKind } from '#core/library/which-files.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { fileNameFor } from '#core/recipe/file-name.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { toLf } from '#core/text/file-text.ts';
import { failureWords } from '#core/words/failure-words.ts';
import { t } from '#core/words/words.ts';
import { readBytes } from '../library/read-bytes.ts';
import { createRecipe, placeOnce } from '../library/new-files.ts';
import type { Left, Source } from './source.ts';
import { storedPictures } from './stored-pictures.ts';
import type { Target } from './target-folder.ts';

/** What became of a recipe, or of a file that none could be read from. `from` is the file's path in what was chosen. */
export type Outcome = { readonly row: number; readonly from: string } & (
  | {
      readonly kind: 'written';
      readonly format: string;
      readonly title: string;
      /** Null where nothing was to be written yet. */
      readonly id: RecipeId | null;
      readonly doubts: readonly ImportDoubt[];
      readonly lost: readonly Loss[];
      /** Files that are new for it, by their place in the library: the recipe, its pictures. */
      readonly made: readonly string[];
    }
  /** To be written over a recipe that is there, by whoever keeps what stood in it. */
  | {
      readonly kind: 'replaces';
      readonly title: string;
      readonly id: RecipeId;
      /** Of the file that it takes the place of. */
      readonly version: string;
      readonly text: string;
      readonly doubts: readonly ImportDoubt[];
      readonly lost: readonly Loss[];
      /** Its pictures. */
      readonly made: readonly string[];
    }
  | ({ readonly kind: 'there'; readonly title: string } & There)
  | { readonly kind: 'failed'; readonly reason: string }
);

/** The recipe that one is the same as; outside of the library it is another one of what is imported. */
interface There {
  readonly id: RecipeId;
  readonly by: Likeness;
  readonly inLibrary: boolean;
}

/** An outcome without its place among the others. */
type Became<One = Outcome> = One extends Outcome ? Omit<One, 'row'> : never;

export interface HowToImport {
  /** Reads and compares, and writes nothing. */
  readonly preview: boolean;
  /** Writes what is there already a second time. */
  readonly keepBoth: boolean;
  /** Of the outcomes, by their rows: these alone are written, also where they are there already. Left out, all are. */
  readonly chosen?: ReadonlySet<number>;
  /** Of the chosen ones, by their rows: the recipes of the library whose place they take. */
  readonly replaced?: ReadonlyMap<number, RecipeId>;
  /** Told of each recipe: the text that it was read from, and the file that it becomes. */
  readonly shows?: (row: number, original: string, written: string) => void;
}

interface Place {
  readonly target: Target;
  readonly source: Source;
  readonly how: HowToImport;
}

/** What is to be done with a recipe, or with a file that holds none; null for a file that is no recipe and makes none. */
interface Job {
  readonly from: string;
  readonly run: ((row: number) => Promise<Became>) | null;
}

/**
 * Every recipe of a source, written into the folder as it comes, each under a name of its own; one that is there already is
 * left out, so that an import can be run again. Nothing that exists is changed. Rows are counted
 * from `first`; `next` is told the one that follows.
 */
export async function* importInto(
  place: Place,
  first = 0,
  next: (row: number) => void = () => undefined,
): AsyncGenerator<Outcome> {
  const { chosen } = place.how;
  let row = first;
  let passed: string | null = null;
  for await (const { from, run } of jobs(place)) {
    // A folder of recipes has other files, too: they are told only where it has nothing else.
    if (run === null) passed ??= from;
    else {
      next(row + 1);
      if (chosen === undefined || chosen.has(row)) yield { ...(await run(row)), row };
      row += 1;
    }
  }
  if (row > first) return;
  next(row + 1);
  if (chosen !== undefined) return;
  const reason = t(passed === null ? 'import.nothing-inside' : 'import.unknown-format');
  yield { kind: 'failed', row, from: passed ?? '', reason };
}

async function* jobs(place: Place): AsyncGenerator<Job> {
  for await (const file of place.source.files()) {
    if ('kind' in file) yield failure(file);
    else yield* jobsOf(file, place);
  }
}

const failure = ({ path: from, reason }: Left): Job => ({
  from,
  run: () => Promise.resolve({ kind: 'failed', from, reason }),
});

function* jobsOf(file: FileToImport, place: Place): Generator<Job> {
  const from = file.path;
  const format = formatOf(file);
  // In a library of Cooklang its files stay as they are.
  const isOwnKind = from.endsWith('.cook') && place.target.manner.fileEnding === '.cook';
  if (format === null || isOwnKind) {
    const isRecipe = fileKind(from) === 'recipe';
    yield { from, run: isRecipe ? (row) => copied(file, place, row) : null };
    return;
  }
  const read = recipesOf(file, format);
  if ('kind' in read) yield failure(read);
  else
    for (const one of read.recipes) {
      const recipe = { ...one, link: one.link ?? place.source.link ?? null };
      yield { from, run: (row) => taken(recipe, { ...read, file }, place, row) };
    }
}

interface Read {
  /** What a cook compares it with. Worked out when it is first asked for: a file may hold a thousand recipes. */
  readonly original: () => string;
  readonly format: string;
  readonly recipes: readonly ImportedRecipe[];
}

function recipesOf(file: FileToImport, format: ImportFormat): Read | Left {
  const left = (reason: string): Left => ({ kind: 'left', path: file.path, reason });
  try {
    const recipes = format.recipes(file);
    return recipes.length === 0
      ? left(t('import.no-recipe'))
      : { format: format.name, recipes, original: once(() => asSeen(file.text)) };
  } catch (error) {
    if (error instanceof ImportError) return left(error.message);
    throw error;
  }
}

interface Seen {
  readonly key: string;
  /** Null for one of its own, and where the cook wants both. */
  readonly there: There | null;
}

/** Between the row and the path of what is imported: in no name of a file. */
const apart = '\0';

function seen({ target, how }: Place, row: number, from: string, identity: Identity): Seen {
  const key = `${row}${apart}${from}`;
  const same = target.known.add(key, identity);
  if (same === null || how.keepBoth || how.chosen !== undefined) return { key, there: null };
  const [one, other] = same.id.split(apart) as [string, string?];
  return { key, there: { id: other ?? one, by: same.by, inLibrary: other === undefined } };
}

async function taken(
  recipe: ImportedRecipe,
  { format, file, original }: Read & { readonly file: FileToImport },
  place: Place,
  row: number,
): Promise<Became> {
  const { target, source, how } = place;
  const { manner, root, known } = target;
  const nameless = t('import.nameless');
  const stem = fileNameFor(recipe.title || nameless, manner.fileNames);
  const from = file.path;
  const { key, there } = seen(place, row, from, identityOfImport(recipe));
  // Nobody looks at what is not written: to write and read five thousand again is most of running an import again.
  if (there !== null && how.shows === undefined)
    return { kind: 'there', from, title: titleOf(recipe, nameless), ...there };
  const over = how.replaced?.get(row);
  const pictures =
    how.preview || there !== null
      ? { written: [], made: [], lost: [] }
      : await storedPictures(recipe.pictures, over ?? `${stem}.md`, target, source);
  const written = writtenRecipe(recipe, { manner, pictures: pictures.written, nameless });
  const { title } = written;
  how.shows?.(row, original(), written.text);
  if (there !== null) return { kind: 'there', from, title, ...there };
  const lost = [...recipe.lost, ...pictures.lost, ...written.lost];
  const done = { kind: 'written', from, format, title, doubts: recipe.doubts, lost } as const;
  if (how.preview) return { ...done, id: null, made: [] };
  if (over !== undefined)
    return replacing(root, { ...done, kind: 'replaces', id: over, made: pictures.made }, written.text);
  const made = await createRecipe(root, '', { stem, ending: '.md', text: written.text }, target.names);
  if (!made.ok) return { kind: 'failed', from, reason: failureWords(made.failure) };
  known.written(key, made.value.id);
  return { ...done, id: made.value.id, made: [made.value.id, ...pictures.made] };
}

/** Markdown is what Hobside reads in place: the file comes in as it is, byte for byte. */
async function copied({ path: from, bytes, text }: FileToImport, place: Place, row: number): Promise<Became> {
  const { target, how } = place;
  const { root, known } = target;
  const name = nameOf(from);
  const recipe = readRecipe(text, name, 'list');
  const title = recipe.title.value;
  const { key, there } = seen(place, row, from, identityOfRecipe(recipe));
  how.shows?.(row, text, text);
  if (there !== null) return { kind: 'there', from, title, ...there };
  const lost = picturesIn(recipe)
    .filter((picture) => !/^[a-z]+:/i.test(picture))
    .map((detail) => ({ field: t('import.picture'), detail }));
  const done = { kind: 'written', from, format: t('import.markdown'), title, doubts: [], lost } as const;
  if (how.preview) return { ...done, id: null, made: [] };
  const over = how.replaced?.get(row);
  if (over !== undefined) return replacing(root, { ...done, kind: 'replaces', id: over, made: [] }, toLf(text).text);
  const stem = stemOf(name);
  const made = await placeOnce(root, '', { stem, ending: name.slice(stem.length), bytes }, target.names);
  if (!made.ok) return { kind: 'failed', from, reason: failureWords(made.failure) };
  known.written(key, made.value.id);
  return { ...done, id: made.value.id, made: made.value.isNew ? [made.value.id] : [] };
}

function once(make: () => string): () => string {
  let made: string | null = null;
  return () => (made ??= make());
}

/**
 * Of a page what a reader sees, and of anything else all that is in it: beside this a cook compares what was understood.
 * Some pages are nothing but data that a program shows.
 */
function asSeen(text: string): string {
  const seen = isPage(text) ? textOfPage(text) : '';
  return seen.length > 100 ? seen : text;
}

/** The version is that of this moment: what another program writes from now on is not written over. */
async function replacing(
  root: string,
  one: Omit<Extract<Became, { kind: 'replaces' }>, 'version' | 'text'>,
  text: string,
): Promise<Became> {
  // An imported recipe is Markdown, which no Cooklang file can hold.
  const found = /\.(?:md|markdown)$/i.test(one.id) ? await readBytes(path.join(root, one.id)) : null;
  if (found?.kind === 'read') return { ...one, version: found.version, text };
  return { kind: 'failed', from: one.from, reason: t('import.not-replaced', { id: one.id }) };
}
