import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Forbidden, OutOfWatches, Unplugged } from './testing/apart.ts';
import { bundleProgram } from './testing/bundle-program.ts';

const run = promisify(execFile);
const isFull = Boolean(process.env['HOBSIDE_FULL']);

function works(...words: readonly string[]): boolean {
  try {
    execFileSync('unshare', words, { stdio: 'ignore' });
    return process.platform === 'linux';
  } catch {
    return false;
  }
}

/** A user namespace has its own limits on watches, so that this computer's stay as they are. */
const hasLimits = works('-U', '-r', 'test', '-w', '/proc/sys/user/max_inotify_watches');
/** What is mounted in a mount namespace of its own nobody else sees. */
const canMount = process.getuid?.() === 0 && works('-m', 'mount', '-t', 'tmpfs', 'none', '/mnt');

let base: string;
let program: string;

beforeAll(async () => {
  base = await mkdtemp(path.join(os.tmpdir(), 'hobside-apart-'));
  program = await bundleProgram(
    base,
    `import * as apart from '${import.meta.dirname}/testing/apart.ts';
    const [name = '', ...words] = JSON.parse(process.argv[2] ?? '');
    console.log(JSON.stringify(await apart[name as 'outOfWatches'](...(words as Parameters<typeof apart.outOfWatches>))));
    process.exit();`,
  );
}, 60_000);
afterAll(() => rm(base, { recursive: true, force: true }));

async function placesOf(name: string): Promise<{ readonly base: string; readonly processFile: string }> {
  const place = path.join(base, name);
  await mkdir(place);
  return { base: place, processFile: inject('libraryProcess') };
}

async function apart<Answer>(namespace: readonly string[], before: string, words: readonly unknown[]): Promise<Answer> {
  const script = `${before} && exec "$0" "$1" "$2"`;
  const { stdout } = await run('unshare', [
    ...namespace,
    'bash',
    '-c',
    script,
    process.execPath,
    program,
    JSON.stringify(words),
  ]);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Answer;
}

test.skipIf(!hasLimits)(
  'P15 out of watches or of watchers: said within five seconds, and changes show within ten (skipped without user namespaces)',
  async () => {
    const of = async (limit: string, value: number): Promise<OutOfWatches> => {
      const file = `/proc/sys/user/${limit}`;
      // The watcher is tried again once a minute.
      const words = ['outOfWatches', await placesOf(limit), isFull ? file : null];
      return apart(['-U', '-r'], `echo ${String(value)} > ${file}`, words);
    };
    const results = await Promise.all([of('max_inotify_watches', 20), of('max_inotify_instances', 0)]);
    console.log('P15', JSON.stringify(results));
    expect(results.map(({ advice }) => /max_user_\w+/.exec(advice)?.[0])).toEqual([
      'max_user_watches',
      'max_user_instances',
    ]);
    for (const { toldAfter, seenAfter, heardAfter } of results) {
      expect(toldAfter).toBeLessThan(5_000);
      expect(Math.max(...seenAfter)).toBeLessThan(10_000);
      if (isFull) expect(heardAfter).toBeLessThan(70_000);
    }
  },
  120_000,
);

test.skipIf(!hasLimits)(
  'P13 a file that may not be read is named, keeps its place in the list, and is read when it may be (skipped without user namespaces)',
  async () => {
    // In a namespace that maps no user nobody is root, who is refused nothing.
    const result = await apart<Forbidden>(['-U'], 'true', ['forbidden', await placesOf('forbidden')]);
    expect(result).toEqual({
      ids: ['later.md', 'soup.md'],
      skipped: expect.arrayContaining([
        { path: 'later.md', reason: 'unreadable' },
        { path: 'secret.md', reason: 'unreadable' },
      ]) as unknown,
      idsWhenAllowed: ['later.md', 'secret.md', 'soup.md'],
    });
  },
  60_000,
);

function expectNothingLost({ rounds, removals, refused, seenAfter }: Unplugged, count: number): void {
  expect(removals).toBe(0);
  expect(new Set(refused)).toEqual(new Set(['no-folder']));
  for (const { lostAfter, backAfter, kept } of rounds) {
    expect(kept).toBe(count);
    expect(lostAfter).toBeLessThan(5_000);
    expect(backAfter).toBeLessThan(5_000);
  }
  expect(seenAfter).toBeLessThan(5_000);
}

test.skipIf(!canMount)(
  'P14 a disk that is pulled takes no recipe along, and is back within five seconds (skipped where nothing can be mounted)',
  async () => {
    const [count, rounds] = isFull ? [1_000, 10] : [60, 1];
    const places = await placesOf('bound');
    const disk = path.join(base, 'disk');
    await mkdir(disk);
    const before = `mount -t tmpfs -o size=64m none "${disk}"`;
    const result = await apart<Unplugged>(['-m'], before, ['unplugged', places, ['--bind', disk], count, rounds]);
    console.log('P14', JSON.stringify(result));
    expectNothingLost(result, count);
  },
  120_000,
);

test.runIf(isFull && canMount)(
  'P14 the same with a device of its own (skipped where nothing can be mounted)',
  async () => {
    const places = await placesOf('device');
    const image = path.join(base, 'disk.img');
    await writeFile(image, '');
    execFileSync('truncate', ['-s', '64M', image]);
    execFileSync('mkfs.ext4', ['-q', '-m', '0', image]);
    const result = await apart<Unplugged>(['-m'], 'true', ['unplugged', places, ['-o', 'loop', image], 1_000, 5]);
    console.log('P14 device', JSON.stringify(result));
    expectNothingLost(result, 1_000);
  },
  120_000,
);
