import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type TestInfo } from '@playwright/test';
import { greyOf, pngOf } from './grey-png.ts';
import { differentSquares, inkOf } from './page-ink.ts';

const folder = path.resolve(import.meta.dirname, '../golden');

/** Squares of a page that may differ: of a line of text that is cut there are thirty. */
export const tolerated = 12;

/**
 * How many squares of the printed pages have another shade than in the picture that is kept of them. With
 * HOBSIDE_GOLDEN=new the picture is made anew instead: look at it before it is kept.
 */
export async function squaresOff(name: string, pdf: Uint8Array, testInfo: TestInfo, isSpoilt = false): Promise<number> {
  const file = path.join(folder, `${name}.png`);
  const ink = await inkOf(pdf);
  if (process.env['HOBSIDE_GOLDEN'] === 'new' && !isSpoilt) await writeFile(file, pngOf(ink));
  expect(existsSync(file), `${file} is made by: npm run golden`).toBe(true);
  const off = differentSquares(greyOf(await readFile(file)), ink);
  if (off > tolerated && !isSpoilt)
    await testInfo.attach(`${name}-now.png`, { body: pngOf(ink), contentType: 'image/png' });
  return off;
}
