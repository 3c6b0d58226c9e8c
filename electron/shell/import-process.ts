import { app } from 'electron';
import type { ImportedTexts } from '#core/contract/importing.ts';
import type { ImportPlace, ImportQuestion } from '../import/import-questions.ts';
import type { RunStep } from '../import/import-run.ts';
import { HelperProcess } from './helper-process.ts';
import { importProcessFile } from './places.ts';

/** The process that opens what is imported, as long as one import lasts. */
export class ImportProcess {
  readonly #helper = new HelperProcess<ImportQuestion>(importProcessFile, 'Hobside import');

  begin(root: string, places: readonly ImportPlace[]): Promise<void> {
    return this.#helper.ask({ name: 'begin', root, places, version: app.getVersion() }) as Promise<void>;
  }

  next(): Promise<RunStep> {
    return this.#helper.ask({ name: 'next' }) as Promise<RunStep>;
  }

  texts(row: number): Promise<ImportedTexts | null> {
    return this.#helper.ask({ name: 'texts', row }) as Promise<ImportedTexts | null>;
  }

  write(rows: readonly number[], replace: readonly number[]): Promise<void> {
    return this.#helper.ask({ name: 'write', rows, replace }) as Promise<void>;
  }

  end(): void {
    this.#helper.end();
  }
}
