import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { say } from './say.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} code the exit code; 127 when the program could not be started, 124 when time ran out
 * @property {string} output what it wrote, when captured
 */

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [show] let it write to our terminal instead of capturing
 * @property {string} [waiting] said every ten seconds, so that nothing long is silent
 * @property {number} [limitSeconds] ended after this long
 */

/**
 * Runs a program to its end. Never throws: a program that is missing is an outcome, too.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export function run(program, args, options = {}) {
  const { cwd, env = process.env, show = false, waiting, limitSeconds } = options;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      // npm is a .cmd file on Windows, which only a shell can start.
      shell: process.platform === 'win32' && program.endsWith('.cmd'),
    });
    let output = '';
    let outOfTime = false;
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    const pulse = waiting && setInterval(pulseLine(waiting), 10_000);
    const limit =
      limitSeconds &&
      setTimeout(() => {
        outOfTime = true;
        child.kill('SIGKILL');
      }, limitSeconds * 1000);
    /** @param {number} code */
    const settle = (code) => {
      clearInterval(pulse || undefined);
      clearTimeout(limit || undefined);
      resolve({ code, output });
    };
    child.once('error', (error) => {
      output += error.message;
      settle(127);
    });
    child.once('close', (code) => settle(outOfTime ? 124 : (code ?? 1)));
  });
}

/** @param {string} waiting */
function pulseLine(waiting) {
  const since = performance.now();
  return () => say(`${waiting} (${Math.round((performance.now() - since) / 1000)} s so far)`);
}

/**
 * npm as it was called, or else the npm on the PATH.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function npm(args, options = {}) {
  const called = process.env.npm_execpath;
  const env = withoutOuterNpm(options.env ?? process.env);
  if (called && /\.[cm]?js$/.test(called)) {
    return run(process.execPath, [called, ...args], { ...options, env });
  }
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { ...options, env });
}

/**
 * Without the variables of the `npm start` around us: the inner npm would take
 * our package for its own, whatever its working directory.
 * @param {NodeJS.ProcessEnv} env
 */
function withoutOuterNpm(env) {
  const outer = /^npm_(package_|lifecycle_|command$|config_local_prefix$)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !outer.test(name)));
}

/**
 * The full path of a program on the PATH, or undefined.
 * @param {string} name
 */
export function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const candidate = path.join(folder, name);
    try {
      accessSync(candidate, constants.X_OK);
      return candidate;
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}
