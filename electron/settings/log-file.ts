import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

export interface Log {
  /** Something that was refused or noticed. */
  note(what: string, detail?: string): void;
  /** Something that went wrong. Also written to the terminal. */
  error(what: string, error: unknown): void;
}

const longestFile = 1024 * 1024;
const longestDetail = 2000;

/** Appends to `file`. Written at once: what is written last before a crash is what is looked for. */
export function openLog(file: string): Log {
  mkdirSync(path.dirname(file), { recursive: true });
  startAnew(file);
  const write = (line: string) => {
    try {
      appendFileSync(file, `${new Date().toISOString()} ${line}\n`);
    } catch (error) {
      // A full disk must not turn every noted thing into a second failure.
      console.error('hobside: the log could not be written:', error);
    }
  };
  return {
    note: (what, detail = '') => write(`${what} ${detail.slice(0, longestDetail)}`),
    error: (what, error) => {
      console.error(`hobside: ${what}:`, error);
      write(`${what}: ${asText(error)}`);
    },
  };
}

/** What nobody caught is written down, and Hobside goes on: timers and unsaved text are worth more than a clean end. */
export function logFailures(log: Log): void {
  process.on('uncaughtException', (error) => log.error('uncaught', error));
  process.on('unhandledRejection', (error) => log.error('unhandled rejection', error));
}

/** One older file is kept. */
function startAnew(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found && found.size > longestFile) renameSync(file, `${file}.old`);
}

const asText = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
