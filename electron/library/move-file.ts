import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { foldedKey, freeName } from '#core/library/names.ts';
import {
  errorCode,
  giveSecondName,
  hasNoLinks,
  removeFile,
  renameOver,
  renameToFree,
  syncFolder,
} from './replace-file.ts';

/** Gives a file another name, never over another file: false when that name is taken. */
export async function moveFile(from: string, to: string): Promise<boolean> {
  const isSameName =
    path.dirname(from) === path.dirname(to) && foldedKey(path.basename(from)) === foldedKey(path.basename(to));
  if (isSameName && (await isSameFile(from, to))) await changeCase(from, to);
  else if (!(await moveToFree(from, to))) return false;
  await syncFolder(path.dirname(to));
  await syncFolder(path.dirname(from));
  return true;
}

async function isSameFile(from: string, to: string): Promise<boolean> {
  const [one, other] = await Promise.all([lstat(from), lstat(to).catch((): null => null)]);
  return other !== null && one.ino === other.ino && one.dev === other.dev;
}

/** Some disks take "Soup.md" to "soup.md" for no change at all. The name between the two is one that the cook would find. */
async function changeCase(from: string, to: string): Promise<void> {
  const folder = path.dirname(from);
  const taken = new Set((await readdir(folder)).map(foldedKey));
  const { name, ext } = path.parse(to);
  const between = path.join(folder, freeName(`${name}-2`, ext, taken));
  await renameOver(from, between);
  await renameOver(between, to);
}

async function moveToFree(from: string, to: string): Promise<boolean> {
  try {
    await giveSecondName(from, to);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EEXIST') return false;
    if (!hasNoLinks.has(code)) throw error;
    return renameToFree(from, to);
  }
  await removeFile(from);
  return true;
}
