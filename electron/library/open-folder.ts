import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { isWithin } from '#core/library/names.ts';
import type { Deafness } from '#core/contract/library.ts';
import type { RecipeId, RecipeSummary } from '#core/library/summary.ts';
import { FolderHeart, pulseOf, type Pulse } from './folder-heart.ts';
import { FolderWatcher } from './folder-watcher.ts';
import { Hearing } from './hearing.ts';
import { ProcessLine, type LibraryPlaces, type LibraryProcess } from './process-line.ts';
import type { Changes, Scanned } from './process-messages.ts';
import { removeFile } from './replace-file.ts';
import { isOnSilentDisk } from './silent-disks.ts';
import type { Skipped } from './walk.ts';

export interface FolderTold {
  /** Already known things left out; never empty. */
  changed(changes: Changes): void;
  progress(progress: { readonly done: number; readonly of: number }): void;
  /** A whole look has ended: what is known is what is on disk. */
  scanned(skipped: readonly Skipped[]): void;
  /** What is left out of the folder, after a look at some of it. */
  skipped(skipped: readonly Skipped[]): void;
  /** Everything known stays known until the folder is back. */
  unavailable(): void;
  /** Changes are found by looking, every five seconds, until `heard`. */
  deaf(why: Deafness): void;
  /** Steps and notes of what was listed can be searched now. */
  studied(): void;
  /** Changes are seen at once again. */
  heard(): void;
}

/** Milliseconds between two tries to watch, where the system has no watches left. */
const watchAgain = 60_000;
/** More paths than this at once are found faster by looking at everything. */
const manyPaths = 2_000;
const temporaryLife = 60 * 60 * 1000;

/** One open folder: its watcher, its heartbeat, its library process, and the summaries known of it. */
export class OpenFolder {
  readonly root: string;
  readonly line: ProcessLine;
  readonly #tell: FolderTold;
  readonly #recipes = new Map<RecipeId, RecipeSummary>();
  readonly #heart: FolderHeart;
  readonly #hearing: Hearing;
  #watcher: FolderWatcher | null = null;
  #watchedAt = 0;
  #identity: string | null = null;
  #available = true;
  #started = false;
  #timer: NodeJS.Timeout | null = null;
  readonly #dirty = new Set<string>();
  #looking = false;
  #scanning = false;
  #scanAgain = false;
  /** While the list is from the cache: what the first scan finds is told as one batch at its end. */
  #held: Changes[] | null;
  #closed = false;

