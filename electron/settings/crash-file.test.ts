import { chmod, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CrashFile } from './crash-file.ts';
import { openLog, type Log } from './log-file.ts';

let folder = '';
let log: Log = openLog(path.join(tmpdir(), 'hobside-crash-test.log'));
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hobside-crash-'));
  log = openLog(path.join(folder, 'hobside.log'));
  vi.useFakeTimers({ now: 1_795_000_000_000 });
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(folder, { recursive: true });
});

const start = (version = '1.0.0') => {
  vi.advanceTimersByTime(1000);
  const file = new CrashFile(folder, version, log);
  vi.advanceTimersByTime(1000);
  return file;
};

describe('what ended by itself', () => {
  it('is told at the next start, and once', () => {
    const first = start();
    first.add('helper', 'Hobside library', 'killed', 9);
    expect(first.tell()).toBeNull();
    first.ended();
    const second = start();
    expect(second.tell()).toBe('helper');
    expect(second.tell()).toBeNull();
    second.ended();
    const third = start();
    expect(third.tell()).toBeNull();
    expect(third.list()).toEqual([
      {
        kind: 'helper',
        what: 'Hobside library',
        reason: 'killed',
        exitCode: 9,
        at: 1_795_000_002_000,
        version: '1.0.0',
      },
    ]);
  });

  it('was Hobside itself where the last run had no end; the gravest is told', () => {
    start('0.9.0').add('page', 'index.html', 'crashed', 11);
    const second = start();
    expect(second.tell()).toBe('main');
    expect(second.list().map(({ kind, version }) => [kind, version])).toEqual([
      ['main', '0.9.0'],
      ['page', '0.9.0'],
    ]);
  });

  it('is told also when nobody asked in the run after it', () => {
    start();
    start().ended();
    expect(start().tell()).toBe('main');
  });

  it('is kept twenty times, and a file that is broken or foreign costs nothing', async () => {
    const first = start();
    for (let count = 0; count < 30; count += 1) first.add('page', `${String(count)}.html`, 'oom', 1);
    expect(first.list().length).toBe(20);
    expect(first.list()[0]?.what).toBe('29.html');
    first.ended();
    for (const text of ['', '{', '[]', '{"crashes": [1, null, {"kind": "page"}], "told": "x"}', 'null']) {
      await writeFile(path.join(folder, 'crashes.json'), text);
      const next = start();
      expect(next.list()).toEqual([]);
      expect(next.tell()).toBeNull();
      next.ended();
    }
  });

  it('leaves nothing behind but its two files, and a profile that can’t be written is no failure', async () => {
    const first = start();
    first.add('page', 'index.html', 'crashed', 1);
    expect((await readdir(folder)).sort()).toEqual(['crashes.json', 'hobside.log', 'running']);
    expect(await readFile(path.join(folder, 'hobside.log'), 'utf8')).toContain('page ended by itself: index.html');
    const terminal = vi.spyOn(console, 'error').mockReturnValue();
    await rm(path.join(folder, 'running'));
    first.ended();
    await chmod(folder, 0o500);
    first.add('page', 'bell.html', 'crashed', 1);
    await chmod(folder, 0o700);
    terminal.mockRestore();
    expect(first.list().length).toBe(2);
  });
});
