import { spawn } from 'node:child_process';
import path from 'node:path';
import { checkout } from '../setup/places.mjs';
import { median } from './figures.mjs';

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
 * Bare window and Hobside by turns, so that both meet the same machine; the first pair only warms the disk cache.
 * @param {{ executable: string, rootArguments: readonly string[], folder: string, profile: string, bareProfile: string, rounds: number }} options
 */
export async function compareStartUp({ executable, rootArguments, folder, profile, bareProfile, rounds }) {
  const bare = path.join(checkout, 'build/bench/bare');
  /** @type {number[]} */ const floor = [];
  /** @type {number[]} */ const ours = [];
  for (let round = 0; round <= rounds; round += 1) {
    const bareTime = await startOnce(executable, [...rootArguments, bare], { HOBSIDE_PROFILE: bareProfile });
    const ourTime = await startOnce(executable, [...rootArguments, checkout, `--folder=${folder}`], {
      HOBSIDE_PROFILE: profile,
      HOBSIDE_REPORT_PAINT: '1',
    });
    if (round === 0) continue;
    floor.push(bareTime);
    ours.push(ourTime);
  }
  return { ours: median(ours), floor: median(floor), detail: `ours ${ours.join(' ')}; bare ${floor.join(' ')}` };
}
