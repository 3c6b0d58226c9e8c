import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Exported, ExportFormat } from '#core/export/format.ts';
import type { Rational } from '#core/ingredient/ingredient.ts';
import { folderOf, stemOf } from '#core/library/names.ts';
import type { Pictures } from '#core/library/picture-places.ts';
import { kindOf } from '#core/recipe/page.ts';
import { fileNameFor } from '#core/recipe/file-name.ts';
import { fromLf } from '#core/text/file-text.ts';
import { t } from '#core/words/words.ts';
import { failureWords } from '#core/words/failure-words.ts';
import { lookAt, readBytes } from '../library/read-bytes.ts';
import { KnownNames, placeOnce } from '../library/new-files.ts';
import type { Outcome } from './outcome.ts';
import { carriedPictures } from './recipe-pictures.ts';
import { sourceRecipe, type SourceFile, type SourceRecipe } from './source-recipe.ts';
import { zipFile, mostEntries, type PackedFile } from './zip-file.ts';

export interface HowToExport {
  readonly format: ExportFormat;
  /** How many times as much; above zero. */
  readonly factor: Rational;
  /** Absolute path of the folder that is written to. */
  readonly into: string;
  /** Of that folder, for exports of several places one after the other. */
  readonly names?: KnownNames;
}

/** Files of one folder that are to be exported, and the pictures in it. */
export interface ExportSource {
  readonly files: AsyncIterable<SourceFile> | Iterable<SourceFile>;
  readonly pictures: Pictures;
}

/** Of one file that holds many recipes, before the next is begun. Bytes: what is held in the memory at once. */
const mostTogether = 200 * 1024 * 1024;

/**
 * Every recipe of the sources in another form, each under a name of its own in the folders that it has now. Nothing that
 * exists is changed; where a file with the same bytes is there, it is not written again. Recipes of formats that hold many in
 * one file come when that file is written.
 */
export async function* exportInto(
  sources: AsyncIterable<ExportSource> | Iterable<ExportSource>,
  how: HowToExport,
): AsyncGenerator<Outcome> {
  const names = how.names ?? new KnownNames();
  const bundle = new Bundle({ ...how, names });
  for await (const { files, pictures } of sources)
    for await (const file of files) {
      const source = await sourceRecipe(file, how.factor);
      if (source === null) continue;
      if (source.kind === 'unread') yield { kind: 'failed', from: file.id, reason: source.reason };
      else if (how.format.layout.kind === 'file' || how.format.layout.kind === 'folder')
        yield await alone(file, source, pictures, { ...how, names });
      else yield* bundle.add(await part(file, source, pictures, { ...how, names }));
    }
  yield* bundle.close();
}

type How = HowToExport & { readonly names: KnownNames };

/** A recipe in a file, or a folder, of its own. */
async function alone(file: SourceFile, source: SourceRecipe, pictures: Pictures, how: How): Promise<Outcome> {
  const { format, into, names } = how;
  const { recipe } = source;
  const title = recipe.recipe.title.value;
  const { stem, ending } = nameFor(file, title, format);
  const way = { root: file.root, pictures, into, names };
  if (format.layout.kind === 'folder') return inFolder(file, source, pictures, how);
  const carried = await carriedPictures(recipe, file.id, format.pictures, { folder: folderOf(file.id), stem }, way);
  const written = format.write({ ...recipe, pictures: carried.pictures });
  const made = await placeOnce(
    into,
    folderOf(file.id),
    { stem, ending, bytes: asItsOwn(written, source, format) },
    names,
  );
  if (!made.ok) return { kind: 'failed', from: file.id, reason: failureWords(made.failure) };
  const { id, isNew } = made.value;
  const done = { from: file.id, title, file: id, lost: written.lost } as const;
  return isNew ? { kind: 'written', ...done, made: [id, ...carried.made] } : { kind: 'there', ...done };
}

/** A file that is of the format already keeps its name: in Cooklang it may be the title. */
function nameFor(
  { id }: SourceFile,
  title: string,
  { ending, ownKind }: ExportFormat,
): { readonly stem: string; readonly ending: string } {
  const own = /\.(?:md|markdown|cook)$/i.exec(id)?.[0];
  return own !== undefined && kindOf(id) === ownKind
    ? { stem: stemOf(id), ending: own }
    : { stem: fileNameFor(title), ending };
}

