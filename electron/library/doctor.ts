import { mostTold, type FindingsOfKind, type LibraryFindings } from '#core/contract/doctor.ts';
import type { Examined } from '#core/doctor/examine.ts';
import type { LibraryFinding } from '#core/doctor/finding.ts';
import { libraryFindingsInSteps } from '#core/doctor/library-findings.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { FindingsFile, Known } from './findings-file.ts';
import type { FileToParse, Parser } from './parser.ts';
import { readText } from './read-text.ts';
import type { Shelf } from './shelf.ts';

/** What the cook asks meanwhile waits for no more than a few files. */
const atOnce = 16;
/** Milliseconds of looking through before it is told how far it is. */
const longestLook = 1_000;
/** Milliseconds at a time for what is found in all recipes together. */
const longestStep = 10;

/** What is kept is written anew when a twentieth of it changed. What changed less is read again in the next run. */
const worthWriting = 20;

/**
 * What needs a look in the library. What was listed anew in this run is known already, and what an earlier run found out is
 * read from its file at the first question; the rest is read when it is asked for, some at a time.
 */
export class Doctor {
  readonly #known = new Map<RecipeId, Known>();
  readonly #file: FindingsFile;
  #before: Promise<void> | null = null;
  /** Recipes of which the file knows less. */
  #unwritten = 0;
  #asking: Promise<unknown> = Promise.resolve();

  constructor(file: FindingsFile) {
    this.#file = file;
  }

  /** What was found where the file was read anyway. */
  learn(id: RecipeId, version: string, examined: Examined): void {
    this.#known.set(id, { version, examined });
    this.#unwritten += 1;
  }

  /** One question after the other: two would read the same recipes. */
  ask(root: string, shelf: Shelf, parser: Parser): Promise<LibraryFindings> {
    const answer = this.#asking.then(() => this.#look(root, shelf, parser));
    this.#asking = answer.catch(() => undefined);
    return answer;
  }

  async #look(root: string, shelf: Shelf, parser: Parser): Promise<LibraryFindings> {
    await (this.#before ??= this.#readBefore());
    for (const id of [...this.#known.keys()]) if (!shelf.entry(id)) this.#known.delete(id);
    const unread = shelf.ids().filter((id) => shelf.entry(id)?.version !== this.#known.get(id)?.version);
    const began = performance.now();
    let at = 0;
    for (; at < unread.length && performance.now() - began < longestLook; at += atOnce)
      await this.#examine(root, unread.slice(at, at + atOnce), shelf, parser);
    const left = Math.max(0, unread.length - at);
    const of = shelf.count;
    if (left === 0) this.#keep();
    return { kinds: left > 0 ? [] : byKind(await this.#found(shelf)), examined: of - left, of };
  }

  async #readBefore(): Promise<void> {
    for (const [id, known] of await this.#file.read()) if (!this.#known.has(id)) this.#known.set(id, known);
  }

  #keep(): void {
    if (this.#unwritten === 0 || this.#unwritten * worthWriting < this.#known.size) return;
    this.#unwritten = 0;
    // Of what could not be read another run may read more.
    void this.#file.write([...this.#known].filter(([, { examined }]) => examined !== nothing));
  }

  async #examine(root: string, ids: readonly RecipeId[], shelf: Shelf, parser: Parser): Promise<void> {
    const files: FileToParse[] = [];
    for (const id of ids) {
      const version = shelf.entry(id)?.version;
      if (version === undefined) continue;
      const read = await readText(root, id);
      // What was read, which may be newer than what is listed: under the listed version it would be believed for ever.
      this.#known.set(id, { version: read?.version ?? version, examined: nothing });
      if (read !== null) files.push({ id, text: read.text });
    }
    for (const [id, examined] of await parser.examined(files)) {
      const known = this.#known.get(id);
      if (known) this.#known.set(id, { ...known, examined });
      this.#unwritten += 1;
    }
  }

  /** With what only the list knows: the encoding, and that a file was too much for the reader. */
  async #found(shelf: Shelf): Promise<readonly LibraryFinding[]> {
    const examined = new Map<RecipeId, Examined>();
    for (const [id, one] of this.#known) {
      const look = shelf.entry(id)?.digest.look ?? null;
      const isTold = look === null || one.examined.findings.some(({ code }) => code === look.code);
      examined.set(id, isTold ? one.examined : { ...one.examined, findings: [look, ...one.examined.findings] });
    }
    const steps = libraryFindingsInSteps(examined, { places: shelf.places, pictures: shelf.pictures });
    for (let since = performance.now(); ;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      if (performance.now() - since < longestStep) continue;
      await new Promise((resolve) => setImmediate(resolve));
      since = performance.now();
    }
  }
}

/** Of a file that can't be read or understood: the list says why. */
const nothing: Examined = {
  findings: [],
  pictures: [],
  links: [],
  titleKey: '',
  titleLine: 1,
  sketch: null,
  isRecipe: false,
};

function byKind(found: readonly LibraryFinding[]): readonly FindingsOfKind[] {
  const kinds = new Map<string, LibraryFinding[]>();
  for (const finding of found) {
    const same = kinds.get(finding.code);
    if (same) same.push(finding);
    else kinds.set(finding.code, [finding]);
  }
  return [...kinds].map(([code, all]) => ({ code, count: all.length, findings: all.slice(0, mostTold) }));
}
