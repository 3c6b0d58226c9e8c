import { labelledLines } from '../../train/labelled-lines.mjs';
import { score } from '../../train/scoring.mjs';
import { share } from '../shared-data.mjs';
import { loadCore } from '../load-core.mjs';

/** @typedef {{ source: string, quantity: boolean, unit: boolean, name: boolean, nameToTheLetter: boolean, range: boolean }} Scored */

/** Ingredient lines of the held-out fifth: every field, all three together, and how fast. */
export async function measure() {
  const { readLine } = await loadCore('core/ingredient/line.ts');
  const { unitAt } = await loadCore('core/ingredient/units.ts');
  const unitOf = (/** @type {string} */ text) => {
    const found = unitAt(text);
    return found && found.length >= text.trimEnd().length ? found.unit.id : null;
  };
  const lines = labelledLines().filter((line) => line.fifth === 0);
  const scores = lines.map(({ input, source, fields }) => ({ source, ...score(readLine(input), fields, unitOf) }));
  const texts = lines.map((line) => line.input);
  return [...figuresOf(scores), speed(texts, readLine)];
}

/** @param {readonly Scored[]} scores */
function figuresOf(scores) {
  const all = (/** @type {Scored} */ each) => each.quantity && each.unit && each.name;
  const figure = (
    /** @type {string} */ name,
    /** @type {(each: Scored) => boolean} */ is,
    of = scores,
    /** @type {number | null} */ bar = null,
  ) => share(name, of.filter(is).length, of.length, bar);
  const from = (/** @type {string} */ source) => scores.filter((each) => each.source === source);
  return [
    figure('quantity, unit and name all right', all, scores, 0.93),
    figure('the same, with the choice after "or" as labelled', (each) => all(each) && each.nameToTheLetter),
    figure('quantity', (each) => each.quantity),
    figure('unit', (each) => each.unit),
    figure('name', (each) => each.name),
    figure(
      'ranges',
      (each) => each.quantity,
      scores.filter((each) => each.range),
    ),
    figure('all right, nyt', all, from('nyt')),
    figure('all right, cookstr', all, from('cookstr')),
  ];
}

/** @param {string[]} lines @param {(line: string) => unknown} readLine */
function speed(lines, readLine) {
  // The processor's time and the best of five rounds: what else runs on the computer is not what is measured.
  let best = Infinity;
  for (let round = 0; round < 5; round += 1) {
    const start = process.cpuUsage();
    for (const line of lines) readLine(line);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, user + system);
  }
  const value = Math.round((lines.length * 1_000_000) / best);
  return {
    name: 'speed',
    value,
    bar: 20_000,
    met: value >= 20_000,
    unit: 'lines/s',
    detail: `${lines.length} lines, processor time`,
  };
}
