import path from 'node:path';
import type { Deafness } from '#core/contract/library.ts';
import type { FSWatcher } from 'chokidar';
import { fileKind, isSkippedFolder } from '#core/library/which-files.ts';
import { errorCode } from './replace-file.ts';
import { Settle } from './settle.ts';

export interface WatcherTold {
  /** Library-relative paths at which something may have changed: files, or folders with all that is in them. */
  dirty(paths: readonly string[]): void;
  /** Each path that the system names, at once and as often as it is named. */
  heard(path: string): void;
  /** The first crawl has ended. Changes before it may have gone unseen. It says nothing of whether any event will ever come. */
  ready(isDeaf: boolean): void;
  /** Out of system watches: changes are not seen by themselves any more. Said once a watcher. */
  deaf(code: Exclude<Deafness, 'silent-disk'>): void;
  /** Something else went wrong, or more happened than the system's queue may hold; events may be missing. */
  doubtful(): void;
}

const isOutOfWatches = (code: string): code is 'ENOSPC' | 'EMFILE' | 'ENFILE' =>
  code === 'ENOSPC' || code === 'EMFILE' || code === 'ENFILE';
/** Events in a second. The system's queue holds 16,384 on Linux, and what it drops it drops without a word. */
const storm = 500;
const second = 1_000;

/** Hints of where to look, from chokidar. What kind of event it was is not passed on: the disk is asked. */
export class FolderWatcher {
  readonly #root: string;
  readonly #tell: WatcherTold;
  readonly #settle: Settle;
  #watcher: FSWatcher | null = null;
  #closed = false;
  #isDeaf = false;
  #events = 0;
  #counting: NodeJS.Timeout | null = null;

  constructor(root: string, tell: WatcherTold) {
    this.#root = root;
    this.#tell = tell;
    this.#settle = new Settle((paths) => tell.dirty(paths));
  }

  /** Loads chokidar only now: main shows its window first. */
  async start(): Promise<void> {
    // Set by some development tools, they would turn every watcher of this process into polling.
    delete process.env['CHOKIDAR_USEPOLLING'];
    delete process.env['CHOKIDAR_INTERVAL'];
    const { watch } = await import('chokidar');
    if (this.#closed) return;
    const watcher = watch(this.#root, {
      ignoreInitial: true,
      followSymlinks: false,
      // Hides files named like an editor's back-up for a moment; ours settles itself.
      atomic: false,
      ignorePermissionErrors: true,
      ignored: (candidate, stats) => this.#isIgnored(candidate, stats?.isFile() ?? false),
    });
    this.#watcher = watcher;
    watcher.on('all', (_event, place) => this.#hear(this.#relative(place)));
    watcher.on('error', (error) => this.#fail(error));
    watcher.on('ready', () => this.#tell.ready(this.#isDeaf));
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#counting !== null) clearTimeout(this.#counting);
    this.#settle.close();
    await this.#watcher?.close();
  }

  /** As if the system had said that this library-relative path may have changed. */
  note(relative: string): void {
    if (!this.#closed && relative !== '') this.#settle.add(relative);
  }

  #hear(relative: string): void {
    if (this.#closed) return;
    this.#tell.heard(relative);
    this.note(relative);
    this.#events += 1;
    // Looked through in each second of a storm, and once more after it: what was dropped came before the last event.
    this.#counting ??= setTimeout(() => {
      this.#counting = null;
      if (this.#events > storm) this.#tell.doubtful();
      this.#events = 0;
    }, second);
  }

  #fail(error: unknown): void {
    if (this.#closed) return;
    const code = errorCode(error);
    if (!isOutOfWatches(code)) return this.#tell.doubtful();
    // Said for each of five thousand files, it would be looked through as often.
    if (!this.#isDeaf) this.#tell.deaf(code);
    this.#isDeaf = true;
  }

  #isIgnored(place: string, isFile: boolean): boolean {
    const parts = this.#relative(place).split('/');
    const name = parts.pop() ?? '';
    if (parts.some(isSkippedFolder)) return true;
    return isFile ? fileKind(name) === null : isSkippedFolder(name);
  }

  #relative(place: string): string {
    return path.relative(this.#root, place).split(path.sep).join('/');
  }
}
