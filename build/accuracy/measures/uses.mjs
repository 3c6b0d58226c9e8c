import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkout } from '../../setup/places.mjs';
import { loadCore } from '../load-core.mjs';
import { share, sharedData } from '../shared-data.mjs';

/**
 * Which ingredients the steps of hand-labelled recipes use: build/accuracy/labels/uses-*.json hold, by hashes, every step
 * of recipes drawn by the hash of their path. In each, rules were written on one half. Of the other half of the first
 * (`held` in uses-markdown.json) the misses were read. uses-second.json was drawn and labelled before a mending, and
 * uses-third.json after it; the misses of their `held` halves were not read.
 * A kind 'either' and a share null were not judged; `optional` may be linked or not ("the vegetables").
 * @typedef {{ ingredient: string, kind: 'use' | 'mention' | 'either', share: string | null, optional?: true }} Label
 * @typedef {{ file: string, held: boolean, steps: { step: string, uses: Label[] }[] }} Labelled
 * @typedef {{ right: number, wrong: number, missed: number, short: number, shortFound: number, kinds: number, kindsRight: number, shares: number, sharesRight: number, unmatched: number, steps: number }} Count
 */
const labelled = path.join(checkout, 'build/accuracy/labels');

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

/** Whether it goes in here, and how much of it. @param {any} use @param {Label} label @param {Count} count @param {(text: string) => void} tell */
function judge(use, label, count, tell) {
  if (label.kind !== 'either') {
    const kind = use.adds ? 'use' : 'mention';
    count.kinds += 1;
    count.kindsRight += kind === label.kind ? 1 : 0;
    if (kind !== label.kind) tell(`kind ${kind}, not ${label.kind}`);
  }
  if (label.share === null || !use.adds) return;
  count.shares += 1;
  count.sharesRight += use.share?.kind === label.share ? 1 : 0;
  if (use.share?.kind !== label.share) tell(`share ${use.share?.kind}, not ${label.share}`);
}

/**
 * @param {any} step @param {any[]} list @param {Label[]} wanted @param {Count} count @param {boolean} tells
 */
function countStep(step, list, wanted, count, tells) {
  const tell = (/** @type {string} */ text) => {
    if (tells) console.log(text);
  };
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
    judge(use, label, count, (text) => tell(`${text}: ${ingredient.text} | ${step.content.text}`));
  }
  count.wrong += found.size;
  for (const use of found.values())
    tell(`wrong "${step.content.text.slice(use.start, use.end)}": ${list[use.ingredient].text} | ${step.content.text}`);
}

/** @typedef {Labelled & { recipe: any }} Read */

/** @param {any} core @param {string} labels @returns {Read[]} */
function readLabelled(core, labels) {
  /** @type {Labelled[]} */
  const all = JSON.parse(readFileSync(path.join(labelled, labels), 'utf8'));
  return all.map((one) => {
    const text = readFileSync(path.join(sharedData, 'markdown', one.file), 'utf8').replaceAll('\r\n', '\n');
    return { ...one, recipe: core.readRecipe(text, one.file) };
  });
}

/** @param {Read[]} recipes @param {string} [which] */
function countRecipes(recipes, which) {
  const count = nothing();
  for (const { recipe, steps } of recipes) {
    const list = ingredientsOf(recipe);
    const byHash = new Map(stepsOf(recipe).map((/** @type {any} */ step) => [hashOf(step.content.text), step]));
    for (const { step, uses } of steps) {
      const read = byHash.get(step);
      if (!read) count.unmatched += 1;
      else countStep(read, list, uses, count, which !== undefined && process.env.HOBSIDE_MISSES === which);
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

const languages = ['en', 'fr', 'zh'];

/** By language both samples together: one alone has too few French and Chinese steps to tell anything. @param {Read[]} recipes */
const figuresOfLanguages = (recipes) =>
  languages.flatMap((language) => {
    const count = countRecipes(recipes.filter((one) => one.recipe.language === language));
    return [
      share(`links, precision, all labels, ${language}`, count.right, count.right + count.wrong, null),
      share(`links, recall, all labels, ${language}`, count.right, count.right + count.missed, null),
    ];
  });

/** `HOBSIDE_MISSES=seen` (or 'second half', 'second seen', 'second held', 'third seen', 'third held', cooklang) prints what is wrong. */
export async function measure() {
  const core = await loadCore('core/recipe/read.ts');
  const first = readLabelled(core, 'uses-markdown.json');
  const second = readLabelled(core, 'uses-second.json');
  const third = readLabelled(core, 'uses-third.json');
  const half = (/** @type {Read[]} */ all, /** @type {boolean} */ held, /** @type {string} */ which) =>
    figures(
      countRecipes(
        all.filter((one) => one.held === held),
        which,
      ),
      which,
      held,
    );
  return [
    ...half(first, false, 'seen'),
    ...half(first, true, 'second half'),
    ...half(second, false, 'second seen'),
    ...half(second, true, 'second held'),
    ...half(third, false, 'third seen'),
    ...half(third, true, 'third held'),
    ...figuresOfLanguages([...first, ...second, ...third]),
    ...cooklangFigures(core),
  ];
}
