/**
 * `npm test`: types, lint, format, unit tests, build, end-to-end tests; stops at the first
 * step that fails. `npm test -- unit` runs only the steps named. `npm run test:full` also runs
 * what takes minutes of real time (specs with @full in their name), and looks at the format of
 * every file, where `npm test` looks at those that the newest commits changed. The last line is
 * always `N passed, N failed`.
 */
import { mkdirSync } from 'node:fs';
import { checkout, resultsFolder } from './setup/places.mjs';
import { openDisplay } from './setup/display.mjs';
import { buildIfStale } from './setup/fresh-build.mjs';
import { latelyChanged } from './setup/lately-changed.mjs';
import { npm } from './setup/run.mjs';
import { PlainFailure, say, seconds, tellFailure } from './setup/say.mjs';
import { countPlaywright, countVitest, forgetResults } from './setup/test-results.mjs';

/** @typedef {import('./setup/test-results.mjs').Count} Count */

const none = { passed: 0, failed: 0 };
/** The files of `format:check`. All of them cost 20 s of two cores; those that nobody touched are as they were. */
const isFormatted = /^(?:core|electron|renderer|e2e|build)\/.*\.(?:ts|js|mjs|json|svelte|css|html)$|^[^/]+\.json$/;
const isFull = () => Boolean(process.env['HOBSIDE_FULL']);

/** @type {Record<string, (rest: string[]) => Promise<{ code: number, output: string, count: Count }>>} */
const steps = {
  types: () => script('types'),
  lint: () => script('lint', [], isFull() ? process.env : { ...process.env, HOBSIDE_QUICK_LINT: '1' }),
  format: () => {
    const changed = isFull() ? null : latelyChanged(10);
    const formatted = changed?.filter((file) => isFormatted.test(file));
    if (!formatted) return script('format:check');
    if (formatted.length === 0) return Promise.resolve({ code: 0, output: '', count: none });
    return script('format:files', formatted);
  },
  unit: async (rest) => {
    const outcome = await script('unit', rest);
    return { ...outcome, count: countVitest() };
  },
  build: async () => {
    await buildIfStale();
    return { code: 0, output: '', count: none };
  },
  e2e: async (rest) => {
    const display = await openDisplay();
    try {
      const outcome = await script('e2e', rest, display.env);
      return { ...outcome, count: countPlaywright() };
    } finally {
      display.end();
    }
  },
};

/**
 * @param {string} name
 * @param {readonly string[]} [rest]
 * @param {NodeJS.ProcessEnv} [env]
 */
async function script(name, rest = [], env = process.env) {
  const outcome = await npm(['run', '--silent', name, ...(rest.length > 0 ? ['--', ...rest] : [])], {
    cwd: checkout,
    env: { ...env, NO_COLOR: '1', FORCE_COLOR: undefined },
    waiting: `still at ${name}`,
  });
  return { ...outcome, count: none };
}

/**
 * Runs one step; a step that fails without a failed test counts as one.
 * @param {string} name
 * @param {string[]} rest
 * @returns {Promise<Count>}
 */
async function take(name, rest) {
  const since = performance.now();
  try {
    const { code, output, count } = await steps[name](rest);
    const tests = count.passed + count.failed > 0 ? `, ${count.passed} passed, ${count.failed} failed` : '';
    say(`${name} ${code === 0 ? 'is fine' : 'FAILED'}${tests}, ${seconds(since)}`);
    if (code !== 0) console.log(output.trimEnd());
    return code === 0 ? count : { ...count, failed: Math.max(count.failed, 1) };
  } catch (failure) {
    say(`${name} FAILED, ${seconds(since)}`);
    tellFailure(failure);
    return { passed: 0, failed: 1 };
  }
}

/** @param {readonly string[]} words */
function chosen(words) {
  const names = words.filter((word) => word in steps);
  const rest = words.filter((word) => !(word in steps));
  if (names.length === 0 && rest.length > 0) {
    throw new PlainFailure(
      `'${rest[0]}' is no step of the tests.`,
      `name one of ${Object.keys(steps).join(', ')} first; what follows goes to its runner: npm test -- unit quantity`,
    );
  }
  if (names.includes('e2e')) names.unshift('build');
  const order = Object.keys(steps).filter((name) => names.length === 0 || names.includes(name));
  return { order, rest };
}

/** One after the other, but for those that only read and have one process each. @param {readonly string[]} order */
function inTurns(order) {
  const reading = order.filter((name) => ['types', 'lint', 'format'].includes(name));
  const others = order.filter((name) => !reading.includes(name)).map((name) => [name]);
  return reading.length > 0 ? [reading, ...others] : others;
}

const total = { passed: 0, failed: 0 };
try {
  mkdirSync(resultsFolder, { recursive: true });
  forgetResults();
  const words = process.argv.slice(2);
  if (words.includes('--full')) process.env['HOBSIDE_FULL'] = '1';
  const { order, rest } = chosen(words.filter((word) => word !== '--full'));
  for (const names of inTurns(order)) {
    for (const { passed, failed } of await Promise.all(names.map((name) => take(name, rest)))) {
      total.passed += passed;
      total.failed += failed;
    }
    if (total.failed > 0) break;
  }
} catch (failure) {
  tellFailure(failure);
  total.failed += 1;
}
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
