import { failed } from '#core/contract/result.ts';
import { fork, type ChildProcess, type ForkOptions } from 'node:child_process';
import type { LibraryStatus } from '#core/contract/library.ts';
import type { ChangeBatch, LibrarySnapshot } from '#core/library/summary.ts';
import { Disk } from '../disk.ts';
import { Library, type LibraryOptions, type LibraryProcess } from '../library.ts';

/** Everything a library told, and a way to wait for more of it. */
export class Told {
  readonly batches: ChangeBatch[] = [];
  readonly statuses: LibraryStatus[] = [];
  readonly snapshots: LibrarySnapshot[] = [];
  /** How often it was told that steps and notes can be searched. */
  studied = 0;
  readonly #waiting = new Set<() => void>();

  add(what: { batch?: ChangeBatch; status?: LibraryStatus; snapshot?: LibrarySnapshot; studied?: true }): void {
    if (what.batch) this.batches.push(what.batch);
    if (what.status) this.statuses.push(what.status);
    if (what.snapshot) this.snapshots.push(what.snapshot);
    if (what.studied) this.studied += 1;
    for (const look of [...this.#waiting]) look();
  }

  /** Resolves as soon as this is true; looked at whenever something is told. */
  until(isTrue: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!isTrue()) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** The first batch from `from` on that holds this recipe in any way. */
  async batchOf(id: string, from = 0): Promise<ChangeBatch> {
    const find = (): ChangeBatch | undefined => this.batches.slice(from).find((batch) => named(batch).includes(id));
    await this.until(() => find() !== undefined);
    return find() as ChangeBatch;
  }
}

const named = (batch: ChangeBatch): readonly string[] => [
  ...batch.upserts.map((recipe) => recipe.id),
  ...batch.removals,
];

export interface Kitchen {
  readonly folder: string;
  readonly profile: string;
  readonly home: string;
  readonly library: Library;
  readonly told: Told;
  readonly processes: readonly ChildProcess[];
  /** Opens the folder, paints, and waits until all is read. */
  open(): Promise<void>;
  ids(): readonly string[];
  close(): Promise<void>;
}

/** Another run of Hobside on the same folder and profile. */
export function startLibrary(
  processFile: string,
  places: { readonly folder: string; readonly profile: string; readonly home: string },
  through: ForkOptions = {},
): Kitchen {
  const told = new Told();
  const processes: ChildProcess[] = [];
  const library = new Library({
    profile: places.profile,
    home: places.home,
    startProcess: () => {
      const child = fork(processFile, { serialization: 'advanced', ...through });
      processes.push(child);
      return overFork(child);
    },
    pictures: picturesForTests(),
    lastCooked: () => () => null,
    tell: {
      changed: (batch) => told.add({ batch }),
      status: (status) => told.add({ status }),
      studied: () => told.add({ studied: true }),
      opened: ({ status, snapshot }) => told.add({ status, snapshot }),
      notKept: (error) => {
        throw error;
      },
    },
  });
  const open = async (): Promise<void> => {
    await library.open(places.folder);
    library.painted();
    await told.until(() => library.status().state === 'open');
  };
  const ids = (): readonly string[] => library.snapshot().recipes.map((recipe) => recipe.id);
  return { ...places, library, told, processes, open, ids: () => [...ids()].sort(), close: () => library.close() };
}

/** No Chromium here: what the darkroom makes is tested in e2e. */
function picturesForTests(): LibraryOptions['pictures'] {
  let folder: string | null = null;
  return {
    develop: (bytes) => Promise.resolve({ bytes: bytes.subarray(0, 40), type: 'image/jpeg' }),
    thumbnails: {
      read: (_, path) => Promise.resolve(failed({ kind: 'not-found', path })),
      settled: () => Promise.resolve(),
    },
    disk: new Disk(),
    folderOf: () => folder,
    keepFolder: async (_, pictures) => void (folder = pictures),
  };
}

function overFork(child: ChildProcess): LibraryProcess {
  return {
    send: (message) => {
      if (child.connected) child.send(message as object);
    },
    onMessage: (handler) => void child.on('message', handler),
    onExit: (handler) => void child.on('exit', handler),
    kill: () => void child.kill('SIGKILL'),
  };
}
