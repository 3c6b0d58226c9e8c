import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isHeldOut, isHeldOutHalf, labels, overlap, richFigures, sentence } from '../labelled-sentences.mjs';
import { loadCore } from '../load-core.mjs';
import { share, sharedData } from '../shared-data.mjs';

/**
 * A sentence that a person has read. `waits` are [start, end, min, max] in it, without its ** marks; min and max are
 * seconds, null for a soft time. A fifth of the sentences, by their hash, was labelled after the rules were written.
 * @typedef {{ file: string, start: number, length: number, hash: string, heldOut?: boolean, waits: [number, number, number | null, number | null][] }} Labelled
 */
/** @typedef {{ start: number, end: number, minSeconds: number, maxSeconds: number, soft: boolean }} Found */

const bar = 0.98;

export async function measure() {
  const { readDurations } = await loadCore('core/waits/durations.ts');
  /** @type {Labelled[]} */
  const all = labels('durations-steps.json');
  /** @type {Labelled[]} */
  const later = labels('durations-later.json');
  const own = await ownSentences();
  const known = stillThere(all);
  const fresh = stillThere(later);
  if (process.env.SHOW_MISSES) for (const one of [...known, ...fresh, ...own]) showMiss(one, readDurations(one.text));
  const parts = /** @type {const} */ ([
    ['held-out fifth', known.filter(({ label }) => isHeldOut(label))],
    ['the rest', known.filter(({ label }) => !isHeldOut(label))],
    ['Chinese', known.filter(({ label }) => label.file.includes('-zh'))],
    ['French', known.filter(({ label }) => label.file.includes('-fr'))],
    ['later sentences, held-out half', fresh.filter(({ label }) => isHeldOutHalf(label))],
    ['later sentences, read half', fresh.filter(({ label }) => !isHeldOutHalf(label))],
    ['later Chinese', fresh.filter(({ label }) => label.file.includes('-zh'))],
    ['later French', fresh.filter(({ label }) => label.file.includes('-fr'))],
    ...['de', 'es', 'it', 'pt', 'nl', 'sv', 'ja'].map(
      (language) =>
        /** @type {const} */ ([`own sentences, ${language}`, own.filter(({ label }) => label.file === language)]),
    ),
    ['own sentences, held-out half', own.filter(({ label }) => label.heldOut)],
  ]);
  const there = known.length + fresh.length;
  return [
    ...parts.flatMap(([name, list]) => figures(name, list, readDurations)),
    ...cooklangFigures(readDurations),
    ...inInstructions(readDurations),
    share('labelled sentences that are still in their files', there, all.length + later.length, 1),
    speed(
      readDurations,
      known.map(({ text }) => text),
    ),
  ];
}

/** The sentences that are still in their files. @param {Labelled[]} all */
const stillThere = (all) =>
  all.flatMap((label) => {
    const text = sentence(label);
    return text === null ? [] : [{ label, text }];
  });

/** Sentences of our own for languages without recipes in ../shared/data; `file` is the language. @returns {Promise<{ label: Labelled, text: string }[]>} */
async function ownSentences() {
  const { waitSentences } = await loadCore('core/testing/wait-sentences.ts');
  const { heldOutWaitSentences } = await loadCore('core/testing/wait-sentences-held-out.ts');
  const { ownWaits } = await loadCore('core/testing/own-waits.ts');
  return [waitSentences, heldOutWaitSentences].flatMap((sentences) =>
    Object.entries(sentences).flatMap(([file, lines]) =>
      ownWaits(lines).map((/** @type {any} */ { text, waits }) => ({
        label: { file, start: 0, length: 0, hash: '', heldOut: sentences === heldOutWaitSentences, waits },
        text,
      })),
    ),
  );
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
  const hidden = label.heldOut ?? (isHeldOut(label) || isHeldOutHalf(label));
  if (!right && !(process.env.SHOW_MISSES === 'open' && hidden))
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
    count.right += timed.filter((one) => marked.some((wait) => overlap(one, wait))).length;
    for (const wait of marked) {
      const one = timed.find((each) => overlap(each, wait));
      count.marked += 1;
      if (!one) continue;
      count.hit += 1;
      if (one.minSeconds === wait[2] && one.maxSeconds === wait[3]) count.exact += 1;
      if (one.start === wait[0] && one.end === wait[1]) count.spans += 1;
    }
    for (const wait of label.waits.filter(([, , min]) => min === null)) {
      count.soft += 1;
      if (found.some((one) => one.soft && overlap(one, wait))) count.softHit += 1;
    }
  }
  return [
    share(`${name}: precision`, count.right, count.found, bar),
    share(`${name}: recall`, count.hit, count.marked, bar),
    share(`${name}: ranges exact`, count.exact, count.marked, bar),
    share(`${name}: spans exact`, count.spans, count.hit, null),
    ...(count.soft === 0 ? [] : [share(`${name}: soft times found`, count.softHit, count.soft, null)]),
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

/**
 * Times in nickysemenza's instructions, by their seconds in order: the texts have no offsets. "Up to 3 days" is left out, for us
 * it is no wait.
 * @param {(text: string) => Found[]} read
 */
function inInstructions(read) {
  const seconds = new Map([
    ['second', 1],
    ['minute', 60],
    ['hour', 3600],
    ['day', 86_400],
  ]);
  return richFigures(
    (measures) =>
      measures
        .filter(({ unit, min }) => seconds.has(unit) && min > 0)
        .map(({ unit, min, max }) => `${min * (seconds.get(unit) ?? 0)}-${max * (seconds.get(unit) ?? 0)}`),
    (text) => read(text).map(({ minSeconds, maxSeconds }) => `${minSeconds}-${maxSeconds}`),
  );
}

/** @param {(text: string) => Found[]} read @param {string[]} texts */
function speed(read, texts) {
  const steps = Array.from({ length: 200 }, (_, at) => {
    let step = '';
    for (let next = at; step.length < 300; next += 1) step += `${texts[next % texts.length]} `;
    return step.slice(0, 300);
  });
  let least = Infinity;
  // The processor's own time: on a busy computer the clock tells what others do.
  for (let round = 0; round < 60; round += 1) {
    const before = process.cpuUsage();
    for (const step of steps) read(step);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  const each = least / steps.length;
  return {
    name: 'a step of 300 characters',
    value: Math.round(each),
    bar: 50,
    met: each <= 50,
    unit: 'µs',
    detail: 'the labelled sentences in a row, a wait in most of them; processor time, the best of 60 runs',
  };
}
