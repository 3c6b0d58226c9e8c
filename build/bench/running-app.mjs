import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { stateFolder } from '../setup/places.mjs';

/** Root on Linux can't have Chromium's sandbox; everybody else keeps it. */
export const rootArguments = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** The Electron that the set-up found or made. @returns {Promise<string>} */
export async function electronExecutable() {
  return JSON.parse(await readFile(path.join(stateFolder, 'runtime.json'), 'utf8')).executable;
}

/**
 * Ends an app as the system does at log-out: asked to close its window it would ask back about running timers.
 * @param {import('playwright').ElectronApplication} app
 */
export async function quit(app) {
  const child = app.process();
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}
