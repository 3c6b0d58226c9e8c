import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { commandFile } from './setup/command.mjs';
import { npm } from './setup/run.mjs';
import { checkout } from './setup/places.mjs';

const program = path.join(checkout, 'build/hobside.mjs');
const seed = path.join(checkout, 'recipes/hong-shao-rou.md');
const run = promisify(execFile);

/** @param {string[]} words */
const hobside = (...words) => run(process.execPath, [program, ...words], { maxBuffer: 2 ** 28 });

// Built once before the tests that measure; a busy computer takes its time.
beforeAll(() => hobside('--version'), 60_000);

test('the command runs in plain Node, as one file', async () => {
  expect(commandFile()).toMatch(/hobside\.js$/);
  expect((await hobside('--version')).stdout).toMatch(/^hobside \d+\.\d+\.\d+\n$/);
});

test('a recipe is one line of JSON on standard output, and nothing else is said', async () => {
  const { stdout, stderr } = await hobside('parse', seed);
  expect(stdout.match(/\n/g)).toHaveLength(1);
  expect(JSON.parse(stdout)).toMatchObject({
    file: seed,
    title: 'Hong Shao Rou',
    times: { total: null, derived: 6360 },
  });
  expect(stderr).toBe('');
});

test('recipes leave as files of another form, without a window', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'hobside-command-'));
  try {
    const { stdout, stderr } = await hobside(
      'export',
      seed,
      '--to',
      'cooklang',
      '--into',
      path.join(folder, 'out'),
      '--json',
    );
    expect({ ...JSON.parse(stdout), stderr }).toMatchObject({
      kind: 'written',
      file: 'hong-shao-rou.cook',
      stderr: '',
    });
    expect(await readdir(path.join(folder, 'out'))).toEqual(['hong-shao-rou.cook']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('by npm, a file is named from where the command was typed', async () => {
  const { code, output } = await npm(['run', '-s', 'hobside', '--', 'check', 'hong-shao-rou.md'], {
    cwd: path.join(checkout, 'recipes'),
  });
  expect({ code, output }).toEqual({ code: 0, output: '1 file read, nothing needs a look.\n' });
});

test('what can’t be followed ends with 2 and what to do', async () => {
  await expect(hobside('bake')).rejects.toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/What to do/),
  });
});

test('a reader that has enough, as head, ends it quietly', async () => {
  const child = spawn(process.execPath, [program, 'parse', '--ingredients', '-']);
  let complaints = '';
  child.stderr.on('data', (piece) => (complaints += piece));
  child.stdin.on('error', () => undefined);
  child.stdin.write('2 cups oats\n'.repeat(50_000));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = await once(child, 'close');
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
});

test.each([
  ['--ingredients', (/** @type {number} */ at) => `${1 + (at % 9)} 1/2 cups grated parsnip ${at}, at room temperature`],
  [
    '--steps',
    (/** @type {number} */ at) => `Roast tray ${at} at 190 °C for 20 to 25 minutes, then rest it for 1 hour.`,
  ],
])(
  '10,000 lines for %s take far less than 20 seconds',
  async (kind, line) => {
    const child = spawn(process.execPath, [program, 'parse', kind, '-']);
    const since = performance.now();
    child.stdin.end(Array.from({ length: 10_000 }, (_, at) => `${line(at)}\n`).join(''));
    let printed = 0;
    child.stdout.on('data', (piece) => (printed += piece.toString().split('\n').length - 1));
    const [code] = await once(child, 'close');
    const seconds = (performance.now() - since) / 1000;
    console.log(`hobside parse ${kind}: 10,000 lines in ${seconds.toFixed(2)} s`);
    expect({ code, printed }).toEqual({ code: 0, printed: 10_000 });
    expect(seconds).toBeLessThan(20);
  },
  60_000,
);
