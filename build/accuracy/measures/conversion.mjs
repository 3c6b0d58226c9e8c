import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadCore } from '../load-core.mjs';
import { share, sharedData } from '../shared-data.mjs';

/** Grams in a cup as USDA SR has them. */
const checks = Object.entries({
  flour: 125,
  sugar: 200,
  'brown sugar': 220,
  butter: 227,
  honey: 339,
  'soy sauce': 255,
  'olive oil': 216,
  salt: 292,
  cornstarch: 128,
});

/** Distinct lines of the labelled collections that measure something in cups or spoons: the names as people labelled them. */
function volumeNames() {
  const names = new Map();
  for (const file of ['cookstr-labelled-15000.csv', 'nyt-labelled-first-15000.csv']) {
    const text = readFileSync(path.join(sharedData, 'ingredients', file), 'utf8');
    const rows = [...text.matchAll(/^(?:"((?:[^"]|"")*)"|([^,\n"]*)),(?:"((?:[^"]|"")*)"|([^,\n"]*)),/gm)].slice(1);
    for (const row of rows) {
      const line = row[1] ?? row[2] ?? '';
      if (/\b(?:cups?|tablespoons?|tbsps?|teaspoons?|tsps?)\b/i.test(line))
        names.set(line, (row[3] ?? row[4] ?? '').trim());
    }
  }
  return names;
}

export async function measure() {
  const { readDensities } = await loadCore('core/ingredient/density.ts');
  const { densityTable } = await loadCore('core/ingredient/density-table.ts');
  const { isLiquid } = await loadCore('core/ingredient/liquids.ts');
  const densities = readDensities(densityTable);
  const right = checks.filter(([name, grams]) => densities.gramsPerCup(name) === grams).length;
  const lines = [...volumeNames()].filter(([, name]) => name !== '');
  const weighed = lines.filter(([line, name]) => densities.gramsPerCup(name, line) !== null).length;
  const poured = lines.filter(([line, name]) => densities.gramsPerCup(name, line) === null && isLiquid(name)).length;
  return [
    {
      name: 'names with a weight',
      value: densities.size,
      bar: 500,
      met: densities.size >= 500,
      unit: 'names',
      detail: 'from USDA SR',
    },
    share('weights that were to be checked', right, checks.length, 1),
    share('lines in cups and spoons whose name has a weight', weighed, lines.length, null),
    share('the same, or poured and so left a volume', weighed + poured, lines.length, null),
  ];
}
