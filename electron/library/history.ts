import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { RecipeId } from '#core/library/summary.ts';
import { isBrief, isPromised, toForget, type KeptState } from './history-limits.ts';
import { versionOf } from './read-bytes.ts';
import { errorCode, giveSecondName, makeFolder, removeFile, replaceFile, syncFolder } from './replace-file.ts';

/** Of all recipes of a folder together. */
const mostBytes = 200 * 1024 * 1024;
/** Time, the hash's first digits, and "k" for what was given up: kept on purpose, not left behind by a save that went on from it. */
const entryName = /^(\d{15})-([0-9a-f]{12})(k?)$/;
/** Looking at all states of a recipe costs more than a save: not more often than this. */
const prunedEvery = 60 * 1000;

/** Names an earlier state of one file: opaque to everyone else. */
export type Moment = string;

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Earlier states of the files of one folder, in the profile: what every overwrite and every move to the trash leaves behind. */
export class History {
  readonly #folder: string;
  /** Bytes that were not exceeded when nothing had been kept since: every recipe's folder is read to know it. */
  #within = Number.POSITIVE_INFINITY;
  /** By a clock that nobody sets, in milliseconds. */
  readonly #pruned = new Map<RecipeId, number>();
  /** Time of the newest moment of each recipe, milliseconds since 1970. */
  readonly #newest = new Map<RecipeId, number>();
  readonly #notPruned: (error: unknown) => void;

  /** `notPruned` hears of a history that could not be made smaller: no reason to call what was saved not saved. */
  constructor(profile: string, libraryFolder: string, notPruned: (error: unknown) => void = console.error) {
    this.#notPruned = notPruned;
    this.#folder = path.join(profile, 'history', hashOf(libraryFolder));
  }

  /** Keeps these bytes as a state of the recipe. Resolves when they are safely on disk. */
  async keep(id: RecipeId, bytes: Uint8Array, why: 'given-up' | 'saved-over'): Promise<Moment> {
    const { moment, file } = await this.#place(id, versionOf(bytes), why);
    await replaceFile(file, bytes);
    return moment;
  }

  /**
   * Keeps the file itself under a second name, so that even what is written to it after we read it is kept.
   * Null where the disk has no links, or the profile lies on another disk.
   */
  async keepFile(
    id: RecipeId,
    absolute: string,
    version: string,
  ): Promise<{ readonly moment: Moment; readonly file: string } | null> {
    const kept = await this.#place(id, version, 'saved-over');
    try {
      await giveSecondName(absolute, kept.file);
    } catch (error) {
      if (errorCode(error) === 'EUNKNOWN') throw error;
      return null;
    }
    // Before the file itself is replaced: a power cut must not leave the new text without the old one.
    await syncFolder(path.dirname(kept.file));
    return kept;
  }

  /** Before a file is removed: under a second name where the disk can do that, else as a copy. */
  async keepOrCopy(
    id: RecipeId,
    absolute: string,
    found: { readonly bytes: Uint8Array; readonly version: string },
  ): Promise<Moment> {
    return (await this.keepFile(id, absolute, found.version))?.moment ?? this.keep(id, found.bytes, 'given-up');
  }

  /** A recipe that gets another name keeps its past; what is kept under the old name stays, for undo. */
  async follow(from: RecipeId, to: RecipeId): Promise<void> {
    for (const moment of await this.moments(from)) {
      const kept = await this.read(moment);
      if (kept === null) continue;
      const { file } = await this.#place(to, versionIn(moment), whyOf(moment), timeOf(moment));
      await replaceFile(file, kept.bytes);
    }
  }

