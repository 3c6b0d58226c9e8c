import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkout } from '../setup/places.mjs';
import { share, sharedData } from './shared-data.mjs';

/**
 * A sentence that a person has read: where it lies in ../shared/data/markdown, and the beginning of its sha1 with the file's
 * name. What was marked in it has offsets into the sentence without its ** and ` marks.
 * @typedef {{ file: string, start: number, length: number, hash: string }} Place
 */

/** @param {string} name @returns {any} */
export const labels = (name) => JSON.parse(readFileSync(path.join(checkout, 'build/accuracy/labels', name), 'utf8'));

/** The sentence's text; null where its file has gone or reads differently. @param {Place} label */
export function sentence({ file, start, length, hash }) {
  const place = path.join(sharedData, 'markdown', file);
  if (!existsSync(place)) return null;
  const text = readFileSync(place, 'utf8').slice(start, start + length);
  const same = createHash('sha1').update(`${file}\0${text}`).digest('hex').startsWith(hash);
  return same ? text.replace(/\*\*|`/g, '') : null;
}

/** @param {Place} label */
export const isHeldOut = ({ hash }) => parseInt(hash.slice(8, 12), 16) % 5 === 0;

/** The half of the later labels whose misses nobody reads. @param {Place} label */
export const isHeldOutHalf = ({ hash }) => parseInt(hash.slice(8, 12), 16) % 2 === 0;

/** @param {{ start: number, end: number }} one @param {readonly (number | string | null)[]} two */
export const overlap = (one, [start, end]) => one.start < Number(end) && Number(start) < one.end;

/**
 * The instructions of nickysemenza/ingredient-parser with the measures that are marked in them, in the order of
 * the text: amounts, times, temperatures, lengths ("inch") and counts ("whole") alike.
 * @returns {{ text: string, measures: { unit: string, min: number, max: number }[] }[]}
 */
function richSteps() {
  const place = path.join(sharedData, 'steps/rich_text-nickysemenza.jsonl');
  if (!existsSync(place)) return [];
  return readFileSync(place, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))
    .map(({ input, chunks }) => ({
      text: input,
      measures: chunks.flatMap((/** @type {{ measure?: any[] }} */ { measure = [] }) =>
        measure.map(({ unit, value, upper_value: upper }) => ({ unit, min: value, max: upper ?? value })),
      ),
    }));
}

/**
 * How many of the wanted values are among the found ones, each once.
 * @param {readonly string[]} found @param {readonly string[]} wanted
 */
function hits(found, wanted) {
  const left = [...found];
  return wanted.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

/**
 * What is found in nickysemenza's instructions, against what is marked in them, both as texts that can be compared: the
 * instructions have no offsets.
 * @param {(measures: { unit: string, min: number, max: number }[]) => string[]} wantedOf
 * @param {(text: string) => string[]} foundIn
 */
export function richFigures(wantedOf, foundIn) {
  const count = { found: 0, marked: 0, right: 0 };
  for (const { text, measures } of richSteps()) {
    const [wanted, found] = [wantedOf(measures), foundIn(text)];
    count.found += found.length;
    count.marked += wanted.length;
    count.right += hits(found, wanted);
  }
  return [
    share('instructions of nickysemenza: precision', count.right, count.found, null),
    share('instructions of nickysemenza: recall', count.right, count.marked, null),
  ];
}

/**
 * How many were found, rightly, and exactly.
 * @template {{ start: number, end: number }} Found
 * @template {readonly (number | string | null)[]} Marked
 * @param {readonly (readonly [found: Found[], marked: readonly Marked[]])[]} sentences
 * @param {(one: Found, marked: Marked) => boolean} isExact
 */
export function countFound(sentences, isExact) {
  const count = { found: 0, right: 0, marked: 0, hit: 0, exact: 0 };
  for (const [found, marked] of sentences) {
    count.found += found.length;
    count.right += found.filter((one) => marked.some((label) => overlap(one, label))).length;
    count.marked += marked.length;
    count.hit += marked.filter((label) => found.some((one) => overlap(one, label))).length;
    count.exact += marked.filter((label) => found.some((one) => isExact(one, label))).length;
  }
  return count;
}
