import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Opens, WhyNotOpened } from '#core/contract/opening.ts';
import { listOf, oneOf, orNull, record, text } from '#core/contract/shape.ts';
import { isOurAddress, recipeOfAddress } from '#core/library/recipe-address.ts';
import { fileKind } from '#core/library/which-files.ts';
import type { Library } from '../library/library.ts';
import { below } from '../library/library-path.ts';
import type { LoneRecipes } from '../library/lone-recipes.ts';
import { errorCode } from '../library/patience.ts';
import { lookAt } from '../library/read-bytes.ts';
import { mostNamed, type Asked } from './command-line.ts';
import { desktopTasks, type DesktopTask } from './desktop-tasks.ts';

/** What other programs hand over, without what only a start of our own says. */
export type Named = Pick<Asked, 'folder' | 'named' | 'usualFolder'>;

export interface OpeningsOptions {
  readonly library: Pick<Library, 'folder' | 'absolutePath' | 'snapshot'>;
  readonly lone: Pick<LoneRecipes, 'admit'>;
  /** Opens a folder as the library, unless it is that already. */
  readonly openFolder: (folder: string) => Promise<void>;
  readonly tell: (opens: Opens) => void;
}

/** Letters; Windows has paths as long as that. */
const longestPath = 32_768;
/** Of the files that the package is registered for, those that are no recipe but hold some. */
const importEndings = new Set(['.paprikarecipes', '.paprikarecipe']);
const isImport = (name: string): boolean => importEndings.has(path.extname(name).toLowerCase());
/** YAML is no recipe by its name. */
const isRecipe = (name: string): boolean => fileKind(name) === 'recipe';

/** What a second start asks of the one that runs. */
export interface SecondStart extends Named {
  readonly task: DesktopTask | null;
}

/** Another version of Hobside, or whatever took its lock, may tell anything. */
export const isSecondStart: (told: unknown) => told is SecondStart = record<SecondStart>({
  folder: orNull(text(longestPath)),
  named: listOf(text(longestPath), mostNamed),
  usualFolder: orNull(text(longestPath)),
  task: orNull(oneOf(...desktopTasks)),
});

/** The folder that is to be the library: by its option, as a word, or the usual one; null for that of the last run. */
export async function folderIn({ folder, named, usualFolder }: Named): Promise<string | null> {
  if (folder !== null) return folder;
  for (const word of named) if (!isOurAddress(word) && (await isLibraryFolder(word))) return word;
  return usualFolder;
}

/** A folder that is called like a recipe is one that somebody opened for a recipe. */
async function isLibraryFolder(word: string): Promise<boolean> {
  if (isRecipe(word) || isImport(word)) return false;
  try {
    return (await stat(word)).isDirectory();
  } catch (error) {
    if (errorCode(error) === 'EUNKNOWN') throw error;
    return false;
  }
}

/** What the command line, a second start, the file manager or an address names: decided here, opened by the page. */
export class Openings {
  readonly #options: OpeningsOptions;
  /** Null once the page has taken them: from then on it is told. */
  #waiting: Opens[] | null = [];

  constructor(options: OpeningsOptions) {
    this.#options = options;
  }

  /** What was named before the page was there. A page that is loaded anew has taken it already. */
  take(): readonly Opens[] {
    const taken = this.#waiting ?? [];
    this.#waiting = null;
    return taken;
  }

  /** A second start. First the folder, so that files are judged by the library that they are opened in. */
  async openAll({ folder, named, usualFolder }: Named): Promise<void> {
    // A terminal has its usual folder always: whoever names a file there doesn't ask for another library.
    const wanted = await folderIn({ folder, named, usualFolder: named.length > 0 ? null : usualFolder });
    if (wanted !== null) await this.#options.openFolder(wanted);
    await this.open(named);
  }

  /** All but folders. */
  async open(named: readonly string[]): Promise<void> {
    const imports: string[] = [];
    for (const word of named) {
      const opens = isOurAddress(word) ? await this.#ofAddress(word) : await this.#ofFile(word);
      if (opens?.kind === 'import') imports.push(...opens.paths);
      else if (opens !== null) this.#say(opens);
    }
    if (imports.length > 0) this.#say({ kind: 'import', paths: imports });
  }

  #say(opens: Opens): void {
    if (this.#waiting === null) this.#options.tell(opens);
    else this.#waiting.push(opens);
  }

  /** Any page of the web can name one: a recipe that the library has, and nothing else. */
  async #ofAddress(address: string): Promise<Opens> {
    const { library } = this.#options;
    const id = recipeOfAddress(address);
    if (id === null) return refused('address', '');
    const isListed = isRecipe(id) || library.snapshot().recipes.some((recipe) => recipe.id === id);
    const found = isListed ? await library.absolutePath(id) : null;
    return found?.ok === true ? { kind: 'recipe', id } : refused('not-in-library', id);
  }

  /** Null for a folder, which is opened otherwise. A link is followed: the cook named it, and what it leads to is judged. */
  async #ofFile(file: string): Promise<Opens | null> {
    const name = path.basename(file);
    try {
      const real = await realpath(file);
      const { kind } = await lookAt(real);
      if (kind === 'folder') return isRecipe(name) || isImport(name) ? refused('folder', name) : null;
      if (kind !== 'file') return refused(kind === 'gone' ? 'gone' : 'no-file', name);
      if (isImport(real)) return { kind: 'import', paths: [real] };
      if (isRecipe(real)) return await this.#ofRecipe(real);
      return refused(isRecipe(name) || isImport(name) ? 'link-to-no-recipe' : 'no-recipe', name);
    } catch (error) {
      const code = errorCode(error);
      if (code === 'EUNKNOWN') throw error;
      return refused(code === 'ENOENT' || code === 'ENOTDIR' ? 'gone' : 'unreadable', name);
    }
  }

  async #ofRecipe(real: string): Promise<Opens> {
    const { library, lone } = this.#options;
    const root = library.folder();
    const id = root === null ? null : await below(root, real);
    if (id !== null && (await library.absolutePath(id)).ok) return { kind: 'recipe', id };
    return { kind: 'lone', id: lone.admit(real) };
  }
}

const refused = (why: WhyNotOpened, name: string): Opens => ({ kind: 'refused', why, name });
