import { countFound, isHeldOutHalf, labels, richFigures, sentence } from '../labelled-sentences.mjs';
import { loadCore } from '../load-core.mjs';
import { share } from '../shared-data.mjs';

/**
 * A sentence with its temperatures as [start, end, celsius]; celsius is the lower end, to a degree.
 * @typedef {import('../labelled-sentences.mjs').Place & { heats: [number, number, number][] }} Labelled
 */
/** @typedef {{ start: number, end: number, min: number, max: number, unit: string | null, celsius: number }} Found */

const bar = 0.98;

export async function measure() {
  const { readTemperatures } = await loadCore('core/heat/temperatures.ts');
  /** @type {Labelled[]} */
  const all = labels('temperatures-steps.json');
  const known = all.flatMap((label) => {
    const text = sentence(label);
    return text === null ? [] : [{ label, text }];
  });
  if (process.env.SHOW_MISSES) for (const one of known) showMiss(one, readTemperatures(one.text));
  return [
    ...figures(
      'held-out half',
      known.filter(({ label }) => isHeldOutHalf(label)),
      readTemperatures,
    ),
    ...figures(
      'read half',
      known.filter(({ label }) => !isHeldOutHalf(label)),
      readTemperatures,
    ),
    ...inInstructions(readTemperatures),
    share('labelled sentences that are still in their files', known.length, all.length, 1),
  ];
}

/** @param {Found} one @param {[number, number, number]} heat */
const isExact = (one, [start, end, celsius]) =>
  one.start === start && one.end === end && Math.round(one.celsius) === celsius;

/** @param {{ label: Labelled, text: string }} one @param {Found[]} found */
function showMiss({ label, text }, found) {
  const right =
    found.length === label.heats.length &&
    label.heats.every((heat, at) => isExact(/** @type {Found} */ (found[at]), heat));
  if (!right && !(process.env.SHOW_MISSES === 'open' && isHeldOutHalf(label)))
    console.log(
      text,
      found.map((one) => [text.slice(one.start, one.end), one.celsius]),
      label.heats,
    );
}

/** @param {string} name @param {{ label: Labelled, text: string }[]} list @param {(text: string) => Found[]} read */
function figures(name, list, read) {
  const count = countFound(
    list.map(({ label, text }) => [read(text), label.heats]),
    isExact,
  );
  return [
    share(`${name}: precision`, count.right, count.found, bar),
    share(`${name}: recall`, count.hit, count.marked, bar),
    share(`${name}: span and °C exact`, count.exact, count.marked, bar),
  ];
}

/** Temperatures in nickysemenza's instructions, by their numbers. @param {(text: string) => Found[]} read */
const inInstructions = (read) =>
  richFigures(
    (measures) => measures.filter(({ unit }) => /^°[fc]$/.test(unit)).map(({ min, max }) => `${min}-${max}`),
    (text) => read(text).map(({ min, max }) => `${min}-${max}`),
  );
