import type { Kitchen } from '#core/contract/contract.ts';
import type { Paper, PrintedPdf, PrintLook, PrintOrder, PrintProgress, SheetOrder } from '#core/contract/printing.ts';
import type { Result } from '#core/contract/result.ts';
import { failureWords } from '#core/words/failure-words.ts';
import { listWords } from '#core/words/formats.ts';
import { t } from '#core/words/words.ts';
import type { SettingsState } from '../kitchen/feature.ts';

/** Where paper is measured in inches (Unicode CLDR, measurementData: paperSize US-Letter). */
const letterRegions = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** What is sold where this language is spoken. */
export function localPaper(language: string): Paper {
  const region = new Intl.Locale(language).maximize().region ?? '';
  return letterRegions.has(region) ? 'letter' : 'a4';
}

/** One dialog's printing: how it is to look, how far it is, and what came of it. */
export class PrintWork {
  readonly #kitchen: Kitchen;
  readonly #settings: SettingsState;
  readonly #done: (text: string) => void;
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
    const { paper, printType, printPictures } = this.#settings.current;
    return {
      paper: paper === 'local' ? localPaper(navigator.language) : paper,
      type: printType,
      pictures: printPictures,
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
