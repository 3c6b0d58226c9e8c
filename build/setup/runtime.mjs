import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { downloadOfficial, officialRuntime } from './official.mjs';
import { stateFolder } from './places.mjs';
import { PlainFailure, say } from './say.mjs';
import { makeStandIn, standInExists, standInRuntime } from './stand-in.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} executable
 * @property {string} version of Electron
 * @property {boolean} standIn true when it is the stand-in for development, never for users
 */

const noteFile = path.join(stateFolder, 'runtime.json');

/**
 * The Electron that `prepare` found, for whoever starts it.
 * @returns {Runtime}
 */
export function runtime() {
  try {
    return JSON.parse(readFileSync(noteFile, 'utf8'));
  } catch {
    throw new PlainFailure(
      'there is no Electron here yet.',
      'run `npm start` or `npm test` once, or `node build/setup/prepare.mjs start`.',
    );
  }
}

/** Whether `prepare` was here. */
export const isKnown = () => existsSync(noteFile);

/**
 * Finds an Electron, or gets one: the official one wherever it can be had.
 * @param {() => Promise<void>} [beforeMaking] run before a stand-in has to be made
 * @returns {Promise<Runtime>}
 */
export async function ensureRuntime(beforeMaking) {
  const found = officialRuntime() ?? (await standInAgain()) ?? (await getRuntime(beforeMaking));
  if (found.standIn) {
    say(
      `using a stand-in runtime, Electron ${found.version}, since the official download was refused here (checked by size and date; to try the official one: npx install-electron)`,
    );
  }
  mkdirSync(stateFolder, { recursive: true });
  writeFileSync(noteFile, `${JSON.stringify(found, null, 2)}\n`);
  return found;
}

/**
 * The stand-in, when these very node_modules already had to do with it: fresh ones try
 * the official download once more.
 */
async function standInAgain() {
  try {
    return runtime().standIn ? await standInRuntime() : undefined;
  } catch {
    return undefined;
  }
}

/** @param {() => Promise<void>} [beforeMaking] */
async function getRuntime(beforeMaking) {
  const refusal = await downloadOfficial();
  const official = officialRuntime();
  if (official) return official;
  if (!standInExists) throw officialNeeded(refusal);
  say(`the official download was refused (${refusal})`);
  if (!(await standInRuntime())) {
    await beforeMaking?.();
    await makeStandIn();
  }
  const standIn = await standInRuntime();
  if (standIn) return standIn;
  throw new PlainFailure(
    'the stand-in Electron was made, but does not pass its own check.',
    'run the same command again; if it stays so, the disk of the cache folder is failing or full.',
  );
}

/** @param {string | undefined} refusal */
function officialNeeded(refusal) {
  return new PlainFailure(
    `Electron could not be downloaded from GitHub (${refusal}), and for ${process.platform} ${process.arch} there is no stand-in.`,
    'see that https://github.com/electron/electron/releases can be reached (behind a proxy set HTTPS_PROXY and NODE_USE_ENV_PROXY=1; for a mirror set ELECTRON_MIRROR; Node 22.12 or newer is what its installer asks for), try it with `npx install-electron`, then run the same command again.',
  );
}
