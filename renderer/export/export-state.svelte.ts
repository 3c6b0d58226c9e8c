import type { Kitchen } from '#core/contract/contract.ts';
import type { ExportOrder, ExportRow } from '#core/contract/exporting.ts';
import type { Failure } from '#core/contract/result.ts';
import { failureWords } from '#core/words/failure-words.ts';

/** An export from the choice of a format to the files. */
export class ExportState {
  stage = $state<'choose' | 'writing' | 'done'>('choose');
  rows = $state.raw<readonly ExportRow[]>([]);
  failure = $state('');
  readonly written = $derived(this.rows.filter(({ state: { kind } }) => kind !== 'failed').length);
  readonly withLosses = $derived(this.rows.filter(({ lost }) => lost.length > 0).length);
  /** What a cook would want to look at: what failed, and what was not carried. */
  readonly told = $derived(this.rows.filter(({ state: { kind }, lost }) => kind === 'failed' || lost.length > 0));
  readonly #kitchen: Kitchen;
  #isOver = false;

  constructor(kitchen: Kitchen) {
    this.#kitchen = kitchen;
  }

  /** Asks for the folder first. */
  async write(order: ExportOrder): Promise<void> {
    this.failure = '';
    const begun = await this.#kitchen.ask('export:begin', order);
    if (!begun.ok) return begun.failure.kind === 'cancelled' ? undefined : this.#fail(begun.failure);
    this.stage = 'writing';
    this.rows = [];
    for (;;) {
      const step = await this.#kitchen.ask('export:next', null);
      if (this.#isOver) return;
      if (!step.ok) return this.#fail(step.failure);
      this.rows = [...this.rows, ...step.value.rows];
      if (step.value.done) break;
    }
    this.stage = 'done';
  }

  /** What is written stays. */
  end(): void {
    this.#isOver = true;
    void this.#kitchen.ask('export:end', null);
  }

  show(): void {
    void this.#kitchen.ask('export:show', null);
  }

  #fail(failure: Failure): void {
    this.failure = failureWords(failure);
    this.stage = this.rows.length > 0 ? 'done' : 'choose';
  }
}
