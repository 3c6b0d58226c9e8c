import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { failed, success } from '#core/contract/result.ts';
import type { Result } from '#core/contract/result.ts';
import type { LibraryStatus } from '#core/contract/library.ts';
import { t } from '#core/words/words.ts';
import { folderDoubt, shownAs } from '../library/folder-doubt.ts';
import type { Library } from '../library/library.ts';
import { withFolder, withoutRecent } from '../settings/check-kept.ts';
import type { Drafts } from '../settings/drafts.ts';
import type { Kept } from '../settings/kept.ts';
import type { Log } from '../settings/log-file.ts';
import { copySamplesOnce, freeFolder } from './samples.ts';

export interface FoldersOptions {
  readonly library: Library;
  readonly drafts: Drafts;
  readonly kept: Kept['folders'];
  /** Where the samples that come with Hobside are. */
  readonly samples: string;
  /** The working copy of `--samples`. */
  readonly samplesCopy: string;
  readonly documents: () => string;
  readonly home: string;
  /** Told when another folder is open, or the list of recent ones is another. */
  readonly changed: () => void;
  readonly log: Log;
}

/** Milliseconds. */
const tryAgainAfter = 5000;

/** Opens folders and remembers the one that reopens by itself. */
export class Folders {
  readonly #options: FoldersOptions;

  constructor(options: FoldersOptions) {
    this.#options = options;
  }

  async open(folder: string): Promise<Result<LibraryStatus>> {
    if (!path.isAbsolute(folder)) return failed({ kind: 'not-a-folder', path: folder });
    if (await this.#isShown(folder)) return success(this.#options.library.status());
    return this.#remember(await this.#options.library.open(path.normalize(folder)));
  }

  async confirm(open: boolean): Promise<Result<LibraryStatus>> {
    return this.#remember(await this.#options.library.confirm(open));
  }

  /** Opens again what was open last. A drive that is plugged in later is found by itself, unless the cook chose another folder. */
  async openLast(): Promise<void> {
    const { library, kept } = this.#options;
    const { last } = kept.value;
    if (last === null) return;
    const opened = await this.open(last);
    if (opened.ok) return;
    const again = () => {
      if (library.status().state === 'none' && kept.value.last === last) void this.openLast();
    };
    setTimeout(again, tryAgainAfter).unref();
  }

  /**
   * From outside of the page: a second start, the menu. What is open stays open when it is asked for again, when the other one
   * is gone (its last known list would take the place of recipes that are there), and when typing could be kept nowhere.
   */
  async openInstead(folder: string, keepTyping: () => Promise<boolean>): Promise<Result<LibraryStatus>> {
    const { library, home } = this.#options;
    if (await this.#isShown(folder)) return success(library.status());
    const doubt = await folderDoubt(folder, shownAs(folder, home));
    if (doubt?.kind === 'not-found') return failed({ ...doubt, kind: 'folder-gone' });
    if (doubt !== null) return failed(doubt);
    if (!(await keepTyping())) return failed({ kind: 'typing-not-kept' });
    return this.open(folder);
  }

  async forgetRecent(): Promise<void> {
    const { kept, changed, log } = this.#options;
    const keeping = kept.keep(withoutRecent(kept.value));
    changed();
    await keeping.catch((error: unknown) => log.error('clearing the recent folders', error));
  }

  /** The working copy in the profile, made once. */
  async openSamplesCopy(): Promise<void> {
    const { samples, samplesCopy } = this.#options;
    await copySamplesOnce(samples, samplesCopy);
    await this.open(samplesCopy);
  }

  /** The cook's own copy, in a folder of Documents that wasn't there before. */
  async openNewSamples(): Promise<Result<LibraryStatus>> {
    const { samples, documents } = this.#options;
    const folder = freeFolder(documents(), t('shell.samples-folder'));
    await copySamplesOnce(samples, folder);
    return this.open(folder);
  }

  async #remember(opened: Result<LibraryStatus>): Promise<Result<LibraryStatus>> {
    const { library, drafts, kept, changed, log } = this.#options;
    const folder = library.folder();
    if (folder !== null) drafts.useFolder(folder);
    const isOpen = opened.ok && isInSight(opened.value);
    // A folder is open, also when the disk is too full to remember which.
    if (isOpen && folder !== null)
      await kept
        .keep(withFolder(kept.value, folder))
        .catch((error: unknown) => log.error('remembering the folder', error));
    changed();
    return opened;
  }

  /** Whether that very folder is in the window, by whatever name: one library has one window, and opening it twice changes nothing. */
  async #isShown(folder: string): Promise<boolean> {
    const { library } = this.#options;
    const open = library.folder();
    if (open === null || !isInSight(library.status())) return false;
    return path.resolve(folder) === open || (await realPlace(folder)) === (await realPlace(open));
  }
}

const isInSight = ({ state }: LibraryStatus): boolean => state === 'open' || state === 'opening';

/** A folder that is gone, or may not be read, is no other one's. */
const realPlace = (folder: string): Promise<string> => realpath(folder).catch(() => path.resolve(folder));
