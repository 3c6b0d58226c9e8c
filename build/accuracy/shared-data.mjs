import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkout } from '../setup/places.mjs';

/** Real recipes and labelled lines, when this checkout has them beside it. */
export const sharedData = path.resolve(checkout, '../shared/data');

export const hasSharedData = () => existsSync(sharedData);

/**
 * One figure beside its bar. `value` and `bar` are shares from 0 to 1, or a count or a time with its `unit`.
 * @typedef {{ name: string, value: number, bar: number | null, met: boolean, unit?: string, detail: string }} Figure
 */

/**
 * A share, with the count that it comes from.
 * @param {string} name @param {number} right @param {number} of @param {number | null} bar
 * @returns {Figure}
 */
export const share = (name, right, of, bar) => ({
  name,
  value: of === 0 ? Number.NaN : right / of,
  bar,
  met: bar === null || (of > 0 && right / of >= bar),
  detail: `${right} of ${of}`,
});
