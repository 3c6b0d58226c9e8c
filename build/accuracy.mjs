/**
 * `npm run accuracy`: how well recipes are understood, measured on ../shared/data by the code that ships.
 * `npm run accuracy -- lines` runs only the measures named. Each file of build/accuracy/measures/ is one.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { hasSharedData, sharedData } from './accuracy/shared-data.mjs';
import { checkout } from './setup/places.mjs';
import { PlainFailure, say, tellingFailures } from './setup/say.mjs';

const folder = path.join(checkout, 'build/accuracy/measures');

/** @param {import('./accuracy/shared-data.mjs').Figure} figure */
function line({ name, value, bar, met, unit, detail }) {
  const shown = (/** @type {number} */ number) => (unit ? `${number} ${unit}` : `${(number * 100).toFixed(1)} %`);
  const beside = bar === null ? '' : `, bar ${shown(bar)}: ${met ? 'met' : 'MISSED'}`;
  return `  ${name}: ${shown(value)} (${detail})${beside}`;
}

await tellingFailures(async () => {
  if (!hasSharedData()) {
    say(`${path.relative(checkout, sharedData)} is not here: there is nothing to measure on`);
    return;
  }
  const asked = process.argv.slice(2);
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => name.slice(0, -4));
  const unknown = asked.find((name) => !all.includes(name));
  if (unknown)
    throw new PlainFailure(`'${unknown}' is no measure.`, `name some of ${all.join(', ')}, or none for all.`);
  for (const name of asked.length > 0 ? asked : all) {
    const { measure } = await import(path.join(folder, `${name}.mjs`));
    const figures = await measure();
    console.log(`${name}\n${figures.map(line).join('\n')}`);
    if (figures.some((/** @type {{ met: boolean }} */ { met }) => !met)) process.exitCode = 1;
  }
});
