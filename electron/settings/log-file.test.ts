import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLog } from './log-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hobside-log-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the log', () => {
  it('has each line on disk at once, with the time and the stack of an error', async () => {
    const file = path.join(folder, 'logs', 'hobside.log');
    const log = openLog(file);
    const terminal = vi.spyOn(console, 'error').mockReturnValue();
    log.note('refused navigation', 'https://example.org');
    log.error('closing', new Error('no'));
    const lines = (await readFile(file, 'utf8')).split('\n');
    expect(lines[0]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z refused navigation https:\/\/example\.org$/);
    expect(lines[1]).toContain('closing: Error: no');
    expect(lines[2]).toContain('log-file.test.ts');
    expect(terminal).toHaveBeenCalledOnce();
    terminal.mockRestore();
  });

  it('starts anew when it is longer than 1 MB, and keeps one older file', async () => {
    const file = path.join(folder, 'hobside.log');
    await writeFile(file, 'x'.repeat(1024 * 1024 + 1));
    openLog(file).note('began');
    expect((await readdir(folder)).sort()).toEqual(['hobside.log', 'hobside.log.old']);
    expect(await readFile(file, 'utf8')).toContain('began');
  });

  it('cuts what a hostile page could make endless', async () => {
    const file = path.join(folder, 'hobside.log');
    openLog(file).note('refused request', 'x'.repeat(100_000));
    expect((await readFile(file, 'utf8')).length).toBeLessThan(3000);
  });
});
