import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { Disk, noDoubt } from './disk.ts';
import { FolderHeart, type Pulse } from './folder-heart.ts';
import { ProcessLine } from './process-line.ts';
import { isElsewhere, readBytes, stampOf, type ReadBytes, type Unread } from './read-bytes.ts';

let base: string;
let soup: string;
beforeAll(async () => {
  base = await mkdtemp(path.join(os.tmpdir(), 'hobside-disk-'));
  soup = path.join(base, 'soup.md');
  await writeFile(soup, 'soup');
});
afterAll(() => rm(base, { recursive: true }));
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

const never = new Promise<never>(() => undefined);
/** A cloud drive without its server: what is called away never ends being read. */
const reads = (absolute: string): Promise<ReadBytes | Unread> =>
  absolute.includes('away') ? never : readBytes(absolute);
const away = { kind: 'unreadable', code: 'ETIMEDOUT' };

test('P13 a file that never ends being read is given up after ten seconds, and the others are read meanwhile', async () => {
  const hung: string[] = [];
  const disk = new Disk((paths) => hung.push(...paths), noDoubt, { readSlowly: reads });
  const first = disk.read('/away-1.md');
  expect(await disk.read(soup)).toMatchObject({ kind: 'read' });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await first).toEqual(away);
  expect(await disk.fetch(soup)).toMatchObject({ kind: 'read' });
  expect(await disk.read(soup)).toMatchObject({ kind: 'read' });
  expect(hung).toEqual([]);
});

test('P13 with a second one the process is said to hang on both, and what waits is answered at once', async () => {
  const hung: string[] = [];
  const disk = new Disk((paths) => hung.push(...paths), noDoubt, { readSlowly: reads });
  const all = ['/away-1.md', '/away-2.md', soup, '/away-3.md'].map((one) => disk.read(one));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await Promise.all(all)).toEqual([away, away, away, away]);
  expect(hung).toEqual(['/away-1.md', '/away-2.md']);
});

test('a second read of a file does not end with what the first one found', async () => {
  let ended = (_: Unread): void => undefined;
  const found: Promise<Unread>[] = [new Promise((resolve) => (ended = resolve)), Promise.resolve({ kind: 'gone' })];
  const disk = new Disk(() => undefined, noDoubt, { readSlowly: () => found.shift() ?? never });
  const [first, second] = [disk.read(soup), disk.read(soup)];
  expect(await second).toEqual({ kind: 'gone' });
  ended({ kind: 'link' });
  expect(await first).toEqual({ kind: 'link' });
});

test('the next process does not open what the last one hung on, but for the cook', async () => {
  const doubt = { avoid: [soup], isSlow: true };
  const disk = new Disk(() => undefined, doubt, { readSlowly: reads });
  expect(await disk.read(soup)).toEqual(away);
  expect(await disk.fetch(soup)).toMatchObject({ kind: 'read' });
});

test('a placeholder of a cloud drive has a size and no bytes; on Linux nothing is one', () => {
  const stamp = stampOf({
    size: 5_000n,
    blocks: 0n,
    mtimeNs: 0n,
    ctimeNs: 0n,
    birthtimeNs: 0n,
    ino: 1n,
    dev: 1n,
    mode: 0o644n,
  } as never);
  expect(['darwin', 'win32', 'linux'].map((platform) => isElsewhere(stamp, platform))).toEqual([true, true, false]);
  expect(isElsewhere({ ...stamp, size: 900 }, 'win32')).toBe(false);
  expect(isElsewhere({ ...stamp, isHollow: false }, 'darwin')).toBe(false);
});

test('P14 a disk that does not answer is a folder that is not there, and no question piles up on it', async () => {
  const told: (Pulse | null)[] = [];
  let asked = 0;
  const answers: ((pulse: Pulse) => void)[] = [];
  const ask = (): Promise<Pulse> => {
    asked += 1;
    return new Promise((resolve) => answers.push(resolve));
  };
  const heart = new FolderHeart('/nas', async (pulse) => void told.push(pulse), ask);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told.length).toBeGreaterThan(3);
  expect(told.every((pulse) => pulse === null)).toBe(true);
  expect(asked).toBe(2);
  for (const answer of answers) answer({ identity: 'same', empty: false });
  await vi.advanceTimersByTimeAsync(2_000);
  answers.at(-1)?.({ identity: 'same', empty: false });
  await vi.advanceTimersByTimeAsync(0);
  expect(told.at(-1)).toMatchObject({ identity: 'same' });
  heart.close();
});

test('P13 a library process that hangs is ended after half a minute, and the next one is told not to wait', async () => {
  const sent: unknown[][] = [];
  const ends: (() => void)[] = [];
  const start = () => {
    const own: unknown[] = [];
    sent.push(own);
    let end = (): void => undefined;
    ends.push(() => end());
    return {
      send: (message: unknown) => void own.push(message),
      onMessage: () => undefined,
      onExit: (handler: () => void) => void (end = handler),
      kill: () => end(),
    };
  };
  const line = new ProcessLine({ root: '/r', cache: '/c', pictures: null }, start, {
    told: () => undefined,
    restarted: () => undefined,
  });
  const answer = line.ask('look', { paths: [] }, 90_000);
  await vi.advanceTimersByTimeAsync(40_000);
  expect(sent).toHaveLength(2);
  expect(sent[1]?.[0]).toMatchObject({ kind: 'folder', doubt: { isSlow: true } });
  expect(sent[1]?.[1]).toMatchObject({ kind: 'ask', name: 'look' });
  line.close();
  expect(await answer).toBeNull();
});
