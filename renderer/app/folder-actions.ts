import type { Kitchen } from '#core/contract/contract.ts';
import type { LibraryStatus } from '#core/contract/library.ts';
import type { Result } from '#core/contract/result.ts';
import { failureWords } from '../kitchen/failure-words.ts';

/** Ways to another recipe folder. The list itself comes by notice; here only what went wrong is said. */
export class FolderActions {
  readonly #kitchen: Kitchen;
  readonly #toast: (text: string) => void;
  readonly #asked: (status: LibraryStatus) => void;

  constructor(kitchen: Kitchen, toast: (text: string) => void, asked: (status: LibraryStatus) => void) {
    this.#kitchen = kitchen;
    this.#toast = toast;
    this.#asked = asked;
  }

  async choose(): Promise<void> {
    this.#say(await this.#kitchen.ask('library:choose', null));
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

  #say(opened: Result<LibraryStatus>): void {
    if (opened.ok && opened.value.state === 'too-many') this.#asked(opened.value);
    if (!opened.ok && opened.failure.kind !== 'cancelled') this.#toast(failureWords(opened.failure));
  }
}
