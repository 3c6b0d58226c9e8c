/** How a reading of a line is compared with its label: as in section 1 of the study of libraries. */

const sizes =
  /^(?:small|medium|large|big|extra|very|extra-large|medium-size|medium-sized|medium-large|medium-small|jumbo|thick|thin|thick-cut|whole|good-size|heaping|scant|generous|rounded|level|long|short|fat|good|heaped|packed|size|sized|tiny|to|or|large-size|very-large|regular|mini|baby|giant|standard|x-large|smallish|largish|good-sized|approximately|about|wide|square|round|and|half|more|tall|fresh|of|the|a|few|little)$/;

/** @param {string} text */
const plain = (text) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘`®™*]/g, '')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

/** @param {string} word */
function singular(word) {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:oes|shes|ches|xes|sses)$/.test(word)) return word.slice(0, -2);
  if (/[lr]ves$/.test(word) && word !== 'olives' && word !== 'cloves') return `${word.slice(0, -3)}f`;
  if (/eaves$/.test(word)) return `${word.slice(0, -3)}f`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** A name without case, plural and punctuation. @param {string} name */
export const plainName = (name) => plain(name).split(' ').map(singular).join(' ');

/** @param {string} written "1#1$2", "3-4", "0.667" */
function ends(written) {
  const one = (/** @type {string} */ text) => {
    const fraction = /^(\d*)#(\d+)\$(\d+)$/.exec(text);
    if (fraction) return Number(fraction[1] || 0) + Number(fraction[2]) / Number(fraction[3]);
    return words.includes(text.toLowerCase()) ? words.indexOf(text.toLowerCase()) : Number(text);
  };
  const parts = written.split('-').map(one);
  return { min: parts[0], max: parts.at(-1) ?? parts[0] };
}

const firstChoice = (/** @type {string} */ name) => name.split(/,? \(?or /i)[0] ?? '';

/** "oil" and "oil or butter" name the same thing: the labels keep the second choice in half of such lines. @param {string} read @param {string} labelled */
const sameName = (read, labelled) =>
  plainName(read) === plainName(labelled) || plainName(firstChoice(read)) === plainName(firstChoice(labelled));

const amountCount = (/** @type {string} */ written) => written.trim().split(/\s+/).filter(Boolean).length;

const words = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const near = (/** @type {number} */ a, /** @type {number} */ b) => Math.abs(a - b) <= 0.01 * Math.max(1, b);

/** @param {{ numerator: number, denominator: number }} value */
const number = (value) => value.numerator / value.denominator;

/**
 * Which of the three fields are right.
 * @param {any} reading of readLine
 * @param {Record<string, string>} fields
 * @param {(text: string) => string | null} unitOf the canonical unit of a word
 */
export function score(reading, fields, unitOf) {
  const first = reading.amounts[0] ?? null;
  const labelled = fields.quantity.trim() === '' ? null : ends(fields.quantity.trim().split(/\s+/)[0] ?? '');
  const quantity = first?.quantity ?? null;
  const units = labelUnits(fields.unit, unitOf);
  const unit = first?.unit ?? null;
  const isPinch = unit === 'pinch' || units.has('pinch') || unit === 'dash';
  const single = quantity !== null && number(quantity.min) === 1 && number(quantity.max) === 1;
  return {
    quantity: labelled
      ? quantity !== null
        ? near(number(quantity.min), labelled.min) && near(number(quantity.max), labelled.max)
        : isPinch && labelled.min === 1
      : quantity === null || (isPinch && single),
    // "2 carrots (about 6 ounces)" counts carrots: the label has more amounts than units.
    unit: unit === null ? units.size === 0 || units.size < amountCount(fields.quantity) : units.has(unit),
    name: sameName(reading.name, fields.name ?? ''),
    nameToTheLetter: plainName(reading.name) === plainName(fields.name ?? ''),
    range: labelled !== null && labelled.min !== labelled.max,
  };
}

/** @param {string} written @param {(text: string) => string | null} unitOf */
function labelUnits(written, unitOf) {
  const words = written
    .toLowerCase()
    .split(/[\s/]+/)
    .filter((word) => word && !sizes.test(word));
  const units = new Set();
  for (let at = 0; at < words.length; at += 1) {
    const pair = words[at + 1] ? unitOf(`${words[at]} ${words[at + 1]}`) : null;
    units.add(pair ?? unitOf(words[at] ?? '') ?? singular((words[at] ?? '').replace(/\.$/, '')));
    if (pair) at += 1;
  }
  return units;
}
