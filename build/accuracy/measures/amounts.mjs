import { readFileSync } from 'node:fs';
import path from 'node:path';
import { countFound, isHeldOutHalf, labels, richFigures, sentence } from '../labelled-sentences.mjs';
import { loadCore } from '../load-core.mjs';
import { share, sharedData } from '../shared-data.mjs';

/**
 * A sentence with the amounts in it that scale with the recipe, as [start, end, lower end "3/4"]. Sizes, counts of actions and
 * vessels, what goes into each portion and what the recipe makes are not marked; nor is what has no number ("a pinch").
 * @typedef {import('../labelled-sentences.mjs').Place & { amounts: [number, number, string][] }} Labelled
 */
/** @typedef {{ start: number, end: number, amount: { unit: string | null, quantity: { min: Rational, max: Rational } } }} Found */
/** @typedef {{ numerator: number, denominator: number }} Rational */
/** @typedef {(text: string, names?: readonly string[]) => Found[]} Read */

const bar = 0.98;

export async function measure() {
  const { readStepAmounts } = await loadCore('core/step-amounts/step-amounts.ts');
  const { foodsOf } = await loadCore('core/step-amounts/counted-foods.ts');
  /** @type {Read} */
  const read = (text, names = []) => readStepAmounts(text, foodsOf(names));
  const namesOf = await namesInFiles();
  /** @type {Labelled[]} */
  const all = labels('amounts-steps.json');
  const known = all.flatMap((label) => {
    const text = sentence(label);
    return text === null ? [] : [{ label, text, names: namesOf(label.file) }];
  });
  if (process.env.SHOW_MISSES) for (const one of known) showMiss(one, read(one.text, one.names));
  const heldOut = known.filter(({ label }) => isHeldOutHalf(label));
  const open = known.filter(({ label }) => !isHeldOutHalf(label));
  return [
    ...figures('held-out half', heldOut, read, bar),
    ...figures('read half', open, read, bar),
    ...figures(
      'all, without the recipe',
      known.map((one) => ({ ...one, names: undefined })),
      read,
      null,
    ),
    ...inInstructions(read),
    share('labelled sentences that are still in their files', known.length, all.length, 1),
  ];
}

/** The names of a recipe's ingredients, by its file. */
async function namesInFiles() {
  const { readRecipe } = await loadCore('core/recipe/read.ts');
  /** @type {Map<string, string[]>} */
  const known = new Map();
  return (/** @type {string} */ file) => {
    const names =
      known.get(file) ??
      readRecipe(
        readFileSync(path.join(sharedData, 'markdown', file), 'utf8').replace(/\r\n?/g, '\n'),
        path.basename(file),
      ).ingredientGroups.flatMap((/** @type {any} */ group) =>
        group.ingredients.map((/** @type {any} */ { name }) => name),
      );
    known.set(file, names);
    return names;
  };
}

/** @param {Found} one @param {[number, number, string]} label */
const isExact = ({ start, amount }, [from, , value]) => {
  const { numerator, denominator } = amount.quantity.min;
  const [top = 0, bottom = 1] = value.split('/').map(Number);
  return start === from && numerator * bottom === top * denominator;
};

/** @param {{ label: Labelled, text: string, names: string[] }} one @param {Found[]} found */
function showMiss({ label, text, names }, found) {
  const right =
    found.length === label.amounts.length &&
    label.amounts.every((marked, at) => isExact(/** @type {Found} */ (found[at]), marked));
  if (!right && !(process.env.SHOW_MISSES === 'open' && isHeldOutHalf(label)))
    console.log(
      text,
      found.map((one) => text.slice(one.start, one.end)),
      label.amounts.map(([start, end]) => text.slice(start, end)),
      names.join('; ').slice(0, 300),
    );
}

/** @param {string} name @param {{ label: Labelled, text: string, names: string[] | undefined }[]} list @param {Read} read @param {number | null} wanted */
function figures(name, list, read, wanted) {
  const count = countFound(
    list.map(({ label, text, names }) => [read(text, names), label.amounts]),
    isExact,
  );
  return [
    share(`${name}: precision of "scales"`, count.right, count.found, wanted),
    share(`${name}: recall of "scales"`, count.hit, count.marked, wanted),
    share(`${name}: place and number exact`, count.exact, count.marked, null),
  ];
}

/** Amounts with a unit of volume or weight in nickysemenza's instructions; lengths and counted cookies and bowls are no amounts for us. @param {Read} read */
const inInstructions = (read) =>
  richFigures(
    (measures) =>
      measures
        .filter(({ unit }) => /^(?:cup|tsp|tbsp|teaspoon|tablespoon|g|gram|kg|ml|l|oz|ounce|lb|pound)s?$/.test(unit))
        .map(({ min }) => String(min)),
    (text) => read(text).map(({ amount: { quantity } }) => String(quantity.min.numerator / quantity.min.denominator)),
  );
