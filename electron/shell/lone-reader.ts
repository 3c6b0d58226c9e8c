import path from 'node:path';
import type { OpenedRecipe } from '#core/contract/library.ts';
import { failed, type Result } from '#core/contract/result.ts';
import type { LoneQuestion } from '../library/lone-process.ts';
import type { Log } from '../settings/log-file.ts';
import { HelperProcess } from './helper-process.ts';
import { loneProcessFile } from './places.ts';

/** Milliseconds, the start of the process with it. */
const within = 10_000;

/** Reads a recipe outside the library in a process that lives as long as that takes. */
export const readAlone =
  (log: Log) =>
  async (file: string): Promise<Result<OpenedRecipe>> => {
    const process = new HelperProcess<LoneQuestion>(loneProcessFile, 'Hobside recipe');
    const late = setTimeout(() => process.end(), within);
    try {
      return (await process.ask({ file })) as Result<OpenedRecipe>;
    } catch (error) {
      log.error('reading a recipe outside the library', error);
      return failed({ kind: 'disk', code: 'ETIMEDOUT', path: path.basename(file) });
    } finally {
      clearTimeout(late);
      process.end();
    }
  };
