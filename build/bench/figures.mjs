/** @param {readonly number[]} values @param {number} share 0 to 1 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/** @param {number} value @param {string} [unit] */
export const shown = (value, unit = 'ms') => `${value.toFixed(1)} ${unit}`;

/**
 * One measure beside its floor and its bar.
 * `unit` is milliseconds where it is not said.
 * @typedef {{ name: string, unit?: string, ours: number, floor: number, floorName: string, bar: string, met: boolean, detail: string }} Row
 */

/** @param {readonly Row[]} rows */
export function table(rows) {
  const cells = rows.map((row) => [
    row.name,
    shown(row.ours, row.unit),
    `${shown(row.floor, row.unit)} (${row.floorName})`,
    `${(row.ours / row.floor).toFixed(2)} x`,
    row.bar,
    row.met ? 'met' : 'MISSED',
  ]);
  const all = [['measure', 'Hobside', 'floor', 'ratio', 'bar', ''], ...cells];
  const widths = all[0].map((_, column) => Math.max(...all.map((line) => line[column].length)));
  const lines = all.map((line) => line.map((cell, column) => cell.padEnd(widths[column])).join('  '));
  return [lines[0], widths.map((width) => '-'.repeat(width)).join('  '), ...lines.slice(1)].join('\n');
}
