import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { History } from './history.ts';
import { versionOf } from './read-bytes.ts';
import { save } from './save.ts';
import { bundleProgram } from './testing/bundle-program.ts';
import { longText, saverSource } from './testing/saver-program.ts';

const isFull = Boolean(process.env['HOBSIDE_FULL']);
const reads = isFull ? 20_000 : 2_000;
const leastSaves = isFull ? 100 : 10;
const timedSaves = isFull ? 300 : 40;

let base: string;
let root: string;

beforeEach(async () => {
  base = await mkdtemp(path.join(os.tmpdir(), 'hobside-readers-'));
  root = path.join(base, 'recipes');
  await mkdir(root);
});
afterEach(() => rm(base, { recursive: true, force: true }));

test(`P02 another program that reads while we save sees the old text or the new one, never part of one: ${reads} reads`, async () => {
  const program = await bundleProgram(base, saverSource);
  const whole = Array.from({ length: 10 }, (_, digit) => longText(digit));
  await writeFile(path.join(root, 'soup.md'), whole[0] ?? '');
  const child = fork(program, [root, path.join(base, 'profile')], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  let saves = 0;
  child.on('message', () => (saves += 1));
  const exit = new Promise((resolve) => child.on('exit', resolve));
  let [read, torn] = [0, 0];
  while (read < reads || saves < leastSaves) {
    for (let once = 0; once < 100; once += 1) {
      const found = readFileSync(path.join(root, 'soup.md'), 'utf8');
      if (found !== whole[Number(found[0])]) torn += 1;
      read += 1;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  child.kill('SIGKILL');
  await exit;
  if (isFull) console.log(`${read} reads during ${saves} saves, ${torn} torn`);
  expect(torn).toBe(0);
}, 120_000);

test(`P05 a recipe of 3 kB is saved within 25 ms, all of it flushed: ${timedSaves} saves`, async () => {
  const history = new History(path.join(base, 'profile'), root);
  const text = (round: number): string => `${String(round).padStart(6, '0')}${'soup '.repeat(600)}\n`;
  await writeFile(path.join(root, 'soup.md'), text(0));
  let version = versionOf(Buffer.from(text(0)));
  const times: number[] = [];
  for (let round = 1; round <= timedSaves; round += 1) {
    const since = performance.now();
    const saved = await save(root, history, { id: 'soup.md', baseVersion: version, text: text(round) });
    times.push(performance.now() - since);
    version = saved.ok ? saved.value.version : '';
  }
  expect(version).not.toBe('');
  const at = (share: number): number =>
    times.sort((one, other) => one - other)[Math.ceil(times.length * share) - 1] ?? 0;
  console.log(`P05 p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms of ${timedSaves} saves`);
  // Of few saves on a computer that does other tests meanwhile, the middle one is what says how quick saving is.
  expect(at(isFull ? 0.95 : 0.5)).toBeLessThanOrEqual(25);
}, 60_000);
