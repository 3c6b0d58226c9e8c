import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { noSandbox } from './app-process.mjs';
import { isInstalled } from './command.mjs';
import { openDisplay } from './display.mjs';
import { buildIsFresh } from './fresh-build.mjs';
import { checkout } from './places.mjs';
import { run } from './run.mjs';
import { runtime, isKnown } from './runtime.mjs';
import { PlainFailure } from './say.mjs';

/**
 * How the command starts Electron for what only that can do: HOBSIDE_APP names the app of a package, else it is the one of
 * this checkout, which is made ready first. What is lacking is told in words.
 * @returns {Promise<{ executable: string, args: string[], env: NodeJS.ProcessEnv, end: () => void } | { what: string, remedy: string }>}
 */
export async function pagesApp() {
  try {
    const executable = process.env.HOBSIDE_APP || (await ownRuntime());
    const { env, end } = await openDisplay();
    const args = [...noSandbox(), ...(process.env.HOBSIDE_APP ? [] : [checkout])];
    return { executable, args, env, end };
  } catch (error) {
    if (error instanceof PlainFailure) return { what: error.message, remedy: error.remedy };
    throw error;
  }
}

async function ownRuntime() {
  if (isInstalled) {
    throw new PlainFailure(
      'need the app, which is not in this package.',
      'name the executable of Hobside in HOBSIDE_APP, or run the command in a checkout.',
    );
  }
  if (!isKnown() || !buildIsFresh()) await makeReady();
  const { executable } = runtime();
  if (!existsSync(executable)) {
    throw new PlainFailure(`need Electron, and ${executable} is gone.`, 'run `npm start` once, then this again.');
  }
  return executable;
}

/** In a process of its own: what is said on the way must not get among what the command prints. */
async function makeReady() {
  if (process.stderr.isTTY) console.error('hobside: making the app ready, only after a change …');
  const prepare = fileURLToPath(new URL('prepare.mjs', import.meta.url));
  const { code, output } = await run(process.execPath, [prepare, 'start'], { env: { ...process.env, NO_COLOR: '1' } });
  if (code !== 0)
    throw new PlainFailure(
      `need the app, which could not be made ready.\n${output.trimEnd()}`,
      'do what it says above.',
    );
}
