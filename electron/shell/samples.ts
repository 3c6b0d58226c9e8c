import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { renameOver, replaceFile } from '../library/replace-file.ts';

const recipeFile = /\.(md|markdown|cook|ya?ml)$/i;

export function countSamples(source: string): number {
  if (!existsSync(source)) return 0;
  return readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => recipeFile.test(name)).length;
}

/** Copies the samples to `target` unless something is there already; what is there is never touched. */
export async function copySamplesOnce(source: string, target: string): Promise<void> {
  if (existsSync(target)) return;
  // A copy that is stopped half-way must not count as made.
  const unfinished = `${target}.unfinished`;
  await copyFolder(source, unfinished);
  await renameOver(unfinished, target);
}

/** The first of "Recipes", "Recipes 2", … that is not there yet. */
export function freeFolder(parent: string, name: string): string {
  let folder = path.join(parent, name);
  for (let number = 2; existsSync(folder); number++) folder = path.join(parent, `${name} ${number}`);
  return folder;
}

/** File by file, each of them flushed: fs.cp would also copy the read-only mode of an installed package. */
async function copyFolder(source: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const entry of await readdir(source, { withFileTypes: true })) {
    const from = path.join(source, entry.name);
    const to = path.join(target, entry.name);
    if (entry.isDirectory()) await copyFolder(from, to);
    else await replaceFile(to, await readFile(from));
  }
}
