import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkout } from './places.mjs';
import { run } from './run.mjs';
import { say, seconds } from './say.mjs';

const folder = path.join(checkout, 'node_modules', 'electron');

/** Long enough for 120 MB over a slow line; a refused download fails at once. */
const downloadLimitSeconds = 900;

/**
 * The official Electron, when it is already unpacked and whole.
 * @returns {import('./runtime.mjs').Runtime | undefined}
 */
export function officialRuntime() {
  try {
    const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const unpacked = readFileSync(path.join(folder, 'dist', 'version'), 'utf8').replace(/^v/, '');
    const name = readFileSync(path.join(folder, 'path.txt'), 'utf8');
    const executable = path.join(folder, 'dist', name);
    if (unpacked.trim() !== version || !existsSync(executable)) return undefined;
    return { executable, version, standIn: false };
  } catch {
    return undefined;
  }
}

/**
 * Downloads the official Electron by the `electron` package's own installer.
 * @returns {Promise<string | undefined>} undefined when it is there now, else the reason in one line
 */
export async function downloadOfficial() {
  say('getting the official Electron (about 120 MB, once) …');
  const since = performance.now();
  const { code, output } = await run(process.execPath, [path.join(folder, 'install.js')], {
    cwd: folder,
    waiting: 'still downloading Electron',
    limitSeconds: downloadLimitSeconds,
  });
  if (code === 0 && officialRuntime()) {
    say(`the official Electron is here, ${seconds(since)}`);
    return undefined;
  }
  if (code === 124) return `no end after ${downloadLimitSeconds / 60} minutes`;
  return (
    output
      .split('\n')
      .find((line) => /error|failed/i.test(line))
      ?.trim() ?? `exit code ${code}`
  );
}
