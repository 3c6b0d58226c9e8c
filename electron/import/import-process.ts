import { ImportRun } from './import-run.ts';
import type { ImportAnswer, ImportQuestion } from './import-questions.ts';

interface ParentPort {
  postMessage(message: ImportAnswer): void;
  on(event: 'message', listener: (told: { readonly data: unknown }) => void): void;
}

const port = (process as { parentPort?: ParentPort }).parentPort;
let run: ImportRun | null = null;

/** Everything hostile is opened here, in a process of its own that main ends with the import. One question at a time. */
async function answer(question: ImportQuestion): Promise<unknown> {
  if (question.name === 'begin') {
    run = new ImportRun(question.root, question.places, question.version);
    return null;
  }
  if (run === null) throw new Error(`Asked to ${question.name} before an import began`);
  if (question.name === 'next') return run.next();
  if (question.name === 'texts') return run.texts(question.row);
  await run.write(question.rows, question.replace);
  return null;
}

port?.on('message', ({ data }) => {
  const { ask, ...question } = data as ImportQuestion & { readonly ask: number };
  answer(question as ImportQuestion).then(
    (value) => port.postMessage({ ask, value, failed: null }),
    (error: unknown) => port.postMessage({ ask, value: null, failed: String(error) }),
  );
});
