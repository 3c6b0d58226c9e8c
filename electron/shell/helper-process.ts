import { utilityProcess, type UtilityProcess } from 'electron';
import { spokenLocale } from '#core/words/words.ts';

/** What comes back from a helper process: the answer to the question of this number, or what went wrong, for the log. */
export interface HelperAnswer {
  readonly ask: number;
  readonly value: unknown;
  readonly failed: string | null;
}

/** A process of its own for one piece of work, ended with it: what it opens may be made to bring it down. Told what is spoken here. */
export class HelperProcess<Question extends object> {
  readonly #child: UtilityProcess;
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  #asked = 0;

  /** `file` is the absolute path of its program, `name` is what the system's task list calls it. */
  constructor(file: string, name: string) {
    this.#child = utilityProcess.fork(file, [spokenLocale()], { serviceName: name });
    this.#child.on('message', ({ ask, value, failed }: HelperAnswer) => {
      const waiting = this.#waiting.get(ask);
      this.#waiting.delete(ask);
      if (failed === null) waiting?.resolve(value);
      else waiting?.reject(new Error(failed));
    });
    this.#child.on('exit', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error(`${name} ended`));
      this.#waiting.clear();
    });
  }

  /** Rejects when the process ends before it answers. */
  ask(question: Question): Promise<unknown> {
    const ask = (this.#asked += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(ask, { resolve, reject });
      this.#child.postMessage({ ask, ...question });
    });
  }

  end(): void {
    this.#child.kill();
  }
}
