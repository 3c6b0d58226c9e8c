import path from 'node:path';
import { _electron as electron } from 'playwright';
import { runtime } from '../setup/runtime.mjs';

/** Root on Linux can't have Chromium's sandbox; everybody else keeps it. */
export const rootArguments = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * An app under Playwright. No executablePath is given: only then does Playwright hold Electron's `ready` back until it
 * has attached. Attached in the very moment when the window is made, one start in 150 hung for ever.
 * @param {readonly string[]} words the app's folder, and what it is told
 * @param {Readonly<Record<string, string>>} env
 * @param {'light' | 'dark'} [theme]
 */
export function startUnderPlaywright(words, env, theme = 'light') {
  const { executable, standIn } = runtime();
  if (standIn) process.env.ELECTRON_OVERRIDE_DIST_PATH = path.dirname(executable);
  return electron.launch({
    args: [...rootArguments, ...words],
    env: { .../** @type {Record<string, string>} */ (process.env), ...env },
    chromiumSandbox: rootArguments.length === 0,
    colorScheme: theme,
    timeout: 30_000,
  });
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
