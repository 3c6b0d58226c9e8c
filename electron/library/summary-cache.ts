import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { sortRecipes } from '#core/library/sort.ts';
import type { RecipeSummary } from '#core/library/summary.ts';
import { hashOf } from './history.ts';
import { replaceFile } from './replace-file.ts';

/** Changed with every change of RecipeSummary: an index of another version is not read. */
const stamp = 'hobside-index-2';
const writeAfter = 1_000;

/** The summaries of a folder from the last run, so that a list is on the screen before anything was read. Losing it loses nothing. */
export class SummaryCache {
  readonly #file: string;
  readonly #folder: string;
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> = Promise.resolve();
  #latest: (() => readonly RecipeSummary[]) | null = null;

  constructor(profile: string, folder: string) {
    this.#folder = folder;
    this.#file = path.join(profile, 'index', `${hashOf(folder)}.json`);
  }

  /** Synchronous: the window waits for it. Empty for whatever is wrong with the file. */
  read(): readonly RecipeSummary[] {
    try {
      const found: unknown = JSON.parse(readFileSync(this.#file, 'utf8'));
      if (!isFields(found) || found['stamp'] !== stamp || found['folder'] !== this.#folder) return [];
      const recipes = found['recipes'];
      return Array.isArray(recipes) && recipes.every(isSummary) ? recipes : [];
    } catch (error) {
      if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return [];
      throw error;
    }
  }

  /** Written a second later, with what the summaries are by then. */
  write(latest: () => readonly RecipeSummary[]): void {
    this.#latest = latest;
    this.#timer ??= setTimeout(() => void this.flush(), writeAfter);
  }

  /** Writes now what waits to be written. A cache that can't be written is done without. */
  async flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const latest = this.#latest;
    this.#latest = null;
    if (latest !== null) this.#writing = this.#writing.then(() => this.#write(latest())).catch(() => undefined);
    await this.#writing;
  }

  async #write(recipes: readonly RecipeSummary[]): Promise<void> {
    await mkdir(path.dirname(this.#file), { recursive: true });
    // In the order in which most lists show them: at the next start, sorting what is sorted costs next to nothing.
    const sorted = sortRecipes(recipes, 'title');
    await replaceFile(this.#file, Buffer.from(JSON.stringify({ stamp, folder: this.#folder, recipes: sorted })));
  }
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isNullOr = (value: unknown, type: 'string' | 'number'): boolean => value === null || typeof value === type;

function isSummary(value: unknown): value is RecipeSummary {
  if (!isFields(value)) return false;
  const look = value['look'];
  return (
    ['id', 'title', 'folder'].every((key) => typeof value[key] === 'string') &&
    ['ingredientCount', 'stepCount', 'modified'].every((key) => typeof value[key] === 'number') &&
    (value['kind'] === 'recipe' || value['kind'] === 'note') &&
    Array.isArray(value['tags']) &&
    value['tags'].every((tag) => typeof tag === 'string') &&
    isNullOr(value['totalSeconds'], 'number') &&
    typeof value['atLeast'] === 'boolean' &&
    isNullOr(value['image'], 'string') &&
    isNullOr(value['source'], 'string') &&
    isNullOr(value['servings'], 'number') &&
    isNullOr(value['rating'], 'number') &&
    (look === null ||
      (isFields(look) &&
        typeof look['code'] === 'string' &&
        typeof look['line'] === 'number' &&
        typeof look['detail'] === 'string'))
  );
}
