import { fork } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleProgram } from './testing/bundle-program.ts';
import { longText, saverSource } from './testing/saver-program.ts';

/** HOBSIDE_KILLS=50 kills as often. */
const kills = Number(process.env['HOBSIDE_KILLS'] ?? (process.env['HOBSIDE_FULL'] ? 1000 : 12));

let base: string;
let root: string;
let program: string;

beforeAll(async () => {
  base = await mkdtemp(path.join(os.tmpdir(), 'hobside-kills-'));
  root = path.join(base, 'recipes');
  await mkdir(root);
  program = await bundleProgram(base, saverSource);
}, 60_000);
afterAll(() => rm(base, { recursive: true, force: true }));

test(
  `P01 a kill at any moment of a save leaves the old file or the new one, whole: ${kills} kills`,
  async () => {
    await writeFile(path.join(root, 'soup.md'), longText(0));
    const seen = new Set<string>();
    for (let round = 0; round < kills; round += 1) {
      await killedAfter(1 + (round % 4), (round % 48) / 4);
      const found = await readFile(path.join(root, 'soup.md'), 'utf8');
      expect(found === longText(Number(found[0])), `round ${round}: ${found.length} characters`).toBe(true);
      seen.add(found);
    }
    expect(seen.size).toBeGreaterThan(1);
  },
  60_000 + kills * 1_000,
);

/** Saves again and again, and is killed so many milliseconds into the save after this many. */
async function killedAfter(saves: number, milliseconds: number): Promise<void> {
  const child = fork(program, [root, path.join(base, 'profile')], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  let done = 0;
  await new Promise<void>((resolve) => {
    child.on('message', () => {
      done += 1;
      if (done < saves) return;
      const spin = performance.now() + milliseconds;
      while (performance.now() < spin);
      child.kill('SIGKILL');
    });
    child.on('exit', () => resolve());
  });
}
