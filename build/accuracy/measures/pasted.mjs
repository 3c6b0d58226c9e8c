import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { loadCore } from '../load-core.mjs';
import { share, sharedData } from '../shared-data.mjs';

/**
 * Real recipes as somebody pastes them: front matter and markup of the Markdown taken away, with the bullets and numbers that
 * Firefox copies ("with bullets") and without, as Chrome does ("bare"). What is read of that is compared with what the reader
 * of Markdown reads of the original. A part that stands in the front matter is gone, and not counted.
 */
const root = path.join(sharedData, 'markdown');

/** @param {string} text */
const letters = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** @param {string} text @param {number} start @param {boolean} keepsBullets */
function plain(text, start, keepsBullets) {
  const words = text
    .slice(start)
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/!\[\[[^\]]*\]\]|!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^<>\n]{1,200}>/g, '')
    .replace(/^ {0,3}#{1,6} *(.*?) *#*$/gm, '$1')
    .replace(/^ *(?:[-*_] *){3,}$/gm, '')
    .replace(/\*\*|__|`/g, '')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]+)\*/gu, '$1')
    .replace(/^ *\|(.*)\| *$/gm, (_, /** @type {string} */ row) => row.split('|').join('\t'));
  return keepsBullets ? words : words.replace(/^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ x]\] +)?/gm, '');
}

/** @param {string} text */
const bodyStart = (text) => /^---\n[\s\S]*?\n---\s*\n/.exec(text)?.[0].length ?? 0;

/** @param {any} recipe @param {number} start */
function expected(recipe, start) {
  const body = (/** @type {any[]} */ all) => all.filter(({ span }) => span.start >= start);
  const ingredients = body(recipe.ingredientGroups.flatMap((/** @type {any} */ group) => group.ingredients));
  const steps = body(recipe.stepGroups.flatMap((/** @type {any} */ group) => group.steps));
  const { value, span } = recipe.title;
  return {
    title: span !== null && span.start >= start ? letters(value) : null,
    ingredients: ingredients.map(({ text }) => letters(text)),
    steps: steps.map(({ content }) => letters(content.text)),
  };
}

/** How many of the one are among the other, each once. @param {string[]} one @param {string[]} other */
function common(one, other) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const text of other) counts.set(text, (counts.get(text) ?? 0) + 1);
  return one.filter((text) => {
    const count = counts.get(text) ?? 0;
    counts.set(text, count - 1);
    return count > 0;
  }).length;
}

/** @typedef {{ right: number, of: number, found: number, lines: number, said: number }} Sum */
/** @returns {Sum} */
const none = () => ({ right: 0, of: 0, found: 0, lines: 0, said: 0 });

/** @param {Sum} sum @param {string[]} own @param {string[]} read */
function add(sum, own, read) {
  if (own.length === 0) return true;
  const found = common(own, read);
  sum.of += 1;
  sum.found += found;
  sum.lines += own.length;
  sum.said += read.length;
  const isRight = found === own.length && read.length === own.length;
  if (isRight) sum.right += 1;
  return isRight;
}

/** @param {string} name @param {Sum} sum @param {string} unit */
const told = (name, sum, unit) => [
  share(`${name}: recipes with all ${unit} as they are`, sum.right, sum.of, null),
  share(`  ${unit} found`, sum.found, sum.lines, null),
  share(`  of the lines that were read as such`, sum.found, sum.said, null),
];

/** @typedef {{ title: Sum, ingredients: Sum, steps: Sum, one: Sum }} Sums */

/**
 * Which parts of one text were read as they are, counted in its folder's sums.
 * @param {any[]} all @param {ReturnType<typeof expected>} own @param {Sums} sums
 */
function compare(all, own, sums) {
  const lines = (/** @type {'ingredients' | 'steps'} */ part) =>
    all.flatMap((one) => one[part].map((/** @type {any} */ line) => letters(line.text)));
  return {
    title: add(sums.title, own.title === null ? [] : [own.title], [letters(all[0]?.title ?? '')]),
    ingredients: add(sums.ingredients, own.ingredients, lines('ingredients')),
    steps: add(sums.steps, own.steps, lines('steps')),
    one: add(
      sums.one,
      ['one'],
      all.map(() => 'one'),
    ),
  };
}

/** `MISSES=steps npm run -s accuracy -- pasted` names the files. */
export async function measure() {
  const { readRecipe } = await loadCore('core/recipe/read.ts');
  const { readPastedText } = await loadCore('core/import/text/read-pasted-text.ts');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  /** @type {Map<string, Sums>} */
  const folders = new Map();
  for (const file of files.sort()) {
    const text = readFileSync(path.join(root, file), 'utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n');
    const recipe = readRecipe(text, file);
    const start = bodyStart(text);
    const own = expected(recipe, start);
    if (recipe.kind !== 'recipe' || own.ingredients.length === 0 || own.steps.length === 0) continue;
    for (const keepsBullets of [true, false]) {
      const name = `${file.split(path.sep)[0]}, ${keepsBullets ? 'with bullets' : 'bare'}`;
      const sums = folders.get(name) ?? { title: none(), ingredients: none(), steps: none(), one: none() };
      folders.set(name, sums);
      const right = compare(readPastedText(plain(text, start, keepsBullets)), own, sums);
      for (const [part, isRight] of Object.entries(right))
        if (process.env['MISSES'] === part && !isRight) console.log(`  ${part} not as they are: ${name} ${file}`);
    }
  }
  return [...folders].flatMap(([name, { title, ingredients, steps, one }]) => [
    ...(title.of > 0 ? [share(`${name}: titles`, title.right, title.of, null)] : []),
    share(`${name}: read as one recipe`, one.right, one.of, null),
    ...told(name, ingredients, 'ingredients'),
    ...told(name, steps, 'steps'),
  ]);
}
