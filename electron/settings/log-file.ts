import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { errorText, withoutHome } from '#core/diagnostics/error-text.ts';

export interface Log {
  /** Something that was refused or noticed. */
  note(what: string, detail?: string): void;
  /** Something that went wrong. Also written to the terminal. */
  error(what: string, error: unknown): void;
  /** The errors that were written down last, oldest first, each with its stack. */
  lastErrors(most: number): readonly string[];
}

/** Bytes; one older file is kept besides. */
export const longestFile = 1024 * 1024;
const longestDetail = 2000;
const longestError = 8000;

/** An error in the file begins so; the lines of its stack have no time before them. */
const begins = /^\d{4}-\d\d-\d\dT[\d:.]+Z /;
const errorMark = 'error ';

/**
 * Appends to `file`, which stays on this computer. Written at once: what is written last before a crash is what is looked
 * for. Nothing of a recipe is written, and the home folder as ~ (core/diagnostics/error-text.ts).
 */
export function openLog(file: string): Log {
  mkdirSync(path.dirname(file), { recursive: true });
  const home = homedir();
  let size = sizeOf(file);
  const write = (line: string) => {
    const text = `${new Date().toISOString()} ${withoutHome(line, home)}\n`;
    try {
      if (size > longestFile) {
        renameSync(file, `${file}.old`);
        size = 0;
      }
      appendFileSync(file, text);
      size += Buffer.byteLength(text);
    } catch (error) {
      // A full disk must not turn every noted thing into a second failure.
      console.error('hobside: the log could not be written:', error);
    }
  };
  return {
    note: (what, detail = '') => write(`${what} ${detail.slice(0, longestDetail)}`),
    error: (what, error) => {
      console.error(`hobside: ${what}:`, error);
      write(`${errorMark}${what}: ${errorText(error).slice(0, longestError)}`);
    },
    lastErrors: (most) => [...errorsIn(`${file}.old`), ...errorsIn(file)].slice(-most),
  };
}

/** What nobody caught is written down, and Hobside goes on: timers and unsaved text are worth more than a clean end. */
export function logFailures(log: Log): void {
  process.on('uncaughtException', (error) => log.error('uncaught', error));
  process.on('unhandledRejection', (error) => log.error('unhandled rejection', error));
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

function errorsIn(file: string): readonly string[] {
  if (sizeOf(file) === 0) return [];
  const entries: string[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (begins.test(line)) entries.push(line);
    else if (entries.length > 0 && line !== '') entries.push(`${entries.pop() ?? ''}\n${line}`);
  }
  return entries.filter((entry) => entry.replace(begins, '').startsWith(errorMark));
}
