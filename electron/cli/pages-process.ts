import { spawn } from 'node:child_process';
import { on, once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { PagesStep } from '../print/pages-into.ts';
import type { PagesJob, PagesMessage } from '../print/pages-job.ts';

/** How Electron is started with the app in it. */
export interface AppStart {
  readonly executable: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Ends what was started for it: an invisible screen. */
  readonly end: () => void;
}

const longestTail = 2_000;

/**
 * Has an Electron of its own make the pages, and tells what it says. It gets a profile of its own too, in the system's folder
 * for what is temporary, so that it and a Hobside that runs know nothing of each other. Null when it did all of its work,
 * else how it ended.
 */
export async function pagesProcess(
  { executable, args, env, end }: AppStart,
  job: PagesJob,
  step: (said: PagesStep) => Promise<void>,
): Promise<string | null> {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'hobside-pages-'));
  const { ELECTRON_RUN_AS_NODE: _, ...around } = env;
  const child = spawn(executable, [...args, `--user-data-dir=${profile}`, '--pages'], {
    env: { ...around, HOBSIDE_PROFILE: profile },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const stop = (): void => void child.kill();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  let tail = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (tail = (tail + text).slice(-longestTail)));
  const ended = once(child, 'close');
  // Told below; a program that isn't there is an error of both.
  ended.catch(() => undefined);
  try {
    for await (const [message] of on(child, 'message', { close: ['disconnect'] }) as AsyncIterable<[PagesMessage]>) {
      if (message.kind === 'ready') child.send(job);
      else if (message.kind === 'done') return null;
      else await step(message);
    }
    const [code, signal] = (await ended) as [number | null, NodeJS.Signals | null];
    return howItEnded(`${signal ?? code ?? ''}`, tail);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
    child.kill();
    await ended.catch(() => undefined);
    end();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const howItEnded = (code: string, tail: string): string => {
  const last = tail.trim().split('\n').at(-1) ?? '';
  return last === '' ? `it ended (${code})` : `it ended (${code}) after it said: ${last}`;
};
