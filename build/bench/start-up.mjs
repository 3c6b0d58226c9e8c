import { spawn } from 'node:child_process';
import path from 'node:path';
import { checkout } from '../setup/places.mjs';

/**
 * Milliseconds from just before the process is started to the paint that the app tells on its standard output.
 * @param {string} executable
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function startOnce(executable, args, env) {
  return new Promise((resolve, reject) => {
    const started = Date.now();
    const child = spawn(executable, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let painted = 0;
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const line = /hobside: painted (\d+)/.exec(output);
      if (line === null || painted > 0) return;
      painted = Number(line[1]);
      child.kill('SIGTERM');
    });
    child.stderr.on('data', (chunk) => (output += chunk));
    const late = setTimeout(() => child.kill('SIGKILL'), 30_000);
    child.once('exit', () => clearTimeout(late));
    child.once('exit', () =>
      painted > 0 ? resolve(painted - started) : reject(new Error(`${executable} ended before it painted:\n${output}`)),
    );
  });
}

/**
 * One that starts: an Electron app in the bench's runtime with what it is told, or a program of its own with its words.
 * @typedef {{ args: readonly string[], env: NodeJS.ProcessEnv } | { words: readonly string[], env: NodeJS.ProcessEnv }} Starter
 */

/** A window with nothing in it. @param {string} profile @returns {Starter} */
export const bareWindow = (profile) => ({
  args: [path.join(checkout, 'build/bench/bare')],
  env: { HOBSIDE_PROFILE: profile },
});

/** @param {string} folder @param {string} profile @returns {Starter} */
export const hobsideOn = (folder, profile) => ({
  args: [checkout, `--folder=${folder}`],
  env: { HOBSIDE_PROFILE: profile, HOBSIDE_REPORT_PAINT: '1' },
});

/**
 * By turns, so that all meet the same machine; the first turn only warms the disk cache.
 * @param {{ executable: string, rootArguments: readonly string[] }} bench
 * @param {readonly Starter[]} starters
 * @param {number} rounds
 * @returns {Promise<readonly number[][]>} milliseconds of each starter, in their order
 */
export async function startByTurns({ executable, rootArguments }, starters, rounds) {
  /** @type {number[][]} */ const took = starters.map(() => []);
  for (let round = 0; round <= rounds; round += 1)
    for (const [at, starter] of starters.entries()) {
      const words = 'words' in starter ? starter.words : [executable, ...rootArguments, ...starter.args];
      const time = await startOnce(words[0], words.slice(1), starter.env);
      if (round > 0) took[at].push(time);
    }
  return took;
}
