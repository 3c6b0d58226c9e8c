import path from 'node:path';
import type { ImportedTexts, ImportRow } from '#core/contract/importing.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { MadeFile } from '../library/made-files.ts';
import type { PlannedText } from '../library/plan-relocation.ts';
import { readBytes } from '../library/read-bytes.ts';
import { importInto, type HowToImport, type Outcome } from './import-into.ts';
import type { ImportPlace } from './import-questions.ts';
import { openSource } from './open-source.ts';
import { readTarget, type Target } from './target-folder.ts';

/** A recipe that is to take the place of one of the library: main writes it, which keeps what was there for undo. */
export interface Replacing extends PlannedText {
  readonly row: number;
}

export interface RunStep {
  readonly rows: readonly ImportRow[];
  readonly made: readonly MadeFile[];
  readonly replacing: readonly Replacing[];
  readonly done: boolean;
}

/** A question is answered within this, so that a cook who ends an import is heard. Milliseconds. */
const workFor = 150;
/** Of texts for the preview: those of some thousand recipes. Letters. */
const mostKept = 32_000_000;
const mostOriginal = 50_000;

/** An import that is read for a preview, then written as the cook chose: both go through the same sources in the same order. */
export class ImportRun {
  readonly #root: string;
  readonly #places: readonly ImportPlace[];
  readonly #version: string;
  readonly #texts = new Map<number, ImportedTexts>();
  /** The recipes of the library that rows are the same as, by row. */
  readonly #there = new Map<number, RecipeId>();
  #kept = 0;
  /** Read once: what is written then is what was seen. */
  #target: Promise<Target> | null = null;
  #running: AsyncGenerator<Outcome>;

  /** `root` is the library's absolute path; `version` is Hobside's. */
  constructor(root: string, places: readonly ImportPlace[], version: string) {
    this.#version = version;
    this.#root = root;
    this.#places = places;
    const shows = (row: number, original: string, written: string): void => this.#keep(row, original, written);
    this.#running = this.#outcomes({ preview: true, keepBoth: false, shows });
  }

  async next(): Promise<RunStep> {
    const until = performance.now() + workFor;
    const rows: ImportRow[] = [];
    const made: MadeFile[] = [];
    const replacing: Replacing[] = [];
    while (performance.now() < until) {
      const { value, done } = await this.#running.next();
      if (done === true) return { rows, made, replacing, done };
      rows.push(rowOf(value));
      if (value.kind === 'there' && value.inLibrary) this.#there.set(value.row, value.id);
      if (value.kind === 'replaces') replacing.push(value);
      if ('made' in value) made.push(...(await this.#versions(value.made)));
    }
    return { rows, made, replacing, done: false };
  }

  texts(row: number): ImportedTexts | null {
    return this.#texts.get(row) ?? null;
  }

  /** Those of `replace` take the place of the recipes that they are the same as. */
  async write(rows: readonly number[], replace: readonly number[]): Promise<void> {
    await this.end();
    const over = new Set(replace);
    const replaced = new Map([...this.#there].filter(([row]) => over.has(row)));
    this.#running = this.#outcomes({ preview: false, keepBoth: false, chosen: new Set(rows), replaced });
  }

  /** Closes what is open; what is written stays. */
  async end(): Promise<void> {
    await this.#running.return(undefined);
  }

  async *#outcomes(how: HowToImport): AsyncGenerator<Outcome> {
    const target = await (this.#target ??= readTarget(this.#root));
    let first = 0;
    for (const place of this.#places) {
      const source = await openSource(place, { version: this.#version });
      if ('reason' in source) {
        const row = first++;
        const from = path.basename(source.path);
        if (how.chosen === undefined) yield { kind: 'failed', row, from, reason: source.reason };
        continue;
      }
      const counted = { target, source, how };
      try {
        for await (const outcome of importInto(counted, first, (rows) => (first = rows))) yield outcome;
      } finally {
        await source.close();
      }
    }
  }

  #keep(row: number, original: string, written: string): void {
    const texts = { original: original.slice(0, mostOriginal), written };
    this.#kept += texts.original.length + written.length;
    if (this.#kept <= mostKept) this.#texts.set(row, texts);
  }

  async #versions(made: readonly RecipeId[]): Promise<readonly MadeFile[]> {
    const found = await Promise.all(made.map(async (id) => ({ id, read: await readBytes(path.join(this.#root, id)) })));
    return found.flatMap(({ id, read }) => (read.kind === 'read' ? [{ id, version: read.version }] : []));
  }
}

function rowOf(outcome: Outcome): ImportRow {
  const { row, from } = outcome;
  const bare = { row, from, title: '', doubts: [], lost: [] } as const;
  if (outcome.kind === 'failed') return { ...bare, state: { kind: 'failed', reason: outcome.reason } };
  const { title } = outcome;
  if (outcome.kind === 'there') {
    const { id, by, inLibrary } = outcome;
    return { ...bare, title, state: { kind: 'there', id, by, inLibrary } };
  }
  const { id, doubts, lost } = outcome;
  if (outcome.kind === 'replaces') return { ...bare, title, doubts, lost, state: { kind: 'replaced', id: outcome.id } };
  return { ...bare, title, doubts, lost, state: id === null ? { kind: 'new' } : { kind: 'written', id } };
}
