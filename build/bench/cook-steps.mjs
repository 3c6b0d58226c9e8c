import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { checkout } from '../setup/places.mjs';
import { say } from '../setup/say.mjs';
import { quantile } from './figures.mjs';
import { watchSteps } from './in-page.mjs';
import { pressKeys } from './keystrokes.mjs';
import { quit } from './running-app.mjs';

/** @typedef {import('./figures.mjs').Row} Row */
/** @typedef {import('./keystrokes.mjs').Launch} Launch */

/** Through the ten steps of the seed, so often. */
const rounds = 12;

/** A press sooner than this after the last one is taken for an elbow and moves nothing. Milliseconds. */
const betweenPresses = 300;

/**
 * From the press of a pedal to the paint that shows the next step at its final size.
 * @param {{ scratch: string }} bench @param {Launch} launch @returns {Promise<readonly Row[]>}
 */
export async function cookSteps(bench, launch) {
  say(`a step forward in cook mode: ${String(rounds * 9)} presses, and as many keys in a bare text field`);
  const folder = path.join(bench.scratch, 'steps');
  await mkdir(folder, { recursive: true });
  const bare = await launch(bench, folder, { app: path.join(checkout, 'build/bench/bare') });
  await bare.page.locator('textarea').click();
  const floor = await pressKeys(bare.page, null);
  await quit(bare.running);
  await cp(path.join(checkout, 'recipes/hong-shao-rou.md'), path.join(folder, 'hong-shao-rou.md'));
  const { running, page } = await launch(bench, folder);
  await page.getByTestId('card').first().click();
  await page.keyboard.press('Control+Enter');
  await page.getByTestId('mise').waitFor();
  for (let round = 0; round < rounds; round += 1) {
    await page.keyboard.press('Home');
    await page.getByTestId('cook-step').waitFor();
    if (round === 0) await page.evaluate(watchSteps);
    for (let step = 0; step < 9; step += 1) {
      await setTimeout(betweenPresses);
      await page.keyboard.press('PageDown');
    }
    await setTimeout(betweenPresses);
  }
  const took = await page.evaluate(() => /** @type {number[]} */ (/** @type {any} */ (window).stepRecord));
  await quit(running);
  const [median = 0, p95 = 0, slowest = 0] = [0.5, 0.95, 1].map((part) => quantile(took, part));
  return [
    {
      name: 'key to the next step painted, p95',
      ours: p95,
      floor: quantile(floor.painted, 0.95),
      floorName: 'a key in a bare text field, painted',
      bar: '50 ms',
      met: p95 <= 50,
      detail: `${String(took.length)} presses, median ${median.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms`,
    },
  ];
}
