import type { Kitchen } from '#core/contract/contract.ts';
import type { ImportedTexts, ImportRow, PastImport } from '#core/contract/importing.ts';
import type { Failure, Result } from '#core/contract/result.ts';
import { failureWords } from '#core/words/failure-words.ts';
import { t } from '#core/words/words.ts';

type Stage = 'choose' | 'reading' | 'ready' | 'writing' | 'done' | 'past';

/** An import from choosing to done: what was found, what of it is chosen, and what was written. */
export class ImportState {
  stage = $state<Stage>('choose');
  rows = $state.raw<readonly ImportRow[]>([]);
  /** Of the rows. What is new is chosen from the start; what is there already is not. */
  chosen = $state.raw<ReadonlySet<number>>(new Set());
  written = $state(0);
  /** The row whose texts are shown. */
  looked = $state<number | null>(null);
  texts = $state.raw<ImportedTexts | null>(null);
  failure = $state('');
  /** What was typed or pasted to be read: kept when reading it fails. */
  pasted = $state('');
  /** What is there already and chosen all the same takes the place of what is there. */
  isReplacing = $state(false);
  /** Earlier imports into this library, the last one first. */
  past = $state.raw<readonly PastImport[]>([]);
  /** Chosen, and already in the library: to be kept beside that one, or to take its place. */
  readonly chosenThere = $derived(
    this.rows.filter(({ row, state }) => state.kind === 'there' && state.inLibrary && this.chosen.has(row)),
  );
  /** The recipe that was written, when it was one alone. */
  readonly onlyWritten = $derived.by(() => {
    const ids = this.rows.flatMap(({ state }) =>
      state.kind === 'written' || state.kind === 'replaced' ? [state.id] : [],
    );
    return this.stage === 'done' && ids.length === 1 ? (ids[0] ?? null) : null;
  });
  readonly #kitchen: Kitchen;
  readonly #done: (undo: string, written: number) => void;
  #isOver = false;

  /** `done` is told when something was written: how often, and by what it is undone. */
  constructor(kitchen: Kitchen, done: (undo: string, written: number) => void, pasted = '') {
    this.pasted = pasted;
    this.#kitchen = kitchen;
    this.#done = done;
  }

  choose(folder: boolean): Promise<void> {
    return this.#read(() => this.#kitchen.ask('import:choose', { folder }));
  }

  drop(paths: readonly string[]): Promise<void> {
    return this.#read(() => this.#kitchen.ask('import:drop', { paths: [...paths] }));
  }

  paste(text: string): Promise<void> {
    return this.#read(() => this.#kitchen.ask('import:text', { text }));
  }

  async listPast(): Promise<void> {
    this.past = await this.#kitchen.ask('import:past', null);
  }

  /** Shows an earlier import: what became of each recipe, and what was not carried. */
  async showPast(at: number): Promise<void> {
    const rows = await this.#kitchen.ask('import:past-rows', { at });
    this.failure = rows === null ? t('import.past-gone') : '';
    if (rows === null) return;
    this.rows = rows;
    this.chosen = new Set();
    this.texts = null;
    this.looked = rows.find(({ lost }) => lost.length > 0)?.row ?? null;
    this.stage = 'past';
  }

  leavePast(): void {
    this.rows = [];
    this.looked = null;
    this.stage = 'choose';
  }

  turn(row: number): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(row)) chosen.add(row);
    this.chosen = chosen;
  }

  async look(row: number): Promise<void> {
    this.looked = row;
    this.texts = null;
    if (this.stage === 'past') return;
    const texts = await this.#kitchen.ask('import:texts', { row });
    if (this.looked === row) this.texts = texts;
  }

  async write(): Promise<void> {
    this.failure = '';
    this.stage = 'writing';
    this.written = 0;
    const replace = this.isReplacing ? this.chosenThere.map(({ row }) => row) : [];
    const begun = await this.#kitchen.ask('import:write', { rows: [...this.chosen], replace });
    if (!begun.ok) return this.#fail(begun.failure);
    await this.#steps((rows) => {
      const news = new Map(rows.map((row) => [row.row, row]));
      // One that could not be written is told without its title.
      this.rows = this.rows.map((row) => ({
        ...(news.get(row.row) ?? row),
        title: news.get(row.row)?.title || row.title,
      }));
      this.written += rows.filter(({ state }) => state.kind === 'written' || state.kind === 'replaced').length;
    });
  }

  /** What is written stays, and can be undone. */
  async end(): Promise<void> {
    this.#isOver = true;
    const { undo } = await this.#kitchen.ask('import:end', null);
    if (undo !== '') this.#done(undo, this.written);
  }

  async #read(begin: () => Promise<Result<null>>): Promise<void> {
    this.failure = '';
    const begun = await begin();
    if (!begun.ok) return begun.failure.kind === 'cancelled' ? undefined : this.#fail(begun.failure);
    this.stage = 'reading';
    this.rows = [];
    this.chosen = new Set();
    await this.#steps((rows) => {
      this.rows = [...this.rows, ...rows];
      const news = rows.filter(({ state }) => state.kind === 'new').map(({ row }) => row);
      this.chosen = new Set([...this.chosen, ...news]);
    });
    const [first] = this.rows.filter(({ state }) => state.kind !== 'failed');
    if (!this.#isOver && first !== undefined) await this.look(first.row);
  }

  async #steps(take: (rows: readonly ImportRow[]) => void): Promise<void> {
    const isWriting = this.stage === 'writing';
    for (;;) {
      const step = await this.#kitchen.ask('import:next', null);
      if (this.#isOver) return;
      if (!step.ok) return this.#fail(step.failure);
      take(step.value.rows);
      if (!step.value.done) continue;
      this.stage = isWriting ? 'done' : 'ready';
      if (step.value.undo !== '') this.#done(step.value.undo, this.written);
      return;
    }
  }

  #fail(failure: Failure): void {
    this.failure = failureWords(failure);
    this.stage = this.rows.length > 0 ? 'ready' : 'choose';
  }
}
