import type { LibraryStatus } from '#core/contract/library.ts';
import type { ChangeBatch, LibrarySnapshot } from '#core/library/summary.ts';
import type { LastCooked } from '#core/library/sort.ts';
import type { Disk } from './disk.ts';
import type { Develop } from './picture-copy.ts';
import type { LibraryProcess } from './process-line.ts';
import type { Thumbnails } from './thumbnails.ts';

export interface LibraryTold {
  changed(batch: ChangeBatch): void;
  status(status: LibraryStatus): void;
  opened(told: { readonly status: LibraryStatus; readonly snapshot: LibrarySnapshot }): void;
  /** Steps and notes of what was listed last can be searched now. */
  studied(): void;
  /** Keeping what other programs replaced failed; the recipe itself is not touched by that. */
  notKept(error: unknown): void;
}

export interface LibraryOptions {
  /** Absolute path of userData: history, index, trash and drafts are kept below it. */
  readonly profile: string;
  /** Absolute path of the cook's home folder: shown as ~, and asked about before it is opened whole. */
  readonly home: string;
  /** Starts dist/main/library-process.js. Called again when it dies. */
  readonly startProcess: () => LibraryProcess;
  readonly pictures: {
    readonly develop: Develop;
    readonly thumbnails: Pick<Thumbnails, 'read' | 'settled'>;
    /** See PicturesOptions. */
    readonly disk: Disk;
    /** Absolute path of the pictures folder that was chosen for a recipe folder, or null. */
    readonly folderOf: (root: string) => string | null;
    readonly keepFolder: (root: string, pictures: string) => Promise<void>;
  };
  /** As the cook log tells it now. */
  readonly lastCooked: () => LastCooked;
  readonly tell: LibraryTold;
}
