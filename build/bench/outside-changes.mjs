import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { watch } from 'chokidar';
import { say } from '../setup/say.mjs';
import { median, quantile } from './figures.mjs';
import { titlesListed, whenCardPainted } from './in-page.mjs';
import { recipeNumber } from './library-of.mjs';
import { quit } from './running-app.mjs';

/** @typedef {import('./figures.mjs').Row} Row */

/** What chokidar needs from the write to its own event, in a process of its own kind. @param {string} folder @param {string} file @param {number} times */
async function ownEvents(folder, file, times) {
  const watcher = watch(folder, { ignoreInitial: true });
  await new Promise((resolve) => watcher.once('ready', () => resolve(null)));
  /** @type {number[]} */ const took = [];
  for (let round = 0; round < times; round += 1) {
    const heard = new Promise((resolve) => watcher.once('all', () => resolve(performance.now())));
    await writeFile(file, `---\ntitle: ${String(round)}\n---\n`);
    const written = performance.now();
    took.push(Math.max(0.1, Number(await heard) - written));
  }
  await watcher.close();
  return took;
}

/**
 * One file of ten thousand is written by another program: until the card shows it.
 * @param {import('./full-library.mjs').OpenFull} openFull @param {number} count
 * @param {{ each: number, most: number }} bar recipes in one folder, milliseconds @returns {Promise<Row>}
 */
export async function outsideChanges(openFull, count, { each, most }) {
  const among = `folders of ${each.toLocaleString('en')} of ${count.toLocaleString('en')} recipes`;
  say(`external change to pixel: 60 writes in ${among}`);
  const { running, page, folder } = await openFull(count);
  /** @type {number[]} */ const ours = [];
  const file = path.join(folder, 'shelf-0000', 'changing.md');
  for (let round = 0; round < 60; round += 1) {
    const title = `AAA change ${String(round).padStart(3, '0')}`;
    const seen = page.evaluate(whenCardPainted, title);
    await writeFile(file, recipeNumber(round).text.replace(/^title: .*$/m, `title: ${title}`));
    const written = Date.now();
    ours.push((await seen) - written);
  }
  await quit(running);
  const floor = await ownEvents(path.join(folder, 'shelf-0000'), file, 30);
  await rm(file);
  const p95 = quantile(ours, 0.95);
  return {
    name: `external change to pixel, ${among}, p95`,
    ours: p95,
    floor: quantile(floor, 0.95),
    floorName: 'chokidar’s own event',
    bar: `${String(most)} ms`,
    met: p95 <= most,
    detail: `median ${median(ours).toFixed(0)} ms, slowest ${Math.max(...ours).toFixed(0)} ms`,
  };
}

/**
 * 2,000 files written anew, as git does between two branches: until all are listed as they are now.
 * @param {import('./full-library.mjs').OpenFull} openFull @param {number} count @returns {Promise<Row>}
 */
export async function checkoutOf(openFull, count) {
  const changed = 2000;
  say(`another branch: ${changed.toLocaleString('en')} files of ${count.toLocaleString('en')} written anew`);
  const { running, page, folder } = await openFull(count);
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md')).slice(0, changed);
  const settled = page.evaluate(titlesListed, { start: 'ZZ branch', count: changed });
  const began = Date.now();
  for (const [index, name] of files.entries())
    await writeFile(path.join(folder, name), recipeNumber(index).text.replace(/^title: /m, 'title: ZZ branch '));
  const written = Date.now();
  const { at, longestTask } = await settled;
  await quit(running);
  return {
    name: `2,000 files of ${count.toLocaleString('en')} written anew, until all are listed`,
    ours: at - written,
    floor: written - began,
    floorName: 'writing them',
    bar: '2000 ms',
    met: at - written <= 2000,
    detail: `longest task of the window meanwhile ${longestTask.toFixed(0)} ms`,
  };
}
