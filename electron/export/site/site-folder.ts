import { mkdir, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '#core/contract/result.ts';
import { markerName, markerText, noMarker, readMarker, type SiteMarker } from '#core/export/site/site-marker.ts';
import { isWithin, nameOf, folderOf } from '#core/library/names.ts';
import { failureWords } from '#core/words/failure-words.ts';
import { t } from '#core/words/words.ts';
import { diskFailure, insideFolder } from '../../library/library-path.ts';
import { makeFolderAgain } from '../../library/new-files.ts';
import { lookAt, readBytes, versionOf } from '../../library/read-bytes.ts';
import { errorCode, placeNew, removeEmptyFolder, removeFile, replaceCache } from '../../library/replace-file.ts';

/** Why no site is made in a folder, and what to do. */
export interface SiteRefusal {
  readonly kind: 'refused';
  readonly what: string;
  readonly remedy: string;
}

/** 'there': with these very bytes. `reason` says why a file is not what it should be. */
export type Placed =
  { readonly kind: 'written' | 'there' } | { readonly kind: 'left' | 'failed'; readonly reason: string };

/** Of a file that is compared with what is to be there. */
const mostCompared = 512 * 1024 * 1024;
const mostMarker = 64 * 1024 * 1024;
/** So many new files the list of them may be behind by: after a crash they are taken for somebody else's when their recipe has changed. */
const listedEvery = 100;

const refused = (what: string, remedy = t('site.not-empty-remedy')): SiteRefusal => ({ kind: 'refused', what, remedy });

/**
 * A folder in which a site is made. It was empty, or one was made in it before; nothing in it that a site didn't make, or that
 * was changed since, is ever written over or removed.
 */
export class SiteFolder {
  readonly kind = 'folder';
  /** What the last run said. */
  readonly before: SiteMarker;
  readonly #root: string;
  readonly #made = new Map<string, string>();
  #sinceListed = 0;

  private constructor(root: string, before: SiteMarker) {
    this.#root = root;
    this.before = before;
  }

  /** `into` is made where it is not there. `library` is the absolute path of the folder whose recipes the site is of. */
  static async open(into: string, library: string): Promise<SiteFolder | SiteRefusal> {
    try {
      await mkdir(into, { recursive: true });
      const root = await realpath(into);
      if ((await lookAt(root)).kind !== 'folder') return refused(t('site.no-folder-there'));
      const slashed = (folder: string): string => folder.split(path.sep).join('/');
      if (isWithin(slashed(await realpath(library)), slashed(root))) return refused(t('site.holds-recipes'));
      const names = await readdir(root);
      if (names.includes(markerName)) return await SiteFolder.#again(root);
      // A hidden file (".git", what a file manager leaves) is nothing that a site would be in the way of.
      return names.some((name) => !name.startsWith('.'))
        ? refused(t('site.not-empty'))
        : new SiteFolder(root, noMarker);
    } catch (error) {
      if (errorCode(error) === 'EUNKNOWN') throw error;
      return refused(failureWords(diskFailure(error, into)));
    }
  }

  static async #again(root: string): Promise<SiteFolder | SiteRefusal> {
    const found = await readBytes(path.join(root, markerName), mostMarker);
    const marker = found.kind === 'read' ? readMarker(found.bytes.toString()) : null;
    return marker === null
      ? refused(t('site.marker-unread', { name: markerName }), t('site.marker-unread-remedy'))
      : new SiteFolder(root, marker);
  }

  get path(): string {
    return this.#root;
  }

  /** A file of the site, `inside` its path from the top. Not flushed to the disk: all of it can be made again. */
  async place(inside: string, bytes: Uint8Array): Promise<Placed> {
    try {
      await makeFolderAgain(this.#root, folderOf(inside));
      const found = await insideFolder(this.#root, inside);
      if (!found.ok) return this.#failed(found.failure);
      const placed = await this.#put(found.value, inside, bytes);
      if (placed.kind === 'written' || placed.kind === 'there') this.#made.set(inside, versionOf(bytes));
      if (placed.kind === 'written') await this.#list();
      return placed;
    } catch (error) {
      if (errorCode(error) === 'EUNKNOWN') throw error;
      return this.#failed(diskFailure(error, inside));
    }
  }

  #failed(failure: Failure): Placed {
    return { kind: 'failed', reason: failureWords(failure) };
  }

  async #put(absolute: string, inside: string, bytes: Uint8Array): Promise<Placed> {
    const there = await readBytes(absolute, mostCompared);
    if (there.kind === 'gone') {
      const isMade = await placeNew(path.dirname(absolute), nameOf(inside), bytes, false);
      return isMade ? { kind: 'written' } : { kind: 'left', reason: t('site.foreign') };
    }
    if (there.kind === 'read' && there.bytes.equals(bytes)) return { kind: 'there' };
    const known = this.before.files.get(inside) ?? this.#made.get(inside);
    if (known === undefined) return { kind: 'left', reason: t('site.foreign') };
    if (there.kind !== 'read' || there.version !== known) return { kind: 'left', reason: t('site.changed') };
    await replaceCache(absolute, bytes);
    return { kind: 'written' };
  }

  /** Now and then, so that a run that is cut short leaves a folder that the next one knows. */
  async #list(): Promise<void> {
    if (this.#sinceListed === 0) await this.#writeMarker({ ...this.before, files: this.#known() });
    this.#sinceListed = (this.#sinceListed + 1) % listedEvery;
  }

  #known(): ReadonlyMap<string, string> {
    return new Map([...this.before.files, ...this.#made]);
  }

  /** A file that the last run made and this one doesn't stays: its recipe could not be read today. */
  keep(inside: string): void {
    const known = this.before.files.get(inside);
    if (known !== undefined && !this.#made.has(inside)) this.#made.set(inside, known);
  }

  /** Takes away what the last run made and this one didn't, unless it was changed since, and writes the list of what is there now. */
  async *finish(names: Pick<SiteMarker, 'pages' | 'pictures'>): AsyncGenerator<{
    readonly kind: 'removed' | 'kept';
    readonly file: string;
  }> {
    const files = new Map(this.#made);
    for (const [file, version] of this.before.files) {
      if (files.has(file)) continue;
      const found = await insideFolder(this.#root, file);
      const there = found.ok ? await readBytes(found.value, mostCompared) : null;
      if (!found.ok || there === null || there.kind === 'gone') continue;
      const isOurs = there.kind === 'read' && there.version === version;
      if (isOurs) await removeFile(found.value);
      else files.set(file, version);
      yield { kind: isOurs ? 'removed' : 'kept', file };
    }
    for (const folder of new Set([...this.before.files.keys()].map(folderOf)))
      if (folder !== '' && ![...files.keys()].some((file) => isWithin(file, folder)))
        await removeEmptyFolder(path.join(this.#root, folder));
    await this.#writeMarker({ ...names, files });
  }

  async #writeMarker(marker: SiteMarker): Promise<void> {
    const bytes = Buffer.from(markerText(marker));
    const place = path.join(this.#root, markerName);
    const there = await readBytes(place, mostMarker);
    // Whatever sends the folder to a web host, sends what was written: nothing new, nothing to send.
    if (there.kind === 'read' && there.bytes.equals(bytes)) return;
    if (there.kind === 'gone') await placeNew(this.#root, markerName, bytes, false);
    else await replaceCache(place, bytes);
  }
}