  /** `isKnown`: a list of an earlier run is shown; `know` tells it before `start`. */
  constructor(places: LibraryPlaces, isKnown: boolean, start: () => LibraryProcess, tell: FolderTold) {
    const { root } = places;
    this.root = root;
    this.#tell = tell;
    this.#held = isKnown ? [] : null;
    this.line = new ProcessLine(places, start, {
      told: (told) => {
        if (told.kind === 'unavailable') void this.#heart.listen();
        else if (told.kind === 'again') this.#watcher?.note(told.path);
        else if (told.kind === 'studied') this.#tell.studied();
        else this.#take(told.changes, told.progress);
      },
      restarted: () => this.rescan(),
    });
    this.#heart = new FolderHeart(root, (pulse) => this.#beat(pulse));
    this.#hearing = new Hearing({
      deaf: (why) => tell.deaf(why),
      heard: () => tell.heard(),
      soon: () => this.#scanLater(),
    });
  }

  know(recipes: readonly RecipeSummary[]): void {
    for (const recipe of recipes) this.#recipes.set(recipe.id, recipe);
  }

  get count(): number {
    return this.#recipes.size;
  }

  recipes(): readonly RecipeSummary[] {
    return [...this.#recipes.values()];
  }

  /** Starts to watch and to read. The watcher first: what changes during the scan is then looked at after it. */
  async start(): Promise<void> {
    this.#identity = (await pulseOf(this.root))?.identity ?? null;
    const isSilent = await isOnSilentDisk(this.root);
    if (this.#closed) return;
    this.#started = true;
    if (isSilent) this.#hearing.deaf('silent-disk');
    this.#watch();
    this.rescan();
  }

  /** Looks at these paths soon, whether or not the watcher says something of them. */
  look(paths: readonly string[]): void {
    for (const one of paths) this.#dirty.add(one);
    if (!this.#looking) void this.#lookOn();
  }

  /** Compares everything with the disk. */
  rescan(): void {
    if (this.#closed || !this.#available) return;
    if (this.#scanning) this.#scanAgain = true;
    else void this.#scan();
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#heart.close();
    this.#hearing.close();
    this.line.close();
    await this.#watcher?.close();
  }

  /** What becomes dirty during one look is gathered for the next: a checkout is two batches, however slow the disk. */
  async #lookOn(): Promise<void> {
    this.#looking = true;
    while (this.#dirty.size > 0 && this.#available && !this.#closed) {
      const paths = [...this.#dirty];
      this.#dirty.clear();
      if (paths.length > manyPaths) this.rescan();
      else {
        const skipped = await this.line.ask('look', { paths }, null);
        // Before the first scan has ended it is not all of them.
        if (skipped !== null && this.#held === null && !this.#closed) this.#tell.skipped(skipped);
      }
    }
    this.#looking = false;
    // A folder that is away is read anew when it is back.
    if (!this.#available) this.#dirty.clear();
  }

  async #scan(): Promise<void> {
    this.#scanning = true;
    this.#scanAgain = false;
    const canBeTested = this.#hearing.scanBegins();
    const end = await this.line.ask('scan', null, null);
    this.#scanning = false;
    if (this.#closed) return;
    this.#scanLater();
    if (end?.kind === 'scanned' && canBeTested) this.#hearing.found(end.found);
    if (end?.kind === 'unavailable') await this.#heart.listen();
    // One that began before the folder went says nothing of now: told as the end of a scan, the folder would count as open
    // while it is away. When it is back, all is looked at again.
    else if (end !== null && this.#available) await this.#takeScan(end);
    if (this.#scanAgain) this.rescan();
  }

  /** Counted from the end of a scan: on a disk that takes longer than the time between two, one would follow the other. */
  #scanLater(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    if (this.#closed) return;
    this.#timer = setTimeout(() => void this.#timeToScan(), this.#hearing.scanEvery);
  }

  async #timeToScan(): Promise<void> {
    this.#scanLater();
    this.rescan();
    const isTime = performance.now() - this.#watchedAt > watchAgain;
    if (this.#available && this.#hearing.isWorthAnotherTry && isTime) await this.#watchAnew();
  }

  async #takeScan(end: Scanned): Promise<void> {
    const present = new Set(end.ids);
    // What can't be looked into now is still there: a folder without the right to, a file that a cloud drive has.
    const unseen = end.skipped.filter(({ reason }) => reason === 'unreadable' || reason === 'elsewhere');
    const isUnseen = (id: RecipeId): boolean => unseen.some((one) => isWithin(id, one.path));
    const gone = [...this.#recipes.keys()].filter((id) => !present.has(id) && !isUnseen(id));
    if (end.empty && gone.length > 1) {
      this.#lose();
      return;
    }
    const held = this.#held ?? [];
    this.#held = null;
    const moves = held.flatMap((changes) => changes.moves);
    this.#apply({ upserts: held.flatMap((changes) => changes.upserts), removals: gone, moves });
    this.#tell.scanned(end.skipped);
    await Promise.all(end.temporaries.map((place) => this.#cleanUp(place)));
  }

  /** Left behind by a save that was killed; a younger one may belong to another Hobside that is saving now. */
  async #cleanUp(place: string): Promise<void> {
    const absolute = path.join(this.root, place);
    const found = await lstat(absolute).catch((): null => null);
    if (found?.isFile() && Date.now() - found.mtimeMs > temporaryLife)
      await removeFile(absolute).catch(() => undefined);
  }

  #take(changes: Changes, progress: { readonly done: number; readonly of: number } | null): void {
    if (progress !== null) this.#tell.progress(progress);
    if (this.#held !== null) this.#held.push(changes);
    else this.#apply(changes);
  }

  #apply({ upserts, removals, moves }: Changes): void {
    const news = [...new Map(upserts.map((recipe) => [recipe.id, recipe])).values()].filter(
      (recipe) => JSON.stringify(this.#recipes.get(recipe.id)) !== JSON.stringify(recipe),
    );
    const movedFrom = new Set(moves.map(({ from }) => from));
    const left = removals.filter((id) => this.#recipes.has(id) && !movedFrom.has(id));
    for (const id of [...left, ...movedFrom]) this.#recipes.delete(id);
    for (const recipe of news) this.#recipes.set(recipe.id, recipe);
    if (news.length + left.length + moves.length > 0) this.#tell.changed({ upserts: news, removals: left, moves });
  }

  #watch(): void {
    const hearing = this.#hearing;
    hearing.begin();
    this.#watchedAt = performance.now();
    const watcher = new FolderWatcher(this.root, {
      dirty: (paths) => this.look(paths),
      heard: (one) => hearing.event(one),
      ready: (isDeaf) => {
        hearing.ready(isDeaf);
        this.rescan();
      },
      deaf: (code) => {
        hearing.deaf(code);
        this.rescan();
      },
      doubtful: () => {
        hearing.doubt();
        this.rescan();
      },
    });
    this.#watcher = watcher;
    void watcher.start();
  }

  async #watchAnew(): Promise<void> {
    await this.#watcher?.close();
    if (!this.#closed) this.#watch();
  }

  async #beat(pulse: Pulse | null): Promise<void> {
    // A beat before the window is painted must not start to read.
    if (!this.#started) return;
    const isAnother = pulse?.identity !== this.#identity;
    // One recipe can be deleted by hand; an empty folder in the place of the old one is the mount point of a pulled disk.
    if (pulse === null || (pulse.empty && this.#recipes.size > (isAnother ? 0 : 1))) this.#lose();
    else if (!this.#available || isAnother) await this.#recover(pulse);
  }

  #lose(): void {
    if (!this.#available) return;
    this.#available = false;
    this.#tell.unavailable();
  }

  /** The folder is back, or another one took its place: a watcher of the old one would stay silent for ever. */
  async #recover(pulse: Pulse): Promise<void> {
    this.#identity = pulse.identity;
    this.#available = true;
    this.#hearing.moved(await isOnSilentDisk(this.root));
    await this.#watchAnew();
    this.rescan();
  }
}
