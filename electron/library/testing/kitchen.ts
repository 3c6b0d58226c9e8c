import { failed } from '#core/contract/result.ts';
import { execFile, fork, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { vi } from 'vitest';
import type { LibraryStatus } from '#core/contract/library.ts';
import type { ChangeBatch, LibrarySnapshot } from '#core/library/summary.ts';
import { Library, type LibraryOptions, type LibraryProcess } from '../library.ts';

const run = promisify(execFile);

// Real processes on a real disk: each test waits for what is told, and a busy computer tells it late.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

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

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A library over a temporary folder with these files, with its own profile and the shipped process. */
export async function setUpKitchen(processFile: string, files: Files = {}): Promise<Kitchen> {
  const base = await mkdtemp(path.join(os.tmpdir(), 'hobside-'));
  const [folder, profile, home] = ['recipes', 'profile', 'home'].map((name) => path.join(base, name)) as [
    string,
    string,
    string,
  ];
  await Promise.all([folder, profile, home].map((place) => mkdir(place)));
  await writeAll(folder, files);
  const kitchen = startLibrary(processFile, { folder, profile, home });
  return { ...kitchen, close: () => kitchen.close().then(() => rm(base, { recursive: true, force: true })) };
}

/** Another run of Hobside on the same folder and profile. */
export function startLibrary(
  processFile: string,
  places: { readonly folder: string; readonly profile: string; readonly home: string },
): Kitchen {
  const told = new Told();
  const processes: ChildProcess[] = [];
  const library = new Library({
    profile: places.profile,
    home: places.home,
    startProcess: () => {
      const child = fork(processFile, { serialization: 'advanced' });
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

export async function writeAll(folder: string, files: Files): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** Another program, in its own process, at work in the folder: plain Node code with `fs` at hand. */
export async function elsewhere(folder: string, code: string): Promise<void> {
  await run(process.execPath, ['-e', `const fs = require('node:fs');\n${code}`], { cwd: folder });
}

export async function git(folder: string, ...words: readonly string[]): Promise<void> {
  const author = ['-c', 'user.name=Cook', '-c', 'user.email=cook@kitchen.example', '-c', 'commit.gpgsign=false'];
  await run('git', [...author, ...words], { cwd: folder });
}

/** A recipe in headings, short enough to read in a test. */
export const recipeText = (title: string, step = 'Boil for 10 minutes.'): string =>
  `# ${title}\n\n## Ingredients\n\n- 1 onion\n- 2 cups water\n\n## Directions\n\n1. ${step}\n`;
