import { execFile } from 'node:child_process';
import { chmod, copyFile, mkdir, open, rename, rm, stat, symlink, unlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const mostRecipes = 250;
const folders = ['', 'a', 'b', 'a/deep', 'a/deep/deeper', 'c'];

/** Numbers from 0 to 1, the same for one seed (mulberry32, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A folder that other programs do everything to, and a model of what must be in the list then. */
export class BusyFolder {
  /** Title by recipe id. */
  readonly model = new Map<string, string>();
  readonly #root: string;
  readonly #random: () => number;
  #made = 0;
  readonly #others: string[] = [];

  constructor(root: string, seed: number) {
    this.#root = root;
    this.#random = randomFrom(seed);
  }

  /** One thing that a program does. */
  async act(): Promise<void> {
    const acts = [
      () => this.#write(this.#newId()),
      () => this.#change(async (id) => this.#write(id)),
      () => this.#change(async (id) => this.#writeByRename(id)),
      () => this.#change(async (id) => this.#writeInTwo(id)),
      () => this.#change(async (id) => this.#writeUnderOldTimes(id)),
      () => this.#change(async (id) => this.#delete(id)),
      () => this.#change(async (id) => this.#deleteAndMake(id)),
      () => this.#change(async (id) => this.#move(id)),
      () => this.#change(async (id) => this.#copy(id)),
      () => this.#change(async (id) => this.#touch(id)),
      () => this.#folderMoves(),
      () => this.#folderGoes(),
      () => this.#somethingElse(),
    ];
    const weights = [14, 14, 14, 6, 6, 12, 4, 10, 4, 6, 2, 1, 1];
    let left = this.#random() * weights.reduce((sum, weight) => sum + weight, 0);
    for (const [at, act] of acts.entries()) {
      left -= weights[at] ?? 0;
      if (left <= 0) return act();
    }
  }

  /** What the list has wrong, by kind; empty when it equals the disk. */
  wrong(list: readonly { readonly id: string; readonly title: string }[]): readonly string[] {
    const shown = new Map(list.map(({ id, title }) => [id, title]));
    return [
      ...[...this.model.keys()].filter((id) => !shown.has(id)).map((id) => `missing ${id}`),
      ...[...shown.keys()].filter((id) => !this.model.has(id)).map((id) => `ghost ${id}`),
      ...[...shown].filter(([id, title]) => (this.model.get(id) ?? title) !== title).map(([id]) => `stale ${id}`),
    ];
  }

  pick<Item>(items: readonly Item[]): Item | undefined {
    return items[Math.floor(this.#random() * items.length)];
  }

  #place(id: string): string {
    return path.join(this.#root, id);
  }

  #newId(): string {
    const folder = this.pick(folders) ?? '';
    this.#made += 1;
    const name = `dish-${String(this.#made)}${this.#random() < 0.1 ? ' & Co' : ''}.md`;
    return folder === '' ? name : `${folder}/${name}`;
  }

  async #change(change: (id: string) => Promise<void>): Promise<void> {
    const id = this.pick([...this.model.keys()]);
    if (id === undefined) return this.#write(this.#newId());
    await change(id);
  }

  #text(title: string): string {
    return `# ${title}\n\n## Ingredients\n\n- 1 onion\n\n## Directions\n\n1. Boil for 10 minutes.\n`;
  }

  #title(): string {
    this.#made += 1;
    return `Dish ${String(this.#made).padStart(6, '0')}`;
  }

  async #write(id: string): Promise<void> {
    if (!this.model.has(id) && this.model.size >= mostRecipes) return this.#change((other) => this.#delete(other));
    const title = this.#title();
    await mkdir(path.dirname(this.#place(id)), { recursive: true });
    await writeFile(this.#place(id), this.#text(title));
    this.model.set(id, title);
  }

  async #writeByRename(id: string): Promise<void> {
    const title = this.#title();
    await writeFile(`${this.#place(id)}.tmp`, this.#text(title));
    await rename(`${this.#place(id)}.tmp`, this.#place(id));
    this.model.set(id, title);
  }

  /** Emptied, half of it, and the rest after a moment. */
  async #writeInTwo(id: string): Promise<void> {
    const title = this.#title();
    const text = this.#text(title);
    const file = await open(this.#place(id), 'w');
    await file.write(text.slice(0, 20));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await file.write(text.slice(20));
    await file.close();
    this.model.set(id, title);
  }

  /** As a backup or a sync program restores: other bytes, the same size, the old time. */
  async #writeUnderOldTimes(id: string): Promise<void> {
    const before = await stat(this.#place(id));
    await this.#write(id);
    await utimes(this.#place(id), before.atime, before.mtime);
  }

  async #delete(id: string): Promise<void> {
    await unlink(this.#place(id));
    this.model.delete(id);
  }

  async #deleteAndMake(id: string): Promise<void> {
    await this.#delete(id);
    await this.#write(id);
    await this.#delete(id);
    if (this.#random() < 0.5) await this.#write(id);
  }

  async #move(id: string): Promise<void> {
    const to = this.#newId();
    await mkdir(path.dirname(this.#place(to)), { recursive: true });
    await rename(this.#place(id), this.#place(to));
    this.model.set(to, this.model.get(id) ?? '');
    this.model.delete(id);
  }

  async #copy(id: string): Promise<void> {
    if (this.model.size >= mostRecipes) return;
    const to = this.#newId();
    await mkdir(path.dirname(this.#place(to)), { recursive: true });
    await copyFile(this.#place(id), this.#place(to));
    this.model.set(to, this.model.get(id) ?? '');
  }

  async #touch(id: string): Promise<void> {
    await utimes(this.#place(id), new Date(), new Date());
    await chmod(this.#place(id), this.#random() < 0.5 ? 0o600 : 0o644);
  }

  async #folderMoves(): Promise<void> {
    const from = this.pick(folders.slice(1)) ?? 'a';
    this.#made += 1;
    const to = `moved-${String(this.#made)}`;
    const inside = [...this.model].filter(([id]) => id.startsWith(`${from}/`));
    if (inside.length === 0) return;
    await rename(this.#place(from), this.#place(to));
    // Back again, or for good: then it is made anew by the next file in it.
    const back = this.#random() < 0.5;
    if (back) await rename(this.#place(to), this.#place(from));
    for (const [id, title] of back ? [] : inside) {
      this.model.delete(id);
      this.model.set(to + id.slice(from.length), title);
    }
  }

  async #folderGoes(): Promise<void> {
    const all = [...new Set([...this.model.keys()].map((id) => id.split('/')[0] ?? ''))];
    const folder = this.pick(all.filter((name) => !name.endsWith('.md')));
    if (folder === undefined) return;
    await rm(this.#place(folder), { recursive: true });
    for (const id of [...this.model.keys()]) if (id.startsWith(`${folder}/`)) this.model.delete(id);
  }

  /** Things with a recipe's name that are none. */
  async #somethingElse(): Promise<void> {
    const old = this.#others.length > 8 ? this.#others.shift() : undefined;
    if (old !== undefined) await rm(old, { recursive: true, force: true });
    this.#made += 1;
    const place = this.#place(`other-${String(this.#made)}.md`);
    this.#others.push(place);
    if (this.#random() < 0.3) await mkdir(place);
    else if (this.#random() < 0.6 || process.platform === 'win32') await symlink('.', place);
    else await run('mkfifo', [place]);
  }
}
