import type { Blocker } from './power.ts';

/**
 * Whether there is anybody to ask. Electron says "started" also where nobody listens: on Linux it asks the session's D-Bus,
 * and for the display the X server as well (Chromium, power_save_blocker_linux.cc).
 */
export function canAskFor(
  kind: Blocker,
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  exists: (file: string) => boolean,
): boolean {
  if (platform !== 'linux') return true;
  const { DBUS_SESSION_BUS_ADDRESS: address, XDG_RUNTIME_DIR: runtime, DISPLAY: display } = environment;
  const hasBus = Boolean(address) || (Boolean(runtime) && exists(`${runtime ?? ''}/bus`));
  return hasBus || (kind === 'prevent-display-sleep' && Boolean(display));
}
