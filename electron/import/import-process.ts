import { speakAs } from '#core/words/speak-as.ts';
import { answerParent } from '../library/parent-questions.ts';
import { ImportRun } from './import-run.ts';
import type { ImportQuestion } from './import-questions.ts';

speakAs(process.argv[2] ?? 'en');
let run: ImportRun | null = null;

/** Everything hostile is opened here, in a process of its own that main ends with the import. One question at a time. */
answerParent<ImportQuestion>(async (question) => {
  if (question.name === 'begin') {
    run = new ImportRun(question.root, question.places, question.version);
    return null;
  }
  if (run === null) throw new Error(`Asked to ${question.name} before an import began`);
  if (question.name === 'next') return run.next();
  if (question.name === 'texts') return run.texts(question.row);
  await run.write(question.rows, question.replace);
  return null;
});
