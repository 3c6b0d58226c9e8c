import path from 'node:path';
import { app } from 'electron';
import { CrashFile } from '../settings/crash-file.ts';
import { logFailures, openLog, type Log } from '../settings/log-file.ts';
import { watchCrashes } from './crash-watch.ts';

/** They lie in the profile, and nothing of them is ever sent. */
export function openLogs(folder: string): { readonly log: Log; readonly crashes: CrashFile } {
  const log = openLog(path.join(folder, 'hobside.log'));
  logFailures(log);
  const crashes = new CrashFile(folder, app.getVersion(), log);
  watchCrashes(crashes);
  return { log, crashes };
}
