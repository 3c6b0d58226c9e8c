import type { NoUpdates, UpdatesState, UpdateTrouble } from '#core/contract/updates.ts';
import type { Updater } from './open-updater.ts';
import { Trouble, troubleOf } from './trouble.ts';

export interface UpdatesOptions {
  readonly never: NoUpdates | null;
  /** Host name of the server. */
  readonly place: string;
  /** Loads what talks to the place, and opens it: called when it is first asked. */
  readonly open: () => Promise<Updater>;
  /** Whether the cook wants Hobside to look by itself. */
  readonly isWanted: () => boolean;
  /** What is going on in the kitchen that nothing may come between. */
  readonly busy: () => 'cooking' | 'timers' | null;
  /** False when there is typing that is in no file. */
  readonly isAllSaved: () => Promise<boolean>;
  /** Resolves when everything that is kept is on disk. */
  readonly settled: () => Promise<void>;
  /** Ends Hobside, once a new version is in its place. */
  readonly quit: () => void;
  readonly changed: (state: UpdatesState) => void;
  /** Something was found by itself: the cook has to be told. */
  readonly foundByItself: (version: string) => void;
  readonly failed: (doing: string, error: unknown, trouble: UpdateTrouble) => void;
  /** Milliseconds. */
  readonly now?: () => number;
}

const day = 24 * 60 * 60 * 1000;
/** A day that ended while something was on the hob, or while the computer slept, is noticed so soon. */
const lookAround = 10 * 60 * 1000;

/**
 * New versions of Hobside. Nobody is asked anything before the cook asks, or has said in the settings that Hobside may; then at the
 * start and once a day. Never while something is on the hob or a timer runs: a package that is being fetched then is given up.
 */
export class Updates {
  readonly #options: UpdatesOptions;
  #state: UpdatesState;
  #updater: Promise<Updater> | null = null;
  #fetching: AbortController | null = null;
  /** When it was last looked, successfully or not; milliseconds. */
  #lookedAt = -Infinity;

  constructor(options: UpdatesOptions) {
    this.#options = options;
    const { never, place } = options;
    this.#state = { never, place, step: 'idle', found: null, percent: 0, trouble: null };
  }

  state(): UpdatesState {
    return this.#state;
  }

  /** Called once, when the first list is on the screen. */
  begin(): void {
    if (this.#options.never !== null) return;
    setInterval(() => void this.lookByItself(), lookAround).unref();
    void this.lookByItself();
  }

  /** Looks, if the cook wants that, a day has gone by, and nothing is going on. */
  async lookByItself(): Promise<void> {
    const { never, isWanted, busy, now = Date.now, foundByItself } = this.#options;
    if (never !== null || !isWanted() || busy() !== null || now() - this.#lookedAt < day) return;
    if (!this.#isOneOf('idle', 'newest')) return;
    await this.#look();
    const { found, trouble } = this.#state;
    if (found !== null) foundByItself(found.version);
    // Nobody asked, so nobody is told that there is no line just now.
    else if (trouble !== null) this.#become({ step: 'idle', trouble: null });
  }

  /** The cook asks. */
  async look(): Promise<UpdatesState> {
    if (this.#isOneOf('looking', 'fetching', 'ready', 'restarting') || this.#isKept()) return this.#state;
    await this.#look();
    return this.#state;
  }

  async fetch(): Promise<UpdatesState> {
    if (!this.#isOneOf('found') || this.#isKept()) return this.#state;
    const stop = (this.#fetching = new AbortController());
    this.#become({ step: 'fetching', percent: 0, trouble: null });
    try {
      const updater = await this.#opened();
      await updater.fetch((percent) => this.#come(stop, percent), stop.signal);
      this.#become({ step: 'ready', percent: 100 });
    } catch (error) {
      if (stop.signal.aborted) this.#become({ step: 'found', trouble: this.#options.busy() });
      else this.#fetchFailed(this.#told('fetching a new version', error));
    } finally {
      this.#fetching = null;
    }
    return this.#state;
  }

  /** The cook gives up what is being fetched. */
  stop(): void {
    this.#fetching?.abort();
  }

  /** Puts the new version in place and ends Hobside, unless something would be lost or come to harm. */
  async restart(): Promise<UpdatesState> {
    if (!this.#isOneOf('ready') || this.#isKept()) return this.#state;
    this.#become({ step: 'restarting', trouble: null });
    try {
      const saved = await this.#options.isAllSaved();
      await this.#options.settled();
      // A timer may have been started meanwhile.
      const why = saved ? this.#options.busy() : 'typing';
      if (why !== null) return this.#become({ step: 'ready', trouble: why });
      await (await this.#opened()).replace();
      this.#options.quit();
    } catch (error) {
      this.#become({ step: 'ready', trouble: this.#told('putting a new version in place', error) });
    }
    return this.#state;
  }

  async #look(): Promise<void> {
    const { now = Date.now } = this.#options;
    this.#lookedAt = now();
    this.#become({ step: 'looking', found: null, trouble: null });
    try {
      const found = await (await this.#opened()).look();
      this.#become({ step: found === null ? 'newest' : 'found', found });
    } catch (error) {
      this.#become({ step: 'idle', trouble: this.#told('looking for new versions', error) });
    }
  }

  /** What is published now may be another one than was found. */
  #fetchFailed(trouble: UpdateTrouble): void {
    const isWrong = trouble === 'damaged' || trouble === 'not-ours' || trouble === 'no-list';
    this.#become(isWrong ? { step: 'idle', found: null, trouble } : { step: 'found', trouble });
  }

  /** A place that could not be opened is tried anew. */
  #opened(): Promise<Updater> {
    this.#updater ??= this.#options.open().catch((error: unknown) => {
      this.#updater = null;
      throw error;
    });
    return this.#updater;
  }

  /** Whether something keeps the cook's wish from being carried out, which is told. */
  #isKept(): boolean {
    if (this.#options.never !== null) return true;
    const trouble = this.#options.busy();
    if (trouble !== null) this.#become({ trouble });
    return trouble !== null;
  }

  #isOneOf(...steps: readonly UpdatesState['step'][]): boolean {
    return steps.includes(this.#state.step);
  }

  /** A packet came. Whoever began to cook gets the line back; the page is told of whole percents only. */
  #come(stop: AbortController, exactly: number): void {
    if (this.#options.busy() !== null) stop.abort();
    const percent = Math.floor(exactly);
    if (!stop.signal.aborted && percent > this.#state.percent) this.#become({ percent });
  }

  #told(doing: string, error: unknown): UpdateTrouble {
    const trouble = troubleOf(error);
    this.#options.failed(doing, error instanceof Trouble && error.cause !== undefined ? error.cause : error, trouble);
    return trouble;
  }

  #become(part: Partial<UpdatesState>): UpdatesState {
    this.#state = { ...this.#state, ...part };
    this.#options.changed(this.#state);
    return this.#state;
  }
}
