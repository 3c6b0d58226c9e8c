import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkout } from '../../setup/places.mjs';
import { loadCore } from '../load-core.mjs';
import { share, sharedData } from '../shared-data.mjs';

/**
 * A sentence that a person has read. `waits` are [start, end, min, max] in it, without its ** marks; min and max are
 * seconds, null for a soft time. A fifth of the sentences, by their hash, was labelled after the rules were written.
 * @typedef {{ file: string, start: number, length: number, hash: string, waits: [number, number, number | null, number | null][] }} Labelled
 */
/** @typedef {{ start: number, end: number, minSeconds: number, maxSeconds: number, soft: boolean }} Found */

const bar = 0.98;

/** @param {string} name @returns {any} */
const labels = (name) => JSON.parse(readFileSync(path.join(checkout, 'build/accuracy/labels', name), 'utf8'));

/** @param {{ file: string, start: number, length: number, hash: string }} label */
export function sentence({ file, start, length, hash }) {
  const place = path.join(sharedData, 'markdown', file);
  if (!existsSync(place)) return null;
  const text = readFileSync(place, 'utf8').slice(start, start + length);
  const same = createHash('sha1').update(`${file}\0${text}`).digest('hex').startsWith(hash);
  return same ? text.replace(/\*\*|`/g, '') : null;
}

/** @param {{ hash: string }} label */
export const isHeldOut = ({ hash }) => parseInt(hash.slice(8, 12), 16) % 5 === 0;

/** @param {{ start: number, end: number }} one @param {number[]} two */
const overlap = (one, [start = 0, end = 0]) => one.start < end && start < one.end;

export async function measure() {
  const { readDurations } = await loadCore('core/cooking/durations.ts');
  /** @type {Labelled[]} */
  const all = labels('durations-steps.json');
  const known = all.flatMap((label) => {
    const text = sentence(label);
    return text === null ? [] : [{ label, text }];
  });
  if (process.env.SHOW_MISSES) for (const one of known) showMiss(one, readDurations(one.text));
  const parts = /** @type {const} */ ([
    ['held-out fifth', known.filter(({ label }) => isHeldOut(label))],
    ['the rest', known.filter(({ label }) => !isHeldOut(label))],
    ['Chinese', known.filter(({ label }) => label.file.includes('-zh'))],
    ['French', known.filter(({ label }) => label.file.includes('-fr'))],
  ]);
  return [
    ...parts.flatMap(([name, list]) => figures(name, list, readDurations)),
    ...cooklangFigures(readDurations),
    share('labelled sentences that are still in their files', known.length, all.length, 1),
    speed(
      readDurations,
      known.map(({ text }) => text),
    ),
  ];
}

/** @param {{ label: Labelled, text: string }} one @param {Found[]} found */
function showMiss({ label, text }, found) {
  const right =
    found.length === label.waits.length &&
    label.waits.every(([start, end, min, max], at) => {
      const one = found[at];
      return (
        one?.start === start &&
        one.end === end &&
        one.soft === (min === null) &&
        (min === null || (one.minSeconds === min && one.maxSeconds === max))
      );
    });
  if (!right && !(process.env.SHOW_MISSES === 'open' && isHeldOut(label)))
    console.log(
      text,
      found.map((one) => [text.slice(one.start, one.end), one.minSeconds, one.maxSeconds, one.soft]),
      label.waits,
    );
}

/** @param {string} name @param {{ label: Labelled, text: string }[]} list @param {(text: string) => Found[]} read */
function figures(name, list, read) {
  const count = { found: 0, right: 0, marked: 0, hit: 0, exact: 0, spans: 0, soft: 0, softHit: 0 };
  for (const { label, text } of list) {
    const found = read(text);
    const timed = found.filter((one) => !one.soft);
    const marked = label.waits.filter(([, , min]) => min !== null);
    count.found += timed.length;
    count.right += timed.filter((one) => marked.some((wait) => overlap(one, /** @type {number[]} */ (wait)))).length;
    for (const wait of marked) {
      const one = timed.find((each) => overlap(each, /** @type {number[]} */ (wait)));
      count.marked += 1;
      if (!one) continue;
      count.hit += 1;
      if (one.minSeconds === wait[2] && one.maxSeconds === wait[3]) count.exact += 1;
      if (one.start === wait[0] && one.end === wait[1]) count.spans += 1;
    }
    for (const wait of label.waits.filter(([, , min]) => min === null)) {
      count.soft += 1;
      if (found.some((one) => one.soft && overlap(one, /** @type {number[]} */ (wait)))) count.softHit += 1;
    }
  }
  return [
    share(`${name}: precision`, count.right, count.found, bar),
    share(`${name}: recall`, count.hit, count.marked, bar),
    share(`${name}: ranges exact`, count.exact, count.marked, bar),
    share(`${name}: spans exact`, count.spans, count.hit, null),
    share(`${name}: soft times found`, count.softHit, count.soft, null),
  ];
}

/** Timers that the authors of Cooklang recipes marked; they marked few, so what else is found says nothing. @param {(text: string) => Found[]} read */
function cooklangFigures(read) {
  const place = path.join(sharedData, 'steps/cooklang-derived-mit.jsonl');
  if (!existsSync(place)) return [];
  const rows = readFileSync(place, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
  let marked = 0;
  let exact = 0;
  for (const { text, timers } of rows)
    for (const timer of timers) {
      marked += 1;
      if (read(text).some((one) => one.start === timer.start && one.end === timer.end)) exact += 1;
    }
  return [share('timers marked in Cooklang, span exact', exact, marked, bar)];
}

/** @param {(text: string) => Found[]} read @param {string[]} texts */
function speed(read, texts) {
  const steps = Array.from({ length: 200 }, (_, at) => {
    let step = '';
    for (let next = at; step.length < 300; next += 1) step += `${texts[next % texts.length]} `;
    return step.slice(0, 300);
  });
  let least = Infinity;
  for (let round = 0; round < 20; round += 1) {
    const before = performance.now();
    for (const step of steps) read(step);
    least = Math.min(least, performance.now() - before);
  }
  const each = (least * 1000) / steps.length;
  return {
    name: 'a step of 300 characters',
    value: Math.round(each),
    bar: 50,
    met: each <= 50,
    unit: 'µs',
    detail: 'the labelled sentences in a row: a wait in most of them',
  };
}
