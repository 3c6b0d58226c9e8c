import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mostPixels } from '#core/images/limits.ts';
import { Disk } from './disk.ts';
import { Thumbnails, type Developed } from './thumbnails.ts';

/** The head of a GIF, and something that tells one from the other. */
function gif(told: string, side = 3): Buffer {
  const bytes = Buffer.from(`GIF89a\0\0\0\0${told}`, 'latin1');
  bytes.writeUInt16LE(side, 6);
  bytes.writeUInt16LE(side, 8);
  return bytes;
}

let scratch = '';
let library = '';
let developed: string[] = [];
const cache = (): string => path.join(scratch, 'thumbnails');

beforeEach(async () => {
  scratch = await mkdtemp(path.join(os.tmpdir(), 'hobside-thumbnails-'));
  library = path.join(scratch, 'library');
  developed = [];
  await mkdir(library);
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

const picture = (name: string, bytes: Buffer): Promise<void> => writeFile(path.join(library, name), bytes);

function raise(error: unknown): void {
  throw error;
}

function opened(develop?: (told: string) => Developed, mostBytes?: number, notKept = raise): Thumbnails {
  return new Thumbnails({
    disk: new Disk(),
    folder: cache(),
    notKept,
    develop: (bytes) => {
      const told = Buffer.from(bytes).toString('latin1', 10);
      developed.push(told);
      return Promise.resolve(develop?.(told) ?? { bytes: Buffer.from(`small ${told}`), type: 'image/jpeg' });
    },
    ...(mostBytes === undefined ? {} : { mostBytes }),
  });
}

async function shown(thumbnails: Thumbnails, name: string): Promise<string> {
  const found = await thumbnails.read(library, name);
  return found.ok ? Buffer.from(found.value.bytes).toString() : found.failure.kind;
}

it('are made once of each content, wherever it lies, and once for all runs', async () => {
  await picture('pea.gif', gif('peas'));
  await picture('copy.gif', gif('peas'));
  const first = opened();
  expect([await shown(first, 'pea.gif'), await shown(first, 'copy.gif')]).toEqual(['small peas', 'small peas']);
  await first.settled();
  await rename(path.join(library, 'pea.gif'), path.join(library, 'moved.gif'));
  const second = opened();
  expect([await shown(second, 'moved.gif'), await shown(second, 'copy.gif')]).toEqual(['small peas', 'small peas']);
  expect(developed).toEqual(['peas']);
  expect(await shown(second, 'pea.gif')).toBe('not-found');
});

it('are made anew when the picture changes, also within one tick of the clock', async () => {
  await picture('pea.gif', gif('peas'));
  const thumbnails = opened();
  expect(await shown(thumbnails, 'pea.gif')).toBe('small peas');
  await picture('pea.gif', gif('pods'));
  expect(await shown(thumbnails, 'pea.gif')).toBe('small pods');
});

it('are made anew where the kept one was damaged, cut off or emptied', async () => {
  await picture('pea.gif', gif('peas'));
  for (const damage of ['small pfas', 'small', '']) {
    expect(await shown(opened(), 'pea.gif')).toBe('small peas');
    const [file] = (await readdir(cache())).filter((name) => name.endsWith('.jpg'));
    await writeFile(path.join(cache(), file!), damage);
  }
  expect(await shown(opened(), 'pea.gif')).toBe('small peas');
  expect(developed).toHaveLength(4);
});

it('are shown also where what is known is no list, of another version, or half a file', async () => {
  await picture('pea.gif', gif('peas'));
  const first = opened();
  await shown(first, 'pea.gif');
  for (const found of [
    '{',
    '7',
    '{"format":"other","pictures":[]}',
    '{"format":"hobside-pictures-1","pictures":[7,[1]]}',
  ]) {
    await writeFile(path.join(cache(), 'known.json'), found);
    expect(await shown(opened(), 'pea.gif')).toBe('small peas');
  }
  expect(developed).toHaveLength(1);
});

it('take no more room than they may: those not used for longest go', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `${index}.gif`);
  for (const name of names) await picture(name, gif(name));
  const large = (told: string): Developed => ({ bytes: Buffer.alloc(1000, told), type: 'image/jpeg' });
  const thumbnails = opened(large, 8000);
  for (const name of names) await shown(thumbnails, name);
  const files = (await readdir(cache())).filter((name) => name.endsWith('.jpg'));
  const sizes = await Promise.all(files.map(async (name) => (await stat(path.join(cache(), name))).size));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(8000);
  expect(files.length).toBeGreaterThan(5);
  await shown(thumbnails, '11.gif');
  expect(developed).toHaveLength(12);
  await shown(thumbnails, '0.gif');
  expect(developed).toHaveLength(13);
});

it('are not tried again of what can’t be drawn, until it changes', async () => {
  await picture('pea.gif', gif('peas'));
  await picture('huge.gif', gif('huge', Math.ceil(Math.sqrt(mostPixels)) + 1));
  await picture('page.gif', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
  const never = opened(() => 'undrawable');
  expect(await shown(never, 'pea.gif')).toBe('not-a-picture');
  expect(await shown(never, 'huge.gif')).toBe('not-a-picture');
  expect(await shown(never, 'page.gif')).toBe('outside-folder');
  await never.settled();
  const next = opened();
  expect(await shown(next, 'pea.gif')).toBe('not-a-picture');
  expect(developed).toEqual(['peas']);
  await picture('pea.gif', gif('pods'));
  expect(await shown(next, 'pea.gif')).toBe('small pods');
});

it('are tried again in the next run where the darkroom gave up', async () => {
  await picture('pea.gif', gif('peas'));
  const first = opened(() => 'gave-up');
  expect([await shown(first, 'pea.gif'), await shown(first, 'pea.gif')]).toEqual(['not-a-picture', 'not-a-picture']);
  expect(developed).toHaveLength(1);
  expect(await shown(opened(), 'pea.gif')).toBe('small peas');
});

it('are shown where the profile can’t be written, and that is told', async () => {
  await picture('pea.gif', gif('peas'));
  await writeFile(cache(), 'a file where the folder should be');
  const told: unknown[] = [];
  const thumbnails = opened(undefined, undefined, (error) => told.push(error));
  expect(await shown(thumbnails, 'pea.gif')).toBe('small peas');
  await thumbnails.settled();
  expect(told).toHaveLength(1);
});

it('leave the folder through no link and no name', async () => {
  await writeFile(path.join(scratch, 'secret.gif'), gif('secret'));
  expect(await shown(opened(), '../secret.gif')).toBe('outside-folder');
  expect(developed).toEqual([]);
});
