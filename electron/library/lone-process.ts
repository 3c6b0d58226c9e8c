import path from 'node:path';
import { speakAs } from '#core/words/speak-as.ts';
import { answerParent } from './parent-questions.ts';
import { Parser } from './parser.ts';
import { readLone } from './read-lone.ts';

/** What main asks: one file, after which it ends this process. */
export interface LoneQuestion {
  /** Absolute. */
  readonly file: string;
}

speakAs(process.argv[2] ?? 'en');
const parser = new Parser(path.join(import.meta.dirname, 'parse-worker.js'));

/** A file that nobody vouches for is read here, not beside the library. */
answerParent<LoneQuestion>(({ file }) => readLone(file, parser));
