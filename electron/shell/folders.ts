import path from 'node:path';
import { failed } from '#core/contract/result.ts';
import type { Result } from '#core/contract/result.ts';
import type { LibraryStatus } from '#core/contract/library.ts';
import { t } from '#core/words/words.ts';
import type { Library } from '../library/library.ts';
import { withFolder } from '../settings/check-kept.ts';
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

  /** From a second start. What is open stays open when it is asked for again, and when typing in it could be kept nowhere. */
  async openInstead(folder: string, keepTyping: () => Promise<boolean>): Promise<void> {
    if (path.normalize(folder) === this.#options.library.folder()) return;
    if (await keepTyping()) await this.open(folder);
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
    const { library, drafts, kept, log } = this.#options;
    const folder = library.folder();
    if (folder !== null) drafts.useFolder(folder);
    const isOpen = opened.ok && (opened.value.state === 'open' || opened.value.state === 'opening');
    // A folder is open, also when the disk is too full to remember which.
    if (isOpen && folder !== null)
      await kept
        .keep(withFolder(kept.value, folder))
        .catch((error: unknown) => log.error('remembering the folder', error));
    return opened;
  }
}
