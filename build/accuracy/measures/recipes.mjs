import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { checkout } from '../../setup/places.mjs';
import { loadCore } from '../load-core.mjs';
import { share, sharedData } from '../shared-data.mjs';

/**
 * Title, ingredients and steps of whole files. The labels say for 60 recipes each, drawn by the hash of their path over all
 * folders and read by eye, how many lines and steps there are and where the first and the last begin. Rules were mended
 * after the misses of the first sixty; the second sixty were labelled later and by another reader, before they were run.
 * @typedef {{ count: number, first: number | null, last: number | null }} Part
 * @typedef {{ file: string, hash: string, title: [number, number], ingredients: Part, steps: Part }} Label
 */
const labels = (/** @type {string} */ name) => path.join(checkout, 'build/accuracy/labels', name);
const root = path.join(sharedData, 'markdown');

/** @param {string} text */
const sha = (text) => createHash('sha256').update(text).digest('hex');
/** @param {string} file */
const textOf = (file) =>
  readFileSync(path.join(root, file), 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');

/** @param {any} recipe */
const partsOf = (recipe) => ({
  ingredients: recipe.ingredientGroups.flatMap((/** @type {any} */ group) => group.ingredients),
  steps: recipe.stepGroups.flatMap((/** @type {any} */ group) => group.steps),
});

/** A mark or a quote more or less in front is no miss. @param {number} a @param {number | null} b */
const near = (a, b) => b !== null && Math.abs(a - b) <= 3;

/** @param {{ span: { start: number } }[]} found @param {Part} label */
function isRight(found, label) {
  if (found.length !== label.count) return false;
  if (label.count === 0) return true;
  const starts = found.map((one) => one.span.start);
  return near(Math.min(...starts), label.first) && near(Math.max(...starts), label.last);
}

/** @param {any} recipe @param {Label} label */
function rightParts(recipe, label) {
  const { ingredients, steps } = partsOf(recipe);
  const { span } = recipe.title;
  return {
    title: span !== null && near(span.start, label.title[0]) && near(span.end, label.title[1]),
    ingredients: isRight(ingredients, label.ingredients),
    steps: isRight(steps, label.steps),
    told: `${label.file}: ${ingredients.length} of ${label.ingredients.count} ingredients, ${steps.length} of ${label.steps.count} steps`,
  };
}

/** @param {(text: string, file: string) => any} readRecipe @param {string} name @param {string} which @param {number} bar */
function labelled(readRecipe, name, which, bar) {
  /** @type {Label[]} */
  const all = JSON.parse(readFileSync(labels(name), 'utf8'));
  const read = all
    .filter(({ file, hash }) => sha(textOf(file)).startsWith(hash))
    .map((label) => rightParts(readRecipe(textOf(label.file), label.file), label));
  const whole = read.filter((one) => one.title && one.ingredients && one.steps);
  for (const miss of read.filter((one) => !whole.includes(one)))
    console.log(`  not as labelled, ${which}: ${miss.told}`);
  return [
    share(`title, ingredients and steps all right, ${which}`, whole.length, all.length, bar),
    share('  title', read.filter((one) => one.title).length, all.length, null),
    share('  ingredients', read.filter((one) => one.ingredients).length, all.length, null),
    share('  steps', read.filter((one) => one.steps).length, all.length, null),
  ];
}

/**
 * Of all files. recipes-without.json names those that a reader finds no list of ingredients or no method in: made-up lines
 * there would be as wrong as missing ones elsewhere.
 * @param {(text: string, file: string) => any} readRecipe @param {string[]} files
 */
function found(readRecipe, files) {
  /** @type {{ file: string, without: 'ingredients' | 'steps' }[]} */
  const lacking = JSON.parse(readFileSync(labels('recipes-without.json'), 'utf8'));
  const recipes = files
    .map((file) => ({ file, recipe: readRecipe(textOf(file), file) }))
    .filter(({ recipe }) => recipe.kind === 'recipe')
    .map(({ file, recipe }) => ({ without: lacking.find((one) => one.file === file)?.without, ...partsOf(recipe) }));
  const right = recipes.filter(
    (one) =>
      one.ingredients.length > 0 === (one.without !== 'ingredients') &&
      one.steps.length > 0 === (one.without !== 'steps'),
  );
  return [
    share('files that are recipes', recipes.length, files.length, null),
    share('recipes with the parts that they have', right.length, recipes.length, 0.99),
    share('without ingredients', recipes.filter((one) => one.ingredients.length === 0).length, recipes.length, null),
    share('without steps', recipes.filter((one) => one.steps.length === 0).length, recipes.length, null),
  ];
}

/** @param {number[]} times */
const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/** @param {() => void} work */
function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** @param {string} name @param {number} value @param {number} bar @param {string} detail */
const speed = (name, value, bar, detail) => ({
  name,
  value: Number(value.toFixed(3)),
  bar,
  met: value <= bar,
  unit: 'ms p50',
  detail,
});

/** More lines and steps than are remembered from one recipe to the next: what comes after it is read afresh. */
const forgetting = `# Everything\n\n## Ingredients\n\n${Array.from({ length: 1200 }, (_, at) => `- ${at} cups thing ${at}\n`).join('')}\n## Directions\n\n${Array.from({ length: 600 }, (_, at) => `1. Boil thing ${at} for ${at} minutes at ${at} degrees.\n`).join('')}`;

/** Of several rounds the quickest: what else the computer does is no property of the code. @param {() => number} round */
const best = (round) => Math.min(...Array.from({ length: 5 }, round));

/** @param {any} core @param {any} list @param {string[]} files */
function speeds(core, list, files) {
  const texts = files.map((file) => ({ file, text: textOf(file) }));
  const forList = () =>
    median(texts.map(({ file, text }) => timed(() => list.digest(core.readRecipe(text, file, 'list'), text))));
  const seed = readFileSync(path.join(checkout, 'recipes/hong-shao-rou.md'), 'utf8');
  const whole = () =>
    median(
      Array.from({ length: 20 }, () => {
        core.readRecipe(forgetting, 'x.md');
        return timed(() => core.readRecipe(seed, 'hong-shao-rou.md'));
      }),
    );
  // As the app reads it: one recipe after others, with lines and steps that are not its own.
  const amongOthers = () =>
    median(
      texts.flatMap(({ file, text }, at) => {
        core.readRecipe(text, file);
        return at % 25 === 24 ? [timed(() => core.readRecipe(seed, 'hong-shao-rou.md'))] : [];
      }),
    );
  return [
    speed('what the list needs of a recipe', best(forList), 0.3, `${files.length} files, best of 5 rounds`),
    speed('full understanding of the seed', best(amongOthers), 2, 'after 25 other recipes each time, best of 5 rounds'),
    {
      ...speed('the same, nothing remembered', best(whole), 0, 'behind a recipe of 1,800 lines, best of 5 rounds'),
      bar: null,
      met: true,
    },
  ];
}

export async function measure() {
  const core = await loadCore('core/recipe/read.ts');
  const list = await loadCore('core/library/digest.ts');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
  return [
    ...labelled(core.readRecipe, 'recipes-structure.json', 'first sixty', 0.99),
    ...labelled(core.readRecipe, 'recipes-second.json', 'second sixty', 0.99),
    ...found(core.readRecipe, files),
    ...speeds(core, list, files),
  ];
}
