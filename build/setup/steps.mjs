import { buildIfStale } from './fresh-build.mjs';
import { ensureModules } from './modules.mjs';
import { ensureRuntime } from './runtime.mjs';
import { tellingFailures } from './say.mjs';
import { ensureProgram, ensureWindowLibraries } from './system.mjs';

/**
 * `test` builds later, after types, lint and unit tests have had their say.
 * @param {'start' | 'test'} purpose
 */
export async function prepare(purpose) {
  await tellingFailures(async () => {
    await ensureModules();
    const { executable } = await ensureRuntime(() => ensureProgram('unzip'));
    await ensureWindowLibraries(executable);
    if (purpose === 'start') await buildIfStale();
  });
  // Whoever reads the result of `npm test` reads its last line, also when it never came to a test.
  if (purpose === 'test' && process.exitCode) console.log('0 passed, 1 failed');
}
