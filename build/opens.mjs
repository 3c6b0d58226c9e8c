/**
 * `node build/opens.mjs`: `npm start` as a newcomer would type it, until the list is on the screen; then it is ended.
 * CI runs it on each system. The last line tells how long it took, the exit code whether it came to that.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { checkout } from './setup/places.mjs';
import { PlainFailure, say, seconds, tellingFailures } from './setup/say.mjs';

/** What main says when it is asked to report its first paint (electron/shell/handlers/app-handlers.ts). */
const painted = /^hobside: painted \d/m;
/** A download of Electron and a build over a slow line; nothing here takes longer and still ends well. */
const longestMinutes = 15;
const isWindows = process.platform === 'win32';

const startAsNewcomer = () =>
  spawn(isWindows ? 'npm.cmd' : 'npm', ['start'], {
    cwd: checkout,
    env: { ...process.env, HOBSIDE_REPORT_PAINT: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: isWindows,
  });

/**
 * The app ends itself when npm is gone (build/setup/app-process.mjs), and with it the pipe that it writes to.
 * @param {ReturnType<typeof startAsNewcomer>} child
 */
async function end(child) {
  if (child.pid === undefined || child.exitCode !== null) return;
  const ended = once(child, 'close');
  if (isWindows) spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
  else child.kill('SIGTERM');
  await ended;
}

/**
 * Settles when the list was painted, and fails when it never is.
 * @param {ReturnType<typeof startAsNewcomer>} child
 * @returns {Promise<void>}
 */
function untilPainted(child) {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(neverOpened(`in ${longestMinutes} minutes`)), longestMinutes * 60_000);
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      process.stdout.write(text);
      said += text;
      if (painted.test(said)) resolve();
    });
    child.once('error', reject);
    child.once('close', (code) => reject(neverOpened(`and ended with ${code}`)));
    child.once('close', () => clearTimeout(limit));
  });
}

/** @param {string} how */
const neverOpened = (how) =>
  new PlainFailure(`\`npm start\` showed no list ${how}.`, 'what it said is above; `npm start` alone shows the same.');

await tellingFailures(async () => {
  const since = performance.now();
  const child = startAsNewcomer();
  try {
    await untilPainted(child);
    say(`\`npm start\` opened the sample recipes, ${seconds(since)}`);
  } finally {
    await end(child);
  }
});
