import { ImportError, type FileToImport, type ImportFormat } from '#core/import/format.ts';
import { formatOf } from '#core/import/formats.ts';
import type { ImportDoubt, ImportedRecipe, Loss } from '#core/import/imported-recipe.ts';
import { identityOfImport, identityOfRecipe, type Likeness } from '#core/import/known-recipes.ts';
import { writtenRecipe } from '#core/import/write/written-recipe.ts';
import { picturesIn } from '#core/library/mentions.ts';
import { nameOf, stemOf } from '#core/library/names.ts';
import { fileKind } from '#core/library/which-files.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { fileNameFor } from '#core/recipe/file-name.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { failureWords } from '#core/words/failure-words.ts';
import { t } from '#core/words/words.ts';
import { createRecipe, placeOnce } from '../library/new-files.ts';
import type { Left, Source } from './source.ts';
import { storedPictures } from './stored-pictures.ts';
import type { Target } from './target-folder.ts';

/** A file that is no recipe and makes none. */
interface Passed {
  readonly kind: 'passed';
  readonly from: string;
}

/** What became of a recipe, or of a file that none could be read from. `from` is the file's path in what was chosen. */
export type Outcome =
  | {
      readonly kind: 'written';
      readonly from: string;
      readonly format: string;
      readonly title: string;
      /** Null where nothing was to be written yet. */
      readonly id: RecipeId | null;
      readonly doubts: readonly ImportDoubt[];
      readonly lost: readonly Loss[];
    }
  | {
      readonly kind: 'there';
      readonly from: string;
      readonly title: string;
      readonly id: RecipeId;
      readonly by: Likeness;
    }
  | { readonly kind: 'failed'; readonly from: string; readonly reason: string };

export interface HowToImport {
  /** Reads and compares, and writes nothing. */
  readonly preview: boolean;
  /** Writes what is there already a second time. */
  readonly keepBoth: boolean;
}

/**
 * Every recipe of a source, written into the folder as it comes, each under a name of its own; one that is there already is
 * left out, so that an import can be run again. Nothing that exists is changed.
 */
export async function* importInto(target: Target, source: Source, how: HowToImport): AsyncGenerator<Outcome> {
  let count = 0;
  let passed: string | null = null;
  for await (const file of source.files()) {
    const outcomes = 'kind' in file ? [failed(file)] : outcomesOf(file, target, source, how);
    for await (const outcome of outcomes) {
      // A folder of recipes has other files, too: they are told only where it has nothing else.
      if (outcome.kind === 'passed') passed ??= outcome.from;
      else yield outcome;
      if (outcome.kind !== 'passed') count += 1;
    }
  }
  if (count === 0)
    yield {
      kind: 'failed',
      from: passed ?? '',
      reason: t(passed === null ? 'import.nothing-inside' : 'import.unknown-format'),
    };
}

const failed = ({ path, reason }: Left): Outcome => ({ kind: 'failed', from: path, reason });

async function* outcomesOf(
  file: FileToImport,
  target: Target,
  source: Source,
  how: HowToImport,
): AsyncGenerator<Outcome | Passed> {
  const format = formatOf(file);
  if (format === null) {
    yield fileKind(file.path) === 'recipe' ? await copied(file, target, how) : { kind: 'passed', from: file.path };
    return;
  }
  const read = recipesOf(file, format);
  if ('kind' in read) yield failed(read);
  else for (const recipe of read.recipes) yield await taken(recipe, { ...read, file }, target, source, how);
}

interface Read {
  readonly format: string;
  readonly recipes: readonly ImportedRecipe[];
}

function recipesOf(file: FileToImport, format: ImportFormat): Read | Left {
  const left = (reason: string): Left => ({ kind: 'left', path: file.path, reason });
  try {
    const recipes = format.recipes(file);
    return recipes.length === 0 ? left(t('import.no-recipe')) : { format: format.name, recipes };
  } catch (error) {
    if (error instanceof ImportError) return left(error.message);
    throw error;
  }
}

async function taken(
  recipe: ImportedRecipe,
  { format, file }: Read & { readonly file: FileToImport },
  target: Target,
  source: Source,
  { preview, keepBoth }: HowToImport,
): Promise<Outcome> {
  const { manner, root, known } = target;
  const nameless = t('import.nameless');
  const stem = fileNameFor(recipe.title || nameless, manner.fileNames);
  const from = file.path;
  const key = `${from}\n${stem}\n${(target.count += 1)}`;
  const there = known.add(key, identityOfImport(recipe));
  if (there !== null && !keepBoth)
    return { kind: 'there', from, title: recipe.title || nameless, id: there.id, by: there.by };
  const pictures = preview
    ? { written: [], lost: [] }
    : await storedPictures(recipe.pictures, `${stem}.md`, target, (path) => source.picture(path));
  const written = writtenRecipe(recipe, { manner, pictures: pictures.written, nameless });
  const done = {
    kind: 'written',
    from,
    format,
    title: written.title,
    doubts: recipe.doubts,
    lost: [...recipe.lost, ...pictures.lost, ...written.lost],
  } as const;
  if (preview) return { ...done, id: null };
  const made = await createRecipe(root, '', { stem, ending: '.md', text: written.text });
  if (!made.ok) return { kind: 'failed', from, reason: failureWords(made.failure) };
  known.written(key, made.value.id);
  return { ...done, id: made.value.id };
}

/** Markdown is what Hobside reads in place: the file comes in as it is, byte for byte. */
async function copied({ path: from, bytes, text }: FileToImport, target: Target, how: HowToImport): Promise<Outcome> {
  const { root, known } = target;
  const name = nameOf(from);
  const recipe = readRecipe(text, name, 'list');
  const title = recipe.title.value;
  const key = `${from}\n${(target.count += 1)}`;
  const there = known.add(key, identityOfRecipe(recipe));
  if (there !== null && !how.keepBoth) return { kind: 'there', from, title, id: there.id, by: there.by };
  const lost = picturesIn(recipe)
    .filter((picture) => !/^[a-z]+:/i.test(picture))
    .map((detail) => ({ field: t('import.picture'), detail }));
  const done = { kind: 'written', from, format: t('import.markdown'), title, doubts: [], lost } as const;
  if (how.preview) return { ...done, id: null };
  const stem = stemOf(name);
  const made = await placeOnce(root, '', { stem, ending: name.slice(stem.length), bytes });
  if (!made.ok) return { kind: 'failed', from, reason: failureWords(made.failure) };
  known.written(key, made.value.id);
  return { ...done, id: made.value.id };
}