/** A folder named after the recipe; one that has this very recipe in it already is left as it is. */
async function inFolder(file: SourceFile, source: SourceRecipe, pictures: Pictures, how: How): Promise<Outcome> {
  const { format, into, names } = how;
  const { recipe } = source;
  const title = recipe.recipe.title.value;
  const way = { root: file.root, pictures, into, names };
  const ending = format.ending.slice(stemOf(format.ending).length);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? fileNameFor(title) : `${fileNameFor(title)}-${number}`;
    const folder = [folderOf(file.id), name].filter((part) => part !== '').join('/');
    const there = await lookAt(path.join(into, folder));
    const isFree = there.kind === 'gone';
    const plan = format.write({ ...recipe, pictures: [] });
    const bytes = bytesOf(plan, source);
    if (!isFree && !(await hasBytes(path.join(into, folder, format.ending), bytes))) continue;
    const carried = await carriedPictures(recipe, file.id, format.pictures, { folder, stem: 'full' }, way);
    const { lost } = format.write({ ...recipe, pictures: carried.pictures });
    const made = await placeOnce(into, folder, { stem: stemOf(format.ending), ending, bytes }, names);
    if (!made.ok) return { kind: 'failed', from: file.id, reason: failureWords(made.failure) };
    const done = { from: file.id, title, file: made.value.id, lost } as const;
    return made.value.isNew
      ? { kind: 'written', ...done, made: [made.value.id, ...carried.made] }
      : { kind: 'there', ...done };
  }
}

async function hasBytes(absolute: string, bytes: Uint8Array): Promise<boolean> {
  const found = await readBytes(absolute, bytes.length);
  return found.kind === 'read' && found.bytes.equals(bytes);
}

const bytesOf = ({ content }: Exported, { bytes }: SourceRecipe): Uint8Array =>
  content.kind === 'own-bytes' ? bytes : Buffer.from(content.text);

/** A file that leaves scaled keeps its line ends. */
const asItsOwn = (written: Exported, source: SourceRecipe, { ownKind }: ExportFormat): Uint8Array =>
  written.content.kind === 'text' && kindOf(source.recipe.fileName) === ownKind
    ? Buffer.from(fromLf(written.content.text, source.lf))
    : bytesOf(written, source);

/** A recipe of a file that holds many. */
interface Part {
  readonly from: string;
  readonly title: string;
  readonly text: string;
  readonly lost: Exported['lost'];
}

async function part(
  file: SourceFile,
  source: SourceRecipe,
  pictures: Pictures,
  { format, into, names }: How,
): Promise<Part> {
  const { recipe } = source;
  const title = recipe.recipe.title.value;
  const way = { root: file.root, pictures, into, names };
  const carried = await carriedPictures(recipe, file.id, format.pictures, { folder: '', stem: '' }, way);
  const { content, lost } = format.write({ ...recipe, pictures: carried.pictures });
  return { from: file.id, title, text: content.kind === 'text' ? content.text : recipe.text, lost };
}

/** Recipes on their way into one file; it is written when they are all there, or when the memory would be full of them. */
class Bundle {
  readonly #how: How;
  #parts: Omit<Part, 'text'>[] = [];
  #texts: string[] = [];
  #packed: PackedFile[] = [];
  readonly #taken = new Set<string>();
  #size = 0;

  constructor(how: How) {
    this.#how = how;
  }

  async *add({ text, ...rest }: Part): AsyncGenerator<Outcome> {
    this.#parts.push(rest);
    const { layout } = this.#how.format;
    if (layout.kind === 'archive') {
      const bytes = gzipSync(text);
      this.#packed.push({ name: this.#nameFor(rest.title) + layout.entry, bytes });
      this.#size += bytes.length;
    } else {
      this.#texts.push(text);
      this.#size += text.length;
    }
    if (this.#size > mostTogether || this.#parts.length >= mostEntries) yield* this.close();
  }

  async *close(): AsyncGenerator<Outcome> {
    const parts = this.#parts;
    const [first] = parts;
    if (first === undefined) return;
    const { format, into, names } = this.#how;
    const { layout } = format;
    const bytes = layout.kind === 'together' ? Buffer.from(layout.join(this.#texts)) : zipFile(this.#packed);
    const stem = parts.length === 1 ? fileNameFor(first.title) : t('export.file-of-all');
    [this.#parts, this.#texts, this.#packed, this.#size] = [[], [], [], 0];
    this.#taken.clear();
    const made = await placeOnce(into, '', { stem, ending: format.ending, bytes }, names);
    for (const [at, { from, title, lost }] of parts.entries()) {
      if (!made.ok) yield { kind: 'failed', from, reason: failureWords(made.failure) };
      else if (!made.value.isNew) yield { kind: 'there', from, title, file: made.value.id, lost };
      else yield { kind: 'written', from, title, file: made.value.id, lost, made: at === 0 ? [made.value.id] : [] };
    }
  }

  /** Of two recipes with one title the second is called "soup-2". */
  #nameFor(title: string): string {
    const stem = fileNameFor(title);
    let name = stem;
    for (let number = 2; this.#taken.has(name); number += 1) name = `${stem}-${number}`;
    this.#taken.add(name);
    return name;
  }
}