  async forget(moment: Moment): Promise<void> {
    await removeFile(path.join(this.#folder, moment));
  }

  /** The bytes of a moment and whose they are; null for a moment that is not kept (any more). */
  async read(moment: Moment): Promise<{ readonly id: RecipeId; readonly bytes: Buffer } | null> {
    const [folder = '', name = '', ...more] = moment.split('/');
    if (!/^[0-9a-f]{16}$/.test(folder) || !entryName.test(name) || more.length > 0) return null;
    try {
      const id = await readFile(path.join(this.#folder, folder, 'id'), 'utf8');
      return { id, bytes: await readFile(path.join(this.#folder, folder, name)) };
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  }

  /** Newest first. */
  async moments(id: RecipeId): Promise<readonly Moment[]> {
    const folder = hashOf(id);
    const names = await readdir(path.join(this.#folder, folder)).catch((): string[] => []);
    return names
      .filter((name) => entryName.test(name))
      .sort()
      .reverse()
      .map((name) => `${folder}/${name}`);
  }

  /** Newest first, with what is known of each. */
  async states(id: RecipeId): Promise<readonly (KeptState & { readonly moment: Moment; readonly brief: boolean })[]> {
    const moments = await this.moments(id);
    const states = await Promise.all(moments.map((moment) => this.#state(moment)));
    return states.map((state, at) => ({ ...state, brief: isBrief(state, states[at + 1]) }));
  }

  /** Forgets what need not be kept any longer; see history-limits.ts. Not more often than once a minute. */
  async prune(id: RecipeId, now: number = Date.now()): Promise<void> {
    const last = this.#pruned.get(id);
    if (last !== undefined && performance.now() - last < prunedEvery) return;
    this.#pruned.set(id, performance.now());
    try {
      const states = [...(await this.states(id))].reverse();
      await Promise.all(toForget(states, now).map(({ moment }) => this.forget(moment)));
    } catch (error) {
      this.#notPruned(error);
    }
  }

  async #state(moment: Moment): Promise<KeptState & { readonly moment: Moment }> {
    const { size } = await lstat(path.join(this.#folder, moment));
    return { moment, size, time: timeOf(moment), isSavedOver: whyOf(moment) === 'saved-over' };
  }

  /** Keeps 200 MB of all recipes together: the oldest states go first, but none of those that were promised. */
  async pruneAll(most: number = mostBytes): Promise<void> {
    if (this.#within <= most) return;
    this.#within = most;
    const folders = await readdir(this.#folder).catch((): string[] => []);
    let total = 0;
    const mayGo: { readonly moment: Moment; readonly size: number; readonly time: number }[] = [];
    for (const folder of folders) {
      const names = await readdir(path.join(this.#folder, folder)).catch((): string[] => []);
      const moments = names.filter((name) => entryName.test(name)).sort();
      const states = await Promise.all(moments.map((name) => this.#state(`${folder}/${name}`)));
      total += states.reduce((sum, { size }) => sum + size, 0);
      mayGo.push(...states.filter((state, at) => !isPromised(states.length - 1 - at)));
    }
    for (const { moment, size } of mayGo.sort((one, other) => one.time - other.time)) {
      if (total <= most) return;
      await this.forget(moment);
      total -= size;
    }
  }

  async #place(
    id: RecipeId,
    version: string,
    why: 'given-up' | 'saved-over',
    time?: number,
  ): Promise<{ readonly moment: Moment; readonly file: string }> {
    this.#within = Number.POSITIVE_INFINITY;
    const folder = hashOf(id);
    const absolute = path.join(this.#folder, folder);
    await makeFolder(absolute);
    const idFile = path.join(absolute, 'id');
    const isNamed = await lstat(idFile).then(
      () => true,
      () => false,
    );
    if (!isNamed) await replaceFile(idFile, Buffer.from(id));
    const at = time ?? (await this.#nextTime(id));
    const name = `${String(at).padStart(15, '0')}-${version.slice(0, 12)}${why === 'given-up' ? 'k' : ''}`;
    return { moment: `${folder}/${name}`, file: path.join(absolute, name) };
  }

  /** Never before the newest moment: a clock that was set back would put the newest state among the oldest. */
  async #nextTime(id: RecipeId): Promise<number> {
    const newest = this.#newest.get(id) ?? timeOf((await this.moments(id))[0] ?? '');
    const time = Math.max(Date.now(), newest + 1);
    this.#newest.set(id, time);
    return time;
  }
}

/** Milliseconds since 1970. */
export const timeOf = (moment: Moment): number => Number(entryName.exec(moment.split('/')[1] ?? '')?.[1] ?? 0);

const whyOf = (moment: Moment): 'given-up' | 'saved-over' => (moment.endsWith('k') ? 'given-up' : 'saved-over');

/** Twelve digits of the hash of what was kept. */
export const versionIn = (moment: Moment): string => entryName.exec(moment.split('/')[1] ?? '')?.[2] ?? '';
