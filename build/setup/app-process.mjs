import { spawn } from 'node:child_process';
import os from 'node:os';
import { checkout } from './places.mjs';
import { runtime } from './runtime.mjs';
import { say } from './say.mjs';

/** Chromium's complaints about what a machine without a desktop lacks; none of them is ours. */
const noise =
  /:(ERROR|WARNING):(bus|object_proxy|viz_main_impl|gl_|gpu_|command_buffer|vaapi|angle|display|sandbox_linux)/;

/** As root Electron refuses its sandbox altogether. */
export function noSandbox() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** The same, and says so. */
export function sandboxArguments() {
  const args = noSandbox();
  if (args.length > 0) say('running as root: without the sandbox (--no-sandbox), which a package never does');
  return args;
}

/**
 * Starts the app from this checkout; SIGINT and SIGTERM are passed on to it.
 * @param {readonly string[]} args for the app
 * @param {NodeJS.ProcessEnv} env
 */
export function startApp(args, env) {
  const child = spawn(runtime().executable, [...sandboxArguments(), checkout, ...args], {
    env,
    stdio: ['inherit', 'inherit', 'pipe'],
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    const lines = text.split(/(?<=\n)/).filter((/** @type {string} */ line) => !noise.test(line));
    process.stderr.write(lines.join(''));
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => child.kill(signal));
  }
  endWithParent(child);
  return child;
}

/**
 * A SIGTERM to npm ends npm and its shell, and tells us nothing: the app would go on
 * under a screen that nobody sees.
 * @param {import('node:child_process').ChildProcess} child
 */
function endWithParent(child) {
  const parent = process.ppid;
  const look = setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500);
  look.unref();
}

/**
 * The exit code of a child when it has ended, as a shell would give it.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
export function exitCode(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? 128 + os.constants.signals[signal ?? 'SIGTERM']));
  });
}
