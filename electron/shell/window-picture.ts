import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserWindow } from 'electron';
import { replaceFile } from '../library/replace-file.ts';

/** Time for fonts and pictures to be drawn once the list is complete. */
const settleTime = 600;
const longestWait = 10_000;

/** Writes a PNG of the window, once the list `isComplete` or has taken long enough, and says where it is. */
export async function writeWindowPicture(
  window: BrowserWindow,
  file: string,
  isComplete: () => boolean,
): Promise<void> {
  for (let waited = 0; waited < longestWait && !isComplete(); waited += 100) await pause(100);
  await pause(settleTime);
  const picture = await window.webContents.capturePage();
  await mkdir(path.dirname(file), { recursive: true });
  await replaceFile(file, picture.toPNG());
  console.log(`hobside: picture written ${file}`);
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
