import path from 'node:path';
import { isWithin } from '#core/library/names.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { fileKind, hasRecipeKeys, isReadPath, isSkippedFolder } from '#core/library/which-files.ts';
import type { DigestCache, Entry } from './digest-cache.ts';
import type { Disk } from './disk.ts';
import { isEmpty } from './folder-heart.ts';
import { FoundAnew } from './found-anew.ts';
import { giveBackSoon } from './give-back.ts';
import { KnownBefore, type KeptBefore } from './known-before.ts';
import { insideFolder } from './library-path.ts';
import type { FileToParse, Parser } from './parser.ts';
import type { Changes, ScanEnd } from './process-messages.ts';
import { lookAt, type Stamp } from './read-bytes.ts';
import { readingOf, remembered, understood, type Reading } from './reading.ts';
import { Removals } from './removals.ts';
import { Shelf } from './shelf.ts';
import { Skips } from './skips.ts';
import { Studying, type Learned } from './studying.ts';
import { outermost, picturesBelow, walk, type Skipped, type Walked } from './walk.ts';
import { WritingDoubt } from './writing-doubt.ts';

interface ReaderTold {
  changes(changes: Changes, progress: { readonly done: number; readonly of: number } | null): void;
  /** The folder is gone, replaced or emptied: nothing was removed. */
  unavailable(): void;
  /** What needs a look in a recipe, found while its words were. */
  readonly learned: Learned;
  /** Steps and notes of what was listed can be searched now. */
  studied(): void;
  /** A file that may be being written: worth another look. */
  again(path: string): void;
}

/** Files read at once, and parsed in one go: enough to be fast, few enough to answer in between. */
const chunkSize = 64;
const tellEvery = 250;

