import { app, utilityProcess, type UtilityProcess } from 'electron';
import type { ImportedTexts } from '#core/contract/importing.ts';
import type { ImportAnswer, ImportPlace, ImportQuestion } from '../import/import-questions.ts';
import type { RunStep } from '../import/import-run.ts';
import { importProcessFile } from './places.ts';

/** The process that opens what is imported, as long as one import lasts. */
export class ImportProcess {
  readonly #child: UtilityProcess;
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  #asked = 0;

  constructor() {
    this.#child = utilityProcess.fork(importProcessFile, [], { serviceName: 'Hobside import' });
    this.#child.on('message', ({ ask, value, failed }: ImportAnswer) => {
      const waiting = this.#waiting.get(ask);
      this.#waiting.delete(ask);
      if (failed === null) waiting?.resolve(value);
      else waiting?.reject(new Error(failed));
    });
    this.#child.on('exit', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('the import process ended'));
      this.#waiting.clear();
    });
  }

  begin(root: string, places: readonly ImportPlace[]): Promise<void> {
    return this.#ask({ name: 'begin', root, places, version: app.getVersion() }) as Promise<void>;
  }

  next(): Promise<RunStep> {
    return this.#ask({ name: 'next' }) as Promise<RunStep>;
  }

  texts(row: number): Promise<ImportedTexts | null> {
    return this.#ask({ name: 'texts', row }) as Promise<ImportedTexts | null>;
  }

  write(rows: readonly number[], replace: readonly number[]): Promise<void> {
    return this.#ask({ name: 'write', rows, replace }) as Promise<void>;
  }

  end(): void {
    this.#child.kill();
  }

  #ask(question: ImportQuestion): Promise<unknown> {
    const ask = (this.#asked += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(ask, { resolve, reject });
      this.#child.postMessage({ ask, ...question });
    });
  }
}
