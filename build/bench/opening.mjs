import { say } from '../setup/say.mjs';
import { median, quantile } from './figures.mjs';
import { openFirstCards } from './in-page.mjs';
import { quit } from './running-app.mjs';

/** @typedef {import('./figures.mjs').Row} Row */

/**
 * From a press on a card to the paint of its steps, and back to the list's cards as a floor.
 * @param {import('./full-library.mjs').OpenFull} openFull @param {number} count @returns {Promise<Row>}
 */
export async function opening(openFull, count) {
  say(`opening 60 recipes of ${count.toLocaleString('en')}`);
  const { page, running } = await openFull(count);
  const { opened, back } = await page.evaluate(openFirstCards, 60);
  await quit(running);
  const [ours, floor] = [opened.slice(10), back.slice(10)];
  const p95 = quantile(ours, 0.95);
  return {
    name: `opening a recipe of ${count.toLocaleString('en')}, p95`,
    ours: p95,
    floor: quantile(floor, 0.95),
    floorName: 'going back to the list',
    bar: '50 ms',
    met: p95 <= 50,
    detail: `median ${median(ours).toFixed(1)} ms, slowest ${Math.max(...ours).toFixed(1)} ms`,
  };
}
