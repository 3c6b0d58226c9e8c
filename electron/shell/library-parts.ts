import path from 'node:path';
import { app } from 'electron';
import type { Library } from '../library/library.ts';
import type { Drafts } from '../settings/drafts.ts';
import type { Kept } from '../settings/kept.ts';
import type { Tell } from './answer-requests.ts';
import type { Asked } from './command-line.ts';
import { Folders } from './folders.ts';
import { startLibraryProcess } from './library-process.ts';
import type { Log } from '../settings/log-file.ts';

export interface LibraryParts {
  readonly library: Library;
  readonly drafts: Drafts;
  readonly folders: Folders;
  readonly samples: string;
}

interface LibraryPartsOptions {
  readonly profile: string;
  readonly kept: Kept['folders'];
  readonly tell: Tell;
  readonly log: Log;
}

/** Loaded only now, so that none of it stands between the start and the window. */
export async function makeLibrary({ profile, kept, tell, log }: LibraryPartsOptions): Promise<LibraryParts> {
  const [{ Library }, { Drafts }] = await Promise.all([
    import('../library/library.ts'),
    import('../settings/drafts.ts'),
  ]);
  const drafts = new Drafts(profile);
  const library: Library = new Library({
    profile,
    home: app.getPath('home'),
    startProcess: startLibraryProcess,
    tell: {
      changed: (batch) => tell('library:changed', batch),
      status: (status) => tell('library:status', status),
      opened: (told) => tell('library:opened', told),
    },
  });
  const samples = path.join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'recipes');
  const folders = new Folders({
    library,
    drafts,
    kept,
    samples,
    samplesCopy: path.join(profile, 'recipes'),
    documents: () => app.getPath('documents'),
    log,
  });
  return { library, drafts, folders, samples };
}

/** A folder on a slow disk must not keep the window empty: it is shown as opening. */
const longestWait = 1000;

/** Opens what was asked for, or else what was open last. Ends when there is a status to show, or a second later. */
export function openFirstFolder(asked: Asked, folders: Folders, log: Log): Promise<void> {
  const opening = open(asked, folders).catch((error: unknown) => log.error('opening the first folder', error));
  return Promise.race([opening, new Promise<void>((resolve) => setTimeout(resolve, longestWait))]);
}

async function open(asked: Asked, folders: Folders): Promise<void> {
  if (asked.folder !== null) await folders.open(asked.folder);
  else if (asked.samples) await folders.openSamplesCopy();
  else await folders.openLast();
}
