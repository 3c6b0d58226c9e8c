import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkout } from '../../setup/places.mjs';
import { loadCore } from '../load-core.mjs';
import { share, sharedData } from '../shared-data.mjs';

/**
 * Which ingredients the steps of hand-labelled recipes use: build/accuracy/labels/uses-markdown.json holds, by hashes,
 * every step of recipes drawn by the hash of their path. Rules were written on one half; of the other one, `held`, the misses
 * were read once (precision was 91.4 % before that), so its figures are no longer those of unseen recipes.
 * A kind 'either' and a share null were not judged; `optional` may be linked or not ("the vegetables").
 * @typedef {{ ingredient: string, kind: 'use' | 'mention' | 'either', share: string | null, optional?: true }} Label
 * @typedef {{ file: string, held: boolean, steps: { step: string, uses: Label[] }[] }} Labelled
 * @typedef {{ right: number, wrong: number, missed: number, short: number, shortFound: number, kinds: number, kindsRight: number, shares: number, sharesRight: number, unmatched: number, steps: number }} Count
 */
const labels = path.join(checkout, 'build/accuracy/labels/uses-markdown.json');

/** @param {string} text */
const hashOf = (text) => createHash('sha1').update(text).digest('hex').slice(0, 12);
/** @param {any} recipe */
const stepsOf = (recipe) => recipe.stepGroups.flatMap((/** @type {any} */ group) => group.steps);
/** @param {any} recipe */
const ingredientsOf = (recipe) => recipe.ingredientGroups.flatMap((/** @type {any} */ group) => group.ingredients);
/** @param {string} text */
const plain = (text) => text.toLowerCase().replaceAll(/s\b/g, '');

/** @returns {Count} */
const nothing = () => ({
  right: 0,
  wrong: 0,
  missed: 0,
  short: 0,
  shortFound: 0,
  kinds: 0,
  kindsRight: 0,
  shares: 0,
  sharesRight: 0,
  unmatched: 0,
  steps: 0,
});

/**
 * @param {any} step @param {any[]} list @param {Label[]} wanted @param {Count} count @param {(text: string) => void} tell
 */
function countStep(step, list, wanted, count, tell) {
  count.steps += 1;
  const found = new Map(step.uses.map((/** @type {any} */ use) => [hashOf(list[use.ingredient].text), use]));
  for (const label of wanted) {
    const use = found.get(label.ingredient);
    found.delete(label.ingredient);
    if (label.optional) continue;
    const ingredient = list.find((one) => hashOf(one.text) === label.ingredient);
    if (!ingredient) {
      count.unmatched += 1;
      continue;
    }
    const isShort = !plain(step.content.text).includes(plain(ingredient.name));
    count.short += isShort ? 1 : 0;
    count.shortFound += isShort && use ? 1 : 0;
    if (!use) {
      count.missed += 1;
      tell(`missed ${label.kind}: ${ingredient.text} | ${step.content.text}`);
      continue;
    }
    count.right += 1;
    if (label.kind !== 'either') {
      const kind = use.adds ? 'use' : 'mention';
      count.kinds += 1;
      count.kindsRight += kind === label.kind ? 1 : 0;
      if (kind !== label.kind) tell(`kind ${kind}, not ${label.kind}: ${ingredient.text} | ${step.content.text}`);
    }
    if (label.share !== null && use.adds) {
      count.shares += 1;
      count.sharesRight += use.share?.kind === label.share ? 1 : 0;
      if (use.share?.kind !== label.share)
        tell(`share ${use.share?.kind}, not ${label.share}: ${ingredient.text} | ${step.content.text}`);
    }
  }
  count.wrong += found.size;
  for (const use of found.values())
    tell(`wrong "${step.content.text.slice(use.start, use.end)}": ${list[use.ingredient].text} | ${step.content.text}`);
}

/** @param {any} core @param {Labelled[]} recipes @param {(text: string) => void} tell */
function countRecipes(core, recipes, tell) {
  const count = nothing();
  for (const { file, steps } of recipes) {
    const text = readFileSync(path.join(sharedData, 'markdown', file), 'utf8').replaceAll('\r\n', '\n');
    const recipe = core.readRecipe(text, file);
    const list = ingredientsOf(recipe);
    const byHash = new Map(stepsOf(recipe).map((/** @type {any} */ step) => [hashOf(step.content.text), step]));
    for (const { step, uses } of steps) {
      const read = byHash.get(step);
      if (read) countStep(read, list, uses, count, tell);
      else count.unmatched += 1;
    }
  }
  return count;
}

/** @param {Count} count @param {string} which @param {boolean} barred */
const figures = (count, which, barred) => [
  share(`links, precision, ${which}`, count.right, count.right + count.wrong, barred ? 0.96 : null),
  share(`links, recall, ${which}`, count.right, count.right + count.missed, barred ? 0.98 : null),
  share(`links of shortened names, recall, ${which}`, count.shortFound, count.short, barred ? 0.93 : null),
  share(`use or mention, ${which}`, count.kindsRight, count.kinds, null),
  share(`share, ${which}`, count.sharesRight, count.shares, null),
  share(
    `steps and ingredients that are read as when they were labelled, ${which}`,
    count.steps,
    count.steps + count.unmatched,
    null,
  ),
];

/** Only first mentions are marked in these texts, so they can tell what is missed and not what is wrong. @param {any} core */
function cooklangFigures(core) {
  const file = path.join(sharedData, 'steps/cooklang-derived-mit.jsonl');
  if (!existsSync(file)) return [];
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  let found = 0;
  let all = 0;
  for (const name of new Set(rows.map((row) => row.file))) {
    const mine = rows.filter((row) => row.file === name);
    const names = [...new Set(mine.flatMap((row) => row.ingredients.map((/** @type {any} */ one) => one.name)))];
    const text = `---\ntitle: x\ningredients:\n${names.map((one) => `  - ${JSON.stringify(one)}\n`).join('')}---\n\n${mine.map((row, at) => `${at + 1}. ${row.text.replaceAll('\n', ' ')}\n`).join('')}`;
    const recipe = core.readRecipe(text, 'x.md');
    const list = ingredientsOf(recipe);
    for (const [at, row] of mine.entries()) {
      const uses = stepsOf(recipe)[at]?.uses ?? [];
      for (const one of row.ingredients) {
        all += 1;
        if (uses.some((/** @type {any} */ use) => list[use.ingredient].text === one.name)) found += 1;
        else if (process.env.HOBSIDE_MISSES === 'cooklang') console.log(`missed: ${one.name} | ${row.text}`);
      }
    }
  }
  return [share('links marked in Cooklang steps, recall', found, all, null)];
}

/** `HOBSIDE_MISSES=seen` (or held, cooklang) prints what is wrong. */
export async function measure() {
  const core = await loadCore('core/recipe/read.ts');
  /** @type {Labelled[]} */
  const recipes = JSON.parse(readFileSync(labels, 'utf8'));
  const told = (/** @type {string} */ which) => (/** @type {string} */ text) => {
    if (process.env.HOBSIDE_MISSES === which) console.log(text);
  };
  const seen = countRecipes(
    core,
    recipes.filter((one) => !one.held),
    told('seen'),
  );
  const held = countRecipes(
    core,
    recipes.filter((one) => one.held),
    told('held'),
  );
  return [...figures(seen, 'seen', false), ...figures(held, 'second half', true), ...cooklangFigures(core)];
}
