import { spawnSync } from 'node:child_process';
import { checkout } from './places.mjs';

/**
 * The files that the newest commits or the working tree changed, from the checkout; null where Git can't say, so that all are
 * looked at.
 * @param {number} commits
 * @returns {string[] | null}
 */
export function latelyChanged(commits) {
  const git = (/** @type {string[]} */ ...words) =>
    spawnSync('git', ['-c', 'core.quotePath=false', ...words], { cwd: checkout, encoding: 'utf8' });
  const changed = git('diff', '--name-only', '--diff-filter=d', `HEAD~${commits}`);
  const added = git('ls-files', '--others', '--exclude-standard');
  // A clone without so many commits, or a folder without Git.
  if (changed.status !== 0 || added.status !== 0) return null;
  return [...new Set(`${changed.stdout}${added.stdout}`.split('\n').filter(Boolean))];
}
