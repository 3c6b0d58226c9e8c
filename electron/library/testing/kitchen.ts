import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { vi } from 'vitest';
import { startLibrary, type Kitchen } from './start-library.ts';

export { recipeText } from './recipe-text.ts';
export { startLibrary, Told, type Kitchen } from './start-library.ts';

const run = promisify(execFile);

// Real processes on a real disk: each test waits for what is told, and a busy computer tells it late.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A library over a temporary folder with these files, with its own profile and the shipped process. */
export async function setUpKitchen(processFile: string, files: Files = {}): Promise<Kitchen> {
  const base = await mkdtemp(path.join(os.tmpdir(), 'hobside-'));
  const [folder, profile, home] = ['recipes', 'profile', 'home'].map((name) => path.join(base, name)) as [
    string,
    string,
    string,
  ];
  await Promise.all([folder, profile, home].map((place) => mkdir(place)));
  await writeAll(folder, files);
  const kitchen = startLibrary(processFile, { folder, profile, home });
  return { ...kitchen, close: () => kitchen.close().then(() => rm(base, { recursive: true, force: true })) };
}

export async function writeAll(folder: string, files: Files): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** Another program, in its own process, at work in the folder: plain Node code with `fs` at hand. */
export async function elsewhere(folder: string, code: string): Promise<void> {
  await run(process.execPath, ['-e', `const fs = require('node:fs');\n${code}`], { cwd: folder });
}

/** The same, and nothing else is done here until it has ended. */
export function elsewhereNow(folder: string, code: string): void {
  execFileSync(process.execPath, ['-e', `const fs = require('node:fs');\n${code}`], { cwd: folder });
}

export async function git(folder: string, ...words: readonly string[]): Promise<void> {
  const author = ['-c', 'user.name=Cook', '-c', 'user.email=cook@kitchen.example', '-c', 'commit.gpgsign=false'];
  await run('git', [...author, ...words], { cwd: folder });
}
