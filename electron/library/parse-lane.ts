import { Worker } from 'node:worker_threads';
import type { RecipeWords } from '#core/completion/library-words.ts';
import type { LoggedCook } from '#core/cook-log/entry.ts';
import type { Examined } from '#core/doctor/examine.ts';
import type { TagEdit } from '#core/form/edit-tag.ts';
import type { Digest } from '#core/library/digest.ts';
import type { Traits } from '#core/manner/traits.ts';
import type { FoldedFields } from '#core/search/fields.ts';
import type { Recipe } from '#core/recipe/recipe.ts';

export interface FileToParse {
  readonly id: string;
  /** With LF line ends and without BOM. */
  readonly text: string;
  /** For 'retitled': the title it is to get. */
  readonly title?: string;
  /** For 'logged': what is to be written of a cook. */
  readonly cook?: LoggedCook;
  /** For 'tagged': the tag that comes or goes. */
  readonly edit?: TagEdit;
}

/** What the list needs of a file, and the words by which it is found at once. */
export interface Listed {
  readonly digest: Digest;
  readonly near: FoldedFields;
}

/** What takes longer to find out, and is added once everything is listed. */
export interface Study {
  readonly far: FoldedFields;
  readonly examined: Examined;
}

export interface ParseOrder {
  readonly want: Parsed['want'];
  readonly files: readonly FileToParse[];
}

export type Parsed =
  | ({ readonly want: 'digest'; readonly id: string } & Listed)
  | ({ readonly want: 'study'; readonly id: string } & Study)
  | { readonly want: 'examined'; readonly id: string; readonly examined: Examined }
  /** `took`: milliseconds to take the text apart. */
  | { readonly want: 'recipe'; readonly id: string; readonly recipe: Recipe; readonly took: number }
  /** Null where the form can't write the title. */
  | { readonly want: 'retitled'; readonly id: string; readonly text: string | null }
  /** Null where rating and day have no line of their own. */
  | { readonly want: 'logged'; readonly id: string; readonly text: string | null }
  /** Null where the form can't write the tag. */
  | { readonly want: 'tagged'; readonly id: string; readonly text: string | null }
  /** Null for a file that is no recipe. */
  | { readonly want: 'traits'; readonly id: string; readonly traits: Traits | null }
  /** Of ingredient lines, given as the text. */
  | { readonly want: 'words'; readonly id: string; readonly words: RecipeWords };

/** What a want is answered with. */
export type ParsedAs<Want extends Parsed['want']> = Extract<Parsed, { readonly want: Want }>;
export type Results<Want extends Parsed['want']> = ReadonlyMap<string, ParsedAs<Want> | 'too-complex'>;

/** One number that both threads see. */
export type Begun = Int32Array;

interface Job {
  readonly want: Parsed['want'];
  /** Those not read yet. */
  files: readonly FileToParse[];
  readonly ids: readonly string[];
  readonly results: Map<string, Parsed | 'too-complex'>;
  readonly end: (results: ReadonlyMap<string, Parsed | 'too-complex'>) => void;
}

/** Two halves: a computer that slept wakes with the first half over, and the worker still has the second. */
const halfDeadline = 1_000;
/** So many for a worker that has begun no file yet. */
const startHalves = 60;
const memoryCap = 256;

/** Parses in a worker thread that is ended when one file takes more than 2 seconds or 256 MB; the files after it are still read. One file at a time. */
export class ParseLane {
  readonly #workerFile: string;
  readonly #jobs: Job[] = [];
  /** How many files of the order the worker has begun. */
  readonly #begun: Begun = new Int32Array(new SharedArrayBuffer(4));
  #worker: Worker | null = null;
  #timer: NodeJS.Timeout | null = null;
  #busy = false;

  constructor(workerFile: string) {
    this.#workerFile = workerFile;
  }

  /** Starts the worker before there is something to parse. */
  warmUp(): void {
    this.#worker ??= this.#start();
  }

  async close(): Promise<void> {
    this.#stopWaiting();
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  /** Results by id; 'too-complex' for files that were given up. */
  do<Want extends Parsed['want']>(want: Want, files: readonly FileToParse[]): Promise<Results<Want>> {
    return new Promise((resolve) => {
      // The worker answers an order with what it wants.
      const end: Job['end'] = (results) => resolve(results as Results<Want>);
      const job: Job = { want, files, ids: files.map(({ id }) => id), results: new Map(), end };
      this.#jobs.splice(this.#placeFor(want), 0, job);
      if (!this.#busy) this.#next();
    });
  }

  /** Behind the job that runs: the cook waits for a recipe, the list for digests, nobody for studies. */
  #placeFor(want: Parsed['want']): number {
    const first = this.#busy ? 1 : 0;
    if (want === 'study') return this.#jobs.length;
    const at = this.#jobs.findIndex((job, index) => index >= first && (want !== 'digest' || job.want === 'study'));
    return at === -1 ? this.#jobs.length : at;
  }

  #next(): void {
    const job = this.#jobs[0];
    this.#busy = job !== undefined;
    if (job === undefined) return;
    if (job.files.length === 0) {
      this.#jobs.shift();
      job.end(inOrder(job));
      this.#next();
      return;
    }
    this.#worker ??= this.#start();
    Atomics.store(this.#begun, 0, 0);
    const order: ParseOrder = { want: job.want, files: job.files };
    this.#worker.postMessage(order);
    this.#wait();
  }

  #start(): Worker {
    const worker = new Worker(this.#workerFile, {
      workerData: this.#begun,
      resourceLimits: { maxOldGenerationSizeMb: memoryCap },
    });
    worker.on('message', (parsed: readonly Parsed[]) => {
      if (worker === this.#worker) this.#take(parsed);
    });
    // Out of memory, or a bug in the parser: what follows is done at the exit, once for both.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      if (worker === this.#worker) this.#giveUp();
    });
    return worker;
  }

  #take(all: readonly Parsed[]): void {
    const job = this.#jobs[0];
    if (job === undefined) return;
    for (const parsed of all) job.results.set(parsed.id, parsed);
    job.files = [];
    this.#stopWaiting();
    this.#next();
  }

  /** The file that was begun last is given up; the others, whose results went with the thread, are read once more. */
  #giveUp(): void {
    this.#stopWaiting();
    const worker = this.#worker;
    this.#worker = null;
    void worker?.terminate();
    const job = this.#jobs[0];
    const guilty = Math.max(0, Atomics.load(this.#begun, 0) - 1);
    const given = job?.files[guilty];
    if (job !== undefined && given !== undefined) {
      job.results.set(given.id, 'too-complex');
      job.files = job.files.toSpliced(guilty, 1);
    }
    this.#next();
  }

  #wait(): void {
    let [seen, halves] = [0, 0];
    this.#timer = setInterval(() => {
      const begun = Atomics.load(this.#begun, 0);
      [halves, seen] = [begun === seen ? halves + 1 : 0, begun];
      // On a busy computer the thread takes seconds to start: no file is to blame for that.
      if (halves >= (begun === 0 ? startHalves : 2)) this.#giveUp();
    }, halfDeadline);
  }

  #stopWaiting(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }
}

function inOrder({ ids, results }: Job): ReadonlyMap<string, Parsed | 'too-complex'> {
  return new Map(ids.map((id) => [id, results.get(id) ?? 'too-complex']));
}
