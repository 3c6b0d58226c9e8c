import type { Kitchen } from '#core/contract/contract.ts';
import type { LibraryStatus } from '#core/contract/library.ts';
import type { Result } from '#core/contract/result.ts';
import { failureWords } from '#core/words/failure-words.ts';

/** Ways to another recipe folder. The list itself comes by notice; here only what went wrong is said. */
export class FolderActions {
  readonly #kitchen: Kitchen;
  readonly #toast: (text: string) => void;
  readonly #opened: () => void;

  constructor(kitchen: Kitchen, toast: (text: string) => void, opened: () => void) {
    this.#kitchen = kitchen;
    this.#toast = toast;
    this.#opened = opened;
    kitchen.listen('library:not-opened', ({ failure }) => toast(failureWords(failure)));
  }

  /** Whether one was chosen that can be opened. */
  async choose(): Promise<boolean> {
    return this.#say(await this.#kitchen.ask('library:choose', null));
  }

  async samples(): Promise<void> {
    this.#say(await this.#kitchen.ask('library:samples', null));
  }

  /** Takes what was dropped on the window; text and links have no path and are left alone. */
  async drop(files: readonly File[]): Promise<void> {
    const path = files.map((file) => this.#kitchen.droppedPath(file)).find((each) => each !== '');
    if (path !== undefined) this.#say(await this.#kitchen.ask('library:drop', { path }));
  }

  async confirm(open: boolean): Promise<void> {
    this.#say(await this.#kitchen.ask('library:confirm', { open }));
  }

  #say(opened: Result<LibraryStatus>): boolean {
    if (opened.ok) this.#opened();
    else if (opened.failure.kind !== 'cancelled') this.#toast(failureWords(opened.failure));
    return opened.ok;
  }
}
