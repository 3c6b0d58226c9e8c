import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { resultsFolder } from './places.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

const vitestFile = path.join(resultsFolder, 'vitest.json');
const playwrightFile = path.join(resultsFolder, 'playwright.json');

/** So that nobody counts the tests of another run. */
export function forgetResults() {
  for (const file of [vitestFile, playwrightFile]) rmSync(file, { force: true });
}

/** @returns {Count} zeros when the run did not get far enough to write its results */
export function countVitest() {
  const results = read(vitestFile);
  return { passed: results?.numPassedTests ?? 0, failed: results?.numFailedTests ?? 0 };
}

/** @returns {Count} zeros when the run did not get far enough to write its results */
export function countPlaywright() {
  const stats = read(playwrightFile)?.stats;
  return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0 };
}

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
