import type { Kitchen } from '#core/contract/contract.ts';
import type { PrintedPdf, PrintLook, PrintOrder, PrintProgress, SheetOrder } from '#core/contract/printing.ts';
import type { Result } from '#core/contract/result.ts';
import { heatUnit } from '#core/heat/heat-unit.ts';
import { localPaper } from '#core/print/local-paper.ts';
import { failureWords } from '#core/words/failure-words.ts';
import { listWords } from '#core/words/formats.ts';
import { t } from '#core/words/words.ts';
import type { SettingsState } from '../kitchen/feature.ts';
import { keptUnits } from '../recipe/units-choice.ts';

/** One dialog's printing: how it is to look, how far it is, and what came of it. */
export class PrintWork {
  readonly #kitchen: Kitchen;
  readonly #settings: SettingsState;
  readonly #done: (text: string) => void;
  /** Those that recipes are shown in, in this window. */
  readonly #units = keptUnits(sessionStorage);
  isBusy = $state(false);
  progress = $state.raw<PrintProgress | null>(null);
  failure = $state('');

  /** `done` is told what happened when all is well. */
  constructor(kitchen: Kitchen, settings: SettingsState, done: (text: string) => void) {
    this.#kitchen = kitchen;
    this.#settings = settings;
    this.#done = done;
  }

  get look(): PrintLook {
    const { paper, printType, printPictures, temperatures } = this.#settings.current;
    return {
      paper: paper === 'local' ? localPaper(navigator.language) : paper,
      type: printType,
      pictures: printPictures,
      units: this.#units,
      heat: heatUnit(temperatures, this.#units),
    };
  }

  choose(part: Partial<PrintLook>): void {
    const { paper, type, pictures } = { ...this.look, ...part };
    void this.#settings.change({ paper, printType: type, printPictures: pictures });
  }

  async pdf(order: PrintOrder): Promise<void> {
    const made = await this.#running(this.#kitchen.ask('print:pdf', order));
    if (made?.ok) this.#done(madeWords(made.value));
  }

  async paper(order: SheetOrder): Promise<void> {
    const sent = await this.#running(this.#kitchen.ask('print:paper', order));
    if (sent?.ok) this.#done(t('print.sent'));
  }

  stop(): void {
    if (this.isBusy) void this.#kitchen.ask('print:stop', null);
  }

  /** Null where there is nothing more to do: it failed, or the cook left it. */
  async #running<Value>(answer: Promise<Result<Value>>): Promise<Result<Value> | null> {
    this.isBusy = true;
    this.failure = '';
    const silence = this.#kitchen.listen('print:progress', (how) => (this.progress = how));
    try {
      const result = await answer;
      if (!result.ok && result.failure.kind !== 'cancelled') this.failure = failureWords(result.failure);
      return result.ok ? result : null;
    } finally {
      silence();
      this.isBusy = false;
      this.progress = null;
    }
  }
}

function madeWords({ file, pages, left }: PrintedPdf): string {
  const done = t('print.done', { file, count: pages });
  return left.length === 0 ? done : `${done} ${t('print.left', { count: left.length, names: listWords(left) })}`;
}
