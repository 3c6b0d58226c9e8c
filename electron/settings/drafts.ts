import { mkdir, readdir, readFile, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { Draft } from '#core/contract/library.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { hashOf } from '../library/history.ts';
import { errorCode, replaceFile } from '../library/replace-file.ts';
import { Turns } from '../library/turns.ts';
import { setAside } from './json-file.ts';

interface Kept {
  readonly folder: string;
  readonly draft: Draft;
}

/** Unsaved typing, one file a recipe in the profile, so that it outlives a crash of everything. */
export class Drafts {
  readonly #place: string;
  readonly #turns = new Turns();
  /** Hears where a draft that can't be read was set aside to; absolute path. */
  readonly #setAside: (file: string) => void;
  #folder = '';

  constructor(profile: string, tellSetAside: (file: string) => void = () => undefined) {
    this.#setAside = tellSetAside;
    this.#place = path.join(profile, 'drafts');
  }

  /** Drafts belong to a library folder; those of others are not seen. Absolute path. */
  useFolder(folder: string): void {
    this.#folder = folder;
  }

  /** Null where nothing is kept, or what is kept can't be read (it is set aside, never deleted). */
  read(id: RecipeId): Promise<Draft | null> {
    const file = this.#file(id);
    return this.#turns.take(file, async () => this.#own(await this.#read(file), id));
  }

  /** Rejects when the draft could not be written: the cook has to know. */
  keep(draft: Draft): Promise<void> {
    const file = this.#file(draft.id);
    const kept: Kept = { folder: this.#folder, draft };
    return this.#turns.take(file, async () => {
      await mkdir(this.#place, { recursive: true });
      await replaceFile(file, Buffer.from(JSON.stringify(kept)));
    });
  }

  drop(id: RecipeId): Promise<void> {
    const file = this.#file(id);
    return this.#turns.take(file, async () => {
      await unlink(file).catch((error: unknown) => {
        if (errorCode(error) !== 'ENOENT') throw error;
      });
    });
  }

  /** Unsaved typing goes along with a file that got another name; what is kept under that name already stays. */
  async follow(moves: readonly { readonly from: RecipeId; readonly to: RecipeId }[]): Promise<void> {
    for (const { from, to } of moves) {
      const draft = await this.read(from);
      if (draft === null || (await this.read(to)) !== null) continue;
      await this.keep({ ...draft, id: to });
      await this.drop(from);
    }
  }

  /** Ids with a draft in this folder, last typed first. */
  async list(): Promise<readonly RecipeId[]> {
    const names = await readdir(this.#place).catch((): string[] => []);
    const kept = await Promise.all(
      names.filter((name) => name.endsWith('.json')).map((name) => this.#read(path.join(this.#place, name))),
    );
    return kept
      .flatMap((one) => (one !== null && one.folder === this.#folder ? [one.draft] : []))
      .sort((one, other) => other.keptAt - one.keptAt)
      .map((draft) => draft.id);
  }

  /** What can't be read is set aside, never deleted: somebody may still find the text in it. */
  async #read(file: string): Promise<Kept | null> {
    const found = await readKept(file);
    if (found !== 'corrupt') return found;
    this.#setAside(setAside(file));
    return null;
  }

  #file(id: RecipeId): string {
    return path.join(this.#place, `${hashOf(`${this.#folder}\n${id}`)}.json`);
  }

  #own(kept: Kept | null, id: RecipeId): Draft | null {
    return kept !== null && kept.folder === this.#folder && kept.draft.id === id ? kept.draft : null;
  }
}

/** Null for no file; 'corrupt' for one that holds no draft. */
async function readKept(file: string): Promise<Kept | 'corrupt' | null> {
  try {
    const found: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isKept(found) ? found : 'corrupt';
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    if (error instanceof SyntaxError) return 'corrupt';
    throw error;
  }
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function isKept(value: unknown): value is Kept {
  if (!isFields(value) || typeof value['folder'] !== 'string') return false;
  const draft = value['draft'];
  return (
    isFields(draft) &&
    ['id', 'baseVersion', 'baseText', 'text'].every((key) => typeof draft[key] === 'string') &&
    ['cursor', 'keptAt'].every((key) => typeof draft[key] === 'number')
  );
}
