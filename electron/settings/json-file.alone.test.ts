import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { JsonFile } from './json-file.ts';

const disk = vi.hoisted(() => ({ flush: Promise.resolve(undefined) as Promise<undefined> }));
vi.mock('../library/replace-file.ts', async (original) => {
  const real = await original<typeof import('../library/replace-file.ts')>();
  return {
    ...real,
    replaceFile: async (target: string, bytes: Uint8Array) => {
      await disk.flush;
      await real.replaceFile(target, bytes);
    },
  };
});

let folder: string;
const opened = () => new JsonFile(path.join(folder, 'timers.json'), (found) => found);

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'hobside-json-file-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('what was kept is there again, and nothing else lies beside it', async () => {
  await opened().keep({ label: 'Egg' });
  expect(opened().value).toEqual({ label: 'Egg' });
  expect(await readdir(folder)).toEqual(['timers.json']);
});

test('on a disk that takes long to flush, what was kept last is there again when Hobside is killed meanwhile', async () => {
  const file = opened();
  await file.keep({ label: 'Rice' });
  let flushed = (): void => undefined;
  disk.flush = new Promise((resolve) => (flushed = () => resolve(undefined)));
  const keeping = [file.keep({ label: 'Egg' }), file.keep(null)];
  // The page is told of a timer after 300 ms at the latest.
  await vi.waitFor(() => expect(opened().value).toBeNull(), { timeout: 300, interval: 5 });
  expect(JSON.parse(await readFile(path.join(folder, 'timers.json'), 'utf8'))).toEqual({ label: 'Rice' });
  flushed();
  await Promise.all(keeping);
  expect(await readdir(folder)).toEqual(['timers.json']);
  expect(opened().value).toBeNull();
});

test('a file that a power cut left torn beside it is not believed, and gone with the next change', async () => {
  await opened().keep({ label: 'Rice' });
  await writeFile(path.join(folder, 'timers.json.soon'), '{"label":');
  const file = opened();
  expect(file.value).toEqual({ label: 'Rice' });
  expect(file.setAside).toBeNull();
  await file.keep({ label: 'Egg' });
  expect(await readdir(folder)).toEqual(['timers.json']);
  expect(JSON.parse(await readFile(path.join(folder, 'timers.json'), 'utf8'))).toEqual({ label: 'Egg' });
});
