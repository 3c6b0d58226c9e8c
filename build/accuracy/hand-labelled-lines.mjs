import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkout } from '../setup/places.mjs';
import { plainName } from '../train/scoring.mjs';
import { loadCore } from './load-core.mjs';
import { share, sharedData } from './shared-data.mjs';

/**
 * An ingredient line that a person has read. `start` and `length` are its place in the file of ../shared/data, `names` are
 * [from, to] in the line: more than one where two cooks would differ ("chopped tomatoes", "tomatoes"); so are `units`,
 * where null is "none". `quantity` is [min, max] of the first amount, null for "none".
 * @typedef {{ language: string, file: string, start: number, length: number, hash: string, quantity: [number, number] | null,
 *   units: (string | null)[], names: [number, number][] }} Label
 */
/** @typedef {{ amounts: { quantity: { min: any, max: any } | null, unit: string | null }[], name: string }} Reading */

/** The lines of a file of labels that are still where they were. @param {string} name */
function linesOf(name) {
  /** @type {Label[]} */
  const labels = JSON.parse(readFileSync(path.join(checkout, 'build/accuracy/labels', name), 'utf8'));
  const lines = labels.flatMap((label) => {
    const place = path.join(sharedData, label.file);
    if (!existsSync(place)) return [];
    const text = readFileSync(place, 'utf8').slice(label.start, label.start + label.length);
    const hash = createHash('sha1').update(`${label.file}\0${text}`).digest('hex');
    return hash.startsWith(label.hash) ? [{ label, text }] : [];
  });
  return { lines, of: labels.length };
}

/** Half of the lines, by their hash: their misses are not looked at while rules are made. @param {Label} label */
const isHeldOut = ({ hash }) => parseInt(hash.slice(8, 12), 16) % 2 === 0;

const near = (/** @type {number} */ a, /** @type {number} */ b) => Math.abs(a - b) <= 0.01 * Math.max(1, b);
const number = (/** @type {any} */ value) => value.numerator / value.denominator;
const withoutBrackets = (/** @type {string} */ text) => text.replace(/\s*[(（][^)）]*[)）]?/g, '');
const firstChoice = (/** @type {string} */ text) =>
  text.split(/,? (?:or|oder|ou|o|of|eller|oppure) |或者?|または/iu)[0] ?? '';
const vague = new Set(['pinch', 'dash', 'handful', 'drop']);

/** All of quantity, unit and name, counted as for the English labels. @param {Reading} reading @param {{ label: Label, text: string }} line */
function scored(reading, { label, text }) {
  const first = reading.amounts[0];
  const unit = first?.unit ?? null;
  const found = first?.quantity ? [number(first.quantity.min), number(first.quantity.max)] : null;
  // "A pinch" may be one or none.
  const isVague = vague.has(unit ?? '') || label.units.some((each) => vague.has(each ?? ''));
  const isOne = (/** @type {number[] | null} */ ends) => ends === null || (ends[0] === 1 && ends[1] === 1);
  const same = label.quantity && found && label.quantity.every((end, at) => near(found[at] ?? 0, end));
  const plain = (/** @type {string} */ name) => plainName(withoutBrackets(name));
  const names = label.names.map(([from, to]) => text.slice(from, to));
  return {
    quantity: Boolean(same) || (!label.quantity && !found) || (isVague && isOne(label.quantity) && isOne(found)),
    unit: label.units.includes(unit),
    name: names.some(
      (name) => plain(name) === plain(reading.name) || plain(firstChoice(name)) === plain(firstChoice(reading.name)),
    ),
  };
}

/** @typedef {{ label: Label, text: string, reading: Reading, fields: Record<'quantity' | 'unit' | 'name', boolean>, right: boolean }} Scored */

/** @param {string} title @param {Scored[]} list @param {number | null} [bar] */
const figure = (title, list, bar = null) => share(title, list.filter(({ right }) => right).length, list.length, bar);

/** Figures of hand-labelled lines by language, over all, and of the held-out half. @param {string} name @param {number} bar */
export async function figuresOfLabels(name, bar) {
  const { readLine } = await loadCore('core/ingredient/line.ts');
  const { lines, of } = linesOf(name);
  const all = lines.map((line) => {
    const reading = readLine(line.text);
    const fields = scored(reading, line);
    return { ...line, reading, fields, right: fields.quantity && fields.unit && fields.name };
  });
  const seen = all.filter(({ label }) => !isHeldOut(label));
  if (process.env.SHOW_MISSES) for (const each of seen) if (!each.right) showMiss(each);
  const languages = [...new Set(all.map(({ label }) => label.language))];
  return [
    ...(languages.length > 1 ? languages : []).map((language) =>
      figure(
        language,
        all.filter(({ label }) => label.language === language),
      ),
    ),
    .../** @type {const} */ (['quantity', 'unit', 'name']).map((field) =>
      share(field, all.filter(({ fields }) => fields[field]).length, all.length, null),
    ),
    figure('all three, seen half', seen, bar),
    figure(
      'all three, held-out half',
      all.filter(({ label }) => isHeldOut(label)),
      bar,
    ),
    figure('all three', all, bar),
    share('labelled lines that are still in their files', all.length, of, 1),
  ];
}

/** @param {{ label: Label, text: string, reading: Reading, fields: object }} miss */
function showMiss({ label, text, reading, fields }) {
  const first = reading.amounts[0];
  const quantity = first?.quantity ? `${number(first.quantity.min)}-${number(first.quantity.max)}` : '-';
  const wrong = Object.entries(fields)
    .filter(([, right]) => !right)
    .map(([field]) => field);
  console.log(
    `${label.language} ${text} | ${quantity} | ${first?.unit ?? '-'} | ${reading.name} | wrong: ${wrong.join(', ')}`,
  );
}
