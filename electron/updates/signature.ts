import type { Logger } from 'electron-updater';

/** As electron-updater asks PowerShell: null where the file is signed by one of `publishers`, else a complaint. */
export type Verify = (publishers: string[], file: string, logger: Logger) => Promise<string | null>;

/** Where PowerShell can't be asked, electron-updater says so to its log, and takes the file as if it were signed. Here it doesn't. */
export const strictly =
  (verify: Verify, logger: Logger) =>
  async (publishers: string[], file: string): Promise<string | null> => {
    let isIgnored = false;
    const warn = (message: unknown) => {
      if (String(message).includes('Ignoring signature validation')) isIgnored = true;
      logger.warn(message);
    };
    const listening: Logger = {
      info: (message) => logger.info(message),
      warn,
      error: (message) => logger.error(message),
    };
    const complaint = await verify(publishers, file, listening);
    return complaint ?? (isIgnored ? 'nobody could look at its signature' : null);
  };
