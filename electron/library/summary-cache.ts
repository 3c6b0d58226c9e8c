import { readFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { firstScreen, type FirstScreen } from '#core/library/first-screen.ts';
import { sortRecipes, type LastCooked } from '#core/library/sort.ts';
import type { RecipeSummary } from '#core/library/summary.ts';
import { hashOf } from './history.ts';
import { replaceCache } from './replace-file.ts';

/** Changed with every change of RecipeSummary: an index of another version is not read. */
const stamp = 'hobside-index-2';
const writeAfter = 1_000;
/** Writing a long list takes main some ten milliseconds: while ten thousand files are read it is written every few seconds only. */
const writeAfterEach = 0.5;

/**
 * The list of a folder from the last run, so that cards are on the screen before anything was read: its first screen in a
 * small file of its own, all of it in another. Losing them loses nothing; whatever is wrong with one, it is made anew.
 */
export class SummaryCache {
  readonly #file: string;
  readonly #firstFile: string;
  readonly #folder: string;
  readonly #lastCooked: () => LastCooked;
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> = Promise.resolve();
  #latest: (() => readonly RecipeSummary[]) | null = null;

  /** `lastCooked` is asked anew each time that it is written. */
  constructor(profile: string, folder: string, lastCooked: () => LastCooked) {
    this.#folder = folder;
    this.#lastCooked = lastCooked;
    this.#file = path.join(profile, 'index', `${hashOf(folder)}.json`);
    this.#firstFile = path.join(profile, 'index', `${hashOf(folder)}.first.json`);
  }

  /** Synchronous: the window waits for it. Null where the folder was not opened before. */
  first(): FirstScreen | null {
    const found = this.#known(() => readFileSync(this.#firstFile, 'utf8'));
    if (found === null) return null;
    const { cards, counts } = found;
    return Array.isArray(cards) && cards.every(isSummary) && isCounts(counts) ? { cards, counts } : null;
  }

  async read(): Promise<readonly RecipeSummary[]> {
    const text = await readFile(this.#file, 'utf8').catch(() => '');
    const recipes = this.#known(() => text)?.['recipes'];
    return Array.isArray(recipes) && recipes.every(isSummary) ? recipes : [];
  }

  #known(read: () => string): Fields | null {
    try {
      const found: unknown = JSON.parse(read());
      return isFields(found) && found['stamp'] === stamp && found['folder'] === this.#folder ? found : null;
    } catch (error) {
      if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return null;
      throw error;
    }
  }

  /** Written a second later, a long list some seconds later, with what the summaries are by then. */
  write(count: number, latest: () => readonly RecipeSummary[]): void {
    this.#latest = latest;
    this.#timer ??= setTimeout(() => void this.flush(), writeAfter + count * writeAfterEach);
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
    const ours = { stamp, folder: this.#folder };
    await replaceCache(this.#file, Buffer.from(JSON.stringify({ ...ours, recipes: sorted })));
    await replaceCache(
      this.#firstFile,
      Buffer.from(JSON.stringify({ ...ours, ...firstScreen(sorted, this.#lastCooked()) })),
    );
  }
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isNullOr = (value: unknown, type: 'string' | 'number'): boolean => value === null || typeof value === type;

function isCounts(value: unknown): value is FirstScreen['counts'] {
  if (!isFields(value) || ['recipes', 'notes', 'looks'].some((key) => typeof value[key] !== 'number')) return false;
  const areCounted = (list: unknown, name: string): boolean =>
    Array.isArray(list) &&
    list.every((one) => isFields(one) && typeof one[name] === 'string' && typeof one['count'] === 'number');
  return areCounted(value['folders'], 'folder') && areCounted(value['tags'], 'tag');
}

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
