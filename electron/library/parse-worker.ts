import { parentPort, workerData } from 'node:worker_threads';
import { wordsOfLines } from '#core/completion/library-words.ts';
import { dayOf } from '#core/cook-log/entry.ts';
import type { LoggedCook } from '#core/cook-log/entry.ts';
import { changeForm } from '#core/form/change.ts';
import type { CookMarks } from '#core/form/cook-marks.ts';
import { withCookMarks } from '#core/form/cook-marks.ts';
import { examine } from '#core/doctor/examine.ts';
import { withTagEdit } from '#core/form/edit-tag.ts';
import { digest } from '#core/library/digest.ts';
import { nameOf } from '#core/library/names.ts';
import { traitsOf } from '#core/manner/traits.ts';
import { farText, nearText } from '#core/search/recipe-text.ts';
import { readRecipe } from '#core/recipe/read.ts';
import type { Begun, FileToParse, ParseOrder, Parsed } from './parse-lane.ts';

const begun = workerData as Begun;

/** Reads recipes where a file that takes for ever costs only this thread. What is begun is counted where the other side sees it. */
parentPort?.on('message', ({ files, want }: ParseOrder) => {
  const results = files.map((file) => {
    Atomics.add(begun, 0, 1);
    return parsed(file, want);
  });
  parentPort?.postMessage(results);
});

function parsed({ id, text, title = '', cook, edit }: FileToParse, want: Parsed['want']): Parsed {
  if (want === 'retitled') {
    const outcome = changeForm(text, nameOf(id), { kind: 'field', field: 'title', text: title });
    return { want, id, text: outcome.ok ? outcome.text : null };
  }
  if (want === 'logged')
    return { want, id, text: cook === undefined ? null : withCookMarks(text, nameOf(id), marksOf(cook)) };
  if (want === 'tagged') return { want, id, text: edit === undefined ? null : withTagEdit(text, nameOf(id), edit) };
  if (want === 'traits') return { want, id, traits: traitsOf(id, text) };
  if (want === 'words') return { want, id, words: wordsOfLines(text.split('\n')) };
  if (want === 'recipe') {
    const began = performance.now();
    readRecipe(text, nameOf(id), 'list');
    return { want, id, took: performance.now() - began, recipe: readRecipe(text, nameOf(id)) };
  }
  const recipe = readRecipe(text, nameOf(id), want === 'digest' ? 'list' : 'whole');
  if (want === 'examined') return { want, id, examined: examine(recipe, text, nameOf(id)) };
  return want === 'study'
    ? { want, id, far: farText(recipe), examined: examine(recipe, text, nameOf(id)) }
    : { want, id, digest: digest(recipe, text), near: nearText(recipe) };
}

const marksOf = ({ rating, cookedAt }: LoggedCook): CookMarks => ({ rating, day: dayOf(cookedAt) });
