import type { Deafness } from '#core/contract/library.ts';

export interface HearingTold {
  deaf(why: Deafness): void;
  /** It hears again. */
  heard(): void;
  /** The disk is to be looked through sooner than was said. */
  soon(): void;
}

/** Milliseconds between two looks at everything: where events come, and where they don't. */
const whereHeard = 60_000;
const whereNot = 5_000;
/** An event may come this much later than the scan that found its change: main was busy, or the computer is. */
const lateBy = 3_000;
/** Milliseconds that what was heard is remembered, at least. */
const remembered = 15_000;
const mostRemembered = 20_000;
/** Changes that no event told, in two scans, are no accident any more: a program that writes through memory makes one. */
const silencesBelieved = 2;

/**
 * How far the watcher can be believed. Its `ready` proves nothing: without a single system watch it says so too, and a network
 * disk has watches that never fire. Only a change that a scan found and an event told proves that it hears.
 */
export class Hearing {
  readonly #tell: HearingTold;
  #why: Deafness | null = null;
  #silences = 0;
  /** Whether the watcher has told of everything since before the last scan. */
  #watches: 'not-yet' | 'since-now' | 'yes' = 'not-yet';
  #doubtedAt = Number.NEGATIVE_INFINITY;
  #recent = new Set<string>();
  #before = new Set<string>();
  #turnedAt = 0;
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(tell: HearingTold) {
    this.#tell = tell;
  }

  /** Milliseconds from the end of one look at everything to the next. */
  get scanEvery(): number {
    return this.#why === null && this.#silences === 0 ? whereHeard : whereNot;
  }

  /** Whether another watcher could hear what this one does not: the system may have watches again. */
  get isWorthAnotherTry(): boolean {
    return this.#why !== null && this.#why !== 'silent-disk';
  }

  /** A watcher was started; nothing is known of this one. */
  begin(): void {
    this.#watches = 'not-yet';
    this.#silences = 0;
  }

  /** The folder is on another disk now. */
  moved(isOnSilentDisk: boolean): void {
    this.#why = null;
    this.#tell.heard();
    if (isOnSilentDisk) this.deaf('silent-disk');
  }

  ready(isDeaf: boolean): void {
    this.#watches = 'since-now';
    if (isDeaf || !this.isWorthAnotherTry) return;
    this.#why = null;
    this.#tell.heard();
  }

  deaf(why: Deafness): void {
    if (this.#why === 'silent-disk') return;
    const isNew = this.#why === null;
    this.#why = why;
    this.#tell.deaf(why);
    if (isNew) this.#tell.soon();
  }

  /** Events are missing for a reason that is known. */
  doubt(): void {
    this.#doubtedAt = performance.now();
  }

  event(path: string): void {
    const now = performance.now();
    if (now - this.#turnedAt > remembered || this.#recent.size >= mostRemembered) {
      this.#before = this.#recent;
      this.#recent = new Set();
      this.#turnedAt = now;
    }
    this.#recent.add(path);
  }

  /** Whether what the scan that begins now finds can be held against the watcher. */
  scanBegins(): boolean {
    const canBeTested = this.#canBeTested;
    // What changed before it was ready is found by the first scan after that.
    if (this.#watches === 'since-now') this.#watches = 'yes';
    return canBeTested;
  }

  get #canBeTested(): boolean {
    return this.#watches === 'yes' && this.#why === null && performance.now() - this.#doubtedAt > whereHeard;
  }

  /** What a scan found to be other than known. Judged in a moment, when late events have come. */
  found(paths: readonly string[]): void {
    if (paths.length === 0) return;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#judge(paths);
    }, lateBy);
    this.#timers.add(timer);
  }

  close(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  #judge(paths: readonly string[]): void {
    // Between the scan and now it may have been started anew, or have said why.
    if (!this.#canBeTested) return;
    if (paths.every((path) => this.#isHeard(path))) {
      this.#silences = 0;
      return;
    }
    this.#silences += 1;
    if (this.#silences >= silencesBelieved) this.deaf('silent-disk');
    else this.#tell.soon();
  }

  /** The path, or a folder that it is in: a folder that arrives whole is one event. */
  #isHeard(path: string): boolean {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
      const one = path.slice(0, end);
      if (this.#recent.has(one) || this.#before.has(one)) return true;
    }
    return false;
  }
}
