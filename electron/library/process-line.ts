import { noDoubt, type DiskDoubt } from './disk.ts';
import type { FromProcess, QuestionName, Questions, ToProcess } from './process-messages.ts';

/** A started library process, however it was started: utilityProcess, or fork in tests. */
export interface LibraryProcess {
  send(message: unknown): void;
  onMessage(handler: (message: unknown) => void): void;
  /** Also called when it could not be started. */
  onExit(handler: () => void): void;
  kill(): void;
}

/** Absolute paths of the recipe folder, of the file that the process keeps its understanding of it in, and of the pictures folder that the cook chose. */
export interface LibraryPlaces {
  readonly root: string;
  readonly cache: string;
  readonly pictures: string | null;
}

type Told = Exclude<FromProcess, { kind: 'answer' | 'pong' | 'hung' }>;

interface Waiting {
  readonly message: ToProcess;
  readonly end: (answer: unknown) => void;
  readonly timer: NodeJS.Timeout | null;
  deaths: number;
}

/** A process that dies at once every time would be started a thousand times a second. */
const restartWait = 1_000;
const quickDeath = 2_000;
/** Milliseconds between two looks at whether it is alive. */
const pingEvery = 2_000;
/** Unanswered looks, not a time: a computer that slept an hour has not waited. */
const mostUnanswered = 15;

/** The line to the library process: questions with a deadline, and another process when it dies. */
export class ProcessLine {
  readonly #start: () => LibraryProcess;
  #places: LibraryPlaces;
  readonly #hear: (told: Told) => void;
  readonly #restarted: () => void;
  readonly #waiting = new Map<number, Waiting>();
  #process: LibraryProcess | null = null;
  #launched = false;
  #asked = 0;
  #closed = false;
  #doubt: DiskDoubt = noDoubt;
  #pinging: NodeJS.Timeout | null = null;
  #unanswered = 0;

  constructor(
    places: LibraryPlaces,
    start: () => LibraryProcess,
    heard: { told(told: Told): void; restarted(): void },
  ) {
    this.#places = places;
    this.#start = start;
    this.#hear = (told) => heard.told(told);
    this.#restarted = () => heard.restarted();
  }

  /** Null when there was no answer in time, or the process died twice over the question. `deadline` in milliseconds. */
  ask<Name extends QuestionName>(
    name: Name,
    asked: Questions[Name]['asked'],
    deadline: number | null,
  ): Promise<Questions[Name]['answer'] | null> {
    if (this.#closed) return Promise.resolve(null);
    const ask = (this.#asked += 1);
    const message: ToProcess = { kind: 'ask', ask, name, asked };
    return new Promise((resolve) => {
      const end = (answer: unknown): void => {
        this.#waiting.delete(ask);
        if (timer !== null) clearTimeout(timer);
        resolve(answer as Questions[Name]['answer'] | null);
      };
      const timer = deadline === null ? null : setTimeout(() => end(null), deadline);
      this.#waiting.set(ask, { message, end, timer, deaths: 0 });
      this.#send(message);
      this.#pinging ??= setInterval(() => this.#ping(), pingEvery);
    });
  }

  get picturesFolder(): string | null {
    return this.#places.pictures;
  }

  /** Also for a process that is started later. Resolves when its pictures are known. */
  async setPicturesFolder(pictures: string): Promise<void> {
    this.#places = { ...this.#places, pictures };
    await this.ask('pictures-folder', { folder: pictures }, null);
  }

  close(): void {
    this.#closed = true;
    this.#stopPinging();
    this.#process?.kill();
    this.#process = null;
    for (const waiting of [...this.#waiting.values()]) waiting.end(null);
  }

  #launch(): void {
    this.#launched = true;
    const process = this.#start();
    const startedAt = performance.now();
    this.#process = process;
    process.onMessage((message) => {
      if (process === this.#process) this.#take(message as FromProcess);
    });
    process.onExit(() => {
      if (process !== this.#process) return;
      this.#process = null;
      const wait = performance.now() - startedAt < quickDeath ? restartWait : 0;
      setTimeout(() => this.#again(), wait);
    });
    this.#unanswered = 0;
    this.#send({ kind: 'folder', ...this.#places, doubt: this.#doubt });
  }

  /** As long as an answer is waited for: a process that hangs on a disk neither answers nor dies. */
  #ping(): void {
    if (this.#waiting.size === 0) return this.#stopPinging();
    if (this.#process === null) return;
    if (this.#unanswered >= mostUnanswered) this.#giveUp([]);
    else this.#process.send({ kind: 'ping' });
    this.#unanswered += 1;
  }

  #stopPinging(): void {
    if (this.#pinging !== null) clearInterval(this.#pinging);
    this.#pinging = null;
    this.#unanswered = 0;
  }

  /** The next process is told of what this one hangs. */
  #giveUp(hungOn: readonly string[]): void {
    this.#doubt = { avoid: [...this.#doubt.avoid, ...hungOn], isSlow: true };
    this.#process?.kill();
  }

  #again(): void {
    if (this.#closed) return;
    this.#launch();
    for (const waiting of [...this.#waiting.values()]) {
      waiting.deaths += 1;
      // The question itself may be what kills it.
      if (waiting.deaths > 1) waiting.end(null);
      else this.#send(waiting.message);
    }
    this.#restarted();
  }

  /** The process is started by the first thing that is sent. What is sent while it is dead is made up for by `restarted`. */
  #send(message: ToProcess): void {
    if (!this.#launched) this.#launch();
    this.#process?.send(message);
  }

  #take(message: FromProcess): void {
    if (message.kind === 'answer') this.#waiting.get(message.ask)?.end(message.answer);
    else if (message.kind === 'pong') this.#unanswered = 0;
    else if (message.kind === 'hung') this.#giveUp(message.paths);
    else this.#hear(message);
  }
}