/** Looks at the disk and puts what it finds on the shelf. One look at a time; the disk is the authority, never an event. */
export class FolderReader {
  readonly shelf = new Shelf();
  /** Resolves when the names of all recipes and pictures are known. */
  readonly walked: Promise<void>;
  readonly #root: string;
  readonly #disk: Disk;
  readonly #parser: Parser;
  readonly #tell: ReaderTold;
  readonly #skips = new Skips();
  /** YAML files that are no recipes, by the stamp they had. */
  readonly #others = new Map<string, string>();
  readonly #doubt: WritingDoubt;
  readonly #found = new FoundAnew();
  readonly #removals: Removals;
  readonly #cache: DigestCache;
  readonly #studying: Studying;
  readonly before: KnownBefore;
  #toldAt = 0;
  /** What an earlier run knew; empty after the first scan, which believes or drops it. */
  #remembered: ReadonlyMap<RecipeId, Entry> = new Map();
  /** Absolute path of the pictures folder, looked at in each scan; null when none was chosen. */
  picturesFolder: string | null = null;
  #tellWalked: () => void = () => undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(root: string, parser: Parser, kept: KeptBefore, disk: Disk, tell: ReaderTold) {
    this.#root = root;
    this.#disk = disk;
    this.#parser = parser;
    this.#cache = kept.digests;
    const { shelf } = this;
    this.#studying = new Studying({ root, shelf, parser, disk, file: kept.search, tell });
    this.before = new KnownBefore(kept, shelf);
    this.#tell = tell;
    this.#removals = new Removals(root, () => tell.unavailable());
    this.#doubt = new WritingDoubt((id) => tell.again(id));
    this.walked = new Promise((resolve) => {
      this.#tellWalked = resolve;
    });
  }

  get skipped(): readonly Skipped[] {
    return this.#skips.all;
  }

  /** Looks at everything; files whose size, inode and times are as they were are not read again. */
  scan(): Promise<ScanEnd> {
    return this.#inTurn(() => this.#scan());
  }

  /** Looks at these paths and what is below them, and reads the files among them whatever their times say. */
  look(paths: readonly string[]): Promise<void> {
    return this.#inTurn(() => this.#look(paths));
  }

  setPicturesFolder(folder: string): Promise<void> {
    return this.#inTurn(async () => {
      this.picturesFolder = folder;
      this.shelf.setOutsidePictures(await picturesBelow(folder));
      this.#tellChanges(null);
    });
  }

  #inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const turn = this.#turn.then(work, work);
    this.#turn = turn;
    return turn;
  }

  async #scan(): Promise<ScanEnd> {
    const isFirst = this.shelf.count === 0;
    let walked: Walked;
    try {
      this.#found.begin();
      if (isFirst) this.#remembered = await this.before.entries();
      await this.#removals.knowFolder();
      walked = await walk(this.#root, '');
      const empty = await isEmpty(this.#root);
      const gone = empty && this.shelf.count > 1 ? null : await this.#goneBelow('', walked);
      if (gone === null) return { kind: 'unavailable' };
      this.shelf.expect(walked.recipes);
      this.shelf.setPictures(walked.pictures);
      if (this.picturesFolder !== null) this.shelf.setOutsidePictures(await picturesBelow(this.picturesFolder));
      this.#tellWalked();
      await this.#take(walked, '', gone, isFirst);
      this.shelf.expect([]);
      // Where nothing was remembered, that is done when the index is frozen.
      if (this.#remembered.size > 0) giveBackSoon();
      this.#remembered = new Map();
      this.shelf.forgetOthers();
      this.#tellChanges(null);
      return {
        kind: 'scanned',
        ids: this.shelf.ids(),
        empty,
        skipped: this.skipped,
        temporaries: walked.temporaries,
        found: this.#found.end(),
      };
    } catch (error) {
      if (error instanceof Error && 'code' in error) return { kind: 'unavailable' };
      throw error;
    }
  }

  async #look(paths: readonly string[]): Promise<void> {
    const found = await Promise.all(outermost(paths).map(async (one) => ({ one, kind: await this.#whatIs(one) })));
    const of = (kind: 'folder' | 'file' | 'left'): string[] =>
      found.filter((each) => each.kind === kind).map(({ one }) => one);
    const left = of('left');
    const pictures = [...this.shelf.picturePaths].filter((picture) => left.some((one) => isWithin(picture, one)));
    const gone = await this.#removals.surelyGone([...left.flatMap((one) => this.shelf.idsWithin(one)), ...pictures]);
    if (gone === null) return;
    // Before anything is read: what comes back elsewhere is known by what has left.
    for (const id of gone) this.shelf.remove(id);
    for (const one of left) this.#skips.note(one, await lookAt(path.join(this.#root, one)));
    const files = of('file');
    this.shelf.changePictures(
      gone,
      files.filter((one) => fileKind(one) === 'picture'),
    );
    for (const folder of of('folder')) await this.#lookAtFolder(folder);
    const recipes = files.filter((one) => fileKind(one) !== 'picture');
    await this.#read(recipes, { always: true, tellsEach: false });
    this.#tellChanges(null);
  }

  async #whatIs(one: string): Promise<'folder' | 'file' | 'left'> {
    if (!(await insideFolder(this.#root, one)).ok) return 'left';
    const { kind } = await lookAt(path.join(this.#root, one));
    if (kind === 'folder') return one.split('/').some(isSkippedFolder) ? 'left' : 'folder';
    return kind === 'file' && isReadPath(one) ? 'file' : 'left';
  }

  async #lookAtFolder(folder: string): Promise<void> {
    const walked = await walk(this.#root, folder).catch((): null => null);
    // Gone again between the look and the walk: the next event says so.
    const gone = walked === null ? null : await this.#goneBelow(folder, walked);
    if (walked !== null && gone !== null) await this.#take(walked, folder, gone, false);
  }

  #goneBelow(folder: string, { recipes, maybeRecipes }: Walked): Promise<readonly RecipeId[] | null> {
    const present = new Set([...recipes, ...maybeRecipes]);
    return this.#removals.surelyGone(this.shelf.idsWithin(folder).filter((id) => !present.has(id)));
  }

  async #take(walked: Walked, folder: string, gone: readonly RecipeId[], tellsEach: boolean): Promise<void> {
    for (const id of gone) {
      this.shelf.remove(id);
      this.#found.add(id);
    }
    this.#skips.walked(folder, walked.skipped);
    const before = [...this.shelf.picturePaths].filter((picture) => isWithin(picture, folder));
    this.shelf.changePictures(before, walked.pictures);
    await this.#read([...walked.recipes, ...walked.maybeRecipes], { always: false, tellsEach });
  }

  /** The next files are read from the disk, and wait for the parser, while it has these. */
  async #read(ids: readonly RecipeId[], how: { readonly always: boolean; readonly tellsEach: boolean }): Promise<void> {
    let before = Promise.resolve();
    for (let from = 0; from < ids.length; from += chunkSize) {
      const readings = await this.#readSome(ids.slice(from, from + chunkSize), how.always);
      const parsing = this.#parse(readings);
      await before;
      before = parsing.then((parsed) => this.#put(readings, parsed));
      if (how.tellsEach && from > 0) this.#tellSome({ done: from, of: ids.length });
    }
    await before;
    if (how.tellsEach) this.#tellSome({ done: ids.length, of: ids.length });
  }

  async #readSome(ids: readonly RecipeId[], always: boolean): Promise<readonly Reading[]> {
    const all = () => {
      const read = always ? ids : ids.filter((id) => !this.#isSame(id));
      return Promise.all(read.map((id) => this.#readOne(id, always)));
    };
    const read = await this.#disk.timed(ids.length, all);
    // Listed a moment ago: a disk that is pulled then would take its recipes along, one by one.
    const gone = await this.#removals.surelyGone(read.filter((one) => typeof one === 'string'));
    for (const id of gone ?? []) this.shelf.remove(id);
    return read.filter((one) => one !== null && typeof one !== 'string');
  }

  /** Seen at once to be as it is shown: without a promise each, a look at ten thousand files that nobody touched costs half. */
  #isSame(id: RecipeId): boolean {
    const shown = this.shelf.entry(id);
    if (shown === undefined || shown.stamp.racy) return false;
    const found = this.#disk.lookNow(path.join(this.#root, id));
    return found?.kind === 'file' && found.stamp.key === shown.stamp.key;
  }

  /** Null when there is nothing new to understand; the id of a file that is not there any more. */
  async #readOne(id: RecipeId, always: boolean): Promise<Reading | RecipeId | null> {
    const absolute = path.join(this.#root, id);
    const known = always ? null : await this.#asKnown(id, absolute);
    if (known !== null) return known === 'same' ? null : known;
    const found = await this.#disk.read(absolute);
    this.#skips.note(id, found);
    if (found.kind === 'too-large')
      return { id, stamp: found.stamp, version: `large-${found.stamp.key}`, decoded: null };
    if (found.kind !== 'read') {
      // An unreadable file is still there: what was known of it stays, and it is named among the skipped.
      return found.kind === 'unreadable' || this.shelf.entry(id) === undefined ? null : id;
    }
    if (this.shelf.entry(id)?.version === found.version) {
      this.shelf.touch(id, found.stamp);
      this.#doubt.end(id);
      return null;
    }
    if (this.#doubt.ofBytes(id, found, this.shelf.entry(id))) return null;
    const kept = this.#remembered.get(id);
    if (kept?.version === found.version) return remembered(id, kept, found.stamp);
    const reading = readingOf(id, found);
    if (fileKind(id) !== 'maybe-recipe' || reading.decoded === null || hasRecipeKeys(reading.decoded.lf.text))
      return reading;
    this.#others.set(id, found.stamp.key);
    this.shelf.remove(id);
    return null;
  }

  /** By its times alone: 'same' as is shown, or as an earlier run understood it; null for a file that has to be read. */
  async #asKnown(id: RecipeId, absolute: string): Promise<'same' | Reading | null> {
    const shown = this.shelf.entry(id);
    const kept = shown ?? this.#remembered.get(id);
    const other = this.#others.get(id);
    if (kept === undefined && other === undefined) return null;
    const found = await this.#disk.look(absolute);
    if (found.kind !== 'file') return null;
    if (other === found.stamp.key) return 'same';
    if (kept === undefined || kept.stamp.racy || kept.stamp.key !== found.stamp.key) return null;
    return shown === undefined ? remembered(id, kept, found.stamp) : 'same';
  }

  #parse(readings: readonly Reading[]): ReturnType<Parser['digests']> {
    const files: FileToParse[] = readings.flatMap(({ id, decoded, digest }) =>
      decoded === null || digest !== undefined ? [] : [{ id, text: decoded.lf.text }],
    );
    return files.length === 0 ? Promise.resolve(new Map()) : this.#parser.digests(files);
  }

  async #put(readings: readonly Reading[], parsed: Awaited<ReturnType<Parser['digests']>>): Promise<void> {
    for (const reading of readings) {
      const { id, stamp, version, decoded } = reading;
      await this.#leaveOldName(id, stamp);
      if (reading.digest !== undefined) this.shelf.put(id, { stamp, version, digest: reading.digest }, null);
      else {
        const { digest, near } = understood(reading, decoded === null ? null : (parsed.get(id) ?? 'too-complex'));
        if (this.#doubt.ofDigest(id, digest, stamp, this.shelf.entry(id))) continue;
        this.shelf.put(id, { stamp, version, digest }, near);
      }
      this.#found.add(id);
      this.#doubt.end(id);
    }
  }

  /** A moved file is often seen under its new name before it is missed under the old one. */
  async #leaveOldName(id: RecipeId, stamp: Stamp): Promise<void> {
    if (this.shelf.entry(id) !== undefined) return;
    const other = this.shelf.sameFile(id, stamp.inode);
    const gone = other === null ? null : await this.#removals.surelyGone([other]);
    for (const one of gone ?? []) this.shelf.remove(one);
  }

  /** The first ones at once. A page that is told of each few of ten thousand does nothing else any more. */
  #tellSome(progress: { readonly done: number; readonly of: number }): void {
    const now = performance.now();
    if (now - this.#toldAt < tellEvery && progress.done < progress.of) return;
    this.#toldAt = now;
    this.#tellChanges(progress);
  }

  #tellChanges(progress: { readonly done: number; readonly of: number } | null): void {
    const changes = this.shelf.takeChanges();
    if (changes !== null) this.#tell.changes(changes, progress);
    if (progress !== null) return;
    this.#studying.begin();
    const { shelf } = this;
    this.#cache.keep(
      shelf.takeUncached(),
      (id) => shelf.entry(id),
      () => shelf.ids(),
    );
  }
}
