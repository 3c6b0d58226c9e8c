import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { longestFile, openLog } from './log-file.ts';

let folder = '';
const terminal = vi.spyOn(console, 'error');
beforeEach(async () => {
  terminal.mockReturnValue();
  folder = await mkdtemp(path.join(tmpdir(), 'hobside-log-'));
});
afterEach(async () => {
  terminal.mockReset();
  await rm(folder, { recursive: true });
});

describe('the log', () => {
  it('has each line on disk at once, with the time and the stack of an error', async () => {
    const file = path.join(folder, 'logs', 'hobside.log');
    const log = openLog(file);
    log.note('refused navigation', 'https://example.org');
    log.error('closing', new Error('no'));
    const lines = (await readFile(file, 'utf8')).split('\n');
    expect(lines[0]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z refused navigation https:\/\/example\.org$/);
    expect(lines[1]).toContain('error closing: Error: no');
    expect(lines[2]).toContain('log-file.test.ts');
    expect(terminal).toHaveBeenCalledOnce();
  });

  it('starts anew when it is longer than 1 MB, also in the middle of a run, and keeps one older file', async () => {
    const file = path.join(folder, 'hobside.log');
    await writeFile(file, 'x'.repeat(longestFile + 1));
    const log = openLog(file);
    log.note('began');
    expect((await readdir(folder)).sort()).toEqual(['hobside.log', 'hobside.log.old']);
    expect(await readFile(file, 'utf8')).toContain('began');
    for (let count = 0; count < 1200; count += 1) log.note('noticed', 'x'.repeat(2000));
    expect((await readdir(folder)).sort()).toEqual(['hobside.log', 'hobside.log.old']);
    for (const name of await readdir(folder))
      expect((await stat(path.join(folder, name))).size).toBeLessThan(longestFile + 10_000);
  });

  it('cuts what a hostile page could make endless', async () => {
    const file = path.join(folder, 'hobside.log');
    openLog(file).note('refused request', 'x'.repeat(100_000));
    expect((await readFile(file, 'utf8')).length).toBeLessThan(3000);
  });

  it('holds no recipe and no whole path of the cook’s home', async () => {
    const file = path.join(folder, 'hobside.log');
    const log = openLog(file);
    const place = path.join(homedir(), 'Recipes', 'a.md');
    log.error('saving', Object.assign(new Error(`EACCES: permission denied, open '${place}'`), { code: 'EACCES' }));
    log.error('reading', new SyntaxError('Unexpected token, "Boil the kidneys" is not valid JSON'));
    log.note('opened', place);
    const text = await readFile(file, 'utf8');
    expect(text).toContain("open '~");
    expect(text).not.toContain('kidneys');
    expect(text).not.toContain(place);
  });

  it('tells the errors that came last, with their stacks, also those before it started anew', async () => {
    const file = path.join(folder, 'hobside.log');
    const log = openLog(file);
    expect(log.lastErrors(10)).toEqual([]);
    for (const name of ['first', 'second', 'third']) {
      log.error(name, new Error('no'));
      log.note('in between');
    }
    for (let count = 0; count < 600; count += 1) log.note('noticed', 'x'.repeat(2000));
    log.error('fourth', new Error('no'));
    const last = log.lastErrors(2);
    expect(last.map((entry) => / error (\w+)/.exec(entry)?.[1])).toEqual(['third', 'fourth']);
    expect(last[1]).toContain('log-file.test.ts');
  });
});
