import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Failure } from '#core/contract/result.ts';
import { oneIn } from '#core/testing/looked-at.ts';
import { failureWords } from '#core/words/failure-words.ts';
import { restoreRecipe } from './new-files.ts';
import { PowerCut, refusal, type Call } from './testing/fake-disk.ts';
import { callsOf, codes, history, old, place, prepare, soup, writings, type Writing } from './testing/writings.ts';
import { trashRecipe } from './trash.ts';

vi.mock('node:fs/promises', async () => (await import('./testing/current-disk.ts')).fake.promises);
vi.mock('node:fs', async (original) => ({
  ...(await original<object>()),
  ...(await import('./testing/current-disk.ts')).fake.sync,
}));

const isFull = Boolean(process.env['HOBSIDE_FULL']);

const elsewhere = (files: ReadonlyMap<string, string>): readonly string[] =>
  [...files].filter(([file]) => /^\/profile\/(?:history|trash)\//.test(file)).map(([, text]) => text);

function expectWhole(writing: Writing, files: ReadonlyMap<string, string>, what: string): void {
  const { file, before, after, keeps } = writing;
  const found = files.get(file);
  expect([before, after], what).toContain(found);
  if (keeps && found !== before) expect(elsewhere(files), what).toContain(before);
}

test('P01 P10 whatever a save, a trash or a new file is doing when the power goes or the process ends: the old text or the new one is there, whole, and the old one is never gone', async () => {
  let cases = 0;
  for (const writing of writings)
    for (const isFirst of [true, false]) {
      const calls = await callsOf(writing, isFirst);
      for (let stop = 0; stop <= calls.length; stop += 1) {
        const disk = prepare(writing.separate, isFirst);
        let count = 0;
        disk.before = () => {
          if (count >= stop) throw new PowerCut();
          count += 1;
        };
        const outcome = await writing.work().catch((error: unknown) => error);
        const what = `${writing.name}, ended before ${JSON.stringify(calls[stop])}`;
        const views = [disk.files(), disk.afterPowerCut('nothing'), disk.afterPowerCut('names')];
        for (const view of views) expectWhole(writing, view, what);
        if (stop < calls.length) continue;
        expect(outcome, what).toMatchObject({ ok: true });
        for (const view of views) expect(view.get(writing.file), what).toBe(writing.after);
        cases += 1;
      }
    }
  expect(cases).toBe(writings.length * 2);
});

/** What looking and closing can say; a file that is gone is another matter than one that can't be looked at. */
const ofLooking = ['EIO', 'EACCES', 'ELOOP', 'ENAMETOOLONG'];
const ofKind: Readonly<Record<string, readonly string[]>> = {
  stat: ofLooking,
  fstat: ['EIO'],
  read: ['EIO'],
  readdir: ['EIO', 'EACCES', 'EMFILE'],
  close: ['EIO', 'ENOSPC', 'EDQUOT'],
  unlink: ['EIO', 'EACCES', 'EPERM', 'EROFS', 'EBUSY'],
};
/** What the cook is told of a code. */
const told: Readonly<Record<string, readonly Failure['kind'][]>> = {
  ENOSPC: ['disk-full'],
  EDQUOT: ['disk-full'],
  EFBIG: ['disk-full'],
  EIO: ['disk-failing'],
  EACCES: ['read-only'],
  EPERM: ['read-only'],
  EROFS: ['read-only'],
  EBUSY: ['locked'],
  EXDEV: ['other-disk'],
  ENAMETOOLONG: ['bad-name'],
  EINVAL: ['bad-name'],
  ELOOP: ['outside-folder'],
  ENOTDIR: ['not-found'],
  ENOENT: ['not-found', 'disk'],
};

describe('P03 every step of a write, refused with every code', () => {
  for (const writing of writings)
    for (const isFirst of [true, false])
      test(`${writing.name}${isFirst ? ', the first of a profile' : ''}: the old text stays, or is kept; nothing is left beside it; and the cook is told why`, async () => {
        const calls = await callsOf(writing, isFirst);
        const cases = calls.flatMap((call, step) => codesOf(call, writing).map((code) => ({ call, step, code })));
        for (const one of cases.filter(oneIn(3, isFull))) await refusedOnce(writing, isFirst, calls, one);
      });
});

const codesOf = ({ name, path: file }: Call, writing: Writing): readonly string[] =>
  // A file that is gone is another matter than one that is refused.
  ofKind[name] ?? codes.filter((code) => file !== writing.file || !['ENOENT', 'ENOTDIR'].includes(code));

async function refusedOnce(
  writing: Writing,
  isFirst: boolean,
  calls: readonly Call[],
  { call, step, code }: { readonly call: Call; readonly step: number; readonly code: string },
): Promise<void> {
  const disk = prepare(writing.separate, isFirst);
  let count = 0;
  disk.before = () => {
    count += 1;
    if (count === step + 1) throw refusal(code);
  };
  const outcome = await writing.work();
  const what = `${writing.name}: ${call.name} ${call.path} (${step} of ${calls.length}) refused with ${code}`;
  const files = disk.files();
  expectWhole(writing, files, what);
  if (outcome.ok) expect(files.get(writing.file), what).toBe(writing.after);
  else {
    const wanted = told[code] ?? ['disk'];
    expect(failureWords(outcome.failure), what).not.toBe('');
    // A folder that can't be looked at can't be made, either.
    const otherwise: readonly Failure['kind'][] = call.name === 'stat' ? ['locked', 'not-found'] : ['locked'];
    expect([...wanted, ...otherwise], what).toContain(outcome.failure.kind);
    const renamed = calls.findIndex(
      ({ name, path: to }) => (name === 'rename' || name === 'link') && to === writing.file,
    );
    if (writing.before !== undefined && writing.after !== undefined && step < renamed)
      expect(files.get(writing.file), what).toBe(writing.before);
  }
  const left = [...files.keys()].filter((file) => file.startsWith('/recipes/') && /\.tmp$/.test(file));
  if (call.name !== 'unlink') expect(left, what).toEqual([]);
}

test('P04 every write is flushed before it takes its name, and the name before it is told: write, fsync, rename or link, fsync of the folder', async () => {
  for (const writing of writings.filter(({ after }) => after !== undefined))
    for (const isFirst of [true, false]) {
      const calls = await callsOf(writing, isFirst);
      const at = (name: string, isIt: (file: string) => boolean, from = 0): number =>
        calls.findIndex((call, index) => index >= from && call.name === name && isIt(call.path));
      const folder = path.dirname(writing.file);
      const isTemporary = (file: string): boolean => path.dirname(file) === folder && file.endsWith('.tmp');
      const flushed = at('fsync', isTemporary);
      const lastWrite = calls.findLastIndex(({ name, path: file }) => name === 'write' && isTemporary(file));
      const named = Math.max(
        at('rename', (file) => file === writing.file),
        at('link', (file) => file === writing.file),
      );
      const folderFlushed = at('fsync', (file) => file === folder, named);
      const order = [lastWrite, flushed, named, folderFlushed];
      expect(order, writing.name).toEqual([...order].sort((one, other) => one - other));
      expect(order, writing.name).not.toContain(-1);
    }
});

test('P10 P11 what went to the trash of the profile is made again byte for byte', async () => {
  for (const separate of [false, true]) {
    const disk = prepare(separate, true);
    const trashed = await trashRecipe(place(), 'soup.md', () => Promise.reject(new Error('no trash here')));
    expect(disk.files().has(soup)).toBe(false);
    expect(disk.files().get('/profile/trash/soup.md')).toBe(old);
    const back = await restoreRecipe('/recipes', history(), trashed.ok ? trashed.value.undo : '');
    expect(back).toEqual({ ok: true, value: { id: 'soup.md' } });
    expect(disk.files().get(soup)).toBe(old);
  }
});
