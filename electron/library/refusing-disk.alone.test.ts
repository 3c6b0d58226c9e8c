import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { refusal } from './testing/fake-disk.ts';
import { old, prepare, saveSoup, soup } from './testing/writings.ts';

vi.mock('node:fs/promises', async () => (await import('./testing/current-disk.ts')).fake.promises);
vi.mock('node:fs', async (original) => ({
  ...(await original<object>()),
  ...(await import('./testing/current-disk.ts')).fake.sync,
}));

describe('P03 a disk that goes on refusing', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test.each([
    ['write', 'ENOSPC', 'disk-full'],
    ['write', 'EDQUOT', 'disk-full'],
    ['open', 'EMFILE', 'disk'],
    ['fsync', 'EIO', 'disk-failing'],
    ['rename', 'EBUSY', 'locked'],
    ['rename', 'EXDEV', 'other-disk'],
    ['mkdir', 'ENOSPC', 'disk-full'],
  ])('%s with %s: the file is as it was, nothing lies beside it, and the cook is told', async (name, code, kind) => {
    const disk = prepare(false, true);
    disk.before = (call) => {
      if (call.name === name) throw refusal(code);
    };
    const saving = saveSoup();
    await vi.advanceTimersByTimeAsync(6_000);
    expect(await saving).toMatchObject({ ok: false, failure: { kind } });
    expect(disk.files().get(soup)).toBe(old);
    expect([...disk.files().keys()].filter((file) => file.startsWith('/recipes'))).toEqual([soup]);
  });

  test('a file that another program holds for four seconds is saved, and what that program writes in it meanwhile is not lost', async () => {
    const disk = prepare(false, true);
    const since = Date.now();
    disk.before = ({ name, path: to }) => {
      if (name === 'rename' && to === soup && Date.now() - since < 4_000) throw refusal('EBUSY');
    };
    const saving = saveSoup();
    await vi.advanceTimersByTimeAsync(2_000);
    disk.find(soup).bytes = Buffer.from('theirs\n');
    disk.find(soup).touch();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await saving).toMatchObject({ ok: false, failure: { kind: 'conflict', text: 'theirs\n' } });
    expect(disk.files().get(soup)).toBe('theirs\n');
  });

  test('a file handle that is free again after a second is waited for', async () => {
    const disk = prepare(false, true);
    const since = Date.now();
    disk.before = ({ name }) => {
      if (name === 'open' && Date.now() - since < 1_000) throw refusal('EMFILE');
    };
    const saving = saveSoup();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await saving).toMatchObject({ ok: true });
  });

  test('the clock is set back or forward by years while a save waits: it waits as long as it would have', async () => {
    for (const year of [1971, 2171]) {
      const disk = prepare(false, true);
      disk.before = ({ name, path: to }) => {
        if (name === 'rename' && to === soup) throw refusal('EBUSY');
      };
      let isDone = false;
      const saving = saveSoup().then((outcome) => {
        isDone = true;
        return outcome;
      });
      await vi.advanceTimersByTimeAsync(1_000);
      vi.setSystemTime(new Date(year, 0));
      await vi.advanceTimersByTimeAsync(3_500);
      expect(isDone).toBe(false);
      await vi.advanceTimersByTimeAsync(1_500);
      expect(await saving).toMatchObject({ ok: false, failure: { kind: 'locked' } });
    }
  });
});

test('P03 a disk that takes half of a write and calls it done is a full disk', async () => {
  for (const separate of [false, true]) {
    const disk = prepare(separate, true);
    disk.isShort = true;
    expect(await saveSoup()).toMatchObject({ ok: false, failure: { kind: 'disk-full' } });
    expect(disk.files().get(soup)).toBe(old);
    expect([...disk.files().keys()].filter((file) => file.startsWith('/recipes'))).toEqual([soup]);
  }
});
