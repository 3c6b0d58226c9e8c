import path from 'node:path';
import type { FSWatcher } from 'chokidar';
import { fileKind, isSkippedFolder } from '#core/library/which-files.ts';
import { errorCode } from './replace-file.ts';
import { Settle } from './settle.ts';

export interface WatcherTold {
  /** Library-relative paths at which something may have changed: files, or folders with all that is in them. */
  dirty(paths: readonly string[]): void;
  /** The first crawl has ended. Changes before it may have gone unseen. */
  ready(): void;
  /** Out of system watches: changes are not seen by themselves any more. */
  deaf(code: string): void;
  /** Something else went wrong; events may be missing. */
  doubtful(): void;
}

const outOfWatches = new Set(['ENOSPC', 'EMFILE', 'ENFILE']);

/** Hints of where to look, from chokidar. What kind of event it was is not passed on: the disk is asked. */
export class FolderWatcher {
  readonly #root: string;
  readonly #tell: WatcherTold;
  readonly #settle: Settle;
  #watcher: FSWatcher | null = null;
  #closed = false;

  constructor(root: string, tell: WatcherTold) {
    this.#root = root;
    this.#tell = tell;
    this.#settle = new Settle((paths) => tell.dirty(paths));
  }

  /** Loads chokidar only now: main shows its window first. */
  async start(): Promise<void> {
    // Set by some development tools, it would turn every watcher of this process into polling.
    delete process.env['CHOKIDAR_USEPOLLING'];
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
    watcher.on('all', (_event, place) => this.note(this.#relative(place)));
    watcher.on('error', (error) => this.#fail(error));
    watcher.on('ready', () => this.#tell.ready());
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#settle.close();
    await this.#watcher?.close();
  }

  /** As if the system had said that this library-relative path may have changed. */
  note(relative: string): void {
    if (!this.#closed && relative !== '') this.#settle.add(relative);
  }

  #fail(error: unknown): void {
    const code = errorCode(error);
    if (outOfWatches.has(code)) this.#tell.deaf(code);
    else this.#tell.doubtful();
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
