import path from 'node:path';
import type { Examined } from '#core/doctor/examine.ts';
import { parseLimit } from '#core/library/which-files.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { foldFields } from '#core/search/fields.ts';
import { decode } from './decode.ts';
import type { Disk } from './disk.ts';
import { giveBackSoon } from './give-back.ts';
import type { FileToParse, Parser } from './parser.ts';
import type { SearchFile } from './search-file.ts';
import type { Shelf } from './shelf.ts';

export interface StudyingParts {
  readonly root: string;
  readonly shelf: Shelf;
  readonly parser: Parser;
  readonly disk: Disk;
  readonly file: SearchFile;
  readonly tell: {
    /** What needs a look in each. */
    readonly learned: Learned;
    /** All that was listed is studied. */
    studied(): void;
  };
}

interface Unstudied {
  readonly file: FileToParse;
  readonly version: string;
}

export type Learned = (id: RecipeId, version: string, examined: Examined) => void;

/** Files looked into in one go: what the cook asks meanwhile waits for no more than a few of them. */
const atOnce = 16;
/** An index is frozen anew, and written, when a twentieth of it changed. What changed less is read again at the next start. */
const worthFreezing = 20;

/** What takes longer to find out of each file, once all are listed: behind everything else, a few files at a time. */
export class Studying {
  readonly #root: string;
  readonly #shelf: Shelf;
  readonly #parser: Parser;
  readonly #file: SearchFile;
  readonly #tell: StudyingParts['tell'];
  readonly #disk: Disk;
  #isRunning = false;

  constructor({ root, shelf, parser, disk, file, tell }: StudyingParts) {
    this.#root = root;
    this.#shelf = shelf;
    this.#parser = parser;
    this.#file = file;
    this.#tell = tell;
    this.#disk = disk;
  }

  /** Goes on with what is not studied yet. */
  begin(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    void this.#studyAll().finally(() => {
      this.#isRunning = false;
    });
  }

  async #studyAll(): Promise<void> {
    const isAny = this.#shelf.unstudied > 0;
    let before = Promise.resolve();
    for (let ids = this.#shelf.takeUnstudied(atOnce); ids.length > 0; ids = this.#shelf.takeUnstudied(atOnce)) {
      const files = await this.#read(ids);
      const studies = this.#parser.studies(files.map(({ file }) => file));
      // The parser has the next ones while these are taken over, and no more: else all texts would be held at once.
      await before;
      before = studies.then((studied) => this.#take(files, studied));
    }
    await before;
    if (isAny) this.#tell.studied();
    if (this.#shelf.search.changes * worthFreezing >= this.#shelf.count) await this.#freeze();
    // Something was listed while it was frozen.
    if (this.#shelf.unstudied > 0) await this.#studyAll();
  }

  async #read(ids: readonly RecipeId[]): Promise<readonly Unstudied[]> {
    const files: Unstudied[] = [];
    for (const id of ids) {
      const found = await this.#disk.read(path.join(this.#root, id));
      // Gone, or too large: what its name and its list entry say is all that is known of it.
      const text = found.kind !== 'read' || found.bytes.length > parseLimit ? '' : decode(found.bytes).lf.text;
      const version = found.kind === 'read' ? found.version : (this.#shelf.entry(id)?.version ?? '');
      files.push({ file: { id, text }, version });
    }
    return files;
  }

  #take(files: readonly Unstudied[], studies: Awaited<ReturnType<Parser['studies']>>): void {
    for (const { file, version } of files) {
      const study = studies.get(file.id);
      const isRead = study !== undefined && study !== 'too-complex';
      this.#shelf.study(file.id, version, isRead ? study.far : foldFields({ text: file.text }));
      if (isRead) this.#tell.learned(file.id, version, study.examined);
    }
  }

  /** A few milliseconds at a time: a search that is asked meanwhile is answered in between. */
  async #freeze(): Promise<void> {
    giveBackSoon();
    for (const steps = this.#shelf.search.freeze(); ;) {
      const step = steps.next();
      if (step.done !== true) await new Promise((resolve) => setImmediate(resolve));
      else {
        if (step.value !== null) await this.#file.write(step.value);
        return;
      }
    }
  }
}
