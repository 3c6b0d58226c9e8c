import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { PlainFailure } from './say.mjs';
import { hasDisplay } from './system.mjs';

/** Pixels: room for a window of 1920 x 1080 with its menu, the largest that the specs ask for. */
export const screenSize = '1920x1200';

/**
 * A display to show windows on: the one that is here, or an Xvfb of our own that ends with us.
 * @returns {Promise<{ env: NodeJS.ProcessEnv, hidden: boolean, end: () => void }>}
 */
export async function openDisplay() {
  if (hasDisplay()) return { env: process.env, hidden: false, end: () => undefined };
  // Without -noreset it begins anew whenever its last window closes, and turns away the app that starts in that moment.
  const args = ['-noreset', '-displayfd', '3', '-screen', '0', `${screenSize}x24`, '-nolisten', 'tcp'];
  // In a group of its own: Ctrl+C in the terminal must end the app before its screen.
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], detached: true });
  let complaint = '';
  server.stderr?.on('data', (chunk) => (complaint += chunk));
  const end = () => void server.kill();
  process.once('exit', end);
  const number = await Promise.race([
    firstLine(/** @type {import('node:stream').Readable} */ (server.stdio[3])),
    once(server, 'exit').catch((error) => (complaint += error.message)),
  ]);
  if (typeof number !== 'string' || !/^\d+$/.test(number)) {
    throw new PlainFailure(
      `the invisible screen (Xvfb) did not start: ${complaint.trim() || 'it said nothing'}`,
      'see that the package xvfb is installed and /tmp/.X11-unix can be written, then run the same command again.',
    );
  }
  return { env: { ...process.env, DISPLAY: `:${number}` }, hidden: true, end };
}

/** @param {import('node:stream').Readable} stream */
async function firstLine(stream) {
  const [line] = await once(createInterface(stream), 'line');
  return String(line);
}
