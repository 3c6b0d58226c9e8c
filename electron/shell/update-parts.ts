import path from 'node:path';
import { app } from 'electron';
import { errorText } from '#core/diagnostics/error-text.ts';
import type { NoUpdates } from '#core/contract/updates.ts';
import type { Drafts } from '../settings/drafts.ts';
import type { Kept } from '../settings/kept.ts';
import type { Log } from '../settings/log-file.ts';
import { Updates } from '../updates/updates.ts';
import type { Updater } from '../updates/open-updater.ts';
import type { Tell } from './answer-requests.ts';
import type { Closing } from './closing.ts';
import { builtUpdates } from './places.ts';
import type { TimerKeeper } from './timer-keeper.ts';

interface UpdatePartsOptions {
  readonly kept: Kept;
  readonly timers: TimerKeeper;
  readonly drafts: Drafts;
  readonly closing: Closing;
  /** Whether cook mode is on the screen, or something on the hob. */
  readonly isCooking: () => boolean;
  readonly tell: Tell;
  readonly log: Log;
}

/** What is there of new versions; nothing is loaded, and nobody asked, until they are looked for. */
export function makeUpdates(options: UpdatePartsOptions): Updates {
  const { kept, timers, drafts, closing, isCooking, tell, log } = options;
  const address = updatesAddress();
  const isTimed = () => timers.list().some(({ state }) => state !== 'done');
  return new Updates({
    never: whyNever(address),
    place: address === null ? '' : new URL(address).host,
    open: () => openUpdater(address ?? '', log),
    isWanted: () => kept.settings.value.lookForUpdates,
    busy: () => (isCooking() ? 'cooking' : isTimed() ? 'timers' : null),
    isAllSaved: async () => (await closing.askPage()) && (await drafts.list()).length === 0,
    settled: async () => {
      await Promise.all(Object.values(kept).map((file: Kept[keyof Kept]) => file.settled()));
    },
    quit: () => void closing.withoutAsking(),
    changed: (state) => tell('updates:changed', state),
    foundByItself: (version) => tell('updates:found', { version }),
    failed: (doing, error, trouble) => {
      // A kitchen without a line is no error of Hobside's, and a report has room for ten.
      if (trouble === 'unreachable') log.note(`${doing}:`, errorText(error));
      else log.error(doing, error);
    },
  });
}

/** Where it is tried, from a checkout, a server on this computer stands in; what is handed out looks only where it was built to. */
function updatesAddress(): string | null {
  const tried = process.env['HOBSIDE_UPDATES'] ?? '';
  const isHere = URL.canParse(tried) && new URL(tried).hostname === '127.0.0.1';
  return !app.isPackaged && isHere ? tried : builtUpdates;
}

/** Of the packages for Linux only the AppImage is one file that the cook owns. */
function whyNever(address: string | null): NoUpdates | null {
  if (address === null) return 'no-place';
  const canReplaceItself = process.platform === 'linux' ? process.env['APPIMAGE'] !== undefined : app.isPackaged;
  return canReplaceItself ? null : 'package';
}

/** Loaded only now: no start waits for it. */
async function openUpdater(address: string, log: Log): Promise<Updater> {
  const { openUpdater: open } = await import('../updates/open-updater.ts');
  return open({
    address,
    version: app.getVersion(),
    name: app.getName(),
    folder: path.join(app.getPath('userData'), 'updates'),
    config: path.join(process.resourcesPath, 'app-update.yml'),
    quit: () => undefined,
    onQuit: (handler) =>
      app.once('quit', (_, code) => {
        // The new one would hand its words over to this one, and end.
        app.releaseSingleInstanceLock();
        handler(code);
      }),
    // Its errors come back as errors.
    log: (level, message) => {
      if (level === 'warn') log.note('electron-updater:', message);
    },
  });
}
