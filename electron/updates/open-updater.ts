import path from 'node:path';
import { CancellationToken, type CustomPublishOptions } from 'builder-util-runtime';
import type { Logger } from 'electron-updater';
import { MacUpdater } from 'electron-updater/out/MacUpdater.js';
import { NsisUpdater } from 'electron-updater/out/NsisUpdater.js';
import { verifySignature } from 'electron-updater/out/windowsExecutableCodeSignatureVerifier.js';
import type { FoundVersion } from '#core/contract/updates.ts';
import { AppImage } from './app-image.ts';
import { CheckedProvider } from './checked-list.ts';
import { Requests, type RequestsOptions } from './requests.ts';
import { strictly, type Verify } from './signature.ts';
import { Trouble } from './trouble.ts';

/** One new version after the other: looked for, fetched, put in place. */
export interface Updater {
  /** The newest version, or null where this one is; throws Trouble or what electron-updater throws. */
  look(): Promise<FoundVersion | null>;
  /** Fetches what was found; `progress` is 0 to 100. Rejects when `signal` is aborted. */
  fetch(progress: (percent: number) => void, signal: AbortSignal): Promise<void>;
  /**
   * Puts what was fetched in the place of this Hobside, which must be ended then; macOS ends it itself. Rejects, and leaves all as
   * it was, where it can't.
   */
  replace(): Promise<void>;
}

export interface UpdaterOptions extends RequestsOptions {
  readonly version: string;
  readonly name: string;
  /** Absolute path of the folder that packages are fetched into. */
  readonly folder: string;
  /** Absolute path of app-update.yml, where electron-builder wrote down who signs. */
  readonly config: string;
  readonly quit: () => void;
  readonly onQuit: (handler: (exitCode: number) => void) => void;
  readonly log: (level: 'info' | 'warn' | 'error', message: string) => void;
  readonly platform?: NodeJS.Platform;
  /** Looks at a signature in place of PowerShell, for tests; null where it is right. */
  readonly verify?: Verify;
}

/** electron-updater, with everything taken from it that would send, keep or believe more than it has to. */
export async function openUpdater(options: UpdaterOptions): Promise<Updater> {
  const { platform = process.platform } = options;
  const logger = loggerTo(options.log);
  const updater = makeUpdater(options, platform, logger);
  const requests = new Requests(options);
  const config = platform === 'win32' ? await signedConfig(updater) : {};
  // Its own would write an id of this cook into the profile and send it, and read a file that only packages have.
  Object.assign(updater, {
    stagingUserIdPromise: { value: Promise.resolve('') },
    configOnDisk: { value: Promise.resolve({ ...config, updaterCacheDirName: path.basename(options.folder) }) },
    httpExecutor: requests,
    autoDownload: false,
    autoInstallOnAppQuit: false,
    disableDifferentialDownload: true,
    disableWebInstaller: true,
    allowDowngrade: false,
  });
  const updateProvider = CheckedProvider as unknown as CustomPublishOptions['updateProvider'];
  updater.setFeedURL({ provider: 'custom', updateProvider, url: options.address } as CustomPublishOptions);
  if (updater instanceof NsisUpdater)
    updater.verifyUpdateCodeSignature = strictly(options.verify ?? verifySignature, logger);
  return {
    look: async () => foundBy(await updater.checkForUpdates()),
    fetch: (progress, signal) => fetchWith(updater, progress, signal),
    replace: () => replaceWith(updater),
  };
}

type Any = AppImage | NsisUpdater | MacUpdater;

function makeUpdater(options: UpdaterOptions, platform: NodeJS.Platform, logger: Logger): Any {
  const { version, name, folder, config, quit, onQuit } = options;
  const app = {
    version,
    name,
    isPackaged: true,
    appUpdateConfigPath: config,
    userDataPath: path.dirname(folder),
    baseCachePath: path.dirname(folder),
    whenReady: () => Promise.resolve(),
    relaunch: () => undefined,
    quit,
    onQuit,
  };
  const Kind = platform === 'win32' ? NsisUpdater : platform === 'darwin' ? MacUpdater : AppImage;
  const updater = new Kind(undefined, app);
  updater.logger = logger;
  return updater;
}

/** On Windows electron-updater takes anything where no publisher is written down: such a copy takes nothing here. */
async function signedConfig(updater: Any): Promise<object> {
  const { configOnDisk } = updater as unknown as { readonly configOnDisk: { readonly value: Promise<unknown> } };
  const config = await configOnDisk.value.catch(() => null);
  if (typeof config !== 'object' || config === null || !('publisherName' in config) || !config.publisherName)
    throw new Trouble('unsigned', 'app-update.yml names no publisher');
  return config;
}

/** What electron-updater says, for the log. */
const loggerTo = (log: UpdaterOptions['log']): Logger => ({
  info: (message) => log('info', String(message)),
  warn: (message) => log('warn', String(message)),
  error: (message) => log('error', String(message)),
});

function foundBy(result: Awaited<ReturnType<Any['checkForUpdates']>>): FoundVersion | null {
  if (result === null) throw new Trouble('other', 'the updater is not active');
  const { isUpdateAvailable, updateInfo } = result;
  const { version, releaseNotes } = updateInfo;
  return isUpdateAvailable ? { version, notes: typeof releaseNotes === 'string' ? releaseNotes : '' } : null;
}

async function fetchWith(updater: Any, progress: (percent: number) => void, signal: AbortSignal): Promise<void> {
  const token = new CancellationToken();
  const stop = () => token.cancel();
  const tell = ({ percent }: { readonly percent: number }) => progress(percent);
  updater.on('download-progress', tell);
  signal.addEventListener('abort', stop, { once: true });
  try {
    await updater.downloadUpdate(token);
    signal.throwIfAborted();
  } finally {
    updater.off('download-progress', tell);
    signal.removeEventListener('abort', stop);
  }
}

async function replaceWith(updater: Any): Promise<void> {
  if (updater instanceof MacUpdater) return quittingMac(updater);
  let failure: Error | null = null;
  const hear = (error: Error) => (failure = error);
  updater.on('error', hear);
  try {
    if (updater.install(false, true)) return;
  } finally {
    updater.off('error', hear);
  }
  // Else it would take the next wish for one that is being carried out.
  Object.assign(updater, { quitAndInstallCalled: false });
  throw new Trouble('not-replaced', 'the new version could not be put in place', failure);
}

/** The system looks at the signature, puts the new version in place and ends this one; it comes back only where it refuses. */
const quittingMac = (updater: MacUpdater): Promise<void> =>
  new Promise((_, reject) => {
    updater.once('error', (error) => {
      const kind = /signature/i.test(error.message) ? 'not-ours' : 'not-replaced';
      reject(new Trouble(kind, 'the system refused the new version', error));
    });
    updater.quitAndInstall();
  });
