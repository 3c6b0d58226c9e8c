import { chmodSync, closeSync, copyFileSync, fsyncSync, openSync, renameSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { AppImageUpdater } from 'electron-updater/out/AppImageUpdater.js';

/**
 * electron-updater removes the old AppImage before it moves the new one there: on a full disk neither is left. Here the new one is
 * put beside the old one, whole, and takes its place in one step; it is started when this one has ended, since two can't share a
 * profile.
 */
export class AppImage extends AppImageUpdater {
  protected override doInstall(): boolean {
    const old = process.env['APPIMAGE'];
    const fetched = this.installerPath;
    if (old === undefined || !path.isAbsolute(old) || fetched === null) return false;
    const place = placeFor(old, path.basename(fetched));
    putInPlace(fetched, place);
    // What is not needed any more is removed, and a copy too many does no harm.
    for (const done of place === old ? [fetched] : [fetched, old]) tryToRemove(done);
    // Told where it is itself, so that it finds itself at the next update.
    const environment = { ...process.env, APPIMAGE: place, APPIMAGE_SILENT_INSTALL: 'true' };
    this.app.onQuit(() => void this.spawnLog(place, [], environment));
    return true;
  }
}

/** A name that holds a version would be a lie afterwards; one that the cook gave stays. */
export const placeFor = (old: string, fetched: string): string =>
  /\d+\.\d+\.\d+/.test(path.basename(old)) ? path.join(path.dirname(old), fetched) : old;

function putInPlace(fetched: string, place: string): void {
  const beside = `${place}.new`;
  try {
    copyFileSync(fetched, beside);
    chmodSync(beside, 0o755);
    const handle = openSync(beside, 'r');
    fsyncSync(handle);
    closeSync(handle);
    renameSync(beside, place);
  } catch (error) {
    tryToRemove(beside);
    throw error;
  }
}

function tryToRemove(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // It is not there, or stays.
  }
}
