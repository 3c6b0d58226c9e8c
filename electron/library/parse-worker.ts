import { parentPort } from 'node:worker_threads';
import { digest } from '#core/library/digest.ts';
import { nameOf } from '#core/library/names.ts';
import { readRecipe } from '#core/recipe/read.ts';
import type { ParseOrder, Parsed } from './parser.ts';

/** Reads recipes where a file that takes for ever costs only this thread. One message a file, so that it is known which one it was. */
parentPort?.on('message', ({ files, want }: ParseOrder) => {
  for (const { id, text } of files) {
    const recipe = readRecipe(text, nameOf(id), want === 'recipe' ? 'whole' : 'list');
    const parsed: Parsed = want === 'recipe' ? { want, id, recipe } : { want, id, digest: digest(recipe, text) };
    parentPort?.postMessage(parsed);
  }
});
